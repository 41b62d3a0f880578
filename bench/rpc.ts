// Calls with acknowledgement and validation: a command that reads nothing, against Socket.IO with zod; then what a read and money add.
import { randomUUID } from 'node:crypto';
import { openBets, purchasesOf } from './bets.ts';
import { type Fleet, guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { cpuOf } from './proc.ts';
import { type Bench, median, rounded } from './result.ts';
import { type ServerProcess, startBare, startNode } from './server.ts';

const SOCKETS = 100;
const CLIENT_PROCESSES = 2;
const WARM_UP = 30_000;
const TIMES = 60_000;
const READS = 10_000;
const PURCHASES = 6000;

type Way = 'direct' | 'ordinary' | 'bare';

/** Leaving a room that one does not watch asks nothing of anybody. */
const leaving = { event: 'room:leave', payloads: [{ room: 'lobby:bets' }] };

/** One kind of call: how many for a second of the server's CPU, and what each costs. */
interface Figures {
  perCpuSecond: number;
  serverUs: number;
  mongodUs: number;
  p99Ms: number;
}

export const rpc: Bench = async ({ uri, mongodPid, rounds, say }) => {
  const empty: Record<Way, Figures[]> = { direct: [], ordinary: [], bare: [] };
  const reads: Figures[] = [];
  const purchases: Figures[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const way of ['direct', 'bare', 'ordinary'] as const) {
      const figures = way === 'bare' ? await bareRun() : await ourRun(uri, mongodPid, way);
      empty[way].push(figures.empty);
      if (way === 'direct') {
        reads.push(figures.read!);
        purchases.push(figures.purchase!);
      }
      say(
        `  round ${round} ${way}: ${rounded(figures.empty.perCpuSecond)}/CPU-s, p99 ${rounded(figures.empty.p99Ms, 1)} ms`,
      );
    }
  }
  const of = (runs: Figures[], figure: keyof Figures) => median(runs.map(run => run[figure]));
  const perCpuSecond = (way: Way) => of(empty[way], 'perCpuSecond');
  const ratios = {
    'direct / bare': rounded(perCpuSecond('direct') / perCpuSecond('bare'), 2),
    'ordinary / bare': rounded(perCpuSecond('ordinary') / perCpuSecond('bare'), 2),
  };
  const goals = { 'direct / bare': 1.2, 'ordinary / bare': 0.95 };
  return {
    name: 'rpc',
    measured: {
      'empty calls per CPU-second, direct': rounded(perCpuSecond('direct')),
      'empty calls, ordinary': rounded(perCpuSecond('ordinary')),
      'empty call, server CPU µs': rounded(of(empty.direct, 'serverUs'), 1),
      'wallet:get, server CPU µs': rounded(of(reads, 'serverUs'), 1),
      'wallet:get, mongod CPU µs': rounded(of(reads, 'mongodUs'), 1),
      'bet:buy, server CPU µs': rounded(of(purchases, 'serverUs'), 1),
      'bet:buy, mongod CPU µs': rounded(of(purchases, 'mongodUs'), 1),
      'bet:buy, p99 ms': rounded(of(purchases, 'p99Ms'), 1),
    },
    baselines: { 'empty calls per CPU-second': rounded(perCpuSecond('bare')) },
    ratios,
    goals,
    met: Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof ratios] >= goal),
  };
};

async function ourRun(
  uri: string,
  mongodPid: number,
  way: Exclude<Way, 'bare'>,
): Promise<{ empty: Figures; read?: Figures; purchase?: Figures }> {
  const url = new URL(uri);
  url.pathname = `/rpc-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, SOCKETS + 1)).map(({ token }) => ({ token }));
  const isDirect = String(way === 'direct');
  const node = await startNode(url.href, { ARENE_DIRECT_CALLS: isDirect, ARENE_DIRECT_WRITES: isDirect });
  const [fleet, creator] = [openFleet(CLIENT_PROCESSES), openFleet()];
  try {
    await fleet.connect({ url: node.url, auths: auths.slice(1) });
    const measure = measurer(fleet, node, mongodPid);
    const empty = await measure({ ...leaving, times: TIMES }, WARM_UP);
    if (way === 'ordinary') return { empty };
    const read = await measure({ event: 'wallet:get', payloads: [{}], times: READS }, READS);
    await creator.connect({ url: node.url, auths: auths.slice(0, 1) });
    const payloads = (await openBets(creator, 1)).flatMap(purchasesOf);
    const purchase = await measure({ event: 'bet:buy', payloads, times: PURCHASES }, PURCHASES);
    return { empty, read, purchase };
  } finally {
    await Promise.all([fleet.stop(), creator.stop()]);
    await node.stop();
  }
}

async function bareRun(): Promise<{ empty: Figures; read?: Figures; purchase?: Figures }> {
  const node = await startBare();
  const fleet = openFleet(CLIENT_PROCESSES);
  try {
    await fleet.connect({ url: node.url, auths: guests(SOCKETS) });
    return { empty: await measurer(fleet, node, 0)({ ...leaving, times: TIMES }, WARM_UP) };
  } finally {
    await fleet.stop();
    await node.stop();
  }
}

/** Calls by all sockets at once, one under way on each. */
const measurer =
  (fleet: Fleet, node: ServerProcess, mongodPid: number) =>
  async (calls: { event: string; payloads: object[]; times: number }, warmUp: number): Promise<Figures> => {
    await fleet.call({ ...calls, times: warmUp, atOnce: SOCKETS });
    const [serverUs, mongodUs] = [await node.cpuUs(), await cpuOf(mongodPid)];
    const { outcomes, p99Ms } = await fleet.call({ ...calls, atOnce: SOCKETS });
    if (outcomes.OK !== calls.times) throw new Error(`${calls.event}: ${JSON.stringify(outcomes)}`);
    const spentUs = (await node.cpuUs()) - serverUs;
    return {
      perCpuSecond: (calls.times / spentUs) * 1e6,
      serverUs: spentUs / calls.times,
      mongodUs: ((await cpuOf(mongodPid)) - mongodUs) / calls.times,
      p99Ms,
    };
  };
