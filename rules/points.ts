// An amount is a whole number of minor units, from 0 to the largest that a double holds exactly.

/**
 * Returns `amount` unchanged, so that it can guard an expression.
 *
 * @param amount minor units of any currency
 * @param name what to call it in the error
 * @throws RangeError when it is negative, fractional, not finite or above `Number.MAX_SAFE_INTEGER`
 */
export function assertSafeAmount(amount: number, name = 'amount'): number {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${name} must be a whole number of minor units, not ${amount}`);
  }
  return amount;
}
