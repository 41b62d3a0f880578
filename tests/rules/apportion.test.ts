// Parts by weight add up, are never a unit from their exact share, and favour who comes first among equals.
import { expect } from 'chai';
import fc from 'fast-check';
import { apportion } from '../../rules/apportion.ts';

const amounts = fc.oneof(fc.nat(1000), fc.maxSafeNat());
const weights = fc
  .array(fc.oneof(fc.nat(10), fc.nat(1e7)), { minLength: 1, maxLength: 64 })
  .filter(all => all.some(Boolean));

describe('apportion', () => {
  const table: [amount: number, weights: number[], parts: number[]][] = [
    [100, [1, 1, 1], [34, 33, 33]],
    [2, [1, 1, 1], [1, 1, 0]],
    [10, [0, 3, 7], [0, 3, 7]],
    [1, [1, 2], [0, 1]],
    [0, [5, 5], [0, 0]],
    [13_600, [50, 30, 10, 10], [6800, 4080, 1360, 1360]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [2 ** 52, 2 ** 52 - 1]],
  ];
  for (const [amount, given, parts] of table) {
    it(`divides ${amount} by ${given.join(', ')}`, () => expect(apportion(amount, given)).to.deep.equal(parts));
  }

  it('always adds up, with each part its exact share rounded down or up', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, given) => {
        const parts = apportion(amount, given);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).to.equal(BigInt(amount));
        const total = given.reduce((sum, weight) => sum + BigInt(weight), 0n);
        parts.forEach((part, i) => {
          const above = BigInt(part) * total - BigInt(amount) * BigInt(given[i]!);
          expect(above > -total && above < total).to.equal(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('never gives less to whoever weighs more, nor to whoever comes first of equals', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, given) => {
        const heaviestFirst = given.toSorted((one, other) => other - one);
        const parts = apportion(amount, heaviestFirst);
        expect(parts).to.deep.equal(parts.toSorted((one, other) => other - one));
      }),
      { numRuns: 1000 },
    );
  });

  for (const [amount, given] of [
    [-1, [1]],
    [1.5, [1]],
    [1, [-1, 2]],
    [1, [0.5]],
    [1, [0, 0]],
    [1, []],
  ] as [number, number[]][]) {
    it(`refuses ${amount} by ${given.join(', ') || 'nobody'}`, () => {
      expect(() => apportion(amount, given)).to.throw(RangeError);
    });
  }
});
