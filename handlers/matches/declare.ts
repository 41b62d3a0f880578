// A player says how his match ended: two who agree validate it, two who do not make a dispute that blocks this match alone.
import { Refusal, refuse } from '../../contracts/errors.ts';
import { matchDeclare, matchDeclared } from '../../contracts/matches.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { ObjectId } from '../../models/define.ts';
import { type Declaration, declarationBy, isDeclarable, Match, matchView, slotOf } from '../../models/Match.ts';
import { Proof } from '../../models/Proof.ts';
import type { Reads } from '../../models/reads.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { type Score, type Slot, scoreProblem, verdictOn, winnerOf } from '../../rules/match.ts';
import { closeBetsAbout, closeBetsBefore } from '../bets/aboutMatch.ts';
import { dispute, endDispute } from '../disputes/open.ts';
import { handle, type SignedIn } from '../handle.ts';
import type { ProofAddresses, Services } from '../services.ts';
import { assertVisible, participantOf } from '../tournaments/access.ts';
import { flagsOf } from '../uploads/flags.ts';
import { conclude } from './conclude.ts';
import { tellPlayers } from './notices.ts';
import { startClock } from './ready.ts';
import { sayInMatch } from './room.ts';

/** Time to mistype a score and put it right, not to tell all who watch of another one each second. */
const COUNTED_MS = 10 * 60_000;

/** The tournament that a match belongs to, for good. */
export const locateMatch = async (reads: Reads, { matchId }: { matchId: string }) => {
  const match = await reads.one(Match, { _id: new ObjectId(matchId) }, { project: { tournamentId: 1 } });
  return match && roomOf('tournament', match.tournamentId);
};

export const declare = ({ proofAddresses, terms, turns }: Services) =>
  handle(matchDeclare, {
    locate: locateMatch,

    async prepare(input, caller, reads) {
      await closeBetsBefore(turns, reads, new ObjectId(input.matchId), async (tx, tournament, match) => {
        await declarable(tx, proofAddresses, tournament, match, input, caller);
      });
      const proofId = proofAddresses.idIn(input.proofUrl ?? '');
      return proofId ? flagsOf(reads, proofId, caller.userId) : [];
    },

    async run(tx, input, caller, flags) {
      const { matchId, proofUrl: _, ...said } = input;
      const { tournament, match } = await openMatch(tx, matchId);
      const { slot, score, proof } = await declarable(tx, proofAddresses, tournament, match, input, caller);
      const counted = countAgain(declarationBy(match, caller.userId), tx.now, terms.declarationsPerMatch);
      // It is kept from now on.
      (await tx.edit(Proof, proof._id)).status = 'declared';
      const declaration = { ...declarationOf(score, proof, tx.now), flags, ...counted };
      await closeBetsAbout(tx, tournament, match);
      match.declarations = [...match.declarations.filter(({ userId }) => !userId.equals(caller.userId)), declaration];
      tx.news(tournament, matchDeclared, { matchId, userId: caller.userId.toString() });
      tx.audit({ relatedEntityType: 'match', relatedEntityId: matchId, metadata: { slot, ...said } });
      await sayInMatch(tx, match, 'match:declared', { player: (await participantOf(tx, tournament, caller))! });
      await judge(tx, tournament, match);
      return { match: matchView(match) };
    },
  });

/** A match with its tournament, to be decided on. @throws {Refusal} NOT_FOUND */
export async function openMatch(tx: Tx, matchId: string): Promise<{ tournament: Tournament; match: Match }> {
  const { tournamentId } = await tx.get(Match, new ObjectId(matchId));
  const tournament = await tx.root(Tournament, tournamentId);
  return { tournament, match: await tx.edit(Match, new ObjectId(matchId)) };
}

