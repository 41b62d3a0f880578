// Who ends where: every place from 1 to the number of players, once, also those that nobody owns.
import { isSettled, type KnockoutMatch, loserOf } from './knockout.ts';

/**
 * Neighbouring places that were not told apart. Fewer owners than places: the others have no owner, because nobody won or
 * lost the matches that give them.
 */
export interface Places<P> {
  readonly from: number;
  readonly to: number;
  readonly owners: readonly P[];
}

/**
 * The places of a knockout that is over, best first: 1, 2, 3–4 (3 and 4 where there was a match for it), 5–8 and so on.
 * A place is what a match gives to whoever it eliminates, so both players of a double forfeit have none, and the match
 * that one of them would have come to gives no second place either. Only the match for the third place can be
 * forfeited by both without loss: it decides between places that both have already.
 *
 * @throws RangeError when a match is not settled
 */
export function knockoutPlaces<P>(matches: readonly KnockoutMatch<P>[]): Places<P>[] {
  if (!matches.every(isSettled)) throw new RangeError('the knockout is not over');
  const rounds = Math.max(...matches.map(({ round }) => round));
  const final = matches.find(({ round, number }) => round === rounds && number === 1)!;
  const thirdPlace = matches.find(({ round, number }) => round === rounds && number === 2);

  const groups: (P | null)[][] = [[championOf(final)], [loserOf(final)]];
  if (thirdPlace) groups.push(...placesOfThird(thirdPlace));
  for (let round = thirdPlace ? rounds - 2 : rounds - 1; round >= 1; round -= 1) {
    groups.push(matches.filter(match => match.round === round).map(loserOf));
  }
  return numbered(groups);
}

/** The places of a league that is over: nobody shares one. */
export function leaguePlaces(standings: readonly { readonly userId: string }[]): Places<string>[] {
  return numbered(standings.map(({ userId }) => [userId]));
}

function championOf<P>(final: KnockoutMatch<P>): P | null {
  return final.winner && final[final.winner];
}

function placesOfThird<P>(match: KnockoutMatch<P>): (P | null)[][] {
  if (match.outcome === 'double_forfeit') return [[match.player1, match.player2]];
  return [[championOf(match)], [loserOf(match)]];
}

function numbered<P>(groups: readonly (P | null)[][]): Places<P>[] {
  let to = 0;
  return groups.map(group => {
    const from = to + 1;
    to += group.length;
    return { from, to, owners: group.filter(player => player !== null) };
  });
}
