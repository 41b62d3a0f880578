// One user asks and never waits for an answer: he is told to slow down or let go, and others are served in time.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { makePlayers } from '../../../bench/players.ts';
import { Asker } from '../asker.ts';
import { type Fault, underLoad } from '../fault.ts';
import type { Scenario } from '../scenario.ts';
import type { Flooded, FloodOrders } from './flooder.ts';

/** He comes from an address of his own, so that its limit is not shared with those who play. */
const ADDRESS = '127.0.0.7';
/** How long somebody else may have to wait meanwhile, 99 times of 100; far less than `ARENE_ANSWER_MS`. */
const SERVED_MS = 2000;
const ANSWERED_MS = 60_000;
const POINTS_PER_ADDRESS = 4000;

export const floodByUser: Fault = {
  summary: 'a flood from one user, on one socket, who never waits for an answer',
  short: { times: 1, pauseMs: 1500 },
  long: { times: 3, pauseMs: 20_000 },
  async run(site, size, name) {
    const figures: Record<string, number> = {};
    const result = await underLoad(site, size, name, {
      config: { ARENE_RATE_PER_SOCKET: '300', ARENE_RATE_PER_IP: String(POINTS_PER_ADDRESS) },
      happen: (scenario, { pauseMs }) => pourOver(scenario, pauseMs!, figures),
      load: { paceMs: 200 },
    });
    Object.assign(result.figures, figures);
    return result;
  },
};

async function pourOver(scenario: Scenario, pauseMs: number, figures: Record<string, number>) {
  const { nodes, load } = scenario;
  const node = nodes[0]!.process!;
  const auths = (await makePlayers(load.uri, 1)).map(({ token }) => ({ token }));
  const orders: FloodOrders = { url: node.server.socketUrl!, auths, localAddress: ADDRESS };
  const asker = await Asker.connect(node, load);
  const flooder = new Worker(new URL('flooder.ts', import.meta.url), { workerData: orders });
  try {
    await once(flooder, 'message');
    await sleep(pauseMs);
    await asker.stop();
    const flooded = once(flooder, 'message', { signal: AbortSignal.timeout(ANSWERED_MS) });
    flooder.postMessage('enough');
    const [{ sent, told }] = (await flooded) as [Flooded];
    note(figures, sent, told, asker);
    if (!told.RATE_LIMITED) throw new Error('nobody was told to slow down');
    if (asker.notServed()) throw new Error(`others were not served: ${JSON.stringify(asker.answers)}`);
    if (asker.p99Ms > SERVED_MS) throw new Error(`others waited ${Math.round(asker.p99Ms)} ms`);
  } finally {
    await flooder.terminate();
    await asker.stop();
  }
}

function note(figures: Record<string, number>, sent: number, told: Flooded['told'], asker: Asker): void {
  figures.sent = (figures.sent ?? 0) + sent;
  for (const [code, count] of Object.entries(told)) figures[`told ${code}`] = (figures[`told ${code}`] ?? 0) + count;
  figures.othersServed = (figures.othersServed ?? 0) + (asker.answers.OK ?? 0);
  figures.othersP99Ms = Math.max(figures.othersP99Ms ?? 0, Math.round(asker.p99Ms));
}
