// What becomes of a match reaches the bets about it: they close, carry its result as a proposal, and are flagged where they were resolved by another.
import { betUpdated } from '../../contracts/bets.ts';
import type { NoticeType } from '../../contracts/notifications.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId, same } from '../../models/define.ts';
import type { Job } from '../../models/Job.ts';
import { Match } from '../../models/Match.ts';
import { noticeId } from '../../models/Notification.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import type { JobHandler } from '../job.ts';
import { said } from '../tournaments/places.ts';
import { staff } from '../users/staff.ts';
import { isAhead, isResolvedByAnother, proposalOf } from './aboutMatch.ts';
import { close } from './closing.ts';

const KIND = 'bet:follow';

/** Admins who are told that there is something to resolve. */
const MOST_TOLD = 50;

/** Queues that the bets about these matches are brought in line with them, as they are when it is done. */
export function followMatches(tx: Tx, { _id, hasBets }: Tournament, matches: readonly Pick<Match, '_id'>[]): void {
  if (!hasBets || matches.length === 0) return;
  const payload = { tournamentId: _id.toString(), matchIds: matches.map(match => match._id.toString()) };
  tx.job({ kind: KIND, key: `${KIND}:${tx.newId()}`, payload });
}

/** The same of all matches of a player, who will not play them. */
export async function followMatchesOf(tx: Tx, tournament: Tournament, userId: ObjectId): Promise<void> {
  if (!tournament.hasBets) return;
  const his = { tournamentId: tournament._id, $or: [{ player1Id: userId }, { player2Id: userId }] };
  followMatches(tx, tournament, await tx.find(Match, his, { project: { _id: 1 } }));
}

/** How many bets came to wait for a decision by this job. */
interface Counts {
  proposed: number;
  flagged: number;
}

export const followJob: JobHandler = {
  kind: KIND,
  isUrgent: true,
  async run({ job, reads, chunk }) {
    const { tournamentId, matchIds } = job.payload as { tournamentId: string; matchIds: string[] };
    const about = { matchId: { $in: matchIds.map(id => new ObjectId(id)) }, status: { $ne: 'cancelled' } };
    for await (const { _id } of reads.each(BetBook, about, { project: { _id: 1 } }))
      await chunk((tx, current) => follow(tx, current, _id));
    await chunk(async (tx, current) => {
      await tellStaff(tx, current, new ObjectId(tournamentId));
      current.status = 'completed';
    });
  },
};

/** Its root is written in any case: of two who follow, the later one has read the later match. */
async function follow(tx: Tx, job: Job, betId: ObjectId): Promise<void> {
  const book = await tx.root(BetBook, betId);
  if (book.status === 'cancelled') return;
  const tournament = await tx.get(Tournament, book.about!.tournamentId);
  const match = await tx.get(Match, book.matchId!);
  const before = { ...book };
  if (book.status === 'open' && !isAhead(book.about!, match, tournament)) close(tx, book);
  book.proposal = proposalOf(book, match, tournament);
  const isFlagged = isResolvedByAnother(book, book.proposal);
  if (!isFlagged) delete book.flaggedAt;
  else book.flaggedAt ??= tx.now;

  const isNew = book.proposal !== null && !same(before.proposal ?? null, book.proposal);
  count(job, { proposed: Number(isNew && book.status === 'closed'), flagged: Number(isFlagged && !before.flaggedAt) });
  if (isNew || !same(before.flaggedAt, book.flaggedAt)) tx.news(book, betUpdated, { bet: betView(book) });
}

function count(job: Job, more: Counts): void {
  const { proposed = 0, flagged = 0 } = job.progress as Partial<Counts>;
  job.progress = { proposed: proposed + more.proposed, flagged: flagged + more.flagged };
}

/** Whoever may resolve bets is told how many wait for him, not of each. */
async function tellStaff(tx: Tx, job: Job, tournamentId: ObjectId): Promise<void> {
  const { proposed = 0, flagged = 0 } = job.progress as Partial<Counts>;
  if (proposed + flagged === 0) return;
  const tournament = await tx.get(Tournament, tournamentId);
  const admins = await staff(tx, 'bets.manage', { limit: MOST_TOLD });
  const notify = (type: NoticeType, bets: number) => {
    if (bets === 0) return;
    for (const admin of admins)
      tx.notify(admin, type, { ...said(tournament), bets }, noticeId(`${type}:${job._id}:${admin}`));
  };
  notify('bet.proposed', proposed);
  notify('bet.flagged', flagged);
}
