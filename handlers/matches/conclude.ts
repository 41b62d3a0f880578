// A match has a result, and all that follows from it happens with it: who goes on, who is out, what can be played now, and whether it was the last.
import { matchForfeited, matchValidated, playerEliminated } from '../../contracts/matches.ts';
import { ObjectId, same } from '../../models/define.ts';
import { knockoutMatch, Match, matchView, playerIn } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { eliminatedBy, isSettled, type KnockoutMatch, settle } from '../../rules/knockout.ts';
import { forfeitScore, type Outcome, otherSlot, type Score, type Slot } from '../../rules/match.ts';
import { closeBetsAbout } from '../bets/aboutMatch.ts';
import { followMatches } from '../bets/followMatches.ts';
import { endDispute } from '../disputes/open.ts';
import { queueFinish } from '../tournaments/finish.ts';
import { participantsOf } from '../tournaments/places.ts';
import { about, tellPlayers } from './notices.ts';
import { makeReady } from './ready.ts';
import { sayInMatch, scoreText, touchMatch } from './room.ts';
import { tellRounds } from './rounds.ts';
import { tellStandings } from './standings.ts';

/** How a match ended: a draw of a league, and a double forfeit, have no winner. */
export interface Ending {
  readonly outcome: Exclude<Outcome, 'walkover'>;
  readonly winner: Slot | null;
  readonly score: Score | null;
}

/** All matches of a tournament, in their order. */
export const matchesOf = (tx: Tx, { _id }: Tournament): Promise<Match[]> =>
  tx.find(Match, { tournamentId: _id }, { sort: { index: 1 } });

/** Ends a match that is open in this unit. */
export async function conclude(tx: Tx, tournament: Tournament, match: Match, ending: Ending): Promise<void> {
  const before = (await matchesOf(tx, tournament)).map(each => ({ ...each }));
  const { outcome, winner, score } = ending;
  await closeBetsAbout(tx, tournament, match);
  Object.assign(match, {
    player1Score: score?.player1Score ?? null,
    player2Score: score?.player2Score ?? null,
    shootout: score?.shootout ?? null,
  });
  const matches =
    tournament.type === 'knockout'
      ? await concludeKnockout(tx, tournament, match, before, { outcome, winner })
      : await concludeLeague(tx, tournament, match, before, { outcome, winner });
  tellRounds(tx, tournament, before, matches);
  followMatches(
    tx,
    tournament,
    matches.filter(after => !same(before[after.index], after)),
  );
  if (matches.every(isSettled)) queueFinish(tx, tournament);
  else await forfeitBarred(tx, tournament);
}

/** Whoever can not play any more forfeits each match that he has still to play, as soon as he would meet somebody. */
export async function forfeitBarred(tx: Tx, tournament: Tournament): Promise<void> {
  const { barredIds = [] } = tournament;
  if (barredIds.length === 0) return;
  const isBarred = (userId: ObjectId) => barredIds.some(id => id.equals(userId));
  const forfeited = (await matchesOf(tx, tournament)).find(
    ({ status, player1Id, player2Id }) =>
      !isSettled({ status }) && player1Id && player2Id && (isBarred(player1Id) || isBarred(player2Id)),
  );
  if (!forfeited) return;
  const match = await tx.edit(Match, forfeited._id);
  const [one, other] = [isBarred(match.player1Id!), isBarred(match.player2Id!)];
  await endDispute(tx, match);
  // It looks for the next one itself.
  await conclude(tx, tournament, match, one && other ? NOBODYS : forfeitOf(one ? 'player2' : 'player1'));
}

const NOBODYS: Ending = { outcome: 'double_forfeit', winner: null, score: null };
const forfeitOf = (winner: Slot): Ending => ({ outcome: 'forfeit', winner, score: forfeitScore(winner) });

type Verdict = Pick<Ending, 'outcome' | 'winner'>;

/** @returns all matches as they are now */
async function concludeKnockout(
  tx: Tx,
  tournament: Tournament,
  { index }: Match,
  before: readonly Match[],
  verdict: Verdict,
): Promise<Match[]> {
  const matches = [...before];
  for (const { match: at, after } of settle(before.map(knockoutMatch), index, verdict as never)) {
    const match = await tx.edit(Match, before[at]!._id);
    apply(tx, match, after);
    touchMatch(tx, match);
    if (after.status === 'ready') await makeReady(tx, tournament, match);
    else if (isSettled(after)) await tellEnd(tx, tournament, match, after);
    matches[at] = match;
  }
  return matches;
}

async function concludeLeague(
  tx: Tx,
  tournament: Tournament,
  match: Match,
  before: readonly Match[],
  { outcome, winner }: Verdict,
): Promise<Match[]> {
  const status = outcome === 'double_forfeit' ? 'cancelled' : 'completed';
  Object.assign(match, { status, outcome, winner, completedAt: tx.now });
  await tellMatch(tx, tournament, match);
  const matches = before.map(each => (each.index === match.index ? match : each));
  tellStandings(tx, tournament, await participantsOf(tx, tournament), matches);
  return matches;
}

const idOf = (player: string | null): ObjectId | null => (player === null ? null : new ObjectId(player));

function apply(tx: Tx, match: Match, { status, player1, player2, winner, outcome }: KnockoutMatch<string>): void {
  const players = { player1Id: idOf(player1), player2Id: idOf(player2) };
  Object.assign(match, { ...players, status, winner, outcome, completedAt: isSettled({ status }) ? tx.now : null });
}

/** Tells of a match of a knockout that is over, and of those for whom the tournament is over with it. */
async function tellEnd(tx: Tx, tournament: Tournament, match: Match, after: KnockoutMatch<string>): Promise<void> {
  await tellMatch(tx, tournament, match);
  const winner = playerIn(match, match.winner);
  if (winner && match.next) tellPlayers(tx, tournament, match, 'match.promoted', { to: [winner] });
  for (const out of eliminatedBy(after).map(player => new ObjectId(player))) {
    const found = await tx.one(Participant, { tournamentId: tournament._id, userId: out });
    const participant = await tx.edit(Participant, found!._id);
    Object.assign(participant, { status: 'eliminated', eliminatedAt: tx.now });
    tx.news(tournament, playerEliminated, { userId: out.toString(), matchId: match._id.toString() });
    tellPlayers(tx, tournament, match, 'match.eliminated', { to: [out] });
  }
}

async function tellMatch(tx: Tx, tournament: Tournament, match: Match): Promise<void> {
  const isPlayed = match.outcome === 'played';
  const event = isPlayed ? matchValidated : matchForfeited;
  tx.news(tournament, event, { match: matchView(match) });
  if (match.outcome === 'walkover') return;
  if (isPlayed) await sayInMatch(tx, match, 'match:validated', { data: { score: scoreText(match as Score) } });
  else await sayInMatch(tx, match, 'match:forfeited');
  for (const slot of ['player1', 'player2'] as const) {
    const userId = playerIn(match, slot);
    const opponent = playerIn(match, otherSlot(slot));
    if (userId && opponent) tx.notify(userId, 'match.validated', about(tournament, match));
  }
}
