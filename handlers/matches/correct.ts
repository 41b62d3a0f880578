// A result that was wrong is corrected: what others reached because of it is played again, what a tournament that is over has brought is made what it should be; a dry run tells all of it before.
import { refuse } from '../../contracts/errors.ts';
import { type CorrectionEffects, matchCorrect, matchCorrected } from '../../contracts/matches.ts';
import { Account, accountId } from '../../models/Account.ts';
import { Dispute } from '../../models/Dispute.ts';
import { ObjectId } from '../../models/define.ts';
import { knockoutMatch, Match, matchView, slotOf } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import { playsOn, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { eliminatedBy, isSettled, type KnockoutMatch, settle } from '../../rules/knockout.ts';
import { type Score, winnerOf } from '../../rules/match.ts';
import { assertNoMoneyOn, flaggedBets } from '../bets/aboutMatch.ts';
import { followMatches } from '../bets/followMatches.ts';
import { retell } from '../chat/retell.ts';
import { assertJudge } from '../disputes/resolve.ts';
import { handle, type SignedIn } from '../handle.ts';
import { assertVisible, participantOf, runs } from '../tournaments/access.ts';
import { award, entrantsOf, missingOf } from '../tournaments/award.ts';
import { scheduleIdleCheck } from '../tournaments/deadline.ts';
import { complete } from '../tournaments/finish.ts';
import { type Entrant, earnedBy, NOTHING, type Outcome, outcomeOf } from '../tournaments/outcome.ts';
import { participantsOf, said } from '../tournaments/places.ts';
import { auditMatch } from './audited.ts';
import { forfeitBarred, matchesOf } from './conclude.ts';
import { assertScoreFits, locateMatch, openMatch } from './declare.ts';
import { makeReady } from './ready.ts';
import { sayInMatch, scoreText, touchMatch, turnOut } from './room.ts';
import { tableOf, tellStandings } from './standings.ts';

export const correct = handle(matchCorrect, {
  locate: locateMatch,

  async run(tx, { matchId, player1Score, player2Score, shootout, reason, dryRun = false }, caller) {
    const { tournament, match } = await openMatch(tx, matchId);
    await assertMayCorrect(tx, tournament, match, caller);
    auditMatch(tx, match);
    if (!isSettled(match) || match.outcome === null || match.outcome === 'walkover')
      refuse('MATCH_NOT_OPEN', { status: match.status });
    const score: Score = { player1Score, player2Score, shootout: shootout ?? null };
    assertScoreFits(score, tournament);
    const matches = await matchesOf(tx, tournament);
    const corrected = correctedMatches(tournament, matches, match, score, tx.now);
    if (corrected.some(({ before }) => slotOf(before, caller.userId))) refuse('OWN_MATCH');
    await assertNoMoneyOn(
      tx,
      tournament,
      corrected.map(({ before }) => before),
      caller,
    );
    const correction = await correctionOf(tx, tournament, matches, corrected);
    const effects = await effectsOf(tx, correction);
    const view = matchView(corrected[0]!.after);
    tx.audit({ reason, metadata: { dryRun, changed: effects.changed.map(({ id }) => id) } });
    if (dryRun) return { ...effects, match: view, dryRun };

    for (const { after } of corrected) Object.assign(await tx.edit(Match, after._id), after);
    tx.news(tournament, matchCorrected, { match: view, changed: effects.changed, reopened: effects.reopened, reason });
    retell(tx, 'tournament', tournament);
    await sayInMatch(tx, match, 'match:corrected', { data: { score: scoreText(score) } });
    for (const { before: was, after } of corrected.slice(1)) {
      touchMatch(tx, after);
      turnOut(tx, [was.player1Id, was.player2Id], after);
    }
    await carryOut(tx, correction);
    followMatches(
      tx,
      tournament,
      corrected.map(({ after }) => after),
    );
    return { ...effects, match: view, dryRun };
  },
});

/**
 * Whoever runs the tournament and does not play in this match; once it is over, an admin who did not take part in it at all.
 * @throws {Refusal} NOT_FOUND, FORBIDDEN, OWN_MATCH, CONFLICT
 */
async function assertMayCorrect(tx: Tx, tournament: Tournament, match: Match, caller: SignedIn): Promise<void> {
  const { status } = tournament;
  if (status !== 'completed') return assertJudge(tx, tournament, match, caller);
  await assertVisible(tx, tournament, caller);
  if (!caller.permissions.has('tournaments.manage'))
    refuse(runs(tournament, caller) ? 'CONFLICT' : 'FORBIDDEN', { status });
  if (await participantOf(tx, tournament, caller)) refuse('OWN_MATCH');
}

interface Corrected {
  before: Match;
  after: Match;
}

/** The match itself first, then those that are other because of it. */
function correctedMatches(
  tournament: Tournament,
  matches: readonly Match[],
  match: Match,
  score: Score,
  now: Date,
): Corrected[] {
  const winner = winnerOf(score);
  const { player1Score, player2Score, shootout = null } = score;
  const result = { status: 'completed', outcome: 'played', winner, player1Score, player2Score, shootout } as const;
  const itself = { before: { ...match }, after: { ...match, ...result } };
  if (tournament.type === 'league') return [itself];
  const changes = settle(matches.map(knockoutMatch), match.index, { winner: winner!, outcome: 'played' });
  const others = changes.filter(({ match: at }) => at !== match.index);
  return [
    itself,
    ...others.map(({ match: at, after }) => ({ before: matches[at]!, after: reached(matches[at]!, after, now) })),
  ];
}

/** A match that others reach now: nothing of what was said of it before holds. */
function reached(before: Match, after: KnockoutMatch<string>, now: Date): Match {
  const { status, player1, player2, winner, outcome } = after;
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
    completedAt: isSettled(after) ? now : null,
    // As it will be stored.
    version: before.version + 1,
    updatedAt: now,
  };
}

