// Every bracket from 4 to 64: who meets whom, where the ways lead, and who begins in round two.
import { expect } from 'chai';
import { type BracketMatch, drawBracket, roundsOf, seedOrder } from '../../rules/bracket.ts';

const sizes = Array.from({ length: 61 }, (_, i) => i + 4);
const pairsIn = (matches: readonly BracketMatch[], round: number) =>
  matches.filter(match => match.round === round).map(({ player1Seed, player2Seed }) => [player1Seed, player2Seed]);

/** The indices of the matches on the way of a seed that wins them all. */
function wayOf(seed: number, matches: readonly BracketMatch[]) {
  const way = [matches.findIndex(({ player1Seed, player2Seed }) => player1Seed === seed || player2Seed === seed)];
  for (;;) {
    const { next } = matches[way.at(-1)!]!;
    if (!next) return way;
    way.push(next.match);
  }
}

describe('bracket: the worked figures', () => {
  it('pairs eight as 1-8, 4-5, 2-7, 3-6', () => {
    expect(pairsIn(drawBracket(8), 1)).to.deep.equal([
      [1, 8],
      [4, 5],
      [2, 7],
      [3, 6],
    ]);
  });

  it('sends the winners of eight on as neighbours, and the losers of the semi-finals to the third place', () => {
    const matches = drawBracket(8, { thirdPlace: true });
    expect(matches.map(({ round, number }) => `${round}.${number}`).join(' ')).to.equal(
      '1.1 1.2 1.3 1.4 2.1 2.2 3.1 3.2',
    );
    expect(matches.map(({ next }) => next && `${next.match} ${next.slot}`)).to.deep.equal([
      '4 player1',
      '4 player2',
      '5 player1',
      '5 player2',
      '6 player1',
      '6 player2',
      null,
      null,
    ]);
    const losers = matches.map(({ loserNext }) => loserNext && `${loserNext.match} ${loserNext.slot}`);
    expect(losers).to.deep.equal([null, null, null, null, '7 player1', '7 player2', null, null]);
  });

  it('gives five players one match in round one, and three byes', () => {
    const matches = drawBracket(5);
    expect(matches.map(({ round, number }) => [round, number])).to.deep.equal([
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 1],
    ]);
    expect(pairsIn(matches, 1)).to.deep.equal([[4, 5]]);
    expect(pairsIn(matches, 2)).to.deep.equal([
      [1, null],
      [2, 3],
    ]);
    expect(matches[0]!.next).to.deep.equal({ match: 1, slot: 'player2' });
  });

  it('pairs sixteen by the same construction', () => {
    expect(seedOrder(4)).to.deep.equal([1, 16, 8, 9, 4, 13, 5, 12, 2, 15, 7, 10, 3, 14, 6, 11]);
  });

  for (const players of [3, 65, 0, -8, 8.5, Number.NaN]) {
    it(`refuses ${players} players`, () => expect(() => drawBracket(players)).to.throw(RangeError));
  }
});

describe('bracket: of every size', () => {
  it('has a match less than players, and one for the third place', () => {
    for (const players of sizes) {
      expect(drawBracket(players)).to.have.length(players - 1);
      expect(drawBracket(players, { thirdPlace: true })).to.have.length(players);
    }
  });

  it('has every seed once, byes in round one only and for the top seeds only', () => {
    for (const players of sizes) {
      const matches = drawBracket(players);
      const byes = 2 ** roundsOf(players) - players;
      const firstRoundOf = new Map<number, number>();
      for (const { round, player1Seed, player2Seed } of matches) {
        for (const seed of [player1Seed, player2Seed]) {
          if (seed === null) continue;
          expect(firstRoundOf.has(seed)).to.equal(false);
          firstRoundOf.set(seed, round);
        }
      }
      expect([...firstRoundOf.keys()].sort((a, b) => a - b)).to.deep.equal(seeds(players));
      for (const seed of seeds(players)) expect(firstRoundOf.get(seed)).to.equal(seed <= byes ? 2 : 1);
    }
  });

  it('leads every seed to the final, each slot filled from one place only, and by earlier matches', () => {
    for (const players of sizes) {
      const matches = drawBracket(players, { thirdPlace: true });
      const final = players - 2;
      for (const seed of seeds(players)) expect(wayOf(seed, matches).at(-1)).to.equal(final);
      const filled = matches.flatMap(({ next, loserNext }, i) =>
        [next, loserNext].flatMap(feed => {
          if (!feed) return [];
          expect(feed.match).to.be.above(i);
          expect(matches[feed.match]![`${feed.slot}Seed`]).to.equal(null);
          return `${feed.match} ${feed.slot}`;
        }),
      );
      const open = matches.reduce((sum, m) => sum + Number(m.player1Seed === null) + Number(m.player2Seed === null), 0);
      expect(new Set(filled)).to.have.length(filled.length).and.to.have.length(open);
    }
  });

  it('keeps the best 2 apart until the final, the best 4 until the semi-finals, and so on', () => {
    for (const players of sizes) {
      const matches = drawBracket(players);
      const rounds = roundsOf(players);
      for (let best = 2; best <= players; best *= 2) {
        const ways = seeds(best).map(seed => new Set(wayOf(seed, matches)));
        const meetings = ways.flatMap((way, i) =>
          ways.slice(i + 1).map(other => [...way].find(match => other.has(match))!),
        );
        const earliest = Math.min(...meetings.map(match => matches[match]!.round));
        expect(earliest, `best ${best} of ${players}`).to.equal(rounds - Math.log2(best) + 1);
      }
    }
  });
});

const seeds = (players: number) => Array.from({ length: players }, (_, i) => i + 1);
