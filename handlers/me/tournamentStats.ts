// What somebody has made of tournaments: how many by status, and what the journal says that he paid and got for them.
import type { Output } from '../../contracts/declare.ts';
import type { meStats } from '../../contracts/me.ts';
import { tournamentStatus } from '../../contracts/tournaments.ts';
import { accountId } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { Participant } from '../../models/Participant.ts';
import type { Reads } from '../../models/reads.ts';
import { Tournament } from '../../models/Tournament.ts';

/** His newest ones count, so that no history makes it slow. */
const MOST_TOURNAMENTS = 5000;

type Stats = Output<typeof meStats>['tournaments'];
type Row = Stats['played'][number];
interface Moved {
  _id: { status: Row['status']; isFee: boolean };
  paid: number;
  received: number;
}

export async function tournamentStats(reads: Reads, userId: ObjectId): Promise<Stats> {
  const [organized, counts, moved] = await Promise.all([
    reads.count(Tournament, { organizerId: userId, removedAt: { $exists: false } }, MOST_TOURNAMENTS),
    placesByStatus(reads, userId),
    coinsByStatus(reads, userId),
  ]);
  const fees = moved.filter(({ _id }) => _id.isFee);
  const played = tournamentStatus.options.map(status => {
    const { paid, received } = moved.find(({ _id }) => _id.status === status && !_id.isFee) ?? { paid: 0, received: 0 };
    return { status, count: counts.find(({ _id }) => _id === status)?.count ?? 0, paid, received };
  });
  return {
    organized,
    organizerFees: fees.reduce((sum, fee) => sum + fee.received - fee.paid, 0),
    played: played.filter(({ count, paid }) => count > 0 || paid > 0),
  };
}

const statusOf = (field: string) => [
  {
    $lookup: {
      from: Tournament.collection,
      localField: field,
      foreignField: '_id',
      pipeline: [{ $project: { status: 1 } }],
      as: 'tournament',
    },
  },
  { $unwind: '$tournament' },
];

const placesByStatus = (reads: Reads, userId: ObjectId) =>
  reads.aggregate<{ _id: Row['status']; count: number }>(Participant, [
    { $match: { userId } },
    { $sort: { createdAt: -1 } },
    { $limit: MOST_TOURNAMENTS },
    ...statusOf('tournamentId'),
    { $group: { _id: '$tournament.status', count: { $sum: 1 } } },
  ]);

/** Corrections are in it with the entries that take others back. */
const coinsByStatus = (reads: Reads, userId: ObjectId) =>
  reads.aggregate<Moved>(JournalEntry, [
    { $match: { users: userId, tournamentId: { $exists: true } } },
    { $sort: { tournamentId: -1 } },
    { $limit: 4 * MOST_TOURNAMENTS },
    { $unwind: '$lines' },
    { $match: { 'lines.account': accountId(userId, 'COIN', 'cash') } },
    {
      $group: {
        _id: { tournamentId: '$tournamentId', isFee: { $eq: ['$type', 'organizer_fee'] } },
        paid: { $sum: { $max: [0, { $subtract: [0, '$lines.amount'] }] } },
        received: { $sum: { $max: [0, '$lines.amount'] } },
      },
    },
    ...statusOf('_id.tournamentId'),
    {
      $group: {
        _id: { status: '$tournament.status', isFee: '$_id.isFee' },
        paid: { $sum: '$paid' },
        received: { $sum: '$received' },
      },
    },
  ]);
