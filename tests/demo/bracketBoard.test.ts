// The bracket of the demo: every slot between the two that lead to it, with what is known of its match.
import { expect } from 'chai';
import type { Match } from '../../contracts/matches.ts';
import { BracketBoard } from '../../demo/bracketBoard.ts';
import { Screen } from '../../demo/screen.ts';

const played = (roundNumber: number, number: number, said: Partial<Match>): Match =>
  ({
    id: `${roundNumber}.${number}`,
    roundNumber,
    number,
    player1Id: null,
    player2Id: null,
    winnerId: null,
    player1Score: null,
    player2Score: null,
    shootout: null,
    declaredBy: [],
    status: 'pending',
    ...said,
  }) as unknown as Match;

describe('the bracket of the demo', () => {
  const screenOf = (isTTY: boolean) => {
    let text = '';
    const screen = new Screen({ isTTY, write: said => (text += said) }, {});
    return { screen, shown: () => text };
  };

  it('leads from all to one, with scores, doubts and declarations', () => {
    const board = new BracketBoard(screenOf(false).screen, userId => userId);
    const shootout = { player1: 5, player2: 4 };
    board.take(
      played(2, 1, { player1Id: 'Awa' }),
      played(1, 2, { player1Id: 'Moussa', player2Id: 'Fatou', status: 'awaiting_results', declaredBy: ['Fatou'] }),
      played(1, 1, {
        player1Id: 'Awa',
        player2Id: 'Koffi',
        player1Score: 1,
        player2Score: 1,
        shootout,
        winnerId: 'Awa',
      }),
    );
    expect(board.rows()).to.deep.equal([
      '  Awa      1 (5)  ┬─ Awa             ┐',
      '  Koffi    1 (4)  ┘                  ├─ ?',
      '  Moussa          ┬─ ·               ┘',
      '  Fatou    ✓      ┘',
    ]);
    board.take(played(1, 2, { player1Id: 'Moussa', player2Id: 'Fatou', status: 'disputed' }));
    expect(board.rows().slice(2)).to.deep.equal(['  Moussa   !      ┬─ ·               ┘', '  Fatou    !      ┘']);
    const final = { player1Id: 'Awa', player2Id: 'Fatou', player1Score: 0, player2Score: 3, winnerId: 'Fatou' };
    board.take(played(2, 1, final));
    expect(board.rows()[1]).to.match(/├─ Fatou$/);
  });

  it('is drawn over itself in a terminal, and nowhere else', () => {
    const [terminal, pipe] = [screenOf(true), screenOf(false)];
    for (const { screen } of [terminal, pipe]) {
      const board = new BracketBoard(screen, userId => userId);
      const semiFinals = [played(1, 1, { player1Id: 'Awa', player2Id: 'Koffi' }), played(1, 2, {})];
      board.take(...semiFinals, played(2, 1, {}));
      board.take(
        played(1, 1, { player1Id: 'Awa', player2Id: 'Koffi', player1Score: 2, player2Score: 0, winnerId: 'Awa' }),
      );
    }
    expect(terminal.shown().split('\x1b[4A\x1b[0J')).to.have.length(2);
    expect(terminal.shown()).to.include('\x1b[32mAwa').and.to.include('\x1b[2mKoffi');
    expect(pipe.shown()).to.equal('');
  });
});
