// Declarations, shootouts, forfeits, deadlines and reminders.
import { expect } from 'chai';
import {
  deadlineAt,
  extended,
  forfeitScore,
  otherSlot,
  remindersBefore,
  type Score,
  scoreProblem,
  verdictOn,
  winnerOf,
} from '../../rules/match.ts';

const score = (player1Score: number, player2Score: number, shootout?: [number, number]): Score => ({
  player1Score,
  player2Score,
  ...(shootout && { shootout: { player1: shootout[0], player2: shootout[1] } }),
});
const at = (hours: number) => new Date(Date.UTC(2026, 2, 4) + hours * 3_600_000);

describe('match: scores', () => {
  it('that are level in a knockout need a shootout that is not', () => {
    expect(scoreProblem(score(1, 1), 'knockout')).to.equal('SHOOTOUT_REQUIRED');
    expect(scoreProblem({ ...score(1, 1), shootout: null }, 'knockout')).to.equal('SHOOTOUT_REQUIRED');
    expect(scoreProblem(score(1, 1, [4, 4]), 'knockout')).to.equal('SHOOTOUT_LEVEL');
    expect(scoreProblem(score(1, 1, [5, 4]), 'knockout')).to.equal(undefined);
  });

  it('that are not level, or of a league, have none', () => {
    expect(scoreProblem(score(2, 1), 'knockout')).to.equal(undefined);
    expect(scoreProblem(score(1, 1), 'league')).to.equal(undefined);
    expect(scoreProblem(score(2, 1, [5, 4]), 'knockout')).to.equal('SHOOTOUT_UNEXPECTED');
    expect(scoreProblem(score(1, 1, [5, 4]), 'league')).to.equal('SHOOTOUT_UNEXPECTED');
  });

  const winners: [Score, string | null][] = [
    [score(2, 1), 'player1'],
    [score(0, 1), 'player2'],
    [score(1, 1), null],
    [score(1, 1, [5, 4]), 'player1'],
    [score(0, 0, [2, 3]), 'player2'],
    [forfeitScore('player1'), 'player1'],
    [forfeitScore('player2'), 'player2'],
  ];
  for (const [said, winner] of winners) {
    it(`${JSON.stringify(said)} is won by ${winner ?? 'nobody'}`, () => expect(winnerOf(said)).to.equal(winner));
  }

  it('of a forfeit are 3–0', () => {
    expect(forfeitScore('player1')).to.deep.equal(score(3, 0));
    expect(forfeitScore('player2')).to.deep.equal(score(0, 3));
    expect([otherSlot('player1'), otherSlot('player2')]).to.deep.equal(['player2', 'player1']);
  });
});

describe('match: declarations', () => {
  const table: [name: string, Score | null, Score | null, string][] = [
    ['nobody has declared', null, null, 'undeclared'],
    ['one has', score(2, 1), null, 'waiting'],
    ['the other has', null, score(2, 1), 'waiting'],
    ['both say the same', score(2, 1), score(2, 1), 'validated'],
    [
      'both say the same, one of them that there was no shootout',
      score(2, 1),
      { ...score(2, 1), shootout: null },
      'validated',
    ],
    ['both say the same shootout', score(1, 1, [4, 3]), score(1, 1, [4, 3]), 'validated'],
    ['goals differ', score(2, 1), score(1, 2), 'disputed'],
    ['goals differ though not who wins', score(2, 1), score(3, 1), 'disputed'],
    ['shootouts differ', score(1, 1, [4, 3]), score(1, 1, [3, 4]), 'disputed'],
    ['shootouts differ for one player', score(1, 1, [4, 3]), score(1, 1, [4, 2]), 'disputed'],
    ['shootouts differ for the other', score(1, 1, [4, 3]), score(1, 1, [5, 3]), 'disputed'],
    ['one says there was a shootout', score(1, 1, [4, 3]), score(1, 1), 'disputed'],
  ];
  for (const [name, one, other, verdict] of table) {
    it(`are ${verdict} when ${name}`, () => expect(verdictOn(one, other)).to.equal(verdict));
  }
});

describe('match: deadlines', () => {
  it('run from when it was ready, or from the first declaration', () => {
    expect(deadlineAt(at(0), null, 24)).to.deep.equal(at(24));
    expect(deadlineAt(at(0), at(5), 24)).to.deep.equal(at(29));
  });

  it('are extended from where they are, or from now when they have passed', () => {
    expect(extended(at(24), 12, at(20))).to.deep.equal(at(36));
    expect(extended(at(24), 12, at(30))).to.deep.equal(at(42));
  });

  it('are reminded of 24, 12, 6 and 1 hours before, as far as that lies ahead', () => {
    const hours = (deadline: number, now: number) =>
      remindersBefore(at(deadline), at(now)).map(({ hoursLeft }) => hoursLeft);
    expect(hours(48, 0)).to.deep.equal([24, 12, 6, 1]);
    expect(hours(24, 0)).to.deep.equal([12, 6, 1]);
    expect(hours(6, 0)).to.deep.equal([1]);
    expect(hours(24, 23.5)).to.deep.equal([]);
    expect(remindersBefore(at(24), at(13))).to.deep.equal([
      { hoursLeft: 6, at: at(18) },
      { hoursLeft: 1, at: at(23) },
    ]);
  });
});