/** A tournament as it would be. */
interface Correction {
  readonly tournament: Tournament;
  readonly corrected: readonly Corrected[];
  readonly matches: readonly Match[];
  readonly players: readonly Participant[];
  /** Where it was over. */
  readonly ended: { readonly entrants: readonly Entrant[]; readonly outcome: Outcome | null } | null;
}

async function correctionOf(
  tx: Tx,
  tournament: Tournament,
  before: readonly Match[],
  corrected: readonly Corrected[],
): Promise<Correction> {
  const byIndex = new Map(corrected.map(({ after }) => [after.index, after]));
  const matches = before.map(match => byIndex.get(match.index) ?? match);
  if (tournament.status !== 'completed')
    return { tournament, corrected, matches, players: await participantsOf(tx, tournament), ended: null };
  const entrants = await entrantsOf(tx, tournament);
  const players = entrants.map(({ player }) => player);
  const then = { ...tournament, standings: tableOf(tournament, players, matches) };
  const outcome = matches.every(isSettled) ? outcomeOf(then, entrants, matches) : null;
  return { tournament, corrected, matches, players, ended: { entrants, outcome } };
}

/** What the correction will change, as accounts stand. */
async function effectsOf(
  tx: Tx,
  { tournament, corrected, matches, players, ended }: Correction,
): Promise<CorrectionEffects> {
  const changed = corrected.slice(1).map(({ after }) => matchView(after));
  const standings = tournament.type === 'league' ? tableOf(tournament, players, matches) : null;
  const ratings: CorrectionEffects['ratings'] = [];
  const prizes: CorrectionEffects['prizes'] = [];
  for (const { player } of ended?.entrants ?? []) {
    const userId = player.userId.toString();
    const [had, gets] = [earnedBy(player), ended?.outcome?.earned.get(userId) ?? NOTHING];
    if (had.ratingChange !== gets.ratingChange)
      ratings.push({ userId, before: had.ratingChange, after: gets.ratingChange });
    if (had.prize === gets.prize) continue;
    const account = await tx.one(Account, { _id: accountId(player.userId, 'COIN', 'cash') });
    const missing = missingOf(player, gets, account?.available ?? 0);
    prizes.push({ userId, before: had.prize, after: gets.prize, missing });
  }
  const bets = await flaggedBets(
    tx,
    tournament,
    corrected.map(({ after }) => after),
  );
  return { changed, reopened: ended !== null && !ended.outcome, standings, ratings, prizes, bets };
}

/** What can be played again is ready, what was disputed is so no more, who is out or in again is said to be, and prizes follow. */
async function carryOut(tx: Tx, correction: Correction): Promise<void> {
  const { tournament, corrected, matches, players, ended } = correction;
  if (ended && !ended.outcome) await reopen(tx, tournament, ended.entrants);
  for (const { before: was, after } of corrected.slice(1)) {
    const open = was.status === 'disputed' && (await tx.one(Dispute, { matchId: was._id, status: 'pending' }));
    if (open) Object.assign(await tx.edit(Dispute, open._id), { status: 'cancelled', resolvedAt: tx.now });
    if (after.status === 'ready') await makeReady(tx, tournament, await tx.edit(Match, after._id));
  }
  if (tournament.type === 'league') tellStandings(tx, tournament, players, matches);
  else await recount(tx, tournament, players, matches.map(knockoutMatch));
  if (!ended?.outcome) await forfeitBarred(tx, tournament);
  if (ended?.outcome) await complete(tx, tournament, ended.entrants, ended.outcome);
}

/** A tournament that was over goes on: everybody gives back what it has brought him. */
async function reopen(tx: Tx, tournament: Tournament, entrants: readonly Entrant[]): Promise<void> {
  Object.assign(tournament, { status: 'ongoing', completedAt: null });
  await award(tx, tournament, entrants, null);
  tournament.reopened = (tournament.reopened ?? 0) + 1;
  await scheduleIdleCheck(tx, tournament, tx.now);
}

/** Who is out by the matches as they are now. */
async function recount(
  tx: Tx,
  tournament: Tournament,
  players: readonly Participant[],
  matches: readonly KnockoutMatch<string>[],
): Promise<void> {
  const out = new Set(matches.flatMap(eliminatedBy));
  for (const { _id } of players) {
    const player = await tx.edit(Participant, _id);
    const isOut = out.has(player.userId.toString());
    if (player.status === 'withdrawn' || isOut === (player.status === 'eliminated')) continue;
    const isIn = playsOn(tournament, player.userId) ? 'registered' : 'withdrawn';
    Object.assign(player, { status: isOut ? 'eliminated' : isIn, eliminatedAt: isOut ? tx.now : null });
    tx.notify(player.userId, 'match.corrected', said(tournament));
  }
}
