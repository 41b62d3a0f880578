// The organizer or a referee decides a dispute; never one of its players.
import { disputeResolve, disputeResolved } from '../../contracts/disputes.ts';
import { refuse } from '../../contracts/errors.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { Dispute, disputeView } from '../../models/Dispute.ts';
import { ObjectId } from '../../models/define.ts';
import { Match, matchView, slotOf } from '../../models/Match.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { type Score, winnerOf } from '../../rules/match.ts';
import { assertNoMoneyOn } from '../bets/aboutMatch.ts';
import { retell } from '../chat/retell.ts';
import { handle, type SignedIn } from '../handle.ts';
import { auditMatch } from '../matches/audited.ts';
import { conclude, type Ending } from '../matches/conclude.ts';
import { assertScoreFits, openMatch } from '../matches/declare.ts';
import { about } from '../matches/notices.ts';
import { sayInMatch } from '../matches/room.ts';
import type { Services } from '../services.ts';
import { assertVisible, runs } from '../tournaments/access.ts';

export const resolve = ({ proofAddresses }: Services) =>
  handle(disputeResolve, {
    async locate(reads, { disputeId }) {
      const dispute = await reads.one(Dispute, { _id: new ObjectId(disputeId) }, { project: { tournamentId: 1 } });
      return dispute && roomOf('tournament', dispute.tournamentId);
    },

    async run(tx, { disputeId, notes, ...said }, caller) {
      const { matchId } = await tx.get(Dispute, new ObjectId(disputeId));
      const { tournament, match } = await openMatch(tx, matchId.toString());
      await assertJudge(tx, tournament, match, caller);
      const dispute = await tx.edit(Dispute, new ObjectId(disputeId));
      auditMatch(tx, match);
      tx.audit({
        relatedEntityType: 'dispute',
        relatedEntityId: disputeId,
        reason: notes,
        metadata: { matchId: matchId.toString() },
      });
      if (dispute.status !== 'pending') refuse('DISPUTE_CLOSED', { status: dispute.status });
      const ending = endingOf(tournament, said);
      Object.assign(dispute, {
        status: 'resolved',
        resolvedBy: caller.userId,
        finalPlayer1Score: ending.score?.player1Score ?? null,
        finalPlayer2Score: ending.score?.player2Score ?? null,
        resolutionNotes: notes,
        resolvedAt: tx.now,
      });
      await conclude(tx, tournament, match, ending);
      tx.news(tournament, disputeResolved, { disputeId, match: matchView(match) });
      retell(tx, 'tournament', tournament);
      await sayInMatch(tx, match, 'match:resolved');
      for (const userId of [match.player1Id!, match.player2Id!])
        tx.notify(userId, 'match.dispute_resolved', { ...about(tournament, match), notes });
      return { dispute: disputeView(dispute, proofAddresses.read), match: matchView(match) };
    },

    async rebuild(tx, { disputeId }) {
      const dispute = await tx.get(Dispute, new ObjectId(disputeId));
      const match = await tx.get(Match, dispute.matchId);
      return { dispute: disputeView(dispute, proofAddresses.read), match: matchView(match) };
    },
  });

/** Whoever runs the tournament, does not play in this match, and has no money on it. @throws {Refusal} NOT_FOUND, FORBIDDEN, OWN_MATCH */
export async function assertJudge(tx: Tx, tournament: Tournament, match: Match, caller: SignedIn): Promise<void> {
  await assertVisible(tx, tournament, caller);
  if (!runs(tournament, caller)) refuse('FORBIDDEN', { reason: 'not_a_judge' });
  if (slotOf(match, caller.userId)) refuse('OWN_MATCH');
  await assertNoMoneyOn(tx, tournament, [match], caller);
  if (tournament.status !== 'ongoing') refuse('CONFLICT', { status: tournament.status });
}

interface Said {
  player1Score?: number | undefined;
  player2Score?: number | undefined;
  shootout?: Score['shootout'];
  cancelMatch?: true | undefined;
}

/** @throws {Refusal} VALIDATION_FAILED where there is neither a score nor the wish to cancel, SHOOTOUT_REQUIRED */
function endingOf(tournament: Tournament, { cancelMatch, player1Score, player2Score, shootout }: Said): Ending {
  if (cancelMatch) return { outcome: 'double_forfeit', winner: null, score: null };
  if (player1Score === undefined || player2Score === undefined)
    return refuse('VALIDATION_FAILED', [{ field: 'player1Score', message: 'a score, or cancelMatch' }]);
  const score = { player1Score, player2Score, shootout: shootout ?? null };
  assertScoreFits(score, tournament);
  return { outcome: 'played', winner: winnerOf(score), score };
}
