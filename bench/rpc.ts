// Calls with acknowledgement and validation: a command that reads nothing, against Socket.IO with zod; then what a read and money add.
import { randomUUID } from 'node:crypto';
import { openBets, purchasesOf } from './bets.ts';
import { type Fleet, guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { cpuOf } from './proc.ts';
import { type Bench, interleaved, median, type Result, rounded } from './result.ts';
import { type ServerProcess, startBare, startNode } from './server.ts';

const SOCKETS = 100;
const CLIENT_PROCESSES = 2;
/** Calls under way on each socket: what a client asks at once when it opens a screen, or comes back to its rooms. */
const IN_FLIGHT = 4;
const WARM_UP = 40_000;
/** Calls in one measured slice, and slices of each way in one round. */
const TIMES = 20_000;
const SLICES = 6;
const DATABASE_TIMES = 5000;

/** Leaving a room that one does not watch asks nothing of anybody. */
const empty = { event: 'room:leave', payloads: [{ room: 'lobby:bets' }], times: TIMES };
type Way = 'direct' | 'bare' | 'ordinary';

interface Figures {
  serverUs: number;
  mongodUs: number;
  p99Ms: number;
}

/** A server with sockets on it. */
interface Site {
  node: ServerProcess;
  fleet: Fleet;
  stop(): Promise<void>;
}

export const rpc: Bench = async ({ uri, mongodPid, rounds, say }) => {
  const url = new URL(uri);
  url.pathname = `/rpc-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, SOCKETS + 1)).map(({ token }) => ({ token }));
  const ours = (isDirect: boolean) =>
    startNode(url.href, { ARENE_DIRECT_CALLS: String(isDirect), ARENE_DIRECT_WRITES: String(isDirect) });
  const players = auths.slice(1);
  const sites = {
    direct: await openSite(ours(true), players),
    bare: await openSite(startBare(), guests(SOCKETS)),
    ordinary: await openSite(ours(false), players),
  };
  const creator = openFleet();
  try {
    await creator.connect({ url: sites.direct.node.url, auths: auths.slice(0, 1) });
    const works = {} as Record<`${Way} ${1 | typeof IN_FLIGHT}`, () => Promise<Figures>>;
    for (const inFlight of [IN_FLIGHT, 1] as const)
      for (const [way, site] of Object.entries(sites) as [Way, Site][])
        works[`${way} ${inFlight}`] = () => measure(site, mongodPid, empty, inFlight);
    const runs = await interleaved(rounds * SLICES, works);
    const read = { event: 'wallet:get', payloads: [{}], times: DATABASE_TIMES };
    const payloads = (await openBets(creator, 1)).flatMap(purchasesOf);
    const purchase = { event: 'bet:buy', payloads, times: DATABASE_TIMES };
    for (const calls of [read, purchase]) await measure(sites.direct, mongodPid, calls, 1);
    const database = await interleaved(rounds, {
      read: () => measure(sites.direct, mongodPid, read, 1),
      purchase: () => measure(sites.direct, mongodPid, purchase, 1),
    });
    return resultOf(runs, database, say);
  } finally {
    await creator.stop();
    for (const site of Object.values(sites)) await site.stop();
  }
};

function resultOf(
  runs: Record<`${Way} ${1 | typeof IN_FLIGHT}`, Figures[]>,
  database: Record<'read' | 'purchase', Figures[]>,
  say: (line: string) => void,
): Result {
  const of = (figures: Figures[], figure: keyof Figures) => median(figures.map(run => run[figure]));
  const perCpuSecond = (name: keyof typeof runs) => 1e6 / of(runs[name], 'serverUs');
  const against = (way: Way, inFlight: 1 | typeof IN_FLIGHT) =>
    rounded(perCpuSecond(`${way} ${inFlight}`) / perCpuSecond(`bare ${inFlight}`), 2);
  for (const [name, figures] of Object.entries(runs)) {
    say(`  ${name} in flight: ${figures.map(({ serverUs }) => rounded(serverUs, 1)).join(', ')} µs`);
  }
  const ratios = {
    'direct / bare': against('direct', IN_FLIGHT),
    'ordinary / bare': against('ordinary', IN_FLIGHT),
    'direct / bare, one in flight': against('direct', 1),
    'ordinary / bare, one in flight': against('ordinary', 1),
  };
  const goals = {
    'direct / bare': 1.2,
    'ordinary / bare': 0.95,
    'direct / bare, one in flight': 1.2,
    'ordinary / bare, one in flight': 0.95,
  };
  return {
    name: 'rpc',
    measured: {
      [`calls per CPU-s, ${IN_FLIGHT} in flight each`]: rounded(perCpuSecond(`direct ${IN_FLIGHT}`)),
      'the same by the ordinary path': rounded(perCpuSecond(`ordinary ${IN_FLIGHT}`)),
      'calls per CPU-s, one in flight each': rounded(perCpuSecond('direct 1')),
      'the same, one by the ordinary path': rounded(perCpuSecond('ordinary 1')),
      'empty call, p99 ms, one in flight': rounded(of(runs['direct 1'], 'p99Ms'), 1),
      'wallet:get, server CPU µs': rounded(of(database.read, 'serverUs'), 1),
      'wallet:get, mongod CPU µs': rounded(of(database.read, 'mongodUs'), 1),
      'bet:buy, server CPU µs': rounded(of(database.purchase, 'serverUs'), 1),
      'bet:buy, mongod CPU µs': rounded(of(database.purchase, 'mongodUs'), 1),
      'bet:buy, p99 ms': rounded(of(database.purchase, 'p99Ms'), 1),
    },
    baselines: {
      [`calls per CPU-s, ${IN_FLIGHT} each`]: rounded(perCpuSecond(`bare ${IN_FLIGHT}`)),
      'calls per CPU-s, one each': rounded(perCpuSecond('bare 1')),
      'empty call, p99 ms, one each': rounded(of(runs['bare 1'], 'p99Ms'), 1),
    },
    ratios,
    goals,
    met: Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof goals] >= goal),
  };
}

async function openSite(starting: Promise<ServerProcess>, auths: object[]): Promise<Site> {
  const node = await starting;
  const fleet = openFleet(CLIENT_PROCESSES);
  await fleet.connect({ url: node.url, auths });
  await fleet.call({ ...empty, times: WARM_UP, atOnce: SOCKETS });
  return {
    node,
    fleet,
    async stop() {
      await fleet.stop();
      await node.stop();
    },
  };
}

/** Calls by all sockets at once, so many under way on each. */
async function measure(
  { fleet, node }: Site,
  mongodPid: number,
  calls: { event: string; payloads: object[]; times: number },
  inFlight: number,
): Promise<Figures> {
  const [serverUs, mongodUs] = [await node.cpuUs(), await cpuOf(mongodPid)];
  const { outcomes, p99Ms } = await fleet.call({ ...calls, atOnce: SOCKETS * inFlight });
  if (outcomes.OK !== calls.times) throw new Error(`${calls.event}: ${JSON.stringify(outcomes)}`);
  return {
    serverUs: ((await node.cpuUs()) - serverUs) / calls.times,
    mongodUs: ((await cpuOf(mongodPid)) - mongodUs) / calls.times,
    p99Ms,
  };
}
