// A league's schedule: everybody meets everybody once per leg, one match a round, at home as often as away.

export const MIN_LEAGUE = 3;
export const MAX_LEAGUE = 32;

const WEEK_MS = 7 * 24 * 3_600_000;

/** One match of a league, by the players' numbers from 1; the first is at home. */
export interface Fixture {
  readonly player1: number;
  readonly player2: number;
}

/** A match day. */
export interface LeagueRound {
  /** From 1. */
  readonly number: number;
  /** Proposed; the organizer may move it. */
  readonly scheduledAt: Date;
  readonly fixtures: readonly Fixture[];
  /** Who does not play, in a league of an odd number. */
  readonly resting: number | null;
}

/**
 * The schedule by the circle method: one player stands, the others move on by a place each round, and whoever faces each
 * other meets. Who is at home depends on the distance on the circle (de Werra 1981, "Scheduling in sports"): nobody is at
 * home more than once more often than away, nor away than at home, and as few as can be have the same twice in a row. In an
 * odd number nobody stands in the middle, so each rests once per leg. The second leg is the first with home and away
 * exchanged.
 *
 * @param players how many, 3 to 32
 * @param startsAt when the first round is proposed; the others follow by a week each
 * @throws RangeError for any other number of players
 */
export function scheduleLeague(players: number, legs: 1 | 2, startsAt: Date): LeagueRound[] {
  if (!Number.isInteger(players) || players < MIN_LEAGUE || players > MAX_LEAGUE) {
    throw new RangeError(`a league takes ${MIN_LEAGUE} to ${MAX_LEAGUE} players, not ${players}`);
  }
  const circle = players % 2 === 0 ? players - 1 : players;
  const firstLeg = Array.from({ length: circle }, (_, turn) => fixturesAt(turn, circle, players));
  const all = legs === 1 ? firstLeg : [...firstLeg, ...firstLeg.map(fixtures => fixtures.map(exchanged))];
  return all.map((fixtures, i) => ({
    number: i + 1,
    scheduledAt: new Date(startsAt.getTime() + i * WEEK_MS),
    fixtures,
    resting: circle === players ? (i % circle) + 1 : null,
  }));
}

/** Whose turn it is meets the one who stands, or rests; the others meet across him. */
function fixturesAt(turn: number, circle: number, players: number): Fixture[] {
  const at = (place: number) => ((place + circle) % circle) + 1;
  const fixtures: Fixture[] = [];
  if (circle < players) fixtures.push(oriented(at(turn), players, turn % 2 === 0));
  for (let distance = 1; distance <= (circle - 1) / 2; distance += 1) {
    fixtures.push(oriented(at(turn + distance), at(turn - distance), distance % 2 === 1));
  }
  return fixtures;
}

const oriented = (one: number, other: number, isOneAtHome: boolean): Fixture =>
  isOneAtHome ? { player1: one, player2: other } : { player1: other, player2: one };

const exchanged = ({ player1, player2 }: Fixture): Fixture => ({ player1: player2, player2: player1 });
