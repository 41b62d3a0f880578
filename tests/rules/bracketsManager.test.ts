// The same knockouts and leagues as brackets-manager makes them, which is not ours.
import { BracketsManager } from 'brackets-manager';
import { InMemoryDatabase } from 'brackets-memory-db';
import { expect } from 'chai';
import fc from 'fast-check';
import { roundsOf } from '../../rules/bracket.ts';
import { scheduleLeague } from '../../rules/league.ts';
import { knockoutPlaces } from '../../rules/places.ts';
import { anyChoices, type Knockout, knockoutOf, readyMatches, settled } from './knockouts.ts';

const namesOf = (players: number) => Array.from({ length: players }, (_, i) => `${i + 1}`);
type Side = { id: number | string | null; result?: string } | null;

/** Theirs: players are named by their seeds; a bye is an opponent who is nobody. */
async function theirKnockout(players: number, thirdPlace: boolean) {
  const manager = new BracketsManager(new InMemoryDatabase());
  const byes = new Array<null>(2 ** roundsOf(players) - players).fill(null);
  await manager.create.stage({
    tournamentId: 0,
    name: 'knockout',
    type: 'single_elimination',
    seeding: [...namesOf(players), ...byes],
    settings: { seedOrdering: ['inner_outer'], consolationFinal: thirdPlace },
  });
  return manager;
}

/** Their matches that are matches, by round and number as ours are: `[seed, seed, winner's seed]`. */
async function theirMatches(manager: BracketsManager, rounds: number) {
  const { match, participant } = await manager.get.tournamentData(0);
  const seedOf = (side: Side) => {
    const found = participant.find(({ id }) => id === side?.id);
    return found ? Number(found.name) : null;
  };
  return match
    .filter(({ opponent1, opponent2 }) => opponent1 !== null && opponent2 !== null)
    .map(({ id, group_id, round_id, number, opponent1, opponent2 }) => {
      const isThird = group_id === 1;
      const seeds = [seedOf(opponent1), seedOf(opponent2)];
      const winner = opponent1?.result === 'win' ? seeds[0] : opponent2?.result === 'win' ? seeds[1] : null;
      return { id, at: isThird ? `${rounds}.2` : `${Number(round_id) + 1}.${number}`, played: [...seeds, winner] };
    });
}

const ourMatches = (matches: Knockout) =>
  matches.map(match => ({
    at: `${match.round}.${match.number}`,
    played: [match.player1, match.player2, match.winner && match[match.winner]],
  }));

const withoutId = ({ at, played }: { at: string; played: unknown[] }) => ({ at, played });

describe('brackets-manager agrees', () => {
  for (const thirdPlace of [false, true]) {
    it(`on who meets whom in every bracket of 4 to 64${thirdPlace ? ', with a third place' : ''}`, async () => {
      for (let players = 4; players <= 64; players += 1) {
        const theirs = await theirMatches(await theirKnockout(players, thirdPlace), roundsOf(players));
        expect(ourMatches(knockoutOf(players, thirdPlace)), `${players}`).to.deep.equal(theirs.map(withoutId));
      }
    });
  }

  it('on who comes where, whoever wins, match by match, and on the final places', async () => {
    const sizes = fc.constantFrom(4, 5, 7, 8, 11, 16, 24, 32);
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), anyChoices, async (players, thirdPlace, choices) => {
        const rounds = roundsOf(players);
        const manager = await theirKnockout(players, thirdPlace);
        let ours = knockoutOf(players, thirdPlace);
        for (let turn = 0; readyMatches(ours).length > 0; turn += 1) {
          const { pick, result } = choices[turn % choices.length]!;
          const ready = readyMatches(ours);
          const index = ready[pick % ready.length]!;
          const winner = result.winner ?? 'player1';
          const { id } = (await theirMatches(manager, rounds))[index]!;
          await manager.update.match({ id, [winner === 'player1' ? 'opponent1' : 'opponent2']: { result: 'win' } });
          ours = settled(ours, index, { winner, outcome: 'played' });
          expect(ourMatches(ours)).to.deep.equal((await theirMatches(manager, rounds)).map(withoutId));
        }
        const theirPlaces = await manager.get.finalStandings(0);
        const ourPlaces = knockoutPlaces(ours).map(({ owners }) => [...owners].sort((a, b) => a - b));
        const groups = new Map<number, number[]>();
        for (const { rank, name } of theirPlaces) groups.set(rank, [...(groups.get(rank) ?? []), Number(name)]);
        expect(ourPlaces).to.deep.equal([...groups.values()].map(group => group.sort((a, b) => a - b)));
      }),
      { numRuns: 20 },
    );
  });

  it('on the meetings of every league of 3 to 32, over one leg and two', async () => {
    for (let players = 3; players <= 32; players += 1) {
      for (const legs of [1, 2] as const) {
        const manager = new BracketsManager(new InMemoryDatabase());
        await manager.create.stage({
          tournamentId: 0,
          name: 'league',
          type: 'round_robin',
          seeding: namesOf(players),
          settings: { groupCount: 1, roundRobinMode: legs === 1 ? 'simple' : 'double' },
        });
        const { match, round } = await manager.get.tournamentData(0);
        const theirs = match.map(({ opponent1, opponent2 }) => [Number(opponent1?.id) + 1, Number(opponent2?.id) + 1]);
        const rounds = scheduleLeague(players, legs, new Date(0));
        const ours = rounds.flatMap(({ fixtures }) => fixtures.map(({ player1, player2 }) => [player1, player2]));
        const asked = (pairs: number[][]) =>
          pairs.map(pair => (legs === 1 ? pair.sort((a, b) => a - b) : pair).join('-')).sort();
        expect(asked(ours)).to.deep.equal(asked(theirs));
        expect(rounds).to.have.length(round.length);
      }
    }
  });
});
