// Every league from 3 to 32: everybody meets everybody, nobody plays twice a round, home and away are balanced.
import { expect } from 'chai';
import { type LeagueRound, scheduleLeague } from '../../rules/league.ts';

const startsAt = new Date('2026-03-04T18:00:00Z');
const sizes = Array.from({ length: 30 }, (_, i) => i + 3);
const meetings = (rounds: readonly LeagueRound[]) =>
  rounds.flatMap(({ fixtures }) => fixtures.map(({ player1, player2 }) => `${player1}-${player2}`));
const unordered = (meeting: string) =>
  meeting
    .split('-')
    .map(Number)
    .sort((a, b) => a - b)
    .join('-');

function everyPair(players: number) {
  const pairs: string[] = [];
  for (let one = 1; one <= players; one += 1) {
    for (let other = one + 1; other <= players; other += 1) pairs.push(`${one}-${other}`);
  }
  return pairs.sort();
}

describe('league', () => {
  it('of four plays three rounds, a week apart', () => {
    const rounds = scheduleLeague(4, 1, startsAt);
    expect(rounds.map(({ scheduledAt }) => scheduledAt.toISOString().slice(0, 10))).to.deep.equal([
      '2026-03-04',
      '2026-03-11',
      '2026-03-18',
    ]);
    expect(meetings(rounds)).to.deep.equal(['1-4', '2-3', '4-2', '3-1', '3-4', '1-2']);
  });

  it('of five lets each rest once per leg, in turn', () => {
    const rounds = scheduleLeague(5, 2, startsAt);
    expect(rounds.map(({ resting }) => resting)).to.deep.equal([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    for (const { fixtures, resting } of rounds) {
      expect(fixtures.flatMap(({ player1, player2 }) => [player1, player2])).to.not.include(resting);
    }
  });

  it('has everybody meet everybody once per leg, once at home and once away over two', () => {
    for (const players of sizes) {
      const pairs = everyPair(players);
      expect(
        meetings(scheduleLeague(players, 1, startsAt))
          .map(unordered)
          .sort(),
      ).to.deep.equal(pairs);
      const both = meetings(scheduleLeague(players, 2, startsAt));
      expect(new Set(both)).to.have.length(2 * pairs.length);
      for (const leg of [both.slice(0, pairs.length), both.slice(pairs.length)]) {
        expect(leg.map(unordered).sort()).to.deep.equal(pairs);
      }
    }
  });

  it('has nobody play twice in a round, and as few rounds as there can be', () => {
    for (const players of sizes) {
      const rounds = scheduleLeague(players, 1, startsAt);
      expect(rounds).to.have.length(players % 2 === 0 ? players - 1 : players);
      for (const { fixtures, resting } of rounds) {
        const busy = fixtures.flatMap(({ player1, player2 }) => [player1, player2]);
        expect(new Set(busy)).to.have.length(busy.length);
        expect(busy).to.have.length(players % 2 === 0 ? players : players - 1);
        expect(resting === null).to.equal(players % 2 === 0);
      }
    }
  });

  it('balances home and away within one over a leg, exactly over two', () => {
    for (const players of sizes) {
      for (const legs of [1, 2] as const) {
        const lead = new Array<number>(players + 1).fill(0);
        for (const { fixtures } of scheduleLeague(players, legs, startsAt)) {
          for (const { player1, player2 } of fixtures) {
            lead[player1]! += 1;
            lead[player2]! -= 1;
          }
        }
        const allowed = legs === 1 && players % 2 === 0 ? 1 : 0;
        for (const each of lead) expect(Math.abs(each), `${legs} legs of ${players}`).to.be.at.most(allowed);
      }
    }
  });

  it('turns home and away from match to match, but for the n − 2 times that an even number can not avoid', () => {
    for (const players of sizes) {
      const last = new Map<number, 'home' | 'away'>();
      let repeats = 0;
      const play = (player: number, side: 'home' | 'away') => {
        if (last.get(player) === side) repeats += 1;
        last.set(player, side);
      };
      for (const { fixtures } of scheduleLeague(players, 1, startsAt)) {
        for (const { player1, player2 } of fixtures) {
          play(player1, 'home');
          play(player2, 'away');
        }
      }
      expect(repeats, `${players}`).to.equal(players % 2 === 0 ? players - 2 : 0);
    }
  });

  for (const players of [2, 33, 0, 4.5, Number.NaN]) {
    it(`refuses ${players} players`, () => expect(() => scheduleLeague(players, 1, startsAt)).to.throw(RangeError));
  }
});
