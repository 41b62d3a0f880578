// What the caller has made of bets and tournaments: by status with their totals, and what he won or lost with those that are over.
import { meStats } from '../../contracts/me.ts';
import { BetBook } from '../../models/BetBook.ts';
import { Position } from '../../models/Position.ts';
import { answer } from '../handle.ts';
import { tournamentStats } from './tournamentStats.ts';

type Row = { status: Position['status']; count: number; staked: number; received: number };

/** His newest ones count, so that no history makes it slow. */
const MOST_POSITIONS = 50_000;

/** What arrived: the value of a sale or the payout of a win, less the fee; the stake of what was cancelled. */
const isStatus = (status: Position['status']) => ({ $eq: ['$status', status] });
const lessFee = (gross: string) => ({ $subtract: [gross, { $ifNull: ['$fee', 0] }] });
const received = {
  $cond: [
    isStatus('sold'),
    lessFee('$soldFor'),
    { $cond: [isStatus('settled'), lessFee('$payout'), { $cond: [isStatus('cancelled'), '$stake', 0] }] },
  ],
};

export const stats = answer(meStats, async (reads, _input, { userId }) => {
  const [created, positions, tournaments] = await Promise.all([
    reads.count(BetBook, { creatorId: userId }),
    reads.aggregate<Row>(Position, [
      { $match: { userId } },
      { $sort: { createdAt: -1 } },
      { $limit: MOST_POSITIONS },
      { $group: { _id: '$status', count: { $sum: 1 }, staked: { $sum: '$stake' }, received: { $sum: received } } },
      { $sort: { _id: 1 } },
      { $project: { _id: 0, status: '$_id', count: 1, staked: 1, received: 1 } },
    ]),
    tournamentStats(reads, userId),
  ]);
  const over = positions.filter(({ status }) => status !== 'open');
  const points = over.reduce((sum, row) => sum + row.received - row.staked, 0);
  const ended = tournaments.played.filter(({ status }) => status === 'completed' || status === 'cancelled');
  const coins = ended.reduce((sum, row) => sum + row.received - row.paid, tournaments.organizerFees);
  return {
    bets: { created, positions },
    tournaments,
    net: [
      { currency: 'POINT' as const, amount: points },
      { currency: 'COIN' as const, amount: coins },
    ],
  };
});