/** @throws {Refusal} NOT_FOUND, NOT_YOUR_MATCH, MATCH_NOT_OPEN, PROOF_REQUIRED, PROOF_UNKNOWN, and what `assertScoreFits` throws */
async function declarable(
  tx: Tx,
  proofAddresses: ProofAddresses,
  tournament: Tournament,
  match: Match,
  { proofUrl, player1Score, player2Score, shootout = null }: Score & { proofUrl?: string | undefined },
  caller: SignedIn,
): Promise<{ slot: Slot; score: Score; proof: Proof }> {
  await assertVisible(tx, tournament, caller);
  const slot = slotOf(match, caller.userId) ?? refuse('NOT_YOUR_MATCH');
  if (tournament.status !== 'ongoing' || !isDeclarable(match)) refuse('MATCH_NOT_OPEN', { status: match.status });
  const score: Score = { player1Score, player2Score, shootout };
  assertScoreFits(score, tournament);
  const proofId = proofAddresses.idIn(proofUrl ?? refuse('PROOF_REQUIRED'));
  return { slot, score, proof: await uploadedProof(tx, caller.userId, match, proofId) };
}

/** His image for this match. @throws {Refusal} PROOF_UNKNOWN */
async function uploadedProof(tx: Tx, userId: ObjectId, match: Match, proofId: ObjectId | undefined): Promise<Proof> {
  const found = proofId && (await tx.one(Proof, { _id: proofId, userId, matchId: match._id }));
  if (!found || (found.status !== 'stored' && found.status !== 'declared')) return refuse('PROOF_UNKNOWN');
  return found;
}

const declarationOf = (
  { player1Score, player2Score, shootout = null }: Score,
  { _id, userId }: Proof,
  declaredAt: Date,
): Omit<Declaration, 'flags' | keyof Count> => ({
  userId,
  player1Score,
  player2Score,
  shootout,
  proofId: _id,
  declaredAt,
});

type Count = Pick<Declaration, 'count' | 'countedFrom'>;

/** Counted in the match itself: exact, on however many nodes it is said. @throws {Refusal} RATE_LIMITED */
function countAgain(before: Count | undefined, now: Date, limit: number): Count {
  const endsAt = before ? before.countedFrom.getTime() + COUNTED_MS : 0;
  if (!before || now.getTime() >= endsAt) return { count: 1, countedFrom: now };
  if (before.count >= limit)
    throw new Refusal('RATE_LIMITED', { details: { declarations: limit }, retryAfterMs: endsAt - now.getTime() });
  return { count: before.count + 1, countedFrom: before.countedFrom };
}

/** @throws {Refusal} SHOOTOUT_REQUIRED, VALIDATION_FAILED */
export function assertScoreFits(score: Score, { type }: Tournament): void {
  const problem = scoreProblem(score, type);
  if (problem === 'SHOOTOUT_REQUIRED') refuse(problem);
  if (problem === 'SHOOTOUT_LEVEL') refuse('VALIDATION_FAILED', [{ field: 'shootout', message: 'level' }]);
  if (problem) refuse('VALIDATION_FAILED', [{ field: 'shootout', message: 'only a level knockout match has one' }]);
}

/** What the declarations of both make of their match. */
async function judge(tx: Tx, tournament: Tournament, match: Match): Promise<void> {
  const [one, other] = [declarationBy(match, match.player1Id), declarationBy(match, match.player2Id)];
  const verdict = verdictOn(one ?? null, other ?? null);
  if (verdict === 'waiting') awaitTheOther(tx, tournament, match);
  else if (verdict === 'disputed') await dispute(tx, tournament, match);
  else {
    await endDispute(tx, match);
    await conclude(tx, tournament, match, { outcome: 'played', winner: winnerOf(one!), score: one! });
  }
}

/** The first declaration sets the deadline anew, once. */
function awaitTheOther(tx: Tx, tournament: Tournament, match: Match): void {
  if (match.status === 'awaiting_results') return;
  match.status = 'awaiting_results';
  startClock(tx, tournament, match, tx.now);
  const [{ userId }] = match.declarations as [Declaration];
  const other = match.player1Id!.equals(userId) ? match.player2Id! : match.player1Id!;
  tellPlayers(tx, tournament, match, 'match.declared', { to: [other] });
}
