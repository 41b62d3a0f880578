// Roles: who may give them, what they grant, and that rights come and go at once on every node.
import { expect } from 'chai';
import { builtInRoles, permissions } from '../../../contracts/permissions.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Role } from '../../../models/Role.ts';
import { User } from '../../../models/User.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('roles', () => {
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  let admin: Actor;
  before(async () => {
    arena = await startArena();
    node = await startArena({ uri: arena.uri });
    boss = await arena.admin();
    admin = await arena.admin(['admin']);
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const setRoles = (by: Actor, { userId }: Actor, roles: string[]) =>
    by.rest('PUT', `/api/admin/users/${userId}/roles`, { roles });
  const make = (name: string, granted: string[]) =>
    boss.rest('POST', '/api/admin/roles', { name, permissions: granted });
  const promote = (by: Actor, { userId }: Actor) => by.rest('POST', `/api/admin/users/${userId}/promote`, {});
  const demote = (by: Actor, { userId }: Actor) => by.rest('POST', `/api/admin/users/${userId}/demote`, {});
  const rightsOf = async (actor: Actor) => (await actor.call('me:get', {})).user.permissions;

  it('and permissions are listed, with search and pages', async () => {
    await make('night_watch', ['chat.moderate']);
    const all = await admin.rest('GET', '/api/admin/permissions');
    expect(all.body.items).to.deep.equal([...permissions]);
    const { body } = await admin.rest('GET', '/api/admin/roles');
    const names = body.items.map((role: { name: string }) => role.name);
    expect(names).to.include.members([...Object.keys(builtInRoles), 'night_watch']);
    const found = await admin.rest('GET', '/api/admin/roles?search=WATCH');
    expect(found.body.items).to.have.length(1);
    expect(found.body.items[0]).to.include({ name: 'night_watch', isBuiltIn: false });
    const page = await admin.rest('GET', '/api/admin/roles?limit=1&offset=1');
    expect(page.body.items.map((role: { name: string }) => role.name)).to.deep.equal([names[1]]);
    expect(page.body.total).to.equal(names.length);
  });

  it('are made once, never under the name of one that was there from the start, and never grant being super admin', async () => {
    expect((await make('clerk', ['users.manage'])).status).to.equal(200);
    expect((await make('clerk', [])).body.error.code).to.equal('ROLE_EXISTS');
    expect((await make('admin', [])).body.error.code).to.equal('ROLE_EXISTS');
    expect((await make('boss2', ['admin.super'])).body.error.code).to.equal('VALIDATION_FAILED');
    const built = await boss.rest('PATCH', '/api/admin/roles/admin', { permissions: [] });
    expect(built.body.error.code).to.equal('ROLE_BUILT_IN');
    const missing = await boss.rest('PATCH', '/api/admin/roles/nobody', { permissions: [] });
    expect(missing.body.error.code).to.equal('NOT_FOUND');
    const twins = await Promise.all(Array.from({ length: 4 }, () => make('twin', [])));
    expect(twins.map(({ status }) => status).sort()).to.deep.equal([200, 409, 409, 409]);
  });

  it('are given and taken by super admins only', async () => {
    const player = await arena.player();
    for (const by of [admin, player]) {
      for (const answer of [
        await setRoles(by, player, ['moderator']),
        await promote(by, player),
        await demote(by, admin),
        await by.rest('POST', '/api/admin/roles', { name: 'mine', permissions: [] }),
        await by.rest('PATCH', '/api/admin/roles/clerk', { permissions: [] }),
      ])
        expect(answer.body.error.code).to.equal('FORBIDDEN');
    }
  });

  it('leave super admins alone, and make none', async () => {
    const [second, player] = [await arena.admin(), await arena.player()];
    for (const whom of [second, boss]) {
      expect((await setRoles(boss, whom, [])).body.error.code).to.equal('FORBIDDEN');
      expect((await promote(boss, whom)).body.error.code).to.equal('FORBIDDEN');
      expect((await demote(boss, whom)).body.error.code).to.equal('FORBIDDEN');
    }
    expect((await setRoles(boss, player, ['super_admin'])).body.error.code).to.equal('FORBIDDEN');
    expect(await rightsOf(player)).to.deep.equal([]);
  });

  it('that nobody has made are not given', async () => {
    const player = await arena.player();
    expect((await setRoles(boss, player, ['no_such_role'])).body.error.code).to.equal('NOT_FOUND');
    expect((await setRoles(boss, player, ['constructor'])).body.error.code).to.equal('NOT_FOUND');
  });

  it('make an admin of a player and a player of an admin, in the audit log', async () => {
    const player = await arena.player();
    const promoted = await promote(boss, player);
    expect(promoted.body.user.roles).to.deep.equal(['admin']);
    expect((await promote(boss, player)).body.error.code).to.equal('CONFLICT');
    expect((await player.rest('GET', '/api/admin/users')).status).to.equal(200);
    await make('helper', ['admin.access', 'users.manage']);
    await setRoles(boss, player, ['admin', 'helper', 'moderator']);
    const demoted = await demote(boss, player);
    expect(demoted.body.user).to.deep.include({ roles: ['moderator'], permissions: ['chat.moderate'] });
    expect((await demote(boss, player)).body.error.code).to.equal('CONFLICT');
    expect((await player.rest('GET', '/api/admin/users')).body.error.code).to.equal('FORBIDDEN');
    const entry = await arena.database.collection(JournalEntry).findOne({
      action: 'admin_demote',
      targetUserId: new ObjectId(player.userId),
      'metadata.refused': { $exists: false },
    });
    expect(entry!.metadata).to.deep.equal({ before: ['admin', 'helper', 'moderator'], after: ['moderator'] });
  });

  it('protect whoever got to be an admin by a made role from other admins', async () => {
    const player = await arena.player();
    await make('deputy', ['admin.access']);
    await setRoles(boss, player, ['deputy']);
    const ban = await admin.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'x' });
    expect(ban.body.error.code).to.equal('FORBIDDEN');
  });

  it('put whoever may do what an admin may not out of his reach, also without being an admin', async () => {
    await make('desk', ['users.manage']);
    await make('cashier', ['payments.manage']);
    const [desk, cashier, reseller] = await Promise.all([arena.player(), arena.player(), arena.admin(['reseller'])]);
    await setRoles(boss, desk, ['desk']);
    await setRoles(boss, cashier, ['cashier']);
    const of = ({ userId }: Actor, what: string) => `/api/admin/users/${userId}/${what}`;
    const newPassword = 'a password that the desk knows';
    const taken = [
      await desk.rest('POST', of(cashier, 'reset-password'), { newPassword }),
      await desk.rest('PATCH', `/api/admin/users/${cashier.userId}`, { email: 'desk@example.com' }),
      await desk.rest('POST', of(cashier, 'ban'), { reason: 'x' }),
      await desk.rest('POST', of(cashier, 'points/debit'), { amount: 1 }),
    ];
    expect(taken.map(({ status }) => status)).to.deep.equal([403, 403, 403, 403]);
    expect(taken[0]!.body.error.details).to.deep.equal({ reason: 'rank' });
    expect((await admin.rest('POST', of(cashier, 'reset-password'), { newPassword })).status).to.equal(200);
    // What resellers may, no admin may; they are not above them for that.
    expect((await admin.rest('POST', of(reseller, 'ban'), { reason: 'x' })).status).to.equal(200);
  });

  it('may have any name, also one that every object has a value for', async () => {
    const player = await arena.player();
    expect((await make('constructor', ['chat.moderate'])).status).to.equal(200);
    const given = await setRoles(boss, player, ['constructor', 'admin']);
    expect(given.status, JSON.stringify(given.body)).to.equal(200);
    expect(await rightsOf(player)).to.include('chat.moderate');
    expect((await demote(boss, player)).body.user.roles).to.deep.equal(['constructor']);
  });

  it('change rights of open sockets at once on every node, when given and when changed', async () => {
    const owner = await arena.player();
    await make('eye', ['bets.manage']);
    const groupId = new ObjectId().toHexString();
    const insider = await arena.admin(['admin']);
    const bet = await arena.bet(insider, { groupId });
    const elsewhere = await node.guest({ token: owner.session!.token });
    const joins = (actor: Actor) => actor.ack('room:join', { room: `bet:${bet.id}` });
    expect((await joins(elsewhere)).ok).to.equal(false);

    await setRoles(boss, owner, ['eye']);
    // The nodes share no Redis here: the poll brings it within a moment.
    for (let joined = false; !joined; ) joined = (await joins(elsewhere)).ok;
    await boss.rest('PATCH', '/api/admin/roles/eye', { permissions: ['chat.moderate'] });
    const closed = await elsewhere.next('room:closed');
    expect(closed).to.deep.equal({ room: `bet:${bet.id}`, reason: 'access_lost' });
    expect((await joins(elsewhere)).ok).to.equal(false);
    expect(await rightsOf(owner)).to.deep.equal(['chat.moderate']);
  });

  it('that are taken away end what their owner has asked for and still waits', async () => {
    const leaving = await arena.admin(['admin']);
    const answers: number[] = [];
    const made = () => answers.filter(status => status === 200).length;
    const asked = Array.from({ length: 20 }, async (_, i) => {
      const { status } = await leaving.rest('POST', '/api/admin/users', {
        email: `friend${i}@example.com`,
        password: 'a long password',
      });
      answers.push(status);
    });
    await Promise.race(asked);
    expect((await demote(boss, leaving)).status).to.equal(200);
    const before = made();
    await Promise.all(asked);
    // One was being written when the right went.
    expect(made() - before).to.be.at.most(1);
    expect(answers.at(-1)).to.equal(403);
  });

  it('grant what they grant, however giving and changing them race', async () => {
    await make('racer', ['bets.manage']);
    const players = await Promise.all(Array.from({ length: 6 }, () => arena.player()));
    const changed = boss.rest('PATCH', '/api/admin/roles/racer', { permissions: ['audit.read'] });
    const given = await Promise.all(players.map(player => setRoles(boss, player, ['racer'])));
    expect((await changed).status).to.equal(200);
    expect(given.map(({ status }) => status)).to.deep.equal(Array(6).fill(200));
    const users = await arena.database.collection(User).find({ roles: 'racer' }).toArray();
    expect(users.map(({ grants }) => grants)).to.deep.equal(Array(6).fill(['audit.read']));
    expect((await arena.database.collection(Role).findOne({ name: 'racer' }))!.holders).to.equal(6);
  });
});
