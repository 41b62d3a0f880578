// Bets about a match: made before anybody has declared it, bought by nobody who plays or judges it, closed in the transaction of its first declaration.
import { type BetProposal, betUpdated } from '../../contracts/bets.ts';
import { Refusal, refuse } from '../../contracts/errors.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { type AboutMatch, BetBook, betView } from '../../models/BetBook.ts';
import { type ObjectId, same } from '../../models/define.ts';
import { Match, playerIn, slotOf } from '../../models/Match.ts';
import { Position } from '../../models/Position.ts';
import type { Reads } from '../../models/reads.ts';
import { playsOn, Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { isSettled } from '../../rules/knockout.ts';
import type { SignedIn } from '../handle.ts';
import type { Turns } from '../services.ts';
import { assertVisible } from '../tournaments/access.ts';
import { close } from './closing.ts';

/** Open bets about one match: all of them are closed by the declaration of a player, who waits for it. */
const MOST_OPEN = 50;
/** Of one creator, so that nobody takes all of those places. */
const MOST_OPEN_OF_ONE = 3;

/**
 * The match, for a new bet about it. The tournament is written with the bet, so that a declaration finds it.
 * @throws {Refusal} NOT_FOUND, FORBIDDEN, MATCH_INSIDER, MATCH_NOT_OPEN, LIMIT_EXCEEDED
 */
export async function openToBets(tx: Tx, matchId: ObjectId, caller: SignedIn): Promise<AboutMatch> {
  const found = (await tx.one(Match, { _id: matchId })) ?? refuse('NOT_FOUND', { field: 'matchId' });
  const tournament = await tx.root(Tournament, found.tournamentId);
  await assertVisible(tx, tournament, caller);
  if (!tournament.isPublic) refuse('FORBIDDEN', { reason: 'private_tournament' });
  const match = await tx.get(Match, matchId);
  const { player1Id, player2Id, status } = match;
  if (!player1Id || !player2Id) return refuse('MATCH_NOT_OPEN', { status });
  const about = {
    tournamentId: tournament._id,
    player1Id,
    player2Id,
    judgeIds: [tournament.organizerId, ...tournament.refereeIds],
  };
  assertOutsider({ about }, caller);
  if (!isAhead(about, match, tournament)) refuse('MATCH_NOT_OPEN', { status });
  await assertPlace(tx, matchId, caller);
  tournament.hasBets = true;
  return about;
}

/** @throws {Refusal} LIMIT_EXCEEDED */
async function assertPlace(tx: Tx, matchId: ObjectId, { userId }: SignedIn): Promise<void> {
  const open = await tx.find(BetBook, { matchId, status: 'open' }, { limit: MOST_OPEN });
  const own = open.filter(({ creatorId }) => creatorId.equals(userId));
  if (open.length >= MOST_OPEN || own.length >= MOST_OPEN_OF_ONE) refuse('LIMIT_EXCEEDED', { field: 'matchId' });
}

/** @throws {Refusal} MATCH_INSIDER to whoever plays in the match that a bet is about, or decides what became of it */
export function assertOutsider({ about }: Pick<BetBook, 'about'>, { userId }: SignedIn): void {
  if (!about) return;
  const insiders = [about.player1Id, about.player2Id, ...about.judgeIds];
  if (insiders.some(insider => insider.equals(userId))) refuse('MATCH_INSIDER');
}

/** Whether both are still to play the match that a bet was made about. */
export function isAhead(about: AboutMatch, match: Match, tournament: Tournament): boolean {
  const isUntouched = (match.status === 'pending' || match.status === 'ready') && match.declarations.length === 0;
  if (!isUntouched || tournament.status !== 'ongoing') return false;
  const players = [about.player1Id, about.player2Id];
  return players.every(player => slotOf(match, player) && playsOn(tournament, player));
}

/**
 * Closes what is open about a match before somebody decides it, bet after bet in their own turns: a crowd that buys on several
 * of them would keep one transaction out that needs them all. What is made meanwhile is closed with the decision.
 *
 * @param assertMayDecide refuses where it will not come to that: then nothing is closed
 */
export async function closeBetsBefore(
  turns: Turns,
  reads: Reads,
  matchId: ObjectId,
  assertMayDecide: (tx: Tx, tournament: Tournament, match: Match) => Promise<void>,
): Promise<void> {
  const open = await reads.find(BetBook, { matchId, status: 'open' }, { limit: MOST_OPEN, project: { _id: 1 } });
  const closing = open.map(({ _id }) =>
    turns.take(roomOf('bet', _id), async tx => {
      const match = await tx.get(Match, matchId);
      await assertMayDecide(tx, await tx.get(Tournament, match.tournamentId), match);
      const book = await tx.root(BetBook, _id);
      if (book.status === 'open') close(tx, book);
    }),
  );
  // Whoever decides says what is wrong; a repeated key has its answer.
  for (const end of await Promise.allSettled(closing))
    if (end.status === 'rejected' && !(end.reason instanceof Refusal && end.reason.code !== 'BUSY')) throw end.reason;
}

/** Closes what is open about a match, together with what is said of it: nothing can be bought by whoever has heard it. */
export async function closeBetsAbout(tx: Tx, { hasBets }: Tournament, { _id }: Match): Promise<void> {
  if (!hasBets) return;
  for (const { _id: betId } of await tx.find(BetBook, { matchId: _id, status: 'open' })) {
    const book = await tx.root(BetBook, betId);
    if (book.status === 'open') close(tx, book);
  }
}

/** @throws {Refusal} FORBIDDEN to whoever has, or had, money on matches that he would decide about */
export async function assertNoMoneyOn(
  tx: Tx,
  { hasBets }: Tournament,
  matches: readonly Pick<Match, '_id'>[],
  { userId }: SignedIn,
): Promise<void> {
  if (!hasBets) return;
  const about = { matchId: { $in: matches.map(({ _id }) => _id) } };
  const bets = await tx.find(BetBook, about, { project: { _id: 1 } });
  const held = { betId: { $in: bets.map(bet => bet._id) }, userId, status: { $in: ['open', 'settled'] } };
  if (await tx.one(Position, held)) refuse('FORBIDDEN', { reason: 'holds_position' });
}

/** What its match means for a bet; nothing while it is undecided. */
export function proposalOf(book: BetBook, match: Match, { status }: Tournament): BetProposal | null {
  const isVoid =
    hasOthers(book.about!, match) ||
    match.status === 'cancelled' ||
    (status === 'cancelled' && !isSettled({ status: match.status }));
  if (!isVoid && match.status !== 'completed') return null;
  const { outcome, player1Score, player2Score, shootout } = match;
  const stands = !isVoid && outcome === 'played' ? (match.winner ?? 'draw') : undefined;
  const option = stands && book.options.find(({ matchResult }) => matchResult === stands);
  return {
    action: isVoid ? 'cancel' : 'resolve',
    optionId: option?._id.toString() ?? null,
    winnerId: playerIn(match, match.winner)?.toString() ?? null,
    outcome,
    player1Score,
    player2Score,
    shootout,
  };
}

/** Whether a bet was resolved by another result of its match than this. */
export const isResolvedByAnother = ({ status, resolvedOn }: BetBook, proposal: BetProposal | null): boolean =>
  (status === 'resolving' || status === 'resolved') && !same(resolvedOn, proposal);

/** The bets that would be flagged if these were the matches. */
export async function flaggedBets(tx: Tx, tournament: Tournament, matches: readonly Match[]): Promise<string[]> {
  if (!tournament.hasBets) return [];
  const byId = new Map(matches.map(match => [match._id.toString(), match]));
  const about = { matchId: { $in: matches.map(({ _id }) => _id) }, status: { $in: ['resolving', 'resolved'] } };
  const proposalThen = (book: BetBook) => proposalOf(book, byId.get(book.matchId!.toString())!, tournament);
  const books = await tx.find(BetBook, about);
  return books.filter(book => isResolvedByAnother(book, proposalThen(book))).map(({ _id }) => _id.toString());
}

/** Whether others play the match than those whom a bet was made about. */
function hasOthers({ player1Id, player2Id }: AboutMatch, match: Match): boolean {
  const isOther = (now: ObjectId | null, before: ObjectId) => now !== null && !now.equals(before);
  return isOther(match.player1Id, player1Id) || isOther(match.player2Id, player2Id);
}

/**
 * Keeps, and tells, by what result of its match a bet is settled. One about no match waits for none.
 * @throws {Refusal} MATCH_UNDECIDED, also while it is disputed; CONFLICT where others have played it
 */
export async function settleBy(tx: Tx, book: BetBook): Promise<void> {
  if (!book.about) return;
  const tournament = await tx.get(Tournament, book.about.tournamentId);
  const match = await tx.get(Match, book.matchId!);
  if (hasOthers(book.about, match)) refuse('CONFLICT', { reason: 'other_players' });
  const proposal = proposalOf(book, match, tournament) ?? refuse('MATCH_UNDECIDED', { status: match.status });
  // Else those who watch would not hear it: the job that follows the match finds nothing that is new.
  const isNews = book.flaggedAt !== undefined || !same(book.proposal ?? null, proposal);
  Object.assign(book, { proposal, resolvedOn: proposal });
  delete book.flaggedAt;
  if (isNews) tx.news(book, betUpdated, { bet: betView(book) });
}
