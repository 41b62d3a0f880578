// Games are kept by admins and seen by all; what players call themselves in one is theirs, two names at most.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Team } from '../../../models/Team.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { codeOf, restCode } from '../bets/play.ts';

describe('games and teams', () => {
  let arena: Arena;
  let admin: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena();
    admin = await arena.admin(['admin']);
    player = await arena.player();
  });
  after(() => arena.stop());

  const add = (slug: string, more: object = {}) =>
    admin.rest('POST', '/api/admin/games', { slug, name: 'FC Mobile', kind: 'football', ...more });
  const newGame = async () => (await add(`g-${new ObjectId()}`)).body.game;

  it('are added, found, changed and listed', async () => {
    const { body } = await add('fc-mobile', { rules: { halfMinutes: 5 } });
    expect(body.game).to.include({ slug: 'fc-mobile', status: 'open', currency: 'COIN' });
    expect(restCode(await add('fc-mobile'))).to.equal('SLUG_TAKEN');
    const path = `/api/admin/games/${body.game.id}`;
    expect((await admin.rest('PATCH', path, { name: 'FC Mobile 26' })).body.game.rules).to.deep.equal({
      halfMinutes: 5,
    });
    const guest = await arena.guest();
    expect((await guest.call('game:get', { gameId: body.game.id })).game.name).to.equal('FC Mobile 26');
    const { items } = await guest.call('game:list', { kind: 'football' });
    expect(items.map(({ slug }) => slug)).to.include('fc-mobile');
    const listed = await admin.rest('GET', '/api/admin/games?search=MOBILE&status=open');
    expect(listed.body.total).to.be.at.least(1);
  });

  it('refuse a maximal stake below the minimal one', async () => {
    expect(restCode(await add('upside-down', { minBet: 10, maxBet: 5 }))).to.equal('VALIDATION_FAILED');
  });

  it('are removed while nothing was held in them, and their slug is free again', async () => {
    const { body } = await add('short-lived');
    const path = `/api/admin/games/${body.game.id}`;
    expect(restCode(await admin.rest('DELETE', path))).to.equal('OK');
    expect((await admin.rest('GET', '/api/admin/games?search=short')).body.total).to.equal(0);
    expect(codeOf(await player.ack('team:create', { gameId: body.game.id, name: 'Les Lions' }))).to.equal('NOT_FOUND');
    expect(restCode(await add('short-lived'))).to.equal('OK');

    const used = await newGame();
    await player.call('team:create', { gameId: used.id, name: 'Les Lions' });
    expect(restCode(await admin.rest('DELETE', `/api/admin/games/${used.id}`))).to.equal('GAME_IN_USE');
  });

  it('take two teams of a player, the first his primary one, however many he asks for at once', async () => {
    const { id: gameId } = await newGame();
    const asked = ['Lions', 'Tigres', 'Aigles', 'Panthères'].map(name => player.ack('team:create', { gameId, name }));
    const codes = (await Promise.all(asked)).map(codeOf).sort();
    expect(codes).to.deep.equal(['OK', 'OK', 'TOO_MANY_TEAMS', 'TOO_MANY_TEAMS']);
    const { items } = await player.call('team:list', { gameId });
    expect(items.map(({ isPrimary }) => isPrimary).sort()).to.deep.equal([false, true]);
  });

  it('let a player rename his own teams alone, and not to the name of his other', async () => {
    const { id: gameId } = await newGame();
    const make = async (name: string) => (await player.call('team:create', { gameId, name })).team;
    const [one, two] = [await make('Un'), await make('Deux')];
    const rename = async (who: Actor, name: string) => codeOf(await who.ack('team:update', { teamId: two.id, name }));
    expect(await rename(player, one.name)).to.equal('NAME_TAKEN');
    expect(await rename(player, 'Trois')).to.equal('OK');
    expect(await rename(await arena.player(), 'Quatre')).to.equal('NOT_FOUND');
    await arena.database.collection(Team).updateOne({ _id: new ObjectId(two.id) }, { $set: { isBanned: true } });
    expect(await rename(player, 'Cinq')).to.equal('TEAM_BANNED');
  });

  it('take no new teams while they are closed', async () => {
    const { id } = await newGame();
    await admin.rest('PATCH', `/api/admin/games/${id}`, { status: 'maintenance' });
    expect(codeOf(await player.ack('team:create', { gameId: id, name: 'Trop tard' }))).to.equal('GAME_CLOSED');
  });
});
