// How many players each kind of tournament takes.
import { expect } from 'chai';
import { fits } from '../../rules/formats.ts';

describe('formats', () => {
  const sizes = (type: 'knockout' | 'league', byes: boolean, maxPlayers = 64) =>
    Array.from({ length: 70 }, (_, i) => i).filter(players => fits({ type, byes, maxPlayers }, players));

  it('take 8, 16 or 32 in a knockout, with byes all of 4 to 64, in a league 3 to 32', () => {
    expect(sizes('knockout', false)).to.deep.equal([8, 16, 32]);
    expect(sizes('knockout', true)).to.deep.equal(Array.from({ length: 61 }, (_, i) => i + 4));
    expect(sizes('league', false)).to.deep.equal(Array.from({ length: 30 }, (_, i) => i + 3));
  });

  it('never take more than there are places', () => {
    expect(sizes('knockout', false, 16)).to.deep.equal([8, 16]);
    expect(sizes('league', false, 5)).to.deep.equal([3, 4, 5]);
  });
});
