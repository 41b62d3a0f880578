// Disputes, for those who play in them and those who may decide them.
import { disputeGet, disputeList } from '../../contracts/disputes.ts';
import { refuse } from '../../contracts/errors.ts';
import { Dispute, disputeView } from '../../models/Dispute.ts';
import { ObjectId } from '../../models/define.ts';
import { Match, matchView, slotOf } from '../../models/Match.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { Tournament } from '../../models/Tournament.ts';
import { fairPlayOf } from '../fairPlay/history.ts';
import { answer, type SignedIn } from '../handle.ts';
import { cursorPage } from '../paging.ts';
import type { Services } from '../services.ts';
import { runs, visibleTournament } from '../tournaments/access.ts';

const MOST_RUN = 1000;

export const list = ({ proofAddresses }: Services) =>
  answer(disputeList, async (reads, { tournamentId, status, ...page }, caller) => {
    const filter = { ...(await concerning(reads, tournamentId, caller)), ...(status && { status }) };
    const { found, nextCursor } = await cursorPage(reads, Dispute, filter, page);
    return { items: found.map(dispute => disputeView(dispute, proofAddresses.read)), nextCursor };
  });

export const get = ({ proofAddresses }: Services) =>
  answer(disputeGet, async (reads, { disputeId }, caller) => {
    const dispute = await reads.get(Dispute, new ObjectId(disputeId));
    const [tournament, match] = await Promise.all([
      reads.get(Tournament, dispute.tournamentId),
      reads.get(Match, dispute.matchId),
    ]);
    const plays = slotOf(match, caller.userId) !== undefined;
    if (!plays && !runs(tournament, caller)) refuse('NOT_FOUND');
    // What is known of his opponent is not for a player.
    const fairPlay = plays ? null : await fairPlayOf(reads, dispute, match);
    return { dispute: disputeView(dispute, proofAddresses.read), match: matchView(match), fairPlay };
  });

/** All of a tournament that the caller runs; else those that he plays in, or of tournaments that he runs: of an arbiter all there are. */
async function concerning(reads: Reads, tournamentId: string | undefined, caller: SignedIn): Promise<Filter> {
  const own = { 'declarations.userId': caller.userId };
  if (tournamentId !== undefined) {
    const tournament = await visibleTournament(reads, tournamentId, caller);
    return { tournamentId: tournament._id, ...(!runs(tournament, caller) && own) };
  }
  if (caller.permissions.has('tournaments.manage')) return {};
  const run = { $or: [{ organizerId: caller.userId }, { refereeIds: caller.userId }] };
  const newest = { sort: { createdAt: -1 as const }, limit: MOST_RUN, project: { _id: 1 as const } };
  const ids = (await reads.find(Tournament, run, newest)).map(({ _id }) => _id);
  return { $or: [own, { tournamentId: { $in: ids } }] };
}
