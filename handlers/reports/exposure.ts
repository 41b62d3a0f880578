// What bets without a result may cost the house.
import { adminExposure } from '../../contracts/reports.ts';
import { BetBook } from '../../models/BetBook.ts';
import type { Reads } from '../../models/reads.ts';
import { answer } from '../handle.ts';

const MOST_BETS = 100;

/** Whose stand is still with them. */
const undecided = { status: { $in: ['open', 'closed'] } };
const staked = { $sum: '$options.staked' };
/** The winner takes the payout of all positions on it; the stand pays first. */
const worstLoss = { $max: [0, { $subtract: [{ $max: '$curve.outstanding' }, '$stand.balance'] }] };

/** What is at stake on all of them together. */
export async function exposureOfAll(reads: Reads) {
  const [totals] = await reads.aggregate<{ bets: number; staked: number; worstLoss: number }>(BetBook, [
    { $match: undecided },
    { $group: { _id: null, bets: { $sum: 1 }, staked: { $sum: staked }, worstLoss: { $sum: worstLoss } } },
    { $project: { _id: 0 } },
  ]);
  return totals ?? { bets: 0, staked: 0, worstLoss: 0 };
}

export const exposure = answer(adminExposure, async (reads, _input, _caller, now) => {
  const [totals, worst] = await Promise.all([
    exposureOfAll(reads),
    reads.aggregate<BetBook & { worstLoss: number }>(BetBook, [
      { $match: undecided },
      { $project: { title: 1, options: 1, curve: 1, stand: 1, worstLoss } },
      { $sort: { worstLoss: -1, _id: 1 } },
      { $limit: MOST_BETS },
    ]),
  ]);
  return { at: now.toISOString(), ...totals, worst: worst.map(exposureOf) };
});

const exposureOf = ({ _id, title, options, curve, stand, worstLoss }: BetBook & { worstLoss: number }) => ({
  betId: _id.toString(),
  title,
  staked: options.reduce((sum, option) => sum + option.staked, 0),
  stand: stand.balance,
  worstLoss,
  outcomes: options.map(({ _id: optionId, label, positions }, i) => ({
    optionId: optionId.toString(),
    label,
    positions,
    payout: curve.outstanding[i]!,
    house: stand.balance - curve.outstanding[i]!,
  })),
});
