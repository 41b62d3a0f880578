// What follows from a result in a knockout: nobody is sent to a match twice, and no match waits for somebody who never comes.
import type { BracketMatch, Feed } from './bracket.ts';
import { type MatchStatus, type Outcome, otherSlot, type Slot } from './match.ts';

/** A match of a running knockout; the others are named by their index in the list that it stands in. */
export interface KnockoutMatch<P> extends Omit<BracketMatch, 'player1Seed' | 'player2Seed'> {
  readonly status: MatchStatus;
  readonly player1: P | null;
  readonly player2: P | null;
  readonly winner: Slot | null;
  readonly outcome: Outcome | null;
}

/** What was found out or decided about a match whose two players are known. */
export type Result =
  | { readonly winner: Slot; readonly outcome: 'played' | 'forfeit' | 'designated' }
  | { readonly winner: null; readonly outcome: 'double_forfeit' };

/** A match that is different now: its index and what it has become. */
export interface Change<P> {
  readonly match: number;
  readonly after: KnockoutMatch<P>;
}

type Arrival<P> = { readonly isKnown: boolean; readonly player: P | null };

/**
 * The knockout at its start.
 *
 * @param players by seed, the first is the top seed; any value that `===` tells apart
 */
export function startKnockout<P extends string | number>(
  bracket: readonly BracketMatch[],
  players: readonly P[],
): KnockoutMatch<P>[] {
  const playerOf = (seed: number | null) => (seed === null ? null : players[seed - 1]!);
  return bracket.map(({ player1Seed, player2Seed, ...match }) => ({
    ...match,
    ...unplayed(
      { isKnown: player1Seed !== null, player: playerOf(player1Seed) },
      {
        isKnown: player2Seed !== null,
        player: playerOf(player2Seed),
      },
    ),
  }));
}

/**
 * All that changes with the result of a match, the match itself first. The winner goes on, the loser of a semi-final to
 * the match for the third place. A double forfeit sends nobody: whoever stands alone against an empty slot has a
 * walkover, a match that nobody reaches is cancelled, and so on up to the final.
 *
 * Another result for a match that has one already is a correction: matches that were reached by other players
 * because of it are played again, and what followed from them is taken back.
 *
 * @param index of the match
 * @throws RangeError when the match does not have two players
 */
export function settle<P extends string | number>(
  matches: readonly KnockoutMatch<P>[],
  index: number,
  { winner, outcome }: Result,
): Change<P>[] {
  const before = matches[index];
  if (!before || before.player1 === null || before.player2 === null) {
    throw new RangeError(`match ${index} does not have two players`);
  }
  const after = [...matches];
  after[index] = { ...before, status: winner ? 'completed' : 'cancelled', winner, outcome };
  const origins = originsOf(matches);
  for (let later = index + 1; later < matches.length; later += 1) {
    const match = matches[later]!;
    const arrivalAt = (slot: Slot) => {
      const origin = origins.get(keyOf({ match: later, slot }));
      return origin ? arrivalFrom(after[origin.match]!, origin.isLoser) : { isKnown: true, player: match[slot] };
    };
    after[later] = following(match, arrivalAt('player1'), arrivalAt('player2'));
  }
  return after.flatMap((match, i) => (match === matches[i] ? [] : { match: i, after: match }));
}

/** The matches with the changes made. */
export function withChanges<P>(
  matches: readonly KnockoutMatch<P>[],
  changes: readonly Change<P>[],
): KnockoutMatch<P>[] {
  const changed = [...matches];
  for (const { match, after } of changes) changed[match] = after;
  return changed;
}

/** Whether nothing more can happen in this match. */
export function isSettled({ status }: { readonly status: MatchStatus }): boolean {
  return status === 'completed' || status === 'cancelled';
}

/** Who lost to somebody: nobody in a walkover, nor in a double forfeit, which nobody wins. */
export function loserOf<P>(match: KnockoutMatch<P>): P | null {
  return match.winner && match[otherSlot(match.winner)];
}

/** For whom the tournament ends with this match, but for its winner: no way leads on from here. */
export function eliminatedBy<P>(match: KnockoutMatch<P>): P[] {
  if (!isSettled(match)) return [];
  const isThirdPlace = match.next === null && match.number === 2;
  const isOut = (slot: Slot) => match.winner === null || isThirdPlace || (slot !== match.winner && !match.loserNext);
  return (['player1', 'player2'] as const).flatMap(slot => (isOut(slot) ? (match[slot] ?? []) : []));
}

/** A later match, given who arrives: as it was where the same two meet, else as it is before anybody plays. */
function following<P>(match: KnockoutMatch<P>, player1: Arrival<P>, player2: Arrival<P>): KnockoutMatch<P> {
  const after = unplayed(player1, player2);
  const isSame = match.player1 === after.player1 && match.player2 === after.player2;
  const isByHand = after.status === 'ready';
  if (isSame && (isByHand || match.status === after.status)) return match;
  return { ...match, ...after };
}

/** What a match is before anybody plays it, which may be all that it ever is. */
function unplayed<P>(player1: Arrival<P>, player2: Arrival<P>) {
  const players = { player1: player1.player, player2: player2.player };
  const open = { ...players, winner: null, outcome: null };
  if (!player1.isKnown || !player2.isKnown) return { ...open, status: 'pending' as const };
  if (players.player1 !== null && players.player2 !== null) return { ...open, status: 'ready' as const };
  if (players.player1 === null && players.player2 === null) return { ...open, status: 'cancelled' as const };
  const winner: Slot = players.player1 === null ? 'player2' : 'player1';
  return { ...players, status: 'completed' as const, winner, outcome: 'walkover' as const };
}

function arrivalFrom<P>(match: KnockoutMatch<P>, isLoser: boolean): Arrival<P> {
  if (!isSettled(match)) return { isKnown: false, player: null };
  if (isLoser) return { isKnown: true, player: loserOf(match) };
  return { isKnown: true, player: match.winner && match[match.winner] };
}

/** For each slot that is filled during play, the match that fills it. */
function originsOf<P>(matches: readonly KnockoutMatch<P>[]) {
  const origins = new Map<string, { match: number; isLoser: boolean }>();
  matches.forEach(({ next, loserNext }, match) => {
    if (next) origins.set(keyOf(next), { match, isLoser: false });
    if (loserNext) origins.set(keyOf(loserNext), { match, isLoser: true });
  });
  return origins;
}

const keyOf = ({ match, slot }: Feed) => `${match}.${slot}`;
