// A network between clients and a server that can be cut: every connection through it ends at once.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Network {
  /** Where clients connect instead. */
  url: string;
  cut(): void;
  /** From here on: once a client has said `cutAfter`, the server hears it, and nobody hears the server any more. */
  arm(): void;
  close(): Promise<void>;
}

export async function networkTo(serverUrl: string, { cutAfter }: { cutAfter?: string } = {}): Promise<Network> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  let isArmed = false;
  let isDead = false;
  const proxy = createServer(client => {
    if (isDead) return void client.destroy();
    const server = connect(Number(port), hostname);
    client.on('data', said => {
      if (!isArmed || isDead || !cutAfter || !said.includes(cutAfter)) return;
      isDead = true;
      // What was said is on its way to the server; what it answers goes nowhere.
      server.unpipe(client);
      server.once('data', cut);
      server.resume();
    });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>(listening => proxy.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut,
    arm: () => {
      isArmed = true;
    },
    async close() {
      cut();
      await new Promise(closed => proxy.close(closed));
    },
  };
}
