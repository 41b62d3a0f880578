// How a tournament changes ratings: computed from the ratings at entry, added up, rounded once.
import type { Outcome } from './match.ts';
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

/** To the nearest whole number; a half goes away from zero. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}

function sizeFactor(players: number): number {
  if (players <= 8) return 1;
  return players <= 16 ? 1.5 : 2;
}

function bonusFor(stage: Stage, result: RatedMatch['result']): number {
  const title = stage === 'final' && result === 'win' ? TITLE_BONUS : 0;
  return (STAGE_BONUS[stage] ?? 0) + title;
}
