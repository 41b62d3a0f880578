// What a tournament that is played to its end brings to everybody: places, ratings, prizes, fees; computed, nothing is written.
import { knockoutMatch, type Match } from '../../models/Match.ts';
import type { Participant } from '../../models/Participant.ts';
import type { Tournament } from '../../models/Tournament.ts';
import { apportion } from '../../rules/apportion.ts';
import { type EndedMatch, ratingChanges } from '../../rules/elo.ts';
import { knockoutPlaces, leaguePlaces, type Places } from '../../rules/places.ts';
import { splitPrizes, takingsFrom } from '../../rules/prizes.ts';
import { stageOf } from '../../rules/rounds.ts';

const WINNER_TAKES_ALL = { '1': 100 };

/** What one player has of a tournament. Coins in hundredths. */
export interface Earned {
  /** The best place of those that he shares. */
  readonly place: number | null;
  readonly ratingChange: number | null;
  readonly prize: number | null;
  /** His part of what no place has earned. */
  readonly returned: number;
}

export const NOTHING: Earned = { place: null, ratingChange: null, prize: null, returned: 0 };

export interface Outcome {
  /** By the ids of users. */
  readonly earned: ReadonlyMap<string, Earned>;
  readonly organizerFee: number;
  readonly platformFee: number;
}

/** A player, and how many tournaments he had finished before this one. */
export interface Entrant {
  readonly player: Participant;
  readonly playedBefore: number;
}

/** What somebody has of a tournament as it stands. */
export const earnedBy = ({ finalPosition, eloBefore, eloAfter, prize, returned = 0 }: Participant): Earned => ({
  place: finalPosition,
  ratingChange: eloAfter === null ? null : eloAfter - eloBefore,
  prize,
  returned,
});

type Terms = Pick<
  Tournament,
  'type' | 'entryFee' | 'prizeDistribution' | 'platformFeeBasisPoints' | 'organizerFeeBasisPoints'
> & { readonly standings?: readonly { readonly userId: string }[] };

/** @throws RangeError when a match is not settled */
export function outcomeOf(tournament: Terms, entrants: readonly Entrant[], matches: readonly Match[]): Outcome {
  const ids = entrants.map(({ player }) => player.userId.toString());
  const places = placesOf(tournament, matches);
  const placeOf = new Map(places.flatMap(({ from, owners }) => owners.map(owner => [owner, from] as const)));
  const changes = ratingsBy(tournament, entrants, matches);
  const { prizeOf, returned, organizerFee, platformFee } = moneyOf(tournament, ids, places);
  const earned = ids.map((id, i) => {
    const place = placeOf.get(id) ?? null;
    return [id, { place, ratingChange: changes.get(id)!, prize: prizeOf.get(id) ?? null, returned: returned[i]! }];
  });
  return { earned: new Map(earned as [string, Earned][]), organizerFee, platformFee };
}

/** What the matches that were played do to ratings, by the ids of users. */
export const ratingsBy = (
  tournament: Pick<Tournament, 'type'>,
  entrants: readonly Entrant[],
  matches: readonly Match[],
): ReadonlyMap<string, number> => ratingChanges(entrants.map(rated), endedMatches(tournament, matches));

const placesOf = ({ type, standings }: Terms, matches: readonly Match[]): Places<string>[] =>
  type === 'league' ? leaguePlaces(standings ?? []) : knockoutPlaces(matches.map(knockoutMatch));

const rated = ({ player: { userId, eloBefore }, playedBefore }: Entrant) => ({
  userId: userId.toString(),
  rating: eloBefore,
  finishedTournaments: playedBefore,
});

function endedMatches({ type }: Pick<Terms, 'type'>, matches: readonly Match[]): EndedMatch[] {
  const rounds = Math.max(...matches.map(({ roundNumber }) => roundNumber));
  return matches.map(({ player1Id, player2Id, winner, outcome, roundNumber: round, number }) => ({
    player1Id: player1Id?.toString() ?? null,
    player2Id: player2Id?.toString() ?? null,
    winner,
    outcome,
    stage: type === 'league' ? 'league' : stageOf({ round, number }, rounds),
  }));
}

/** All of the escrow: prizes, the organizer's part, the platform's, and back to everybody what no place has earned. */
function moneyOf(tournament: Terms, ids: readonly string[], places: readonly Places<string>[]) {
  const { entryFee, prizeDistribution, platformFeeBasisPoints, organizerFeeBasisPoints } = tournament;
  const { pool, ...taken } = takingsFrom(entryFee * ids.length, platformFeeBasisPoints, organizerFeeBasisPoints);
  const { prizes, leftOver } = splitPrizes(pool, prizeDistribution ?? WINNER_TAKES_ALL, places);
  const equally = ids.map(() => 1);
  return {
    ...taken,
    prizeOf: new Map(prizes.map(({ player, amount }) => [player, amount])),
    returned: leftOver > 0 ? apportion(leftOver, equally) : ids.map(() => 0),
  };
}
