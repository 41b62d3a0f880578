// What is true of every curve: no sequence of trades makes money by itself, and the house's loss is bounded.
import { expect } from 'chai';
import fc from 'fast-check';
import { netOf } from '../../rules/fees.ts';
import {
  type Curve,
  changeOdds,
  maxLoss,
  odds,
  oddsMilli,
  openCurve,
  payoutFor,
  prices,
  reanchor,
  release,
  saleValue,
  shownOdds,
  take,
  toMilli,
} from '../../rules/odds.ts';
import { busyCurve, Coalition, decimalOdds, freshCurve, oddsOfBet, steps } from './curves.ts';
import { mayBring, mayPay } from './exact.ts';

const NUM_RUNS = 500;
const check = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>, numRuns = NUM_RUNS) =>
  fc.assert(property, { numRuns });
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const picks = fc.array(fc.nat(1000), { maxLength: 60, size: 'max' });

describe('odds: no money pump', () => {
  for (const [name, net] of [
    ['without fees', (value: number) => value],
    ['with fees', (value: number) => netOf(value)],
  ] as const) {
    it(`no coalition that ends with no position has more than it had, ${name}`, () => {
      check(
        fc.property(freshCurve, steps, picks, (curve, plays, order) => {
          const coalition = new Coalition(curve, net);
          for (const step of plays) coalition.play(step);
          coalition.sellAll(order);
          expect(coalition.purse).to.be.at.most(0);
          expect(coalition.curve).to.deep.equal(curve);
        }),
        1000,
      );
    });
  }

  it('nor does one that finds others in the market, and leaves them there', () => {
    check(
      fc.property(busyCurve, steps, picks, (curve, plays, order) => {
        const coalition = new Coalition(curve);
        for (const step of plays) coalition.play(step);
        coalition.sellAll(order);
        expect(coalition.purse).to.be.at.most(0);
      }),
    );
  });

  it('covering every outcome with equal payouts never costs less than it pays', () => {
    check(
      fc.property(freshCurve, fc.integer({ min: 1, max: 1e5 }), (curve, stake) => {
        const coalition = new Coalition(curve);
        for (let option = 0; option < curve.anchors.length; option += 1) coalition.buy(option, stake);
        const sure = Math.min(...coalition.positions.map(position => position.payout));
        expect(coalition.purse + sure).to.be.at.most(0);
      }),
    );
  });
});

describe('odds: the house', () => {
  it('never loses more than b ln(1 / min p0), whatever is traded and whatever wins', () => {
    check(
      fc.property(freshCurve, steps, (curve, plays) => {
        const coalition = new Coalition(curve);
        for (const step of plays) coalition.play(step);
        for (const owed of coalition.curve.outstanding) {
          expect(-coalition.purse - owed).to.be.at.least(-maxLoss(curve) - 1e-9);
        }
      }),
      1000,
    );
  });

  it('nor when one option is bought until it is certain', () => {
    check(
      fc.property(oddsOfBet, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3 }), (given, b, stake) => {
        const curve = openCurve(given, b);
        const coalition = new Coalition(curve);
        for (let n = 0; n < 200; n += 1) coalition.buy(0, stake);
        expect(coalition.purse + coalition.curve.outstanding[0]!).to.be.at.most(maxLoss(curve) + 1e-9);
      }),
      200,
    );
  });
});

