// How a tournament changes ratings: computed from the ratings at entry, added up, rounded once.
import type { Outcome, Slot } from './match.ts';
import type { Stage } from './rounds.ts';

export const LOWEST_RATING = 100;

const K = 32;
const NEWCOMER_K = 40;
const NEWCOMER_TOURNAMENTS = 10;

/** For having played a match of this stage. */
const STAGE_BONUS: Partial<Record<Stage, number>> = { semi_final: 10, final: 20 };
const TITLE_BONUS = 50;

const SCORES = { win: 1, draw: 0.5, loss: 0 };

/** A player as he entered the tournament. */
export interface RatedPlayer {
  readonly rating: number;
  /** Tournaments that he had played to their end. */
  readonly finishedTournaments: number;
}

/** A match that counts, from one player's side. */
export interface RatedMatch {
  /** At entry. */
  readonly opponentRating: number;
  readonly result: 'win' | 'draw' | 'loss';
  readonly stage: Stage;
}

/** A match of a tournament that is over, as it ended: won by the shootout is won. */
export interface EndedMatch {
  readonly player1Id: string | null;
  readonly player2Id: string | null;
  readonly winner: Slot | null;
  readonly outcome: Outcome | null;
  readonly stage: Stage;
}

/** Whether a match counts for ratings: only if it was played, not if it was forfeited, cancelled or given to somebody. */
export function isRated(outcome: Outcome | null): boolean {
  return outcome === 'played';
}

/** What a player can expect of a match, 0 to 1: 1 / (1 + 10^((opponent − own) / 400)) (Elo 1978). */
export function expectedScore(own: number, opponent: number): number {
  return 1 / (1 + 10 ** ((opponent - own) / 400));
}

/**
 * What a tournament does to a player's rating: K × size × (result − expected) of every match, and the bonuses of its
 * stage, summed and then rounded half away from zero. K is 32, 40 in somebody's first ten tournaments; size is 1 up to 8
 * players, 1.5 up to 16, 2 above. Playing a semi-final brings 10, the final 20, winning it 50 more.
 *
 * @param matches those that count (`isRated`)
 * @param players how many the tournament had
 * @returns the change, such that no rating falls below 100
 * @example ratingChange({ rating: 1200, finishedTournaments: 10 },
 *   [{ opponentRating: 1000, result: 'win', stage: 'final' }], 16) // 82
 */
export function ratingChange(player: RatedPlayer, matches: readonly RatedMatch[], players: number): number {
  const k = (player.finishedTournaments < NEWCOMER_TOURNAMENTS ? NEWCOMER_K : K) * sizeFactor(players);
  const sum = matches.reduce(
    (change, { opponentRating, result, stage }) =>
      change + k * (SCORES[result] - expectedScore(player.rating, opponentRating)) + bonusFor(stage, result),
    0,
  );
  return Math.max(roundHalfAway(sum), LOWEST_RATING - player.rating);
}

/**
 * What a tournament does to everybody's rating.
 *
 * @param entrants everybody who began it
 * @param matches all of it; those that do not count are passed over
 * @returns the change of each entrant, by id
 * @throws RangeError when somebody has played who is not among the entrants
 */
export function ratingChanges(
  entrants: readonly (RatedPlayer & { readonly userId: string })[],
  matches: readonly EndedMatch[],
): Map<string, number> {
  const sides = new Map(entrants.map(player => [player.userId, { player, matches: [] as RatedMatch[] }]));
  const sideOf = (userId: string | null) => {
    const side = userId === null ? undefined : sides.get(userId);
    if (!side) throw new RangeError(`${userId} did not enter this tournament`);
    return side;
  };
  for (const { player1Id, player2Id, winner, stage } of matches.filter(({ outcome }) => isRated(outcome))) {
    const [one, other] = [sideOf(player1Id), sideOf(player2Id)];
    one.matches.push({ opponentRating: other.player.rating, result: resultFor('player1', winner), stage });
    other.matches.push({ opponentRating: one.player.rating, result: resultFor('player2', winner), stage });
  }
  return new Map(
    [...sides].map(([userId, side]) => [userId, ratingChange(side.player, side.matches, entrants.length)]),
  );
}

/** To the nearest whole number; a half goes away from zero. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}

function resultFor(slot: Slot, winner: Slot | null): RatedMatch['result'] {
  if (winner === null) return 'draw';
  return winner === slot ? 'win' : 'loss';
}

function sizeFactor(players: number): number {
  if (players <= 8) return 1;
  return players <= 16 ? 1.5 : 2;
}

function bonusFor(stage: Stage, result: RatedMatch['result']): number {
  const title = stage === 'final' && result === 'win' ? TITLE_BONUS : 0;
  return (STAGE_BONUS[stage] ?? 0) + title;
}
