// A result that was wrong is corrected while the tournament runs: matches that others reached because of it are played again, all of which a dry run tells before.
import { refuse } from '../../contracts/errors.ts';
import { matchCorrect, matchCorrected } from '../../contracts/matches.ts';
import { Dispute } from '../../models/Dispute.ts';
import { ObjectId } from '../../models/define.ts';
import { knockoutMatch, Match, matchView } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { eliminatedBy, type KnockoutMatch, settle, withChanges } from '../../rules/knockout.ts';
import { type Score, winnerOf } from '../../rules/match.ts';
import { assertJudge } from '../disputes/resolve.ts';
import { handle } from '../handle.ts';
import { participantsOf, said } from '../tournaments/places.ts';
import { matchesOf } from './conclude.ts';
import { assertScoreFits, locateMatch, openMatch } from './declare.ts';
import { makeReady } from './ready.ts';
import { tellStandings } from './standings.ts';

export const correct = handle(matchCorrect, {
  locate: locateMatch,

  async run(tx, { matchId, player1Score, player2Score, shootout, reason, dryRun = false }, caller) {
    const { tournament, match } = await openMatch(tx, matchId);
    await assertJudge(tx, tournament, match, caller);
    if (match.status !== 'completed' || match.outcome === 'walkover')
      refuse('MATCH_NOT_OPEN', { status: match.status });
    const score: Score = { player1Score, player2Score, shootout: shootout ?? null };
    assertScoreFits(score, tournament);
    const matches = await matchesOf(tx, tournament);
    const corrected = correctedMatches(tournament, matches, match, score);
    const changed = corrected.filter(({ after }) => after._id !== match._id).map(({ after }) => matchView(after));
    if (dryRun) return { match: matchView(corrected[0]!.after), changed, dryRun };

    for (const { after } of corrected) Object.assign(await tx.edit(Match, after._id), after);
    await followUp(tx, tournament, matches, corrected);
    tx.news(tournament, matchCorrected, { match: matchView(match), changed, reason });
    tx.audit({ relatedEntityType: 'match', relatedEntityId: matchId, reason, metadata: { ...score } });
    return { match: matchView(match), changed, dryRun };
  },
});

interface Corrected {
  before: Match;
  after: Match;
}

/** The match itself first, then those that are other because of it. */
function correctedMatches(tournament: Tournament, matches: readonly Match[], match: Match, score: Score): Corrected[] {
  const winner = winnerOf(score);
  const { player1Score, player2Score, shootout = null } = score;
  const result = { winner, outcome: 'played' as const, player1Score, player2Score, shootout };
  const itself = { before: { ...match }, after: { ...match, ...result } as Match };
  if (tournament.type === 'league') return [itself];
  const changes = settle(matches.map(knockoutMatch), match.index, { winner: winner!, outcome: 'played' });
  const others = changes.filter(({ match: at }) => at !== match.index);
  return [
    itself,
    ...others.map(({ match: at, after }) => ({ before: matches[at]!, after: reached(matches[at]!, after) })),
  ];
}

/** A match that others reach now: nothing of what was said of it before holds. */
function reached(before: Match, { status, player1, player2, winner, outcome }: KnockoutMatch<string>): Match {
  return {
    ...before,
    status,
    winner,
    outcome,
    player1Id: player1 === null ? null : new ObjectId(player1),
    player2Id: player2 === null ? null : new ObjectId(player2),
    player1Score: null,
    player2Score: null,
    shootout: null,
    declarations: [],
    readyAt: null,
    deadlineAt: null,
    completedAt: null,
  };
}

/** What can be played again is ready, what was disputed is so no more, and who is out or in again is said to be. */
async function followUp(
  tx: Tx,
  tournament: Tournament,
  before: readonly Match[],
  corrected: readonly Corrected[],
): Promise<void> {
  for (const { before: was, after } of corrected.slice(1)) {
    const open = was.status === 'disputed' && (await tx.one(Dispute, { matchId: was._id, status: 'pending' }));
    if (open) Object.assign(await tx.edit(Dispute, open._id), { status: 'cancelled', resolvedAt: tx.now });
    if (after.status === 'ready') makeReady(tx, tournament, await tx.edit(Match, after._id));
  }
  const players = await participantsOf(tx, tournament);
  const changes = corrected.map(({ after }) => ({ match: after.index, after: knockoutMatch(after) }));
  if (tournament.type === 'league') {
    const byIndex = new Map(corrected.map(({ after }) => [after.index, after]));
    tellStandings(
      tx,
      tournament,
      players,
      before.map(match => byIndex.get(match.index) ?? match),
    );
  } else await recount(tx, tournament, players, withChanges(before.map(knockoutMatch), changes));
}

/** Who is out by the matches as they are now. */
async function recount(
  tx: Tx,
  tournament: Tournament,
  players: readonly Participant[],
  matches: readonly KnockoutMatch<string>[],
): Promise<void> {
  const out = new Set(matches.flatMap(eliminatedBy));
  for (const { _id, userId, status } of players) {
    const isOut = out.has(userId.toString());
    if (status === 'withdrawn' || isOut === (status === 'eliminated')) continue;
    const change = isOut
      ? { status: 'eliminated', eliminatedAt: tx.now }
      : { status: 'registered', eliminatedAt: null };
    Object.assign(await tx.edit(Participant, _id), change);
    tx.notify(userId, 'match.corrected', said(tournament));
  }
}
