// What happens to somebody outside of tournaments reaches those that he is in.
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { Cup } from './cup.ts';

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
});
