// What happens to somebody outside of tournaments reaches those that he is in.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { Cup } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('people in tournaments', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    organizer = await cup.player();
  });
  after(() => arena.stop());

  const watch = async (id: string) => {
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${id}` });
    return watcher;
  };

  it('go by their new names, as players and as organizers', async () => {
    const host = await cup.player();
    const tournament = await cup.open(host, { type: 'league', maxPlayers: 3 });
    const players = [host, ...(await cup.players(2))];
    for (const player of players) await cup.join(tournament, player);
    await host.call('tournament:start', { tournamentId: tournament.id });
    const watcher = await watch(tournament.id);
    await host.call('me:update', { profile: { alias: 'Le Lion' } });
    expect((await watcher.next('player:renamed')).data).to.deep.equal({ userId: host.userId, name: 'Le Lion' });
    await watcher.next('tournament:updated', ({ data }) => data.tournament.organizerName === 'Le Lion');
    const { standings } = await watcher.call('tournament:standings', { tournamentId: tournament.id });
    expect(standings.map(({ name }) => name)).to.include('Le Lion');
  });

  it('who are banned lose their places before the start, with the fee on their frozen account, and withdraw after it', async () => {
    const [open, running] = [await cup.open(organizer, { entryFee: 100 }), await cup.open(organizer)];
    const players = await cup.players(8, 100);
    const [banned] = players as [Actor];
    await cup.join(open, banned);
    for (const player of players) await cup.join(running, player);
    await organizer.call('tournament:start', { tournamentId: running.id });
    const [one, other] = [await watch(open.id), await watch(running.id)];
    await cup.admin.rest('POST', `/api/admin/users/${banned.userId}/ban`, { reason: 'triche' });
    expect((await one.next('tournament:left')).data).to.include({ userId: banned.userId, reason: 'banned' });
    expect((await other.next('player:withdrew')).data).to.deep.equal({ userId: banned.userId });
    expect(await cup.coins(banned)).to.equal(100);
    expect(await cup.stored(open)).to.include({ playersCount: 0 });
  });

  it('who are banned forfeit what they had still to play, also against whom they do not know yet', async () => {
    const cupOf8 = await cup.open(organizer);
    const players = await cup.players(8);
    for (const player of players) await cup.join(cupOf8, player);
    await organizer.call('tournament:start', { tournamentId: cupOf8.id });
    const bracket = () => organizer.call('tournament:bracket', { tournamentId: cupOf8.id });
    const byId = new Map(players.map(player => [player.userId, player]));
    const play = async ({ id, player1Id, player2Id }: Match) => {
      for (const userId of [player1Id!, player2Id!])
        await declare(byId.get(userId)!, id, { player1Score: 2, player2Score: 0 });
    };
    const [first, second, third] = (await bracket()).matches as [Match, Match, Match];
    await play(first);
    const watcher = await watch(cupOf8.id);
    for (const userId of [first.player1Id!, third.player1Id!])
      await cup.admin.rest('POST', `/api/admin/users/${userId}/ban`, { reason: 'triche' });
    const { data } = await watcher.next('match:forfeited', body => body.data.match.id === third.id);
    expect(data.match).to.include({ winnerId: third.player2Id, player1Score: 0, player2Score: 3, outcome: 'forfeit' });
    await watcher.next('player:withdrew', body => body.data.userId === first.player1Id);
    await play(second);
    const semi = (await bracket()).matches[4]!;
    expect(semi).to.include({ status: 'completed', outcome: 'forfeit', winnerId: second.player1Id });
  });

  it('who delete their accounts leave their places free, and keep nobody waiting', async () => {
    const [open, running] = [await cup.open(organizer), await cup.open(organizer, { type: 'league', maxPlayers: 3 })];
    const players = await cup.players(3);
    const [leaving] = players as [Actor];
    await cup.join(open, leaving);
    for (const player of players) await cup.join(running, player);
    await organizer.call('tournament:start', { tournamentId: running.id });
    const [one, other] = [await watch(open.id), await watch(running.id)];
    await leaving.call('me:delete', { password: PASSWORD });
    expect((await one.next('tournament:left')).data).to.include({ userId: leaving.userId, reason: 'left' });
    const { data } = await other.next('match:forfeited');
    expect([data.match.player1Id, data.match.player2Id]).to.include(leaving.userId);
  });

  it('who are banned forfeit all of a league, whatever its dates', async () => {
    const league = await cup.open(organizer, { type: 'league', maxPlayers: 3 });
    const [banned, ...others] = (await cup.players(3)) as [Actor, Actor, Actor];
    for (const player of [banned, ...others]) await cup.join(league, player);
    await organizer.call('tournament:start', { tournamentId: league.id });
    const watcher = await watch(league.id);
    await cup.admin.rest('POST', `/api/admin/users/${banned.userId}/ban`, { reason: 'triche' });
    const isCounted = ({ data }: { data: { standings: { userId: string; played: number; points: number }[] } }) =>
      data.standings.some(({ userId, played, points }) => userId === banned.userId && played === 2 && points === 0);
    await watcher.next('standings:changed', isCounted);
    const { matches } = await watcher.call('tournament:bracket', { tournamentId: league.id });
    expect(matches.filter(({ status }) => status === 'completed')).to.have.length(2);
  });
});