describe('odds: against exact arithmetic', function () {
  this.timeout(20_000);

  const stake = fc.integer({ min: 1, max: 1e6 });
  const index = fc.nat(19);

  it('a payout is the largest whole one that the cost function allows', () => {
    check(
      fc.property(busyCurve, index, stake, (curve, i, s) => {
        const option = i % curve.anchors.length;
        fc.pre(s < 200 * curve.liquidity);
        const payout = payoutFor(curve, option, s);
        expect(mayPay(curve, option, s, payout), 'too much').to.equal(true);
        expect(mayPay(curve, option, s, payout + 1), 'too little').to.equal(false);
      }),
      100,
    );
  });

  it('a sale brings the largest whole value that the cost function allows', () => {
    check(
      fc.property(busyCurve, index, stake, (curve, i, payout) => {
        const option = i % curve.anchors.length;
        fc.pre(payout <= 20 * curve.liquidity);
        const held = take(curve, option, payout);
        const value = saleValue(held, option, payout);
        expect(mayBring(held, option, payout, value), 'too much').to.equal(true);
        expect(mayBring(held, option, payout, value + 1), 'too little').to.equal(false);
      }),
      100,
    );
  });

  // So deep that a float's last digits are whole units: what is lost by the cut is a few, what is won never one.
  const deepCurve = fc
    .tuple(oddsOfBet, fc.integer({ min: 1e11, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }))
    .map(([given, b, q]) => take(openCurve(given, b), 0, q));

  it('never a unit too much where a float holds no fractions of one', () => {
    check(
      fc.property(
        deepCurve,
        index,
        fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1e12 })),
        (curve, i, amount) => {
          const option = i % curve.anchors.length;
          const payout = payoutFor(curve, option, amount);
          expect(mayPay(curve, option, amount, payout), 'payout too much').to.equal(true);
          expect(mayPay(curve, option, amount, payout + 10), 'payout too little').to.equal(false);
          const held = take(curve, option, amount);
          const value = saleValue(held, option, amount);
          expect(mayBring(held, option, amount, value), 'value too much').to.equal(true);
          expect(mayBring(held, option, amount, value + 10), 'value too little').to.equal(false);
        },
      ),
      150,
    );
  });

  it('never a unit too much where a price is nearly 0 or 1', () => {
    const ahead = fc.integer({ min: 20, max: 700 });
    check(
      fc.property(oddsOfBet, fc.integer({ min: 1, max: 5000 }), ahead, fc.nat(1), stake, (given, b, times, i, s) => {
        fc.pre(s < 200 * b);
        const curve = take(openCurve(given, b), 0, times * b);
        const payout = payoutFor(curve, i, s);
        expect(mayPay(curve, i, s, payout), 'payout too much').to.equal(true);
        expect(mayPay(curve, i, s, payout + 2), 'payout too little').to.equal(false);
        const held = take(curve, i, s);
        const value = saleValue(held, i, s);
        expect(mayBring(held, i, s, value), 'value too much').to.equal(true);
        expect(mayBring(held, i, s, value + 2), 'value too little').to.equal(false);
      }),
      100,
    );
  });
});

describe('odds: how prices move', () => {
  const stake = fc.integer({ min: 1, max: 1e6 });
  const option = fc.nat(19);

  it('a larger stake never buys less', () => {
    check(
      fc.property(busyCurve, option, stake, stake, (curve, i, s, more) => {
        const on = i % curve.anchors.length;
        expect(payoutFor(curve, on, s + more)).to.be.at.least(payoutFor(curve, on, s));
      }),
    );
  });

  it('a larger position never sells for less, and always for less than its payout', () => {
    check(
      fc.property(busyCurve, option, stake, stake, (curve, i, payout, more) => {
        const on = i % curve.anchors.length;
        const held = take(curve, on, payout + more);
        const value = saleValue(held, on, payout);
        expect(value).to.be.within(0, payout - 1);
        expect(saleValue(held, on, payout + more)).to.be.at.least(value);
      }),
    );
  });

  it('buying moves the price of the option up and the others down; selling the reverse', () => {
    check(
      fc.property(busyCurve, option, fc.double({ min: 0.001, max: 2, noNaN: true }), (curve, i, lots) => {
        const on = i % curve.anchors.length;
        const payout = Math.ceil(lots * curve.liquidity);
        const held = take(curve, on, payout);
        const before = prices(curve);
        const after = prices(held);
        const sold = prices(release(held, on, payout));
        before.forEach((price, other) => {
          if (other === on) expect(after[other]).to.be.above(price).and.above(sold[other]!);
          else expect(after[other]).to.be.below(price).and.below(sold[other]!);
        });
      }),
    );
  });

  // The cost depends only on where q begins and ends, so the parts' payouts together are one that the whole stake could
  // have bought; each part is cut to whole units by itself, so the whole buys at least as much.
  it('splitting a stake never pays more than the whole', () => {
    check(
      fc.property(busyCurve, option, fc.array(stake, { minLength: 2, maxLength: 10 }), (curve, i, parts) => {
        const on = i % curve.anchors.length;
        const split = new Coalition(curve);
        for (const part of parts) split.buy(on, part);
        const paid = total(split.positions.map(position => position.payout));
        expect(paid).to.be.at.most(payoutFor(curve, on, total(parts)));
      }),
    );
  });

  it('splitting a sale never brings more than the whole', () => {
    check(
      fc.property(busyCurve, option, fc.array(stake, { minLength: 2, maxLength: 10 }), (curve, i, parts) => {
        const on = i % curve.anchors.length;
        const whole = take(curve, on, total(parts));
        let left = whole;
        let brought = 0;
        for (const part of parts) {
          brought += saleValue(left, on, part);
          left = release(left, on, part);
        }
        expect(brought).to.be.at.most(saleValue(whole, on, total(parts)));
      }),
    );
  });
});

