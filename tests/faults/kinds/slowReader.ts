// Clients that ask and never read: what they are owed is bounded, then they are let go, and others do not notice.
import { setTimeout as sleep } from 'node:timers/promises';
import { RawSocket } from '../../../bench/rawSocket.ts';
import type { ArenaProcess } from '../../support/process.ts';
import { type Fault, underLoad } from '../fault.ts';
import { figureOf } from '../metrics.ts';
import type { Scenario } from '../scenario.ts';

const LET_GO = 'arene_slow_sockets_total';
const UNSENT_BYTES = 256 * 1024;
/** Sooner than a socket that answers no pings is given up for dead. */
const LET_GO_MS = 40_000;
/** What a node may need for one of them beyond the limit: the answers that are under way, and what they are made of. */
const SPARE_BYTES = 10 * 2 ** 20;
const NOISE_BYTES = 48 * 2 ** 20;
const PACE_MS = 50;
const ASKED_AT_ONCE = 4;

export const slowReader: Fault = {
  summary: 'clients that ask and never read',
  short: { times: 1, sockets: 5 },
  long: { times: 5, sockets: 20 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      // Enough answers, to all of them at one address, that it matters whether they are read; whoever calls without end is let go for that.
      config: {
        ARENE_SOCKET_UNSENT_BYTES: String(UNSENT_BYTES),
        ARENE_RATE_PER_SOCKET: '1000',
        ARENE_RATE_PER_IP: '100000',
      },
      load: { bets: 10, details: 'x'.repeat(5000) },
      happen: (scenario, { sockets }) => stopReading(scenario, sockets!),
    }),
};

async function stopReading({ nodes }: Scenario, count: number): Promise<void> {
  const node = nodes[0]!.process!;
  const pid = nodes[0]!.pid;
  const before = { letGo: await figureOf(node, LET_GO), bytes: await bytesOf(node, pid) };
  const sockets = Array.from(
    { length: count },
    () => new RawSocket({ url: node.server.socketUrl!, auth: {}, heard: () => {} }),
  );
  await Promise.all(sockets.map(socket => socket.connected));
  for (const socket of sockets) socket.pause();
  const deadline = performance.now() + LET_GO_MS;
  let most = 0;
  try {
    while ((await figureOf(node, LET_GO)) < before.letGo + count) {
      for (const socket of sockets) askMuch(socket);
      most = Math.max(most, await bytesOf(node, pid));
      if (performance.now() > deadline) throw new Error('clients that never read were not let go');
      await sleep(PACE_MS);
    }
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  const allowed = before.bytes + count * (UNSENT_BYTES + SPARE_BYTES) + NOISE_BYTES;
  if (most > allowed) throw new Error(`memory rose from ${before.bytes} to ${most} bytes, ${allowed} were allowed`);
}

/** What V8 keeps of objects and buffers, without what is garbage already. */
async function bytesOf(node: ArenaProcess, pid: number): Promise<number> {
  process.kill(pid, 'SIGUSR2');
  const parts = ['nodejs_heap_size_used_bytes', 'nodejs_external_memory_bytes'];
  const figures = await Promise.all(parts.map(name => figureOf(node, name)));
  return figures.reduce((sum, figure) => sum + figure);
}

function askMuch(socket: RawSocket): void {
  for (let i = 0; i < ASKED_AT_ONCE; i += 1) socket.call('bet:list', { limit: 100 }).catch(() => undefined);
}
