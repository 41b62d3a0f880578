// Random curves and players for the properties of odds: fair, dear and generous odds, thin and deep liquidity.
import fc from 'fast-check';
import { type Curve, openCurve, payoutFor, release, saleValue, take } from '../../rules/odds.ts';

/** Decimal odds as the contract takes them. */
export const decimalOdds = fc.integer({ min: 1010, max: 50_000 }).map(milli => milli / 1000);

/** The odds of a whole bet; fair and generous ones have no margin that could hide a rounding in the player's favour. */
export const oddsOfBet = fc.oneof(
  fc.array(decimalOdds, { minLength: 2, maxLength: 20, size: 'max' }),
  fc.integer({ min: 2, max: 20 }).map(options => Array<number>(options).fill(options)),
  fc.integer({ min: 2, max: 20 }).map(options => Array<number>(options).fill(options * 1.5)),
);

export const liquidity = fc.oneof(
  fc.constant(5000),
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 1e6 }),
);

export const freshCurve = fc.tuple(oddsOfBet, liquidity).map(([odds, b]) => openCurve(odds, b));

/** A curve with payouts outstanding, up to about 8 b apart, so that every price is well inside (0, 1). */
export const busyCurve = fc
  .tuple(freshCurve, fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: 20, maxLength: 20 }))
  .map(([curve, lots]) =>
    curve.anchors.reduce((busy, _, i) => take(busy, i, Math.floor(lots[i]! * curve.liquidity)), curve),
  );

export interface Step {
  readonly buys: boolean;
  readonly pick: number;
  readonly stake: number;
}

const stake = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: 1e6 }),
);

/** Who acts does not matter to a coalition's purse, so a step only says what is done. */
export const steps = fc.array(fc.record({ buys: fc.boolean(), pick: fc.nat(1000), stake }), {
  maxLength: 60,
  size: 'max',
});

export interface Position {
  readonly option: number;
  readonly payout: number;
}

/** A coalition at one bet: its positions, and what it has won or lost so far. */
export class Coalition {
  readonly positions: Position[] = [];
  curve: Curve;
  purse = 0;
  readonly #net: (value: number) => number;

  constructor(curve: Curve, net: (value: number) => number = value => value) {
    this.curve = curve;
    this.#net = net;
  }

  play({ buys, pick, stake }: Step): void {
    if (buys || this.positions.length === 0) this.buy(pick % this.curve.anchors.length, stake);
    else this.sell(pick % this.positions.length);
  }

  buy(option: number, stake: number): void {
    const payout = payoutFor(this.curve, option, stake);
    this.curve = take(this.curve, option, payout);
    this.positions.push({ option, payout });
    this.purse -= stake;
  }

  sell(index: number): void {
    const [{ option, payout }] = this.positions.splice(index, 1) as [Position];
    const value = saleValue(this.curve, option, payout);
    this.curve = release(this.curve, option, payout);
    this.purse += this.#net(value);
  }

  sellAll(picks: readonly number[]): void {
    for (let i = 0; this.positions.length > 0; i += 1) this.sell((picks[i] ?? 0) % this.positions.length);
  }
}
