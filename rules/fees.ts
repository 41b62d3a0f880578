// A fee is a whole part of its amount, rounded down in integers: fee and net always add up to the amount.
import { assertSafeAmount } from './points.ts';

const BASIS_POINTS = 10_000;

/** Basis points taken from a won payout, a sale's value and an offer's cost: 2 %. */
export const DEFAULT_FEE_BASIS_POINTS = 200;

/**
 * The fee on an amount: floor(amount × feeBasisPoints / 10 000), exact for every safe integer.
 *
 * @param amountMinor minor units
 * @param feeBasisPoints hundredths of a percent, whole, 0 to 10 000
 * @returns minor units, 0 ≤ fee ≤ amount
 * @throws RangeError when either is not such a number
 * @example feeOn(908) // 18
 */
export function feeOn(amountMinor: number, feeBasisPoints = DEFAULT_FEE_BASIS_POINTS): number {
  assertSafeAmount(amountMinor, 'amountMinor');
  if (assertSafeAmount(feeBasisPoints, 'feeBasisPoints') > BASIS_POINTS) {
    throw new RangeError(`feeBasisPoints must be at most ${BASIS_POINTS}, not ${feeBasisPoints}`);
  }
  // Whole ten-thousands apart from the rest: the plain product would pass 2^53.
  const rest = amountMinor % BASIS_POINTS;
  const wholes = (amountMinor - rest) / BASIS_POINTS;
  const part = rest * feeBasisPoints;
  return wholes * feeBasisPoints + (part - (part % BASIS_POINTS)) / BASIS_POINTS;
}

/**
 * What is left of an amount after its fee.
 *
 * @param amountMinor minor units
 * @param feeBasisPoints hundredths of a percent, whole, 0 to 10 000
 * @returns minor units
 * @throws RangeError as `feeOn`
 * @example netOf(908) // 890
 */
export function netOf(amountMinor: number, feeBasisPoints = DEFAULT_FEE_BASIS_POINTS): number {
  return amountMinor - feeOn(amountMinor, feeBasisPoints);
}
