// 100 000 open positions paid by the job, against raw writes of the same documents; and ten times the work against a tenth of it.
import { withEndedBet } from './endedBet.ts';
import { type Payout, payByJob, payMerged, payPerDocument } from './paying.ts';
import { type Bench, median, rounded } from './result.ts';

const MANY = 100_000;
const FEW = 10_000;

export const settle: Bench = async ({ uri, mongodPid, rounds, say }) => {
  const variants = {
    job: () => withEndedBet(uri, MANY, bet => payByJob(bet, mongodPid)),
    'a tenth': () => withEndedBet(uri, FEW, bet => payByJob(bet, mongodPid)),
    // Which is faster for raw writes depends on the machine: the faster one is the baseline.
    'per document, 2 lanes': () => withEndedBet(uri, MANY, bet => payPerDocument(bet, mongodPid, 2)),
    'per document, 4 lanes': () => withEndedBet(uri, MANY, bet => payPerDocument(bet, mongodPid, 4)),
    'merged, 2 lanes': () => withEndedBet(uri, MANY, bet => payMerged(bet, mongodPid, 2)),
    'merged, 4 lanes': () => withEndedBet(uri, MANY, bet => payMerged(bet, mongodPid, 4)),
  };
  type Variant = keyof typeof variants;
  const names = Object.keys(variants) as Variant[];
  const runs = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Variant, Payout[]>;
  // What runs for the first time is compiled first.
  await variants['a tenth']();
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) {
      const run = await variants[name]();
      runs[name].push(run);
      say(`  round ${round} ${name}: ${inWords(run)}`);
    }
  }

  const of = (name: Variant, figure: keyof Payout) => median(runs[name].map(run => run[figure]));
  const figures = (name: Variant) => ({
    [`${name}: seconds`]: rounded(of(name, 'seconds'), 2),
    [`${name}: per second`]: rounded(of(name, 'perSecond')),
    [`${name}: its CPU µs each`]: rounded(of(name, 'cpuUs'), 1),
    [`${name}: mongod CPU µs each`]: rounded(of(name, 'mongodUs'), 1),
  });
  const jobAgainst = (way: 'per document' | 'merged') =>
    rounded(
      of('job', 'perSecond') / Math.max(of(`${way}, 2 lanes`, 'perSecond'), of(`${way}, 4 lanes`, 'perSecond')),
      2,
    );
  const ratios = {
    'job / per document': jobAgainst('per document'),
    'job / merged': jobAgainst('merged'),
    '10 times the work, in time': rounded(of('job', 'seconds') / of('a tenth', 'seconds'), 1),
  };
  const goals = { 'job / per document': 1.5, 'job / merged': 0.8, '10 times the work, in time': 11 };
  return {
    name: 'settle',
    measured: { ...figures('job'), ...figures('a tenth') },
    baselines: {
      ...figures('per document, 2 lanes'),
      ...figures('per document, 4 lanes'),
      ...figures('merged, 2 lanes'),
      ...figures('merged, 4 lanes'),
    },
    ratios,
    goals,
    met:
      ratios['job / per document'] >= goals['job / per document'] &&
      ratios['job / merged'] >= goals['job / merged'] &&
      ratios['10 times the work, in time'] <= goals['10 times the work, in time'],
  };
};

const inWords = ({ seconds, perSecond, cpuUs, mongodUs }: Payout): string =>
  `${rounded(seconds, 2)} s, ${rounded(perSecond)}/s, ${rounded(cpuUs)} + ${rounded(mongodUs)} µs`;
