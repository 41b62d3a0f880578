// Sums and differences of exponentials, kept as logarithms: nothing here overflows, or loses what is small beside 1.

/** ln(1 + e^x). */
export function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** ln(e^x − 1), for x > 0. */
export function logExpm1(x: number): number {
  return x > 1 ? x + Math.log1p(-Math.exp(-x)) : Math.log(Math.expm1(x));
}

/** ln(1 − e^−x), for x > 0. */
export function log1mExp(x: number): number {
  return x > 1 ? Math.log1p(-Math.exp(-x)) : Math.log(-Math.expm1(-x));
}

/** ln(e^x + e^y). */
export function logAddExp(x: number, y: number): number {
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** ln Σ e^x_i, over at least one term. */
export function logSumExp(terms: readonly number[]): number {
  const largest = Math.max(...terms);
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - largest);
  return largest + Math.log(sum);
}
