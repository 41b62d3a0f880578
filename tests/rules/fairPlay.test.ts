// Flags: more than 30 % of at least ten, and pairs who never agree.
import { expect } from 'chai';
import { alwaysContradict, countOf, isOftenDisputed } from '../../rules/fairPlay.ts';

describe('fair play', () => {
  const often: [disputed: number, matches: number, isFlagged: boolean][] = [
    [9, 9, false],
    [3, 10, false],
    [4, 10, true],
    [6, 20, false],
    [7, 20, true],
    [30, 100, false],
    [31, 100, true],
  ];
  for (const [disputed, matches, isFlagged] of often) {
    it(`${isFlagged ? 'flags' : 'does not flag'} a player with ${disputed} of ${matches} disputed`, () => {
      expect(isOftenDisputed({ matches, disputed })).to.equal(isFlagged);
    });
  }

  it('flags a pair that has contradicted each other every time, three times at least', () => {
    expect(alwaysContradict({ matches: 2, disputed: 2 })).to.equal(false);
    expect(alwaysContradict({ matches: 3, disputed: 3 })).to.equal(true);
    expect(alwaysContradict({ matches: 4, disputed: 3 })).to.equal(false);
  });

  it('counts what was disputed among what was declared', () => {
    const match = (wasDisputed: boolean) => ({ opponentId: 'ama', wasDisputed });
    expect(countOf([match(true), match(false), match(true)])).to.deep.equal({ matches: 3, disputed: 2 });
    expect(countOf([])).to.deep.equal({ matches: 0, disputed: 0 });
  });
});
