// Names of rounds in both languages, stages, and how far a round is.
import { expect } from 'chai';
import type { Locale } from '../../contracts/errors.ts';
import type { MatchStatus } from '../../rules/match.ts';
import { knockoutRoundName, leagueRoundName, roundStatus, stageOf } from '../../rules/rounds.ts';

const namesOf = (rounds: number, locale: Locale) =>
  Array.from({ length: rounds }, (_, i) => knockoutRoundName(i + 1, rounds, locale));

describe('rounds', () => {
  it('have French names', () => {
    expect(namesOf(6, 'fr')).to.deep.equal([
      'Tour 1',
      'Seizièmes de finale',
      'Huitièmes de finale',
      'Quarts de finale',
      'Demi-finales',
      'Finale',
    ]);
    expect(leagueRoundName(3, 'fr')).to.equal('Journée 3');
  });

  it('have English names', () => {
    expect(namesOf(6, 'en')).to.deep.equal([
      'Round 1',
      'Round of 32',
      'Round of 16',
      'Quarter-finals',
      'Semi-finals',
      'Final',
    ]);
    expect(leagueRoundName(3, 'en')).to.equal('Matchday 3');
  });

  it('are counted from the final: a knockout of eight begins with quarter-finals', () => {
    expect(namesOf(3, 'en')).to.deep.equal(['Quarter-finals', 'Semi-finals', 'Final']);
  });

  it('tell the stage of a match', () => {
    expect(stageOf({ round: 3, number: 1 }, 3)).to.equal('final');
    expect(stageOf({ round: 3, number: 2 }, 3)).to.equal('third_place');
    expect(stageOf({ round: 2, number: 2 }, 3)).to.equal('semi_final');
    expect(stageOf({ round: 1, number: 1 }, 3)).to.equal('early');
  });

  const table: [statuses: MatchStatus[], expected: string][] = [
    [['pending', 'pending'], 'pending'],
    [['pending', 'ready'], 'ongoing'],
    [['completed', 'pending'], 'ongoing'],
    [['completed', 'awaiting_results'], 'ongoing'],
    [['disputed', 'disputed'], 'ongoing'],
    [['completed', 'cancelled'], 'completed'],
  ];
  for (const [statuses, expected] of table) {
    it(`are ${expected} with matches ${statuses.join(' and ')}`, () => {
      expect(roundStatus(statuses.map(status => ({ status })))).to.equal(expected);
    });
  }
});
