// The thread that floods: it never waits for an answer, only for the sockets to take more; it has a thread of its own so that nobody else's waiting is its own.
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { RawSocket } from '../../../bench/rawSocket.ts';
import type { Ack } from '../../../contracts/index.ts';

export interface FloodOrders {
  url: string;
  auths: object[];
  localAddress: string;
}

export interface Flooded {
  sent: number;
  /** Answers by code. */
  told: Record<string, number>;
}

/** Requests between two looks at the clock, and at who else wants a turn in this thread. */
const AT_ONCE = 50;
const RETRY_MS = 50;

const { url, auths, localAddress } = workerData as FloodOrders;
const flooded: Flooded = { sent: 0, told: {} };
let isPouring = true;

parentPort!.once('message', () => {
  isPouring = false;
});
parentPort!.postMessage('pouring');
await Promise.all(auths.map(pour));
parentPort!.postMessage(flooded);

/** Comes back where it is let go. Ends when all is answered that was asked on a connection that lasted. */
async function pour(auth: object): Promise<void> {
  while (isPouring) {
    const socket = new RawSocket({ url, auth, heard: () => {}, localAddress });
    const asked: Promise<boolean>[] = [];
    let isOpen = await socket.connected.then(
      () => true,
      () => false,
    );
    while (isPouring && isOpen) {
      for (let i = 0; i < AT_ONCE; i += 1) asked.push(ask(socket));
      void asked.at(-1)!.then(isAnswered => {
        isOpen &&= isAnswered;
      });
      await socket.drained();
      await turn();
    }
    await Promise.all(asked);
    socket.destroy();
    if (isPouring) await sleep(RETRY_MS);
  }
}

/** Whether there was an answer: there is none where the connection ended. */
async function ask(socket: RawSocket): Promise<boolean> {
  flooded.sent += 1;
  const answer = (await socket.call('bet:list', {}).catch(() => undefined)) as Ack<unknown> | undefined;
  const code = answer === undefined ? 'LET_GO' : answer.ok ? 'OK' : answer.error.code;
  flooded.told[code] = (flooded.told[code] ?? 0) + 1;
  return answer !== undefined;
}
