// What the arguments of the demo may be.
import { expect } from 'chai';
import { wishesIn } from '../../demo/wishes.ts';

describe('the arguments of the demo', () => {
  it('name a story and its size, or leave them as they are', () => {
    expect(wishesIn([])).to.deep.equal({ story: 'bet', botCount: 50, playMs: 45_000 });
    expect(wishesIn(['tournament'])).to.deep.equal({ story: 'tournament', botCount: 16, playMs: 45_000 });
    const short = wishesIn(['tournament', '--bots', '8', '--seconds', '3']);
    expect(short).to.deep.equal({ story: 'tournament', botCount: 8, playMs: 3000 });
  });

  it('are refused with what they may be', () => {
    const refused: Record<string, string> = {
      '--bots many': '--bots is a whole number from 1 to 1000',
      '--bots 1001': '--bots is a whole number from 1 to 1000',
      '--seconds 0': '--seconds is a whole number from 1 to 3600',
      'tournament --bots 12': '--bots is 8, 16 or 32 of a tournament',
      opera: 'the stories are: bet, tournament',
      'bet tournament': 'the stories are: bet, tournament',
      toString: 'the stories are: bet, tournament',
    };
    for (const [said, why] of Object.entries(refused)) expect(wishesIn(said.split(' ')), said).to.deep.equal({ why });
  });
});
