// The fee of rules/fees.ts as MongoDB computes it, to the last point: for updates of many documents at once.
const BASIS_POINTS = 10_000;

/**
 * An expression for floor(amount × feeBasisPoints / 10 000), by the same steps as `feeOn`, none of which passes 2^53.
 * @param amount an expression for minor units, whole and not negative
 */
export function feeExpression(amount: string, feeBasisPoints: number): object {
  const rest = { $mod: [amount, BASIS_POINTS] };
  const wholes = { $divide: [{ $subtract: [amount, rest] }, BASIS_POINTS] };
  const part = { $multiply: [rest, feeBasisPoints] };
  const restFee = { $floor: { $divide: [part, BASIS_POINTS] } };
  return { $add: [{ $multiply: [wholes, feeBasisPoints] }, restFee] };
}
