// The cost function in rational arithmetic: what floats may never exceed.
import type { Curve } from '../../rules/odds.ts';

const BITS = 2048n;
const ONE = 1n << BITS;
const SPARE_BITS = 192n;
const REDUCED_BITS = 64n;

interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** Whether the curve may give this payout for the stake: e^(k/b) − 1 ≤ (e^(stake/(1+m)/b) − 1) / p_i. */
export function mayPay(curve: Curve, option: number, stake: number, payout: number): boolean {
  const liquidity = BigInt(curve.liquidity);
  const margin = ratioOf(curve.margin);
  const net = exp({ over: BigInt(stake) * margin.under, under: (margin.over + margin.under) * liquidity }) - ONE;
  const cost = exp({ over: BigInt(payout), under: liquidity }) - ONE;
  return cost <= times(net, ONE + others(curve, option));
}

/** Whether a sale may bring this value: e^(value/b) (R + e^(−k/b)) ≤ 1 + R. */
export function mayBring(curve: Curve, option: number, payout: number, value: number): boolean {
  const under = BigInt(curve.liquidity);
  const rest = others(curve, option);
  const after = rest + exp({ over: -BigInt(payout), under });
  return times(exp({ over: BigInt(value), under }), after) <= ONE + rest;
}

function others({ anchors, outstanding, liquidity }: Curve, option: number): bigint {
  const own = ratioOf(anchors[option]!);
  let sum = 0n;
  anchors.forEach((anchor, other) => {
    if (other === option) return;
    const { over, under } = ratioOf(anchor);
    const ahead = BigInt(outstanding[other]!) - BigInt(outstanding[option]!);
    sum += (exp({ over: ahead, under: BigInt(liquidity) }) * over * own.under) / (under * own.over);
  });
  return sum;
}

/** e^x, fixed point: Taylor on x / 2^64, then 64 squarings, with spare bits for what they lose. */
function exp({ over, under }: Ratio): bigint {
  if (over < 0n) return (ONE * ONE) / exp({ over: -over, under });
  const bits = BITS + SPARE_BITS;
  const reduced = (over << bits) / (under << REDUCED_BITS);
  let sum = 1n << bits;
  let term = sum;
  for (let n = 1n; term > 0n; n += 1n) {
    term = ((term * reduced) >> bits) / n;
    sum += term;
  }
  for (let n = 0n; n < REDUCED_BITS; n += 1n) sum = (sum * sum) >> bits;
  return sum >> SPARE_BITS;
}

function times(x: bigint, y: bigint): bigint {
  return (x * y) >> BITS;
}

function ratioOf(x: number): Ratio {
  let over = x;
  let under = 1n;
  while (!Number.isInteger(over)) {
    over *= 2;
    under *= 2n;
  }
  return { over: BigInt(over), under };
}
