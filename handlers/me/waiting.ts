// What others wait for somebody to do in tournaments: results to say, disputes and overdue matches to decide, tournaments that are about to begin.
import type { Output } from '../../contracts/declare.ts';
import type { meSync } from '../../contracts/me.ts';
import { Dispute, disputeView } from '../../models/Dispute.ts';
import type { ObjectId } from '../../models/define.ts';
import { Match, matchView, type ProofAddress, undecided } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';

const newest = { sort: { createdAt: -1 as const }, limit: 100 };

export async function waitingFor(
  reads: Reads,
  userId: ObjectId,
  now: Date,
  addressOf: ProofAddress,
): Promise<Output<typeof meSync>['waiting']> {
  const [matches, run, beginning] = await Promise.all([
    undeclared(reads, userId),
    runBy(reads, userId),
    joined(reads, userId),
  ]);
  const ongoing = { tournamentId: { $in: run.filter(({ status }) => status === 'ongoing').map(({ _id }) => _id) } };
  const [overdue, disputes] = await Promise.all(
    run.length === 0 ? [[], []] : [overdueOf(reads, ongoing, userId, now), disputesOf(reads, ongoing, userId)],
  );
  const ready = new Map([...run, ...beginning].map(each => [each._id.toString(), each]));
  return {
    matches: matches.map(matchView),
    overdue: overdue.map(matchView),
    disputes: disputes.map(dispute => disputeView(dispute, addressOf)),
    tournaments: [...ready.values()].filter(({ status }) => status === 'ready').map(tournamentView),
  };
}

const undeclared = (reads: Reads, userId: ObjectId): Promise<Match[]> =>
  reads.find(
    Match,
    {
      $or: [
        { player1Id: userId, ...undecided },
        { player2Id: userId, ...undecided },
      ],
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

async function joined(reads: Reads, userId: ObjectId): Promise<Tournament[]> {
  const present = { userId, status: { $in: ['registered', 'checked_in'] } };
  const places = await reads.find(Participant, present, { ...newest, project: { tournamentId: 1 } });
  if (places.length === 0) return [];
  return reads.find(Tournament, { _id: { $in: places.map(({ tournamentId }) => tournamentId) }, status: 'ready' });
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
