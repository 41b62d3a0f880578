// Pools, fees, shares and prizes: the worked figure, places without owners, and sums that are always exact.
import { expect } from 'chai';
import fc from 'fast-check';
import { knockoutPlaces, leaguePlaces, type Places } from '../../rules/places.ts';
import { type PrizeDistribution, splitPrizes, takingsFrom, whyNotADistribution } from '../../rules/prizes.ts';
import { anyChoices, doubleForfeit, knockoutOf, playOut, settled, won } from './knockouts.ts';

const distribution = { '1': 50, '2': 30, '3-4': 10 };
const group = (from: number, to: number, ...owners: string[]): Places<string> => ({ from, to, owners });
const amounts = (pool: number, places: Places<string | number>[], shares: PrizeDistribution = distribution) =>
  splitPrizes(pool, shares, places).prizes.map(({ player, amount }) => `${player} ${amount}`);

describe('prizes: the worked figure', () => {
  const takings = takingsFrom(8 * 2000, 1000, 500);

  it('8 × 20.00: platform 16.00, organizer 8.00, pool 136.00', () => {
    expect(takings).to.deep.equal({ platformFee: 1600, organizerFee: 800, pool: 13_600 });
  });

  it('pays 68.00, 40.80, 13.60, 13.60', () => {
    const places = [group(1, 1, 'a'), group(2, 2, 'b'), group(3, 4, 'c', 'd'), group(5, 8, 'e', 'f', 'g', 'h')];
    expect(splitPrizes(takings.pool, distribution, places)).to.deep.equal({
      prizes: [
        { player: 'a', place: 1, amount: 6800 },
        { player: 'b', place: 2, amount: 4080 },
        { player: 'c', place: 3, amount: 1360 },
        { player: 'd', place: 3, amount: 1360 },
      ],
      leftOver: 0,
    });
  });
});

describe('prizes: distributions', () => {
  const table: [distribution: PrizeDistribution, players: number, why: string | undefined][] = [
    [distribution, 8, undefined],
    [{ '1': 100 }, 4, undefined],
    [{ '1': 33.34, '2-3': 33.33 }, 8, undefined],
    [{ '1-8': 12.5 }, 8, undefined],
    [{ '1': 90, '5': 10 }, 8, undefined],
    [{ '1': 100, '2': 0 }, 8, undefined],
    [distribution, 3, 'no_such_place'],
    [{ '1': 50, '0': 50 }, 8, 'no_such_place'],
    [{ '1': 50, '4-3': 25 }, 8, 'no_such_place'],
    [{ '1': 50, first: 50 }, 8, 'no_such_place'],
    [{ '1': 50, '02': 50 }, 8, 'no_such_place'],
    [{ '1': 50, '2-': 50 }, 8, 'no_such_place'],
    [{ '1': 50, '1-2': 25 }, 8, 'place_twice'],
    [{ '1-4': 20, '3': 20 }, 8, 'place_twice'],
    [{}, 8, 'not_all'],
    [{ '1': 50, '2': 30, '3-4': 20 }, 8, 'not_all'],
    [{ '1': 50, '2': 49.99 }, 8, 'not_all'],
    [{ '1': 66.666, '2': 33.334 }, 8, 'not_all'],
    [{ '1': 150, '2': -50 }, 8, 'not_all'],
    [{ '1': 100.01, '2': -50 }, 8, 'not_all'],
    [{ '1': Number.NaN }, 8, 'not_all'],
    [{ '1': Number.POSITIVE_INFINITY }, 8, 'not_all'],
  ];
  for (const [given, players, why] of table) {
    it(`${JSON.stringify(given)} of ${players} players: ${why ?? 'fine'}`, () => {
      expect(whyNotADistribution(given, players)).to.equal(why);
    });
  }
});

