// Flags: more than 30 % of at least ten, and pairs who never agree.
import { expect } from 'chai';
import { alwaysContradict, fairPlayFlags, isOftenDisputed } from '../../rules/fairPlay.ts';

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

  it('counts matches for both players, and pairs whoever is at home', () => {
    const match = (player1Id: string, player2Id: string, wasDisputed: boolean) => ({
      player1Id,
      player2Id,
      wasDisputed,
    });
    const calm = Array.from({ length: 7 }, (_, i) => match('yao', `guest${i}`, false));
    const flags = fairPlayFlags([
      match('yao', 'ama', true),
      match('ama', 'yao', true),
      ...calm,
      match('yao', 'ama', true),
      match('yao', 'kofi', true),
    ]);
    expect(flags).to.deep.equal({
      players: [{ userId: 'yao', matches: 11, disputed: 4 }],
      pairs: [{ userIds: ['ama', 'yao'], matches: 3, disputed: 3 }],
    });
    expect(fairPlayFlags([])).to.deep.equal({ players: [], pairs: [] });
  });
});
