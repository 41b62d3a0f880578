// The price of a bet as a cost function: no order of buying and selling makes money by itself.
import { log1mExp, logAddExp, logExpm1, logSumExp, softplus } from './logSpace.ts';
import { assertSafeAmount } from './points.ts';

/** The state of a bet's prices. Only the functions of this file make one; each returns a new one. */
export interface Curve {
  /** b, whole minor units: how much money it takes to move the prices. */
  readonly liquidity: number;
  /** m ≥ 0, the part of every stake that buys nothing: stake / (1 + m) goes into the curve. */
  readonly margin: number;
  /** p₀ per option, sum 1: the prices when nothing is outstanding. */
  readonly anchors: readonly number[];
  /** q per option, whole minor units: the payouts that the house owes if it wins. */
  readonly outstanding: readonly number[];
}

/** Never shown below this, even where a stake would buy less. */
export const MIN_SHOWN_ODDS = 1.01;

/** The largest odds that go to thousandths and back unharmed, with room to spare below 2^53. */
export const MAX_ODDS = 1e12;

const MAX_ODDS_MILLI = MAX_ODDS * 1000;

// Below this an anchor would lose digits to underflow, and with them the price that it stands for.
const MIN_ANCHOR = 1e-290;

// Bounds the error of the logarithms below: eight roundings of 2^-53, on anchors worth up to ±670 each and on t itself.
const ROUNDING = 2 ** -50;
const ANCHORS_WEIGHT = 2048;

/**
 * The curve of a new bet. Odds whose inverses sum to less than 1 would give money away: they are scaled down to sum 1.
 *
 * @param odds the creator's decimal odds, one per option, at least two, each above 1
 * @param liquidity b, minor units, at least 1
 * @returns a curve with p₀_i = (1/o_i) / Σ(1/o), m = max(0, Σ(1/o) − 1) and nothing outstanding
 * @throws RangeError when an argument is outside these bounds
 */
export function openCurve(odds: readonly number[], liquidity: number): Curve {
  if (assertSafeAmount(liquidity, 'liquidity') === 0) throw new RangeError('liquidity must be at least 1');
  if (odds.length < 2) throw new RangeError('a curve needs at least two options');
  const even = odds.map(() => 1 / odds.length);
  return reanchor({ liquidity, margin: 0, anchors: even, outstanding: odds.map(() => 0) }, odds);
}

/**
 * What a stake buys: the payout if the option wins.
 *
 * LMSR (Hanson 2003, "Combinatorial information market design"): the largest whole k with C(q + k on i) − C(q) ≤
 * stake / (1 + m), which is floor( b · ln(1 + (e^(stake/(1+m)/b) − 1) / p_i) ). A result that float error puts within
 * its own bound of a whole number is cut below it, so the curve is never paid less than the payout costs; that may
 * give one unit less than exact arithmetic, a few for b near 1e12. A dead option (p_i → 0) pays about −b · ln p_i, a certain one (p_i → 1)
 * about its net stake. A payout not above the stake is returned as it is: refusing it is the caller's.
 *
 * @param option index
 * @param stake minor units
 * @returns minor units
 * @throws RangeError when the option does not exist or the stake is not an amount
 */
export function payoutFor(curve: Curve, option: number, stake: number): number {
  if (assertSafeAmount(stake, 'stake') === 0) return 0;
  const net = stake / (1 + curve.margin) / curve.liquidity;
  // ln( (e^net − 1) / p_i ), for 1/p_i = 1 + the others' weight relative to this option's.
  const t = logExpm1(net) + softplus(logOthers(curve, option));
  return wholeBelow(curve.liquidity, t);
}

/**
 * What a position brings when it is sold, before fees: floor( C(q) − C(q − payout on i) ), never negative, always less
 * than its payout; cut as in `payoutFor`, so the curve never pays more than it gets back.
 *
 * @param option index
 * @param payout the position's payout, minor units, part of what is outstanding on the option
 * @returns minor units
 * @throws RangeError when the option does not exist or the payout is not an amount
 */