describe('prizes: places', () => {
  it('without an owner leave their share to the others, pro rata', () => {
    const noSecond = [group(1, 1, 'a'), group(2, 2), group(3, 4, 'c')];
    expect(amounts(6000, noSecond)).to.deep.equal(['a 5000', 'c 1000']);
    const noChampion = [group(1, 1), group(2, 2), group(3, 4, 'c', 'd')];
    expect(amounts(1001, noChampion)).to.deep.equal(['c 501', 'd 500']);
  });

  it('that nobody came to, of fewer players than there could be, leave theirs too', () => {
    expect(amounts(900, leaguePlaces([{ userId: 'a' }, { userId: 'b' }, { userId: 'c' }]))).to.deep.equal([
      'a 500',
      'b 300',
      'c 100',
    ]);
  });

  it('that were not told apart share what each of them would get', () => {
    const places = [group(1, 1, 'a'), group(2, 2, 'b'), group(3, 4, 'c', 'd')];
    expect(amounts(1000, places, { '1': 60, '2': 25, '3': 15 })).to.deep.equal(['a 600', 'b 250', 'c 75', 'd 75']);
  });

  it('are paid to the better one where units are short', () => {
    const places = [group(1, 1, 'a'), group(2, 2, 'b'), group(3, 4, 'c', 'd')];
    expect(amounts(3, places, { '1-4': 25 })).to.deep.equal(['a 1', 'b 1', 'c 1']);
  });

  it('of which none is both paid and owned leave the pool over', () => {
    const final = playOut(knockoutOf(8, true), [{ pick: 0, result: doubleForfeit }]);
    expect(splitPrizes(13_600, distribution, knockoutPlaces(final))).to.deep.equal({ prizes: [], leftOver: 13_600 });
    const semis = [0, 1].reduce((matches, index) => settled(matches, index, won('player1')), knockoutOf(4));
    const places = knockoutPlaces(settled(semis, 2, doubleForfeit));
    expect(splitPrizes(500, { '1': 100 }, places)).to.deep.equal({ prizes: [], leftOver: 500 });
    expect(amounts(500, places)).to.deep.equal(['4 250', '3 250']);
  });
});

/** Shares in basis points over neighbouring groups of places, made to be 100 % by the first place. */
const anyDistribution = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 5 }), basisPoints: fc.nat(300) }), { maxLength: 5 })
  .map(groups => {
    const shares: Record<string, number> = {};
    let place = 2;
    let left = 10_000;
    for (const { size, basisPoints } of groups) {
      shares[size === 1 ? `${place}` : `${place}-${place + size - 1}`] = basisPoints / 100;
      place += size;
      left -= size * basisPoints;
    }
    return { '1': left / 100, ...shares };
  });

describe('prizes: whatever happens', () => {
  it('fees and pool are what was collected', () => {
    const percent = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(fc.maxSafeNat(), percent, percent, (collected, platform, organizer) => {
        const { platformFee, organizerFee, pool } = takingsFrom(collected, platform, organizer);
        expect(platformFee + organizerFee + pool).to.equal(collected);
        expect(pool).to.be.at.least(0);
      }),
    );
    expect(() => takingsFrom(100, 9000, 1001)).to.throw(RangeError);
  });

  it('prizes and what is left over are exactly the pool, and a better place never gets less by rounding', () => {
    const pools = fc.oneof(fc.nat(100), fc.nat(1e6), fc.maxSafeNat());
    const players = fc.integer({ min: 4, max: 64 });
    fc.assert(
      fc.property(players, fc.boolean(), anyChoices, anyDistribution, pools, (n, third, choices, shares, pool) => {
        expect(whyNotADistribution(shares, 64)).to.equal(undefined);
        const places = knockoutPlaces(playOut(knockoutOf(n, third), choices));
        const { prizes, leftOver } = splitPrizes(pool, shares, places);
        expect(prizes.reduce((sum, { amount }) => sum + BigInt(amount), BigInt(leftOver))).to.equal(BigInt(pool));
        expect([0, pool]).to.include(leftOver);
        const owned = new Set(places.flatMap(({ owners }) => owners));
        for (const { player, amount } of prizes) {
          expect(owned.delete(player)).to.equal(true);
          expect(amount).to.be.above(0);
        }
        for (const { from, to } of places) {
          const equals = prizes.filter(({ place }) => place >= from && place <= to).map(({ amount }) => amount);
          expect(Math.max(0, ...equals) - Math.min(...equals, Number.POSITIVE_INFINITY)).to.be.at.most(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
