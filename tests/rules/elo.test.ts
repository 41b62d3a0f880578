// Ratings: the worked figure, K, sizes, bonuses, one rounding, and the floor.
import { expect } from 'chai';
import fc from 'fast-check';
import {
  type EndedMatch,
  expectedScore,
  isRated,
  type RatedMatch,
  ratingChange,
  ratingChanges,
  roundHalfAway,
} from '../../rules/elo.ts';

const match = (opponentRating: number, result: RatedMatch['result'], stage: RatedMatch['stage'] = 'early') => ({
  opponentRating,
  result,
  stage,
});
const regular = (rating: number) => ({ rating, finishedTournaments: 10 });
const newcomer = (rating: number) => ({ rating, finishedTournaments: 9 });

describe('elo: the worked figure', () => {
  it('1200 beats 1000 in the final of 16: 48 × (1 − 0.7597) + 70 = +82', () => {
    expect(expectedScore(1200, 1000)).to.be.closeTo(0.7597, 0.00005);
    expect(ratingChange(regular(1200), [match(1000, 'win', 'final')], 16)).to.equal(82);
  });

  it('and who lost it: 48 × (0 − 0.2403) + 20 = +8', () => {
    expect(ratingChange(regular(1000), [match(1200, 'loss', 'final')], 16)).to.equal(8);
  });
});

describe('elo', () => {
  const sizes: [players: number, change: number][] = [
    [3, 16],
    [8, 16],
    [9, 24],
    [16, 24],
    [17, 32],
    [64, 32],
  ];
  for (const [players, change] of sizes) {
    it(`gives ${change} for beating an equal in a tournament of ${players}`, () => {
      expect(ratingChange(regular(1000), [match(1000, 'win')], players)).to.equal(change);
      expect(ratingChange(regular(1000), [match(1000, 'loss')], players)).to.equal(-change);
      expect(ratingChange(regular(1000), [match(1000, 'draw')], players)).to.equal(0);
    });
  }

  it('moves newcomers by 40 instead of 32', () => {
    expect(ratingChange(newcomer(1000), [match(1000, 'win')], 8)).to.equal(20);
    expect(ratingChange(newcomer(1000), [match(1000, 'win')], 16)).to.equal(30);
  });

  const bonuses: [stage: RatedMatch['stage'], result: RatedMatch['result'], change: number][] = [
    ['early', 'win', 16],
    ['league', 'win', 16],
    ['third_place', 'win', 16],
    ['semi_final', 'win', 26],
    ['semi_final', 'loss', -6],
    ['final', 'win', 86],
    ['final', 'loss', 4],
  ];
  for (const [stage, result, change] of bonuses) {
    it(`gives ${change} for a ${result} in stage ${stage}`, () => {
      expect(ratingChange(regular(1000), [match(1000, result, stage)], 8)).to.equal(change);
    });
  }

  it('rounds the sum, not its parts', () => {
    // 32 × (1 − 0.6401) = 11.518 each: 23.036 together, 24 if each were rounded.
    const won = match(900, 'win');
    expect(ratingChange(regular(1000), [won], 8)).to.equal(12);
    expect(ratingChange(regular(1000), [won, won], 8)).to.equal(23);
  });

  it('takes the ratings at entry for every match, so their order is the same to it', () => {
    const anyMatch = fc.record({
      opponentRating: fc.integer({ min: 100, max: 3000 }),
      result: fc.constantFrom('win' as const, 'draw' as const, 'loss' as const),
      stage: fc.constantFrom('early' as const, 'semi_final' as const, 'final' as const, 'league' as const),
    });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3000 }), fc.array(anyMatch, { maxLength: 62 }), (rating, matches) => {
        const change = ratingChange(regular(rating), matches, 32);
        expect(ratingChange(regular(rating), matches.toReversed(), 32)).to.equal(change);
        expect(Number.isInteger(change) && !Object.is(change, -0)).to.equal(true);
        expect(rating + change).to.be.at.least(100);
      }),
    );
  });

  it('takes from one what it gives to the other', () => {
    const rating = fc.integer({ min: 500, max: 3000 });
    fc.assert(
      fc.property(rating, rating, (one, other) => {
        expect(expectedScore(one, other) + expectedScore(other, one)).to.be.closeTo(1, 1e-12);
        const gained = ratingChange(regular(one), [match(other, 'win')], 32);
        expect(gained + ratingChange(regular(other), [match(one, 'loss')], 32)).to.be.oneOf([0, 1, -1]);
      }),
    );
  });

  it('never takes anybody below 100', () => {
    expect(ratingChange(regular(105), [match(105, 'loss')], 8)).to.equal(-5);
    expect(ratingChange(regular(100), [match(100, 'loss')], 8)).to.equal(0);
    expect(ratingChange(regular(100), [match(100, 'loss'), match(100, 'win')], 8)).to.equal(0);
  });

  it('changes nothing without matches', () => expect(ratingChange(regular(1000), [], 8)).to.equal(0));

  it('rounds halves away from zero', () => {
    expect([0.5, 1.5, 2.4, -0.5, -1.5, -2.4, -0.4].map(roundHalfAway)).to.deep.equal([1, 2, 2, -1, -2, -2, 0]);
  });

  it('counts what was played, and nothing that was given', () => {
    const outcomes = ['played', 'forfeit', 'walkover', 'double_forfeit', 'designated', null] as const;
    expect(outcomes.filter(isRated)).to.deep.equal(['played']);
  });
});

