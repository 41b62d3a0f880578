// Purchases on one bet by 500 buyers: the group commit alone and from socket to answer, against one transaction each and raw bulk writes.
import { buyFromNodes, buyNaively } from './buying.ts';
import { groupCommit, naive, openTable, rawBulk, type Table } from './committing.ts';
import { type Bench, type Load, median, rounded } from './result.ts';

const BUYERS = 500;
const TIMES = 20_000;
const TIMES_NAIVE = 600;

export const hotbet: Bench = async ({ uri, mongodPid, rounds, say }) => {
  const alone = (work: (table: Table, times: number) => Promise<Load>, times: number) => async () => {
    const table = await openTable(uri, mongodPid, BUYERS);
    try {
      return await work(table, times);
    } finally {
      await table.database.raw.dropDatabase();
      await table.database.close();
    }
  };
  const variants = {
    committer: alone(groupCommit, TIMES),
    naive: alone(naive, TIMES_NAIVE),
    'raw bulk': alone(rawBulk, TIMES),
    'one node': () => buyFromNodes(uri, mongodPid, BUYERS, TIMES, 1),
    'two nodes': () => buyFromNodes(uri, mongodPid, BUYERS, TIMES, 2),
    'naive server': () => buyNaively(uri, mongodPid, BUYERS, TIMES_NAIVE),
  };
  type Variant = keyof typeof variants;
  const runs = Object.fromEntries(Object.keys(variants).map(name => [name, []])) as unknown as Record<Variant, Load[]>;
  // What runs in this process is compiled in a round that does not count; servers warm up by themselves.
  for (const name of ['committer', 'naive', 'raw bulk'] as const) await variants[name]();
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of Object.keys(variants) as Variant[]) {
      const run = await variants[name]();
      runs[name].push(run);
      say(`  round ${round} ${name}: ${inWords(run)}`);
    }
  }

  const of = (name: Variant, figure: keyof Load) => median(runs[name].map(run => run[figure]));
  const cpu = (name: Variant) => of(name, 'cpuUs') + of(name, 'mongodUs');
  const perSecond = (name: Variant, other: Variant) => of(name, 'perSecond') / of(other, 'perSecond');
  const figures = (name: Variant) => ({
    [`${name}: per second`]: rounded(of(name, 'perSecond')),
    [`${name}: its CPU µs each`]: rounded(of(name, 'cpuUs')),
    [`${name}: mongod CPU µs each`]: rounded(of(name, 'mongodUs')),
    [`${name}: p50 ms`]: rounded(of(name, 'p50Ms'), 1),
    [`${name}: p99 ms`]: rounded(of(name, 'p99Ms'), 1),
  });
  const ratios = {
    'committer / naive': rounded(perSecond('committer', 'naive'), 1),
    'committer / raw bulk': rounded(perSecond('committer', 'raw bulk'), 2),
    'one node / naive server': rounded(perSecond('one node', 'naive server'), 1),
    'CPU naive server / one node': rounded(cpu('naive server') / cpu('one node'), 1),
    'two nodes / one node': rounded(perSecond('two nodes', 'one node'), 2),
  };
  const goals = {
    'committer / naive': 50,
    'committer / raw bulk': 1,
    'one node / naive server': 20,
    'CPU naive server / one node': 20,
    'two nodes / one node': 0.6,
  };
  return {
    name: 'hotbet',
    measured: { ...figures('committer'), ...figures('one node'), ...figures('two nodes') },
    baselines: { ...figures('naive'), ...figures('raw bulk'), ...figures('naive server') },
    ratios,
    goals,
    met: Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof ratios] >= goal),
  };
};

const inWords = ({ perSecond, cpuUs, mongodUs, p99Ms }: Load): string =>
  `${rounded(perSecond)}/s, ${rounded(cpuUs)} + ${rounded(mongodUs)} µs, p99 ${rounded(p99Ms)} ms`;
