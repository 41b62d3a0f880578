// Tables: every tie-break decides where the ones before it do not, and a table made another way is the same.
import { BracketsManager } from 'brackets-manager';
import { InMemoryDatabase } from 'brackets-memory-db';
import { expect } from 'chai';
import fc from 'fast-check';
import { scheduleLeague } from '../../rules/league.ts';
import { type LeagueResult, type Standing, standingsOf } from '../../rules/standings.ts';

const result = (player1Id: string, player1Score: number, player2Score: number, player2Id: string): LeagueResult => ({
  player1Id,
  player2Id,
  player1Score,
  player2Score,
});
const noLots = () => expect.fail('a lot was drawn');
const ranked = (standings: readonly Standing[]) => standings.map(({ userId }) => userId).join(' ');

describe('standings', () => {
  it('count 3 for a win, 1 for a draw, and goals', () => {
    const [a, b, c] = standingsOf(['a', 'b', 'c'], [result('a', 2, 1, 'b'), result('c', 0, 0, 'a')], noLots);
    expect(a).to.deep.equal({
      rank: 1,
      userId: 'a',
      played: 2,
      wins: 1,
      draws: 1,
      losses: 0,
      goalsFor: 2,
      goalsAgainst: 1,
      goalDifference: 1,
      points: 4,
    });
    expect(b).to.include({ rank: 2, userId: 'c', draws: 1, points: 1 });
    expect(c).to.include({ rank: 3, userId: 'b', losses: 1, goalDifference: -1, points: 0 });
  });

  it('put goal difference before what happened among the tied', () => {
    const results = [result('b', 1, 0, 'a'), result('a', 5, 0, 'c'), result('c', 1, 0, 'b')];
    expect(ranked(standingsOf(['a', 'b', 'c'], results, noLots))).to.equal('a b c');
  });

  it('then ask for the points among the tied', () => {
    const results = [result('b', 1, 0, 'a'), result('a', 2, 0, 'c'), result('c', 1, 1, 'd'), result('b', 0, 0, 'd')];
    const table = standingsOf(['a', 'b', 'c', 'd'], [...results, result('a', 1, 1, 'd')], noLots);
    // a and b: 4 points each, +1 each; b beat a.
    expect(table.slice(0, 2).map(({ points, goalDifference }) => [points, goalDifference])).to.deep.equal([
      [4, 1],
      [4, 1],
    ]);
    expect(ranked(table)).to.match(/^b a/);
  });

  it('then for the goal difference among them', () => {
    // Each beat one of the others: 3 points among them; a +1, b 0, c −1. The games against d make them level overall.
    const circle = [result('a', 2, 0, 'b'), result('b', 2, 0, 'c'), result('c', 1, 0, 'a')];
    const rest = [result('a', 1, 0, 'd'), result('b', 2, 0, 'd'), result('c', 3, 0, 'd')];
    const table = standingsOf(['c', 'b', 'a', 'd'], [...circle, ...rest], noLots);
    expect(table.slice(0, 3).map(({ points, goalDifference }) => [points, goalDifference])).to.deep.equal([
      [6, 2],
      [6, 2],
      [6, 2],
    ]);
    expect(ranked(table)).to.equal('a b c d');
  });

  it('then for wins', () => {
    // a: one win, two losses; b: three draws. They have not met, so nothing among them.
    const results = [
      result('a', 2, 0, 'c'),
      result('a', 0, 1, 'd'),
      result('a', 0, 1, 'e'),
      result('b', 0, 0, 'c'),
      result('b', 0, 0, 'd'),
      result('b', 0, 0, 'e'),
    ];
    const table = standingsOf(['b', 'a', 'c', 'd', 'e'], results, userId => userId);
    expect(table.findIndex(({ userId }) => userId === 'a')).to.equal(
      table.findIndex(({ userId }) => userId === 'b') - 1,
    );
  });

  it('and then for lots, of which the lowest wins', () => {
    const lots: Record<string, string> = { a: '9', b: '1', c: '5' };
    expect(ranked(standingsOf(['a', 'b', 'c'], [], userId => lots[userId]!))).to.equal('b c a');
    const drawn: string[] = [];
    standingsOf(['a', 'b', 'c'], [result('a', 1, 0, 'b')], userId => {
      drawn.push(userId);
      return lots[userId]!;
    });
    expect(drawn).to.deep.equal([]);
  });

  it('refuse a match of somebody else', () => {
    expect(() => standingsOf(['a', 'b'], [result('a', 1, 0, 'x')], noLots)).to.throw(RangeError);
  });
});

const score = fc.nat(3);
/** A league in which some matches were played, with few goals, so that many are tied. */
const anyLeague = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.constantFrom(1 as const, 2 as const))
  .chain(([players, legs]) => {
    const fixtures = scheduleLeague(players, legs, new Date(0)).flatMap(round => round.fixtures);
    const scores = fc.array(fc.option(fc.tuple(score, score)), {
      minLength: fixtures.length,
      maxLength: fixtures.length,
    });
    return scores.map(all => ({
      players: Array.from({ length: players }, (_, i) => `p${i + 1}`),
      results: all.flatMap((each, i) => {
        const { player1, player2 } = fixtures[i]!;
        return each ? result(`p${player1}`, each[0], each[1], `p${player2}`) : [];
      }),
    }));
  });

