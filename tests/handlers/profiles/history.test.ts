// What somebody has played: as it stands now, newest first, and only what the one who asks may see.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Participant } from '../../../models/Participant.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { codeOf } from '../bets/play.ts';
import { Cup, type TournamentView } from '../tournaments/cup.ts';

describe('user:history', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let guest: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    [organizer, guest] = await Promise.all([cup.player(), arena.guest()]);
  });
  after(() => arena.stop());

  /** A knockout of four that the first of them wins. */
  const played = async (players: readonly Actor[], said: Parameters<Cup['open']>[1] = {}): Promise<TournamentView> => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, ...said });
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    await cup.playToTheEnd(tournament, players);
    return tournament;
  };

  it('tells place and rating change of what is completed, and totals and ranking agree', async () => {
    const players = await cup.players(4);
    const [first] = players as [Actor];
    const one = await played(players, { name: 'Première' });
    const two = await played(players, { name: 'Seconde' });
    await cup.join(await cup.open(organizer), first);
    const { items } = await guest.call('user:history', { userId: first.userId });
    expect(items.map(({ tournamentId, tournamentName }) => [tournamentId, tournamentName])).to.deep.equal([
      [two.id, 'Seconde'],
      [one.id, 'Première'],
    ]);
    const [latest, earliest] = items as [(typeof items)[0], (typeof items)[0]];
    expect(earliest).to.include({ finalPosition: 1, status: 'winner', eloBefore: 1000, playersCount: 4 });
    expect(latest.eloBefore).to.equal(earliest.eloAfter);
    const rating = latest.eloBefore + latest.eloChange!;
    const profile = await guest.call('profile:get', { userId: first.userId });
    expect(profile.rating).to.equal(rating);
    expect(profile.stats).to.deep.include({ tournamentsPlayed: 2, wins: 2, losses: 0, winRate: 1 });
    const { items: ranks } = await guest.call('ranking:list', { gameId: cup.gameId });
    expect(ranks.map(({ userId }) => userId)).to.have.members(players.map(({ userId }) => userId));
    expect(ranks[0]).to.deep.include({ rank: 1, userId: first.userId, rating, stats: profile.stats });
    const page = await guest.call('user:history', { userId: first.userId, limit: 1 });
    const rest = await guest.call('user:history', { userId: first.userId, limit: 1, cursor: page.nextCursor! });
    expect([...page.items, ...rest.items]).to.deep.equal(items);
    expect(rest.nextCursor).to.equal(null);
  });

  it('tells what a correction has made of it since', async () => {
    const players = await cup.players(4);
    const { id } = await played(players);
    const place = { tournamentId: new ObjectId(id), userId: new ObjectId(players[0]!.userId) };
    await arena.database.collection(Participant).updateOne(place, { $set: { finalPosition: 2, eloAfter: 1010 } });
    const [item] = (await guest.call('user:history', { userId: players[0]!.userId })).items;
    expect(item).to.include({ finalPosition: 2, eloAfter: 1010, eloChange: 10 });
  });

  it('keeps private tournaments from who may not see them, and a private profile to itself', async () => {
    const players = await cup.players(4);
    const [first, second] = players as [Actor, Actor];
    const secret = await played(players, { isPublic: false });
    const told = async (who: Actor) =>
      (await who.call('user:history', { userId: first.userId })).items.map(({ tournamentId }) => tournamentId);
    const arbiter = await arena.admin(['arbiter']);
    for (const who of [guest, await arena.player()]) expect(await told(who)).to.deep.equal([]);
    for (const who of [first, second, organizer, arbiter]) expect(await told(who)).to.deep.equal([secret.id]);
    await first.call('me:update', { profile: { visibility: 'private' } });
    for (const who of [guest, second])
      expect(codeOf(await who.ack('user:history', { userId: first.userId }))).to.equal('PROFILE_PRIVATE');
    for (const who of [first, await arena.admin()]) expect(await told(who)).to.deep.equal([secret.id]);
  });
});
