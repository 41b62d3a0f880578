// A network in front of a server that can be cut, stalled and closed: what faults do to cables, without touching what is at their ends.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Where connections go: a URL of any scheme; nothing while there is nobody. */
export type Target = string | (() => string | undefined);

export interface Network {
  /** Where clients connect instead. */
  url: string;
  /** Connections that are open through it now. */
  readonly connections: number;
  /** Every connection ends at once. How many that were. */
  cut(): number;
  /** The same, by a reset: whoever was reading gets an error. */
  reset(): number;
  /** From here on nothing gets through either way, and nobody is told; `false`: it flows again. */
  stall(isStalled?: boolean): void;
  /** On connections that are open now, clients are heard still, and nobody hears the server any more. */
  mute(): void;
  /** From here on new connections end at once; `false`: they are let through again. */
  refuse(isRefusing?: boolean): void;
  /** From here on: once a client has said `cutAfter`, the server hears it, and nobody hears the server any more. */
  arm(): void;
  close(): Promise<void>;
}

interface Cable {
  client: Socket;
  server: Socket;
}

export async function networkTo(target: Target, { cutAfter }: { cutAfter?: string } = {}): Promise<Network> {
  const cables = new Set<Cable>();
  let isArmed = false;
  let isDead = false;
  let isStalled = false;
  let isRefusing = false;
  const end = (how: 'destroy' | 'resetAndDestroy') => {
    const ended = cables.size;
    for (const { client, server } of cables) {
      client[how]();
      server[how]();
    }
    cables.clear();
    return ended;
  };
  const listenForTheWord = ({ client, server }: Cable) =>
    client.on('data', said => {
      if (!isArmed || isDead || !said.includes(cutAfter!)) return;
      isDead = true;
      // What was said is on its way to the server; what it answers goes nowhere.
      server.unpipe(client);
      server.once('data', () => end('destroy'));
      server.resume();
    });
  const proxy = createServer(client => {
    const url = typeof target === 'string' ? target : target();
    if (isDead || isRefusing || !url) return void client.destroy();
    const { hostname, port } = new URL(url);
    const cable = { client, server: connect(Number(port), hostname) };
    cables.add(cable);
    if (cutAfter) listenForTheWord(cable);
    for (const [from, to] of [
      [cable.client, cable.server],
      [cable.server, cable.client],
    ] as const) {
      from.setNoDelay();
      from.on('error', () => to.destroy());
      from.on('close', () => {
        cables.delete(cable);
        to.destroy();
      });
    }
    if (!isStalled) flow(cable);
  });
  await new Promise<void>(listening => proxy.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    get connections() {
      return cables.size;
    },
    cut: () => end('destroy'),
    reset: () => end('resetAndDestroy'),
    stall(stalled = true) {
      isStalled = stalled;
      for (const cable of cables) stalled ? hold(cable) : flow(cable);
    },
    mute() {
      for (const { client, server } of cables) {
        server.unpipe(client);
        server.resume();
      }
    },
    refuse(refusing = true) {
      isRefusing = refusing;
    },
    arm() {
      isArmed = true;
    },
    async close() {
      end('destroy');
      await new Promise(closed => proxy.close(closed));
    },
  };
}

function flow({ client, server }: Cable): void {
  client.pipe(server);
  server.pipe(client);
}

function hold({ client, server }: Cable): void {
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const) {
    from.unpipe(to);
    from.pause();
  }
}
