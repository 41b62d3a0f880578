// Fees are floors, exact for every amount that can be written down.
import { expect } from 'chai';
import fc from 'fast-check';
import { feeOn, netOf } from '../../rules/fees.ts';
import { assertSafeAmount } from '../../rules/points.ts';

describe('fees', () => {
  const table: [amount: number, fee: number][] = [
    [0, 0],
    [49, 0],
    [50, 1],
    [474, 9],
    [908, 18],
    [10_000, 200],
    [Number.MAX_SAFE_INTEGER, 180_143_985_094_819],
  ];
  for (const [amount, fee] of table) {
    it(`takes ${fee} of ${amount}`, () => expect([feeOn(amount), netOf(amount)]).to.deep.equal([fee, amount - fee]));
  }

  it('is the exact floor, and never more than the amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (amount, feeBasisPoints) => {
        const fee = feeOn(amount, feeBasisPoints);
        expect(BigInt(fee)).to.equal((BigInt(amount) * BigInt(feeBasisPoints)) / 10_000n);
        expect(fee).to.be.within(0, amount);
        expect(fee + netOf(amount, feeBasisPoints)).to.equal(amount);
      }),
      { numRuns: 5000 },
    );
  });

  for (const [amount, feeBasisPoints] of [
    [-1, 200],
    [0.5, 200],
    [2 ** 53, 200],
    [Number.NaN, 200],
    [100, -1],
    [100, 2.5],
    [100, 10_001],
  ] as const) {
    it(`refuses ${feeBasisPoints} basis points of ${amount}`, () => {
      expect(() => feeOn(amount, feeBasisPoints)).to.throw(RangeError);
    });
  }
});

it('points: an amount comes back as it is', () => expect(assertSafeAmount(12)).to.equal(12));
