// The database computes the same fee as the rules do, to the last point.
import { expect } from 'chai';
import fc from 'fast-check';
import { feeExpression } from '../../../handlers/bets/feeExpression.ts';
import { feeOn } from '../../../rules/fees.ts';
import { type Core, openCore } from '../../support/core.ts';

describe('the fee as an expression', () => {
  let core: Core;
  before(async () => {
    core = await openCore();
  });
  after(() => core.close());

  it('is what feeOn says, for every safe amount', async () => {
    const amount = fc.oneof(fc.maxSafeNat(), fc.nat(), fc.nat({ max: 20_000 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(amount, { minLength: 200, maxLength: 200 }),
        fc.nat({ max: 10_000 }),
        async (amounts, rate) => {
          const fees = await core.database.raw
            .aggregate([
              { $documents: amounts.map(payout => ({ payout })) },
              { $project: { _id: 0, fee: feeExpression('$payout', rate) } },
            ])
            .toArray();
          expect(fees.map(({ fee }) => fee)).to.deep.equal(amounts.map(payout => feeOn(payout, rate)));
        },
      ),
      { numRuns: 10 },
    );
  });
});