/** The same criteria, each asked of the matches themselves; the tied are found by looking at everybody. */
function slowRanking(players: readonly string[], results: readonly LeagueResult[], lot: (id: string) => string) {
  const ofSide = (id: string, among: readonly string[]) =>
    results.flatMap(({ player1Id, player2Id, player1Score, player2Score }) => {
      if (player1Id === id && among.includes(player2Id)) return [player1Score - player2Score];
      return player2Id === id && among.includes(player1Id) ? [player2Score - player1Score] : [];
    });
  const points = (id: string, among: readonly string[]) =>
    ofSide(id, among).reduce((sum, lead) => sum + (lead > 0 ? 3 : lead === 0 ? 1 : 0), 0);
  const difference = (id: string, among: readonly string[]) => ofSide(id, among).reduce((sum, lead) => sum + lead, 0);
  const wins = (id: string) => ofSide(id, players).filter(lead => lead > 0).length;
  const isBetter = (one: string, other: string) => {
    const tied = players.filter(
      id => points(id, players) === points(one, players) && difference(id, players) === difference(one, players),
    );
    const criteria = [
      points(one, players) - points(other, players),
      difference(one, players) - difference(other, players),
      points(one, tied) - points(other, tied),
      difference(one, tied) - difference(other, tied),
      wins(one) - wins(other),
    ];
    const deciding = criteria.find(lead => lead !== 0);
    return deciding === undefined ? lot(one) < lot(other) : deciding > 0;
  };
  return players.map(id => ({ id, rank: 1 + players.filter(other => other !== id && isBetter(other, id)).length }));
}

describe('standings: of any league', () => {
  const lot = (userId: string) => `${(Number(userId.slice(1)) * 7) % 13}`.padStart(2, '0');

  it('rank as every criterion asked one by one does', () => {
    fc.assert(
      fc.property(anyLeague, ({ players, results }) => {
        const table = standingsOf(players, results, lot);
        const slow = slowRanking(players, results, lot);
        expect(table.map(({ userId, rank }) => [userId, rank])).to.deep.equal(
          slow.toSorted((one, other) => one.rank - other.rank).map(({ id, rank }) => [id, rank]),
        );
      }),
    );
  });

  it('do not depend on the order of players and matches', () => {
    fc.assert(
      fc.property(anyLeague, ({ players, results }) => {
        const table = standingsOf(players, results, lot);
        expect(standingsOf(players.toReversed(), results.toReversed(), lot)).to.deep.equal(table);
        const sum = (field: 'goalDifference' | 'wins' | 'losses' | 'played') =>
          table.reduce((total, row) => total + row[field], 0);
        expect(sum('goalDifference')).to.equal(0);
        expect(sum('wins')).to.equal(sum('losses'));
        expect(sum('played')).to.equal(2 * results.length);
      }),
    );
  });

  it('count as brackets-manager counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyLeague, async ({ players, results }) => {
        const manager = new BracketsManager(new InMemoryDatabase());
        await manager.create.stage({
          tournamentId: 0,
          name: 'league',
          type: 'round_robin',
          seeding: players,
          settings: { groupCount: 1, roundRobinMode: 'double' },
        });
        const { match, participant } = await manager.get.tournamentData(0);
        const idOf = (name: string) => participant.find(each => each.name === name)!.id;
        const free = [...match];
        for (const { player1Id, player2Id, player1Score, player2Score } of results) {
          const sides = [idOf(player1Id), idOf(player2Id)];
          const at = free.findIndex(
            ({ opponent1, opponent2 }) => [opponent1?.id, opponent2?.id].join() === sides.join(),
          );
          expect(at).to.be.at.least(0);
          const [found] = free.splice(at, 1);
          const sign = Math.sign(player1Score - player2Score);
          const said = (lead: number) => (lead > 0 ? 'win' : lead < 0 ? 'loss' : 'draw');
          await manager.update.match({
            id: found!.id,
            opponent1: { score: player1Score, result: said(sign) },
            opponent2: { score: player2Score, result: said(-sign) },
          });
        }
        const theirs = await manager.get.finalStandings(0, {
          rankingFormula: ({ wins, draws }) => 3 * wins + draws,
        });
        const countsOf = (rows: readonly unknown[]) => rows.map(row => JSON.stringify(row)).sort();
        expect(
          countsOf(
            standingsOf(players, results, lot).map(
              ({ userId, played, wins, draws, losses, goalsFor, goalsAgainst, points }) => [
                userId,
                played,
                wins,
                draws,
                losses,
                goalsFor,
                goalsAgainst,
                points,
              ],
            ),
          ),
        ).to.deep.equal(
          countsOf(
            theirs.map(item => [
              item.name,
              item.played,
              item.wins,
              item.draws,
              item.losses,
              item.scoreFor,
              item.scoreAgainst,
              item.points,
            ]),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});