export function saleValue(curve: Curve, option: number, payout: number): number {
  if (assertSafeAmount(payout, 'payout') === 0) return 0;
  const sold = payout / curve.liquidity;
  // C(q) − C(q − k) = b · ln(1 + (1 − e^(−k/b)) / (R + e^(−k/b))), R the others' weight relative to this option's.
  const t = log1mExp(sold) - logAddExp(logOthers(curve, option), -sold);
  return wholeBelow(curve.liquidity, t);
}

/** The price of each option, p_i = p₀_i e^(q_i/b) / Σ: 0 to 1, sum 1; below about 1e-308 it is 0. */
export function prices(curve: Curve): number[] {
  return logPrices(curve).map(Math.exp);
}

/** The decimal odds of an infinitely small stake, 1 / (p_i (1 + m)), to 3 decimals, 1.01 to 1e12. For display only. */
export function shownOdds(curve: Curve): number[] {
  return logPrices(curve).map(logPrice => {
    const odds = Math.exp(-logPrice) / (1 + curve.margin);
    return toMilli(Math.min(Math.max(odds, MIN_SHOWN_ODDS), MAX_ODDS)) / 1000;
  });
}

/**
 * The curve after a payout was bought on an option.
 *
 * @throws RangeError when the option does not exist, or what is outstanding would not be an amount
 */
export function take(curve: Curve, option: number, payout: number): Curve {
  return withOutstanding(curve, option, get(curve.outstanding, option) + assertSafeAmount(payout, 'payout'));
}

/**
 * The curve after a position of this payout was sold or taken back.
 *
 * @throws RangeError when the option does not exist, or has less than this outstanding
 */
export function release(curve: Curve, option: number, payout: number): Curve {
  return withOutstanding(curve, option, get(curve.outstanding, option) - assertSafeAmount(payout, 'payout'));
}

/**
 * The curve whose present prices are the new odds: p₀_i ∝ e^(−q_i/b) / o_i, margin from the new odds, q unchanged. The
 * odds then shown are these to 3 decimals, unless their inverses sum to less than 1 (see `openCurve`).
 *
 * @param odds decimal odds, one per option, each above 1
 * @throws RangeError when they are not, or when outstanding payouts lie more than about 660 b apart, so that the anchor
 *   of one option can not be written down
 */
export function reanchor(curve: Curve, odds: readonly number[]): Curve {
  if (odds.length !== curve.outstanding.length) throw new RangeError('odds are needed for every option');
  odds.forEach(assertOdds);
  const overround = odds.reduce((sum, each) => sum + 1 / each, 0);
  const logWeights = odds.map(each => -Math.log(each));
  return anchored(curve, overround, logWeights);
}

/**
 * The curve after one option's odds were edited: the others keep their present odds, unrounded, then all is re-anchored.
 *
 * @param option index
 * @param odds decimal odds, above 1
 * @throws RangeError as `reanchor`, or when the option does not exist
 */
export function changeOdds(curve: Curve, option: number, odds: number): Curve {
  get(curve.outstanding, option);
  assertOdds(odds);
  const logMargin = Math.log1p(curve.margin);
  const logWeights = logPrices(curve).map(logPrice => logPrice + logMargin);
  logWeights[option] = -Math.log(odds);
  return anchored(curve, Math.exp(logSumExp(logWeights)), logWeights);
}

/**
 * Odds as whole thousandths, cut: floor(payout × 1000 / stake), exact, so 28 for 25 is 1120 and not 1119. Held to 1e15.
 *
 * @param payout minor units
 * @param stake minor units, at least 1
 * @throws RangeError when either is not an amount, or the stake is 0
 */
export function oddsMilli(payout: number, stake: number): number {
  assertSafeAmount(payout, 'payout');
  if (assertSafeAmount(stake, 'stake') === 0) throw new RangeError('stake must be at least 1');
  const scaled = payout * 1000;
  const milli = Number.isSafeInteger(scaled)
    ? (scaled - (scaled % stake)) / stake
    : Number((BigInt(payout) * 1000n) / BigInt(stake));
  return Math.min(milli, MAX_ODDS_MILLI);
}

