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
  const fromSeed = (seed: number | null): Arrival<P> => ({
    isKnown: seed !== null,
    player: seed === null ? null : players[seed - 1]!,
  });
  return bracket.map(({ player1Seed, player2Seed, ...match }) => ({
    ...match,
    ...unplayed(fromSeed(player1Seed), fromSeed(player2Seed)),
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
  const settled = { ...before, status: winner ? ('completed' as const) : ('cancelled' as const), winner, outcome };
  const arrivals: Partial<Record<Slot, Arrival<P>>>[] = matches.map(() => ({}));
  const arrive = (feed: Feed | null, arrival: Arrival<P>) => {
    if (feed) arrivals[feed.match]![feed.slot] = arrival;
  };
  // A match stands before those that it leads to, so whoever can arrive has arrived when its turn comes.
  const after = matches.map((match, i) => {
    const now = i === index ? settled : following(match, arrivals[i]!);
    arrive(now.next, winnerFrom(now));
    arrive(now.loserNext, loserFrom(now));
    return now;
  });
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

/** A match given who arrives in it: as it was where the same two meet, else as it is before anybody plays. */
function following<P>(match: KnockoutMatch<P>, arrivals: Partial<Record<Slot, Arrival<P>>>): KnockoutMatch<P> {
  const after = unplayed(
    arrivals.player1 ?? { isKnown: true, player: match.player1 },
    arrivals.player2 ?? { isKnown: true, player: match.player2 },
  );
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

function winnerFrom<P>(match: KnockoutMatch<P>): Arrival<P> {
  return { isKnown: isSettled(match), player: match.winner && match[match.winner] };
}

function loserFrom<P>(match: KnockoutMatch<P>): Arrival<P> {
  return { isKnown: isSettled(match), player: loserOf(match) };
}
