// Knockouts played to their end, by whoever chooses the results.
import fc from 'fast-check';
import { drawBracket } from '../../rules/bracket.ts';
import { type KnockoutMatch, type Result, settle, startKnockout, withChanges } from '../../rules/knockout.ts';

export type Knockout = readonly KnockoutMatch<number>[];

/** Players are their seeds. */
export const knockoutOf = (players: number, thirdPlace = false): Knockout =>
  startKnockout(
    drawBracket(players, { thirdPlace }),
    Array.from({ length: players }, (_, i) => i + 1),
  );

export const settled = (matches: Knockout, index: number, result: Result) =>
  withChanges(matches, settle(matches, index, result));

export const readyMatches = (matches: Knockout) => matches.flatMap(({ status }, i) => (status === 'ready' ? i : []));

export const won = (winner: 'player1' | 'player2'): Result => ({ winner, outcome: 'played' });
export const doubleForfeit: Result = { winner: null, outcome: 'double_forfeit' };

/** One decision: which of the matches that can be played, and how it ends. */
export interface Choice {
  readonly pick: number;
  readonly result: Result;
}

/** Plays until nothing can be played; choices are used again and again. */
export function playOut(start: Knockout, choices: readonly Choice[]): Knockout {
  let matches = start;
  for (let turn = 0; ; turn += 1) {
    const ready = readyMatches(matches);
    if (ready.length === 0) return matches;
    const { pick, result } = choices[turn % choices.length]!;
    matches = settled(matches, ready[pick % ready.length]!, result);
  }
}

export const anyResult: fc.Arbitrary<Result> = fc.oneof(
  fc.record({
    winner: fc.constantFrom('player1' as const, 'player2' as const),
    outcome: fc.constantFrom('played' as const, 'forfeit' as const, 'designated' as const),
  }),
  fc.constant(doubleForfeit),
);

export const anyKnockout = fc
  .tuple(fc.integer({ min: 4, max: 64 }), fc.boolean())
  .map(([n, third]) => knockoutOf(n, third));

export const anyChoices = fc.array(fc.record({ pick: fc.nat(63), result: anyResult }), { minLength: 1, maxLength: 70 });