/** Decimal odds from the wire as whole thousandths, to the nearest: 1.12 is 1120, whatever 1.12 × 1000 is in floats. */
export function toMilli(odds: number): number {
  return Math.round(odds * 1000);
}

/**
 * The decimal odds of a position or a quote, cut to 3 decimals: sent back as `minOdds` they never refuse their own price.
 *
 * @throws RangeError as `oddsMilli`
 */
export function odds(payout: number, stake: number): number {
  return oddsMilli(payout, stake) / 1000;
}

/**
 * The most that the house can lose on a bet, whatever is bought and whatever wins: b · ln(1 / min p₀) (Hanson 2003).
 * Each re-anchoring can add as much again, computed from the prices at that moment.
 *
 * @param opened the curve as `openCurve` made it
 * @returns minor units, not rounded
 */
export function maxLoss(opened: Curve): number {
  return -opened.liquidity * Math.log(Math.min(...opened.anchors));
}

/** ln Σ over the others of (p₀_j / p₀_i) e^((q_j − q_i)/b): one pass, the largest exponent so far taken out. */
function logOthers(curve: Curve, option: number): number {
  const { liquidity, anchors, outstanding } = curve;
  const ownAnchor = get(anchors, option);
  const ownOutstanding = get(outstanding, option);
  let largest = -Infinity;
  let sum = 0;
  for (let other = 0; other < anchors.length; other += 1) {
    if (other === option) continue;
    const exponent = Math.log(anchors[other]! / ownAnchor) + (outstanding[other]! - ownOutstanding) / liquidity;
    if (exponent > largest) {
      sum = sum * Math.exp(largest - exponent) + 1;
      largest = exponent;
    } else {
      sum += Math.exp(exponent - largest);
    }
  }
  return largest + Math.log(sum);
}

/** The largest whole number surely not above liquidity · ln(1 + e^t): rounding goes against the player. */
function wholeBelow(liquidity: number, t: number): number {
  const amount = liquidity * softplus(t);
  const error = Math.min(liquidity, amount) * ROUNDING * (ANCHORS_WEIGHT + Math.abs(t));
  return Math.floor(amount - error);
}

function logPrices({ liquidity, anchors, outstanding }: Curve): number[] {
  const highest = Math.max(...outstanding);
  const logWeights = anchors.map((anchor, i) => Math.log(anchor) + (outstanding[i]! - highest) / liquidity);
  const logTotal = logSumExp(logWeights);
  return logWeights.map(logWeight => logWeight - logTotal);
}

function anchored(curve: Curve, overround: number, logWeights: readonly number[]): Curve {
  const { liquidity, outstanding } = curve;
  const lowest = Math.min(...outstanding);
  const logAnchors = logWeights.map((logWeight, i) => logWeight - (outstanding[i]! - lowest) / liquidity);
  const logTotal = logSumExp(logAnchors);
  const anchors = logAnchors.map(logAnchor => Math.exp(logAnchor - logTotal));
  if (anchors.some(anchor => anchor < MIN_ANCHOR)) throw new RangeError('outstanding payouts lie too far apart');
  return { liquidity, margin: Math.max(0, overround - 1), anchors, outstanding };
}

function withOutstanding(curve: Curve, option: number, payout: number): Curve {
  return { ...curve, outstanding: curve.outstanding.with(option, assertSafeAmount(payout, 'outstanding')) };
}

function assertOdds(odds: number): void {
  if (!(odds > 1 && odds <= MAX_ODDS)) throw new RangeError(`odds must be above 1, not ${odds}`);
}

function get(perOption: readonly number[], option: number): number {
  const value = perOption[option];
  if (value === undefined) throw new RangeError(`there is no option ${option}`);
  return value;
}
