// The money of a tournament: fees off what was collected, the rest to the places, to the last minor unit.
import { apportion } from './apportion.ts';
import { feeOn } from './fees.ts';
import type { Places } from './places.ts';

/** Percent per place, to two decimals: `{ "1": 50, "2": 30, "3-4": 10 }` gives 10 to the third and 10 to the fourth. */
export type PrizeDistribution = Readonly<Record<string, number>>;

/** What becomes of the entry fees, in minor units. */
export interface Takings {
  readonly platformFee: number;
  readonly organizerFee: number;
  readonly pool: number;
}

export interface Prize<P> {
  readonly player: P;
  /** The best of the places that he shares, if he shares them. */
  readonly place: number;
  /** Minor units, at least 1. */
  readonly amount: number;
}

interface Share {
  readonly from: number;
  readonly to: number;
  /** Of each place. */
  readonly basisPoints: number;
}

const ALL_BASIS_POINTS = 10_000;

/**
 * Why prizes can not be given like this: a place stands in two shares, it is none of so many players (or no place at
 * all), or shares × places are not exactly 100. Places that nothing is said of get nothing.
 *
 * @param players the most that there can be
 * @returns nothing when they can
 */
export function whyNotADistribution(
  distribution: PrizeDistribution,
  players: number,
): 'place_twice' | 'no_such_place' | 'not_all' | undefined {
  const shares = Object.entries(distribution).map(shareOf);
  if (!shares.every(({ from, to }) => from >= 1 && from <= to && to <= players)) return 'no_such_place';
  const byPlace = shares.toSorted((one, other) => one.from - other.from);
  if (byPlace.some(({ from }, i) => i > 0 && from <= byPlace[i - 1]!.to)) return 'place_twice';
  if (!shares.every(({ basisPoints }) => basisPoints >= 0)) return 'not_all';
  const total = shares.reduce((sum, { from, to, basisPoints }) => sum + basisPoints * (to - from + 1), 0);
  return total === ALL_BASIS_POINTS ? undefined : 'not_all';
}

/**
 * The pool: what was really collected less both fees, each rounded down.
 *
 * @param collectedMinor minor units
 * @param platformBasisPoints of what was collected
 * @param organizerBasisPoints of what was collected
 * @throws RangeError when both fees together are more than everything, or an argument is out of bounds
 */
export function takingsFrom(
  collectedMinor: number,
  platformBasisPoints: number,
  organizerBasisPoints: number,
): Takings {
  if (platformBasisPoints + organizerBasisPoints > ALL_BASIS_POINTS) {
    throw new RangeError('the fees are more than what was collected');
  }
  const platformFee = feeOn(collectedMinor, platformBasisPoints);
  const organizerFee = feeOn(collectedMinor, organizerBasisPoints);
  return { platformFee, organizerFee, pool: collectedMinor - platformFee - organizerFee };
}

/**
 * The pool split by largest remainder, ties to the better place. Places that were not told apart are worth the mean of
 * theirs. What a place without an owner would get is spread over the awarded ones pro rata, in the same rounding.
 *
 * @param poolMinor minor units
 * @param distribution one that `whyNotADistribution` has nothing against
 * @param places all of the tournament, best first
 * @returns the prizes, best place first, and what they leave over: nothing, or the whole pool when no place that has a
 *   share has an owner
 */
export function splitPrizes<P>(
  poolMinor: number,
  distribution: PrizeDistribution,
  places: readonly Places<P>[],
): { prizes: Prize<P>[]; leftOver: number } {
  const shares = Object.entries(distribution).map(shareOf);
  const multiple = places.reduce((product, group) => leastCommonMultiple(product, sizeOf(group)), 1);
  const winners = places.flatMap(group => {
    const weight = basisPointsOf(group, shares) * (multiple / sizeOf(group));
    return weight === 0 ? [] : group.owners.map(player => ({ player, place: group.from, weight }));
  });
  if (winners.length === 0) return { prizes: [], leftOver: poolMinor };

  const amounts = apportion(
    poolMinor,
    winners.map(({ weight }) => weight),
  );
  const prizes = winners.map(({ player, place }, i) => ({ player, place, amount: amounts[i]! }));
  return { prizes: prizes.filter(({ amount }) => amount > 0), leftOver: 0 };
}

/** What all places of a group bring together. */
function basisPointsOf(group: Places<unknown>, shares: readonly Share[]): number {
  return shares.reduce((sum, { from, to, basisPoints }) => {
    const common = Math.min(to, group.to) - Math.max(from, group.from) + 1;
    return sum + basisPoints * Math.max(0, common);
  }, 0);
}

/** Place 0 where a key names none, −1 where a percentage is none to two decimals. */
function shareOf([key, percent]: [string, number]): Share {
  const [, from = '0', to = from] = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/.exec(key) ?? [];
  const basisPoints = Math.round(percent * 100);
  const isExact = percent >= 0 && basisPoints / 100 === percent;
  return { from: Number(from), to: Number(to), basisPoints: isExact ? basisPoints : -1 };
}

const sizeOf = ({ from, to }: Places<unknown>) => to - from + 1;

const leastCommonMultiple = (one: number, other: number) => (one / greatestCommonDivisor(one, other)) * other;

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
