// A knockout as data: who meets whom first, and where the winner and the loser of each match go.
import type { Slot } from './match.ts';

export const MIN_BRACKET = 4;
export const MAX_BRACKET = 64;

/** Where somebody goes from a match: a slot of the match at this index of the bracket. */
export interface Feed {
  readonly match: number;
  readonly slot: Slot;
}

/** One match of a bracket. A slot without a seed is filled by whoever arrives from another match. */
export interface BracketMatch {
  /** From 1; the last round holds the final and, if there is one, the match for the third place. */
  readonly round: number;
  /** From 1 at the top of the round, byes counted, so that it says where to draw the match. The third place's is 2. */
  readonly number: number;
  readonly player1Seed: number | null;
  readonly player2Seed: number | null;
  /** Where the winner goes; `null` in the last round. */
  readonly next: Feed | null;
  /** Where the loser goes: from the semi-finals to the match for the third place, if there is one. */
  readonly loserNext: Feed | null;
}

/**
 * The whole knockout, by rounds and numbers, so that a match stands before those that it leads to. A number of players
 * that is no power of two is filled up with byes for the top seeds, who begin in round two: a bye is no match.
 *
 * @param players how many, 4 to 64
 * @returns players − 1 matches, and one more for the third place
 * @throws RangeError for any other number
 */
export function drawBracket(players: number, { thirdPlace = false } = {}): BracketMatch[] {
  if (!Number.isInteger(players) || players < MIN_BRACKET || players > MAX_BRACKET) {
    throw new RangeError(`a bracket takes ${MIN_BRACKET} to ${MAX_BRACKET} players, not ${players}`);
  }
  const rounds = roundsOf(players);
  const order = seedOrder(rounds);
  const hasBye = (number: number) => order[2 * number - 1]! > players;
  /** Who stands from the beginning at this position of a round: everybody in round one, in round two those with a bye. */
  const seedAt = (round: number, position: number) => {
    if (round === 1) return order[position - 1]!;
    return round === 2 && hasBye(position) ? order[2 * position - 2]! : null;
  };
  const indexOf = (round: number, number: number) => players - 2 ** (rounds - round + 1) + number - 1;

  const matches: BracketMatch[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (let number = 1; number <= 2 ** (rounds - round); number += 1) {
      if (round === 1 && hasBye(number)) continue;
      const slot = number % 2 === 1 ? 'player1' : 'player2';
      matches.push({
        round,
        number,
        player1Seed: seedAt(round, 2 * number - 1),
        player2Seed: seedAt(round, 2 * number),
        next: round < rounds ? { match: indexOf(round + 1, Math.ceil(number / 2)), slot } : null,
        loserNext: thirdPlace && round === rounds - 1 ? { match: indexOf(rounds, 2), slot } : null,
      });
    }
  }
  if (!thirdPlace) return matches;
  return [...matches, { round: rounds, number: 2, player1Seed: null, player2Seed: null, next: null, loserNext: null }];
}

/** How many rounds a knockout of so many players has. */
export function roundsOf(players: number): number {
  return Math.ceil(Math.log2(players));
}

/**
 * The seeds from the top of a full bracket down, two for each match: 1-8, 4-5, 2-7, 3-6 for three rounds. Each step puts
 * beside every seed the one that makes their sum the same, so the best two can only meet in the final, the best four not
 * before the semi-finals, and so on.
 */
export function seedOrder(rounds: number): number[] {
  let order = [1];
  for (let round = 1; round <= rounds; round += 1) {
    order = order.flatMap(seed => [seed, 2 ** round + 1 - seed]);
  }
  return order;
}
