// An amount in parts by weight: whole minor units that always add up to the amount.
import { assertSafeAmount } from './points.ts';

/**
 * The largest remainder method (Hamilton): each part is its exact share cut to whole units, and the units left go to those
 * that lost most by it, of equals to the one that comes first.
 *
 * @param amountMinor minor units
 * @param weights whole, not negative, not all 0
 * @returns minor units, one part per weight, together the amount
 * @throws RangeError when the amount or a weight is not such a number
 * @example apportion(100, [1, 1, 1]) // [34, 33, 33]
 */
export function apportion(amountMinor: number, weights: readonly number[]): number[] {
  const amount = BigInt(assertSafeAmount(amountMinor, 'amountMinor'));
  const exact = weights.map(weight => BigInt(assertSafeAmount(weight, 'weight')) * amount);
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError('an amount can not be divided among nobody');

  const parts = exact.map(share => Number(share / total));
  const left = amountMinor - parts.reduce((sum, part) => sum + part, 0);
  const byLoss = exact
    .map((share, index) => ({ index, lost: share % total }))
    .sort((one, other) => Number(one.lost < other.lost) - Number(one.lost > other.lost) || one.index - other.index);
  for (const { index } of byLoss.slice(0, left)) parts[index]! += 1;
  return parts;
}
