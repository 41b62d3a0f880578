// Many ask as fast as they are answered: they are told to slow down, or let go, and others are served in time.
import { makePlayers, type Player } from '../../../bench/players.ts';
import { RawSocket } from '../../../bench/rawSocket.ts';
import type { Ack } from '../../../contracts/index.ts';
import type { ArenaProcess } from '../../support/process.ts';
import { Asker } from '../asker.ts';
import { type Fault, underLoad } from '../fault.ts';
import type { Scenario } from '../scenario.ts';

/** Floods come from an address of their own, so that its limit is not shared with those who play. */
const ADDRESS = '127.0.0.7';
/** How long somebody else may have to wait meanwhile. */
const ANSWER_MS = 8000;
/** How long a slow machine may take to spend what the address has. */
const SPENT_MS = 20_000;
const IN_FLIGHT = 20;
/** So that those who play have enough, and the flood does not, also on a slow machine. */
const POINTS_PER_ADDRESS = 4000;

interface Flood {
  auths(load: Scenario['load']): Promise<object[]>;
}

const floodBy = (who: string, flood: Flood): Fault => ({
  summary: `a flood from ${who}`,
  short: { times: 1, pauseMs: 1500 },
  long: { times: 3, pauseMs: 20_000 },
  async run(site, size, name) {
    const told: Record<string, number> = {};
    const result = await underLoad(site, size, name, {
      config: { ARENE_RATE_PER_SOCKET: '300', ARENE_RATE_PER_IP: String(POINTS_PER_ADDRESS) },
      happen: (scenario, { pauseMs }) => pourOver(scenario, flood, pauseMs!, told),
      load: { paceMs: 200 },
    });
    for (const [code, count] of Object.entries(told)) result.figures[`told ${code}`] = count;
    return result;
  },
});

export const floodByAddress = floodBy('one address, by many users', {
  auths: async ({ uri }) => signedIn(await makePlayers(uri, 100)),
});

export const floodByGuests = floodBy('guests', {
  auths: async () => Array.from({ length: 200 }, () => ({})),
});

const signedIn = (players: Player[]) => players.map(({ token }) => ({ token }));

async function pourOver(scenario: Scenario, flood: Flood, pauseMs: number, told: Record<string, number>) {
  const { nodes, load } = scenario;
  const node = nodes[0]!.process!;
  const auths = await flood.auths(load);
  const sockets = auths.map(
    auth => new RawSocket({ url: node.server.socketUrl!, auth, heard: () => {}, localAddress: ADDRESS }),
  );
  // Those who are not let in, because of a flood just before, find out when they ask.
  await Promise.allSettled(sockets.map(socket => socket.connected));
  const asker = await Asker.connect(node, load);
  const until = performance.now() + pauseMs;
  let isSpent = false;
  const perSocket = Math.max(1, Math.floor(IN_FLIGHT / Math.sqrt(sockets.length)));
  const pour = async (socket: RawSocket) => {
    while (performance.now() < (isSpent ? until : until + SPENT_MS)) {
      const answers = Array.from({ length: perSocket }, () => socket.call('bet:list', {}));
      for (const answer of await Promise.allSettled(answers)) {
        const said = answer.status === 'fulfilled' ? (answer.value as Ack<unknown>) : undefined;
        const code = said?.ok ? 'OK' : (said?.error.code ?? 'let go');
        told[code] = (told[code] ?? 0) + 1;
        if (!said) return;
      }
    }
  };
  try {
    const pouring = Promise.all(sockets.map(pour));
    const deadline = until + SPENT_MS;
    while (!isSpent && performance.now() < deadline) isSpent = await isAddressSpent(node);
    await pouring;
  } finally {
    for (const socket of sockets) socket.destroy();
    await asker.stop();
  }
  if (!isSpent) throw new Error('the address has points left');
  if (!told.RATE_LIMITED && !told['let go']) throw new Error('nobody was told to slow down');
  if (asker.slowestMs > ANSWER_MS) throw new Error(`others waited ${Math.round(asker.slowestMs)} ms`);
}

/** Whether somebody new, but from the same address, is told to slow down too, or not even let in. */
async function isAddressSpent(node: ArenaProcess): Promise<boolean> {
  const socket = new RawSocket({ url: node.server.socketUrl!, auth: {}, heard: () => {}, localAddress: ADDRESS });
  try {
    await socket.connected;
    const answer = (await socket.call('bet:list', {})) as Ack<unknown>;
    return !answer.ok && answer.error.code === 'RATE_LIMITED';
  } catch (error) {
    return String(error).includes('RATE_LIMITED');
  } finally {
    socket.destroy();
  }
}