describe('elo: a whole tournament', () => {
  const ended = (player1Id: string, player2Id: string | null, over: Partial<EndedMatch>): EndedMatch => ({
    player1Id,
    player2Id,
    winner: 'player1',
    outcome: 'played',
    stage: 'early',
    ...over,
  });
  const entrants = [
    { userId: 'ama', ...regular(1000) },
    { userId: 'esi', ...regular(1000) },
    { userId: 'kofi', ...newcomer(1000) },
    { userId: 'yao', ...regular(1000) },
  ];

  it('rates both sides of what was played, and nobody of what was not', () => {
    const changes = ratingChanges(entrants, [
      ended('ama', 'yao', { stage: 'semi_final', outcome: 'forfeit' }),
      ended('esi', 'kofi', { stage: 'semi_final', winner: 'player2' }),
      ended('ama', 'kofi', { stage: 'final', winner: 'player1' }),
      ended('esi', 'yao', { stage: 'third_place', winner: null, outcome: 'double_forfeit' }),
    ]);
    // ama: 16 + 20 + 50; esi: −16 + 10; kofi: 20 + 10 − 20 + 20.
    expect([...changes]).to.deep.equal([
      ['ama', 86],
      ['esi', -6],
      ['kofi', 30],
      ['yao', 0],
    ]);
  });

  it('rates draws of a league, and the size by who entered', () => {
    const strong = { userId: 'best', ...regular(1400) };
    const draw = ended('ama', 'best', { winner: null, stage: 'league' });
    // 32 × (½ − 1/11) = 13.09; 48 × (½ − 1/11) = 19.64
    expect([...ratingChanges([...entrants, strong], [draw])])
      .to.deep.include(['ama', 13])
      .and.deep.include(['best', -13]);
    const others = Array.from({ length: 7 }, (_, i) => ({ userId: `other${i}`, ...regular(1000) }));
    expect(ratingChanges([...entrants, strong, ...others], [draw]).get('best')).to.equal(-20);
  });

  it('passes over walkovers, and refuses a match of somebody who did not enter', () => {
    expect(ratingChanges(entrants, [ended('ama', null, { outcome: 'walkover' })]).get('ama')).to.equal(0);
    expect(() => ratingChanges(entrants, [ended('ama', 'nobody', {})])).to.throw(RangeError);
  });
});
