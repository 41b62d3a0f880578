// What others wait for somebody to do in tournaments: results to say, disputes and overdue matches to decide, tournaments that are about to begin.
import type { Output } from '../../contracts/declare.ts';
import type { meSync } from '../../contracts/me.ts';
import { Dispute, disputeView } from '../../models/Dispute.ts';
import type { ObjectId } from '../../models/define.ts';
import { Match, matchView, type ProofAddress, undecided } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';

/** Who loses a league stays registered in it. */
const MOST_JOINED = 1000;
const newest = { sort: { createdAt: -1 as const }, limit: 100 };

export async function waitingFor(
  reads: Reads,
  userId: ObjectId,
  now: Date,
  addressOf: ProofAddress,
): Promise<Output<typeof meSync>['waiting']> {
  const [run, joined] = await Promise.all([runBy(reads, userId), joinedBy(reads, userId)]);
  const [matches, overdue, disputes] = await Promise.all([
    ofOngoing(joined, ongoing => undeclared(reads, ongoing, userId)),
    ofOngoing(run, ongoing => overdueOf(reads, ongoing, userId, now)),
    ofOngoing(run, ongoing => disputesOf(reads, ongoing, userId)),
  ]);
  const ready = new Map([...run, ...joined].map(each => [each._id.toString(), each]));
  return {
    matches: matches.map(matchView),
    overdue: overdue.map(matchView),
    disputes: disputes.map(dispute => disputeView(dispute, addressOf)),
    tournaments: [...ready.values()].filter(({ status }) => status === 'ready').map(tournamentView),
  };
}

/** What there is in those of the tournaments that have begun and are not over. */
async function ofOngoing<T>(tournaments: readonly Tournament[], find: (ongoing: Filter) => Promise<T[]>): Promise<T[]> {
  const ids = tournaments.filter(({ status }) => status === 'ongoing').map(({ _id }) => _id);
  return ids.length === 0 ? [] : find({ tournamentId: { $in: ids } });
}

const undeclared = (reads: Reads, ongoing: Filter, userId: ObjectId): Promise<Match[]> =>
  reads.find(
    Match,
    {
      $or: [
        { player1Id: userId, ...undecided },
        { player2Id: userId, ...undecided },
      ],
      ...ongoing,
      'declarations.userId': { $ne: userId },
    },
    newest,
  );

/** Those that he organizes or is a referee of, before or after their start. */
const runBy = (reads: Reads, userId: ObjectId): Promise<Tournament[]> =>
  reads.find(
    Tournament,
    { $or: [{ organizerId: userId }, { refereeIds: userId }], status: { $in: ['ready', 'ongoing'] } },
    newest,
  );

/** Those that he plays in, before or after their start; not what he has withdrawn from. */
async function joinedBy(reads: Reads, userId: ObjectId): Promise<Tournament[]> {
  const present = { userId, status: { $in: ['registered', 'checked_in'] } };
  const byTime = { sort: newest.sort, limit: MOST_JOINED, project: { tournamentId: 1 as const } };
  const places = await reads.find(Participant, present, byTime);
  if (places.length === 0) return [];
  const ids = { $in: places.map(({ tournamentId }) => tournamentId) };
  return reads.find(Tournament, { _id: ids, status: { $in: ['ready', 'ongoing'] } }, newest);
}

/** Nobody decides a match of his own. */
const overdueOf = (reads: Reads, ongoing: Filter, userId: ObjectId, now: Date): Promise<Match[]> =>
  reads.find(
    Match,
    { ...ongoing, ...undecided, deadlineAt: { $lte: now }, player1Id: { $ne: userId }, player2Id: { $ne: userId } },
    newest,
  );

const disputesOf = (reads: Reads, ongoing: Filter, userId: ObjectId): Promise<Dispute[]> =>
  reads.find(Dispute, { ...ongoing, status: 'pending', 'declarations.userId': { $ne: userId } }, newest);
