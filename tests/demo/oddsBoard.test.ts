// The board draws over itself where somebody watches a terminal, in colour unless NO_COLOR, and says plain lines elsewhere.
import { expect } from 'chai';
import { OddsBoard } from '../../demo/oddsBoard.ts';
import { Screen } from '../../demo/screen.ts';

const options = (probability: number) => [
  { label: 'Yes', odds: 1 / probability, probability, staked: 120 },
  { label: 'No', odds: 1 / (1 - probability), probability: 1 - probability, staked: 80 },
];

const ESCAPE = '\x1b';

function drawn(isTTY: boolean, env: NodeJS.ProcessEnv = {}): string {
  let text = '';
  const screen = new Screen({ isTTY, write: said => (text += said) }, env);
  const board = new OddsBoard(screen);
  board.draw(options(0.5));
  screen.say('a goal');
  board.draw(options(0.75));
  return text;
}

describe('the board of the demo', () => {
  it('draws each picture over the one before, with its bars and their course', () => {
    const text = drawn(true);
    expect(text.split(`${ESCAPE}[2A${ESCAPE}[0J`)).to.have.length(3);
    expect(text).to.include(`${ESCAPE}[32m██████████████░░░░░░░░░░░░░░${ESCAPE}[0m  50 %  ▅ `);
    expect(text).to.include('1.33').and.to.include('  75 %  ▅▇ ');
    expect(text).to.match(/s {2}a goal\n/);
  });

  it('uses no colour where none is wanted', () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(drawn(true, env)).not.to.include(`${ESCAPE}[32m`);
  });

  it('says lines without any escape where there is no terminal, and not more than one a second', () => {
    const lines = drawn(false).trimEnd().split('\n');
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/^ +0\.\d s {2}Yes 2\.00 █████░░░░░ {3}No 2\.00 █████░░░░░$/);
    expect(lines.join()).not.to.include(ESCAPE);
  });
});
