// Chance: figures that Python made from the same seed, no bias, and orders that depend on nothing but seed and players.
import { expect } from 'chai';
import fc from 'fast-check';
import { lotOf, type Mac, numbersFrom, shuffled } from '../../rules/chance.ts';
import { byChance, byRating, isOrderOf } from '../../rules/seeding.ts';
import { figureMac, macOf } from './macs.ts';

/** Blocks of the words given. */
const macFrom =
  (...blocks: number[][]): Mac =>
  text => {
    const bytes = new Uint8Array(32);
    const block = blocks[Number(text.split(':').at(-1))] ?? [];
    for (const [i, word] of block.entries()) new DataView(bytes.buffer).setUint32(4 * i, word);
    return bytes;
  };

describe('chance: figures', () => {
  it('numbers', () => {
    const numberBelow = numbersFrom(figureMac, 'figures');
    const dice = Array.from({ length: 20 }, () => numberBelow(6));
    expect(dice).to.deep.equal([1, 4, 2, 3, 1, 2, 3, 0, 3, 2, 0, 1, 4, 0, 0, 1, 4, 0, 3, 0]);
    expect([numberBelow(2 ** 32), numberBelow(1_000_003)]).to.deep.equal([4_286_393_989, 812_350]);
  });

  it('orders', () => {
    const sixteen = Array.from({ length: 16 }, (_, i) => i + 1);
    expect(shuffled(sixteen, figureMac, 'cup')).to.deep.equal([4, 9, 5, 11, 12, 8, 15, 1, 7, 10, 2, 6, 16, 13, 14, 3]);
    expect(byChance(['kofi', 'ama', 'yao', 'esi'], figureMac, 'cup')).to.deep.equal(['yao', 'kofi', 'ama', 'esi']);
  });

  it('lots', () => {
    const lot = '880e4b17fdce7600257b465f2579b212789b04a72033088b0f9191843ff9fa70';
    expect(lotOf('esi', figureMac, 'lots:cup')).to.equal(lot);
  });
});

describe('chance', () => {
  it('takes the topmost bits, passes over what is too large, and goes on to the next block', () => {
    const top = (bits: number) => bits * 2 ** 29;
    const numberBelow = numbersFrom(macFrom([5, 7, 6, 4, 7, 7, 6, 7].map(top), [3].map(top)), 'any');
    expect([numberBelow(6), numberBelow(6), numberBelow(6)]).to.deep.equal([5, 4, 3]);
  });

  it('uses nothing up where there is no choice', () => {
    const numberBelow = numbersFrom(macFrom([2 ** 31]), 'any');
    expect([numberBelow(1), numberBelow(2), numberBelow(2)]).to.deep.equal([0, 1, 0]);
  });

  it('reaches both ends', () => {
    const numberBelow = numbersFrom(macFrom([0xffff_ffff, 0, 0xffff_ffff]), 'any');
    expect([numberBelow(2 ** 32), numberBelow(2 ** 32), numberBelow(256)]).to.deep.equal([2 ** 32 - 1, 0, 255]);
  });

  for (const below of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) {
    it(`refuses to choose from ${below}`, () => {
      expect(() => numbersFrom(figureMac, 'any')(below)).to.throw(RangeError);
    });
  }

  it('shuffles four into each of their 24 orders as often, over 12 000 seeds', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 12_000; seed += 1) {
      const order = shuffled(['a', 'b', 'c', 'd'], macOf(`${seed}`), 'any').join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(24);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    // 23 degrees of freedom: above this once in ten thousand; the seeds are always the same.
    expect(chiSquare).to.be.below(58);
  });

  it('loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string({ minLength: 1 }), (items, seed) => {
        const before = [...items];
        const order = shuffled(items, macOf(seed), 'any');
        expect(items).to.deep.equal(before);
        expect(order.toSorted((one, other) => one - other)).to.deep.equal(items.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('seeding', () => {
  const ids = Array.from({ length: 16 }, (_, i) => `player${i}`);

  it('by rating puts the earlier entrant of equals first', () => {
    const entrant = (userId: string, rating: number, minute: number) => ({
      userId,
      rating,
      joinedAt: new Date(Date.UTC(2026, 2, 4, 18, minute)),
    });
    const entrants = [
      entrant('late', 1200, 9),
      entrant('best', 1500, 5),
      entrant('early', 1200, 1),
      entrant('last', 900, 0),
    ];
    expect(byRating(entrants).map(({ userId }) => userId)).to.deep.equal(['best', 'early', 'late', 'last']);
  });

  it('by chance depends on the seed, the tournament and who plays, not on the order they come in', () => {
    const order = byChance(ids, figureMac, 'cup');
    expect(byChance(ids.toReversed(), figureMac, 'cup')).to.deep.equal(order);
    expect(byChance(ids, macOf('another'), 'cup')).to.not.deep.equal(order);
    expect(byChance(ids, figureMac, 'another')).to.not.deep.equal(order);
    expect(byChance([...ids, 'one more'], figureMac, 'cup').filter(id => id !== 'one more')).to.not.deep.equal(order);
  });

  it('by hand names everybody once', () => {
    expect(isOrderOf(['b', 'a'], ['a', 'b'])).to.equal(true);
    expect(isOrderOf(['b'], ['a', 'b'])).to.equal(false);
    expect(isOrderOf(['b', 'b'], ['a', 'b'])).to.equal(false);
    expect(isOrderOf(['b', 'c'], ['a', 'b'])).to.equal(false);
    expect(isOrderOf(['a', 'b', 'b'], ['a', 'b'])).to.equal(false);
  });
});