describe('odds: quotes', () => {
  const amount = fc.maxSafeNat();
  const stake = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

  it('thousandths are the exact floor', () => {
    check(
      fc.property(amount, fc.oneof(stake, fc.integer({ min: 1, max: 1000 })), (payout, s) => {
        const exact = (BigInt(payout) * 1000n) / BigInt(s);
        expect(BigInt(oddsMilli(payout, s))).to.equal(exact > 10n ** 15n ? 10n ** 15n : exact);
      }),
      5000,
    );
  });

  it('thousandths of a payout at whole thousandths are these', () => {
    check(
      fc.property(fc.integer({ min: 1001, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (milli, lots) => {
        expect(oddsMilli(milli * lots, 1000 * lots)).to.equal(milli);
      }),
      5000,
    );
  });

  it('odds of any payout, cut and sent back, never refuse their own price', () => {
    check(
      fc.property(amount, fc.oneof(stake, fc.integer({ min: 1, max: 1000 })), (payout, s) => {
        expect(toMilli(odds(payout, s))).to.equal(oddsMilli(payout, s));
      }),
      5000,
    );
  });

  it('the odds of a quote never refuse the purchase', () => {
    check(
      fc.property(busyCurve, fc.nat(19), fc.integer({ min: 1, max: 1e6 }), (curve, i, s) => {
        const payout = payoutFor(curve, i % curve.anchors.length, s);
        expect(toMilli(odds(payout, s))).to.be.at.most(oddsMilli(payout, s));
      }),
    );
  });
});

describe('odds: editing', () => {
  const overround = (given: readonly number[]) => total(given.map(each => 1 / each));

  it('re-anchoring shows exactly the new odds and leaves what is outstanding', () => {
    const edit = busyCurve.chain(curve => {
      const options = curve.anchors.length;
      return fc.tuple(fc.constant(curve), fc.array(decimalOdds, { minLength: options, maxLength: options }));
    });
    check(
      fc.property(edit, ([curve, given]) => {
        const edited = reanchor(curve, given);
        const sum = overround(given);
        if (sum >= 1) expect(shownOdds(edited)).to.deep.equal(given);
        else given.forEach((each, i) => void expect(prices(edited)[i]).to.be.closeTo(1 / each / sum, 1e-12));
        expect(edited.margin).to.be.closeTo(Math.max(0, sum - 1), 1e-12);
        expect(edited.outstanding).to.deep.equal(curve.outstanding);
        expect(total(edited.anchors)).to.be.closeTo(1, 1e-12);
      }),
    );
  });

  it('changing one option shows its new odds and those of the others as before', () => {
    check(
      fc.property(busyCurve, fc.nat(19), decimalOdds, (curve, i, given) => {
        const option = i % curve.anchors.length;
        const rates = prices(curve).map(price => price * (1 + curve.margin));
        rates[option] = 1 / given;
        const sum = Math.max(1, total(rates));
        const edited = changeOdds(curve, option, given);
        expect(edited.margin).to.be.closeTo(sum - 1, 1e-12);
        expect(edited.outstanding).to.deep.equal(curve.outstanding);
        prices(edited).forEach((price, each) => {
          expect(price * (1 + edited.margin)).to.be.closeTo(
            rates[each]! * (sum / Math.max(total(rates), 1e-300)),
            1e-9,
          );
        });
      }),
    );
  });
});

describe('odds: extremes', () => {
  const extreme = <T>(...values: T[]) => fc.constantFrom(...values);
  const curve = fc
    .tuple(
      fc.array(extreme(1.01, 1.9, 2, 1000, 1e12), { minLength: 2, maxLength: 20 }),
      extreme(1, 5000, 1e12),
      fc.array(extreme(0, 1, 4999, 1e6, 1e12), { minLength: 20, maxLength: 20 }),
    )
    .map(([given, b, q]): Curve => ({ ...openCurve(given, b), outstanding: q.slice(0, given.length) }));

  it('prices sum to 1 and shown odds are numbers from 1.01', () => {
    check(
      fc.property(fc.oneof(curve, busyCurve), each => {
        expect(total(prices(each))).to.be.closeTo(1, 1e-12);
        for (const price of prices(each)) expect(price).to.be.within(0, 1);
        for (const shown of shownOdds(each)) expect(shown).to.be.within(1.01, 1e12);
      }),
    );
  });

  it('payouts and values are amounts, and a round trip brings no more than the stake', () => {
    check(
      fc.property(curve, fc.nat(19), extreme(1, 2, 999, 1e6, 1e12), (each, i, amount) => {
        const option = i % each.anchors.length;
        const payout = payoutFor(each, option, amount);
        expect(payout).to.satisfy(Number.isSafeInteger).and.at.least(0);
        expect(saleValue(take(each, option, payout), option, payout)).to.be.within(0, amount);
        expect(saleValue(take(each, option, amount), option, amount)).to.be.within(0, amount - 1);
      }),
      2000,
    );
  });
});
