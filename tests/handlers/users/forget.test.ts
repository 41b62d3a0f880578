// A deleted account: nobody any more, on every node; its names are free, its ledger stays, its owner may take his data along before.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { Account } from '../../../models/Account.ts';
import { Device } from '../../../models/Device.ts';
import { ObjectId } from '../../../models/define.ts';
import { Group, GroupMember } from '../../../models/Group.ts';
import { Job } from '../../../models/Job.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Login } from '../../../models/Login.ts';
import { Position } from '../../../models/Position.ts';
import { Role } from '../../../models/Role.ts';
import { User } from '../../../models/User.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { Cup } from '../tournaments/cup.ts';

describe('me:delete, DELETE /admin/users/:userId and me:export', () => {
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  let admin: Actor;
  let player: Actor;
  let phone: string;
  let fingerprint: string;
  before(async () => {
    arena = await startArena();
    node = await startArena({ uri: arena.uri });
    [boss, admin] = [await arena.admin(), await arena.admin(['admin'])];
  });
  beforeEach(async () => {
    fingerprint = randomUUID();
    phone = `+225${String(Math.floor(Math.random() * 1e10)).padStart(10, '0')}`;
    player = await arena.player({ fullName: 'Awa Koné', phone, device: { fingerprint } });
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const stored = () => arena.database.collection(User).findOne({ _id: new ObjectId(player.userId) });
  const codeOf = async (by: Actor, event: string, input: object) => {
    const answer = await by.ack(event, input);
    return answer.ok ? 'done' : answer.error.code;
  };
  const deleted = (by: Actor, { userId }: Actor = player) => by.rest('DELETE', `/api/admin/users/${userId}`);
  const forgotten = async () => {
    const filter = { kind: 'user:forget', 'payload.userId': player.userId, status: 'completed' as const };
    while (!(await arena.database.collection(Job).countDocuments(filter))) await setImmediate();
  };

  it('asks the password, ends all sessions, and frees the names', async () => {
    const { username, email } = player.session!.user;
    const elsewhere = await node.guest({ token: player.session!.token });
    expect(await codeOf(player, 'me:delete', { password: 'not this one' })).to.equal('BAD_CREDENTIALS');
    expect(await codeOf(player, 'me:delete', { password: PASSWORD })).to.equal('done');
    expect(await codeOf(player, 'me:get', {}), 'a guest').to.equal('UNAUTHENTICATED');
    await elsewhere.next('session:revoked', message => message.reason === 'deleted');
    for (const identifier of [username, email!, phone])
      expect(await codeOf(await arena.guest(), 'auth:login', { identifier, password: PASSWORD })).to.equal(
        'BAD_CREDENTIALS',
      );
    const again = await arena.player({ username, email: email!, phone });
    expect(again.userId).to.not.equal(player.userId);

    const left = (await stored())!;
    expect(left.username).to.match(/^deleted/);
    expect(left).to.not.have.any.keys('email', 'phone');
    expect(left).to.include({ fullName: null, status: 'disabled' });
    const asDeleted = { identifier: left.username, password: '-' };
    expect(await codeOf(await arena.guest(), 'auth:login', asDeleted)).to.equal('BAD_CREDENTIALS');
  });

  it('takes devices, sign-ins, memberships and the name on bets away, and leaves the ledger', async () => {
    const made = await boss.rest('POST', '/api/admin/groups', { name: 'Les Lions' });
    const groupId = made.body.group.id;
    await boss.rest('POST', `/api/admin/groups/${groupId}/members`, { userId: player.userId });
    const bet = await arena.bet(player);
    const userId = new ObjectId(player.userId);
    const before = await arena.database.collection(JournalEntry).countDocuments({ users: userId });
    expect((await deleted(admin)).status).to.equal(200);
    await forgotten();
    for (const model of [Device, Login, GroupMember])
      expect(await arena.database.collection(model).countDocuments({ userId }), model.name).to.equal(0);
    expect((await arena.database.collection(Group).findOne({ _id: new ObjectId(groupId) }))!.membersCount).to.equal(0);
    expect(await arena.database.collection(JournalEntry).countDocuments({ users: userId })).to.be.above(before);
    const named = async () => (await boss.call('bet:get', { betId: bet.id })).bet.creatorName;
    while (!(await named()).startsWith('deleted')) await setImmediate();
    expect((await deleted(admin)).body.error.code, 'twice').to.equal('CONFLICT');
  });

  it('leaves no name, contact or device of his in any collection', async () => {
    const { email } = player.session!.user;
    const alias = `Awa ${new ObjectId()}`.slice(0, 30);
    const idempotencyKey = randomUUID();
    await player.call('me:update', { idempotencyKey, profile: { alias } });
    await boss.rest('PATCH', `/api/admin/users/${player.userId}`, { firstName: 'Awa' });
    await boss.rest('POST', `/api/admin/users/${player.userId}/verify`);
    const bet = await arena.bet(player);
    await player.call('chat:send', { room: `bet:${bet.id}`, text: 'Allez !' });
    const cup = await Cup.start(arena);
    const team = `Lions ${new ObjectId()}`;
    const { team: own } = await player.call('team:create', { gameId: cup.gameId, name: team });
    const tournament = await cup.open(player);
    await player.call('tournament:join', { tournamentId: tournament.id, teamId: own.id });
    expect(await codeOf(player, 'me:delete', { password: PASSWORD })).to.equal('done');
    await forgotten();
    const left: string[] = [];
    for (const { name } of await arena.database.raw.listCollections().toArray()) {
      // The log of a room says for two days what it has said.
      if (name === 'roomEvents') continue;
      const text = JSON.stringify(await arena.database.raw.collection(name).find().toArray());
      for (const said of [email!, phone, alias, fingerprint, team])
        if (text.includes(said)) left.push(`${name}: ${said}`);
    }
    expect(left).to.deep.equal([]);
  });

  it('gives points up and lets open positions run out, into an account of nobody', async () => {
    const bet = await arena.bet(await arena.player());
    const optionId = bet.options[0]!.id;
    const { position } = await player.call('bet:buy', { betId: bet.id, optionId, stake: 300 });
    await player.call('me:delete', { password: PASSWORD });
    const cash = () => arena.database.collection(Account).findOne({ _id: `${player.userId}:POINT:cash` });
    expect(await cash()).to.include({ available: 0, frozen: true });
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: optionId });
    const settled = { _id: new ObjectId(position.id), status: 'settled' as const };
    while (!(await arena.database.collection(Position).countDocuments(settled))) await setImmediate();
    expect((await cash())!.available).to.be.above(300);
  });

  it('waits until money of other currencies is paid out', async () => {
    const adjust = (amount: number) =>
      boss.rest('POST', `/api/admin/users/${player.userId}/adjust`, { currency: 'XOF', amount, reason: 'test' });
    await adjust(500);
    const refused = await player.ack('me:delete', { password: PASSWORD });
    const accounts = [{ currency: 'XOF', purpose: 'cash', available: 500, held: 0 }];
    expect(refused).to.have.nested.property('error.details').that.deep.equals({ reason: 'money', accounts });
    expect((await deleted(admin)).body.error.code).to.equal('CONFLICT');
    expect((await player.call('me:get', {})).user.fullName, 'nothing happened').to.equal('Awa Koné');
    await adjust(-500);
    expect(await codeOf(player, 'me:delete', { password: PASSWORD })).to.equal('done');
  });

  it('keeps the devices of a banned user refused', async () => {
    await admin.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
    expect((await deleted(admin)).status).to.equal(200);
    await forgotten();
    const said = { email: `again-${player.userId}@example.com`, password: PASSWORD, device: { fingerprint } };
    expect(await codeOf(await arena.guest(), 'auth:register', said)).to.equal('DEVICE_BANNED');
    const unbanned = await boss.rest('POST', `/api/admin/users/${player.userId}/unban`, {});
    expect(unbanned.body.error.code).to.equal('CONFLICT');
  });

  it('is not for super admins, for admins only by super admins, and takes made roles back', async () => {
    expect(await codeOf(boss, 'me:delete', { password: PASSWORD })).to.equal('FORBIDDEN');
    expect((await deleted(admin, boss)).body.error.code).to.equal('FORBIDDEN');
    const name = `r${player.userId.slice(-12)}`;
    await boss.rest('POST', '/api/admin/roles', { name, permissions: ['admin.access'] });
    await boss.rest('PUT', `/api/admin/users/${player.userId}/roles`, { roles: [name] });
    expect((await deleted(admin)).body.error.code).to.equal('FORBIDDEN');
    expect((await deleted(boss)).status).to.equal(200);
    expect((await arena.database.collection(Role).findOne({ name }))!.holders).to.equal(0);
    const left = (await stored())!;
    expect([left.roles, left.grants ?? []]).to.deep.equal([[], []]);
  });

  it('hands out all that is kept of the caller, and of nobody else', async () => {
    const bet = await arena.bet(await arena.player());
    const own = await arena.bet(player);
    for (const stake of [100, 200, 300])
      await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake });
    await player.call('chat:send', { room: `bet:${bet.id}`, text: 'Allez !' });
    await (await arena.player()).call('chat:send', { room: `bet:${bet.id}`, text: 'Jamais' });
    await player.call('me:set-limits', { stake: { day: 1000 } });
    const all = await player.call('me:export', {});
    expect(all.user).to.include({ id: player.userId, phone });
    expect(all.accounts[0]!.available).to.equal(400);
    expect(all.limits[0]!.amount).to.equal(1000);
    const { transactions, positions, bets, logins, devices, messages, groups } = all.sections;
    expect(transactions!.items.map(({ amount }) => amount)).to.have.members([-300, -200, -100, 1000]);
    expect(positions!.items.map(({ stake }) => stake)).to.have.members([100, 200, 300]);
    expect(bets!.items.map(({ id }) => id)).to.have.members([bet.id, own.id]);
    expect(logins!.items).to.have.length(1);
    expect(devices!.items[0]!.fingerprint).to.equal(fingerprint);
    expect(messages!.items.map(({ text }) => text)).to.deep.equal(['Allez !']);
    expect(groups!.items).to.deep.equal([]);
    const first = (await player.call('me:export', { section: 'positions', limit: 2 })).sections;
    expect(Object.keys(first)).to.deep.equal(['positions']);
    const cursor = first.positions!.nextCursor!;
    const second = (await player.call('me:export', { section: 'positions', limit: 2, cursor })).sections.positions!;
    expect(second.nextCursor).to.equal(null);
    const ids = [...first.positions!.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(3);
  });

  it('hands out what the caller was notified of, in his language', async () => {
    const credit = (to: Actor, amount: number) =>
      boss.rest('POST', `/api/admin/users/${to.userId}/points/credit`, { amount });
    await Promise.all([credit(player, 7), credit(await arena.player(), 9)]);
    const { items } = (await player.call('me:export', { section: 'notifications' })).sections.notifications!;
    expect(items.map(({ type, title, data }) => [type, title, data.amount])).to.deep.equal([
      ['wallet.credited', 'Compte crédité', 7],
    ]);
    expect((await player.call('me:export', {})).sections.notifications!.items).to.deep.equal(items);
  });
});
