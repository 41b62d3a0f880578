// A ban: out on every node, points gone, money frozen; and who may not ban whom.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { Account } from '../../../models/Account.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { auditLogView, JournalEntry } from '../../../models/JournalEntry.ts';
import { Position } from '../../../models/Position.ts';
import { Session } from '../../../models/Session.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

const reason = 'triche';

describe('POST /admin/users/:userId/ban', () => {
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

  const ban = (by: Actor, userId: string, key?: string) =>
    by.rest('POST', `/api/admin/users/${userId}/ban`, { reason }, key);
  const unban = (by: Actor, userId: string) => by.rest('POST', `/api/admin/users/${userId}/unban`, {});
  const accountsOf = (player: Actor) =>
    arena.database
      .collection(Account)
      .find({ ownerId: new ObjectId(player.userId) })
      .toArray();

  it('ends all sessions on every node, takes the points, freezes the rest', async () => {
    const player = await arena.player();
    const elsewhere = await node.guest({ token: player.session!.token });
    await boss.rest('POST', `/api/admin/users/${player.userId}/adjust`, { currency: 'COIN', amount: 700, reason });

    const { status, body } = await ban(admin, player.userId);
    expect(status).to.equal(200);
    expect(body.user).to.include({ status: 'banned', banReason: reason });
    expect(body.user.bannedAt).to.be.a('string');
    await player.next('session:revoked', message => message.reason === 'banned');
    await elsewhere.next('session:revoked', message => message.reason === 'banned');

    const accounts = await accountsOf(player);
    expect(accounts.every(account => account.frozen)).to.equal(true);
    const held = new Map(accounts.map(account => [account._id.slice(25), account.available]));
    expect([held.get('POINT:cash'), held.get('COIN:cash'), held.get('XOF:winnings')]).to.deep.equal([0, 700, 0]);
    const [transfer] = await arena.database
      .collection(JournalEntry)
      .find({ users: new ObjectId(player.userId), type: 'ban_transfer' })
      .toArray();
    expect(transfer!.lines!.map(line => [line.account, line.amount])).to.deep.equal([
      [`${player.userId}:POINT:cash`, -1000],
      ['system:POINT:forfeits', 1000],
    ]);
    const sessions = await arena.database
      .collection(Session)
      .find({ userId: new ObjectId(player.userId) })
      .toArray();
    expect(sessions.every(session => session.revokedAt !== null)).to.equal(true);

    const { token, refreshToken } = player.session!;
    const verified = await arena.rest('GET', '/api/auth/verify', undefined, { token });
    expect(verified.body.error.code).to.equal('BANNED');
    const refreshed = await arena.rest('POST', '/api/auth/refresh', { refreshToken });
    expect(refreshed.body.error.code).to.equal('BANNED');
    const refused = await arena.guest({ token }).catch(error => error);
    expect(refused.data.code).to.equal('BANNED');
  });

  it('is logged with its reason and the points that went', async () => {
    const player = await arena.player();
    await ban(admin, player.userId);
    const log = await arena.database
      .collection(JournalEntry)
      .findOne({ action: 'admin_ban', targetUserId: new ObjectId(player.userId) });
    expect(auditLogView(log!)).to.include({ reason, pointsDelta: -1000, pointsBefore: 1000, pointsAfter: 0 });
    expect(log!.actorUserId?.toString()).to.equal(admin.userId);
  });

  it('takes open positions back at stake, and sends the stakes after the points', async () => {
    const [creator, player, other] = [await arena.player(), await arena.player(), await arena.player()];
    const [bet, closed, over] = [await arena.bet(creator), await arena.bet(creator), await arena.bet(creator)];
    const buy = (actor: Actor, { id, options }: typeof bet, stake: number) =>
      actor.call('bet:buy', { betId: id, optionId: options[0]!.id, stake });
    const [first, second, third] = [
      await buy(player, bet, 300),
      await buy(player, closed, 200),
      await buy(player, over, 100),
    ];
    await buy(other, bet, 50);
    const close = (id: string) => boss.rest('PATCH', `/api/admin/bets/${id}`, { status: 'closed' });
    await Promise.all([close(closed.id), close(over.id)]);
    await boss.rest('POST', `/api/admin/bets/${over.id}/resolve`, { resultOptionId: over.options[1]!.id });
    const positions = arena.database.collection(Position);
    const unpaid = { _id: new ObjectId(third.position.id), status: 'open' as const };
    // The job may run on the other node, which has nobody to tell.
    while (await positions.countDocuments(unpaid)) await setImmediate();

    await ban(admin, player.userId);
    const mine = { userId: new ObjectId(player.userId) };
    while (await positions.countDocuments({ ...mine, status: 'open' })) await setImmediate();
    const byId = new Map((await positions.find(mine).toArray()).map(({ _id, status }) => [_id.toString(), status]));
    expect(byId.get(first.position.id)).to.equal('cancelled');
    expect(byId.get(second.position.id)).to.equal('cancelled');
    expect(byId.get(third.position.id)).to.equal('settled');
    const taken = await arena.database
      .collection(JournalEntry)
      .find({ users: mine.userId, type: 'ban_transfer' })
      .toArray();
    expect(taken.map(entry => entry.lines![1]!.amount)).to.have.members([400, 300, 200]);
    const cash = await arena.database.collection(Account).findOne({ _id: `${player.userId}:POINT:cash` });
    expect(cash).to.include({ available: 0, frozen: true });
    const { options } = (await other.call('bet:get', { betId: bet.id })).bet;
    expect(options[0]).to.include({ staked: 50, positions: 1 });
  });

  it('takes back what was bought until the ban, however buying and banning race', async () => {
    const [creator, player] = [await arena.player(), await arena.player()];
    const bet = await arena.bet(creator);
    const buys = Array.from({ length: 10 }, () =>
      player.socket.timeout(500).emitWithAck('bet:buy', {
        betId: bet.id,
        optionId: bet.options[0]!.id,
        stake: 20,
        idempotencyKey: randomUUID(),
      }),
    );
    expect((await ban(admin, player.userId)).status).to.equal(200);
    await Promise.allSettled(buys);
    const open = { userId: new ObjectId(player.userId), status: 'open' } as const;
    while (await arena.database.collection(Position).countDocuments(open)) await setImmediate();
    const cash = await arena.database.collection(Account).findOne({ _id: `${player.userId}:POINT:cash` });
    expect(cash!.available).to.equal(0);
  });

  it('is done once for a key, and refused for another', async () => {
    const player = await arena.player();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ban(admin, player.userId, key)));
    expect(answers.map(answer => answer.status)).to.deep.equal([200, 200, 200, 200, 200]);
    expect((await ban(admin, player.userId)).body.error.code).to.equal('CONFLICT');
  });

  it('reaches neither the super admin, nor an admin by another, nor oneself', async () => {
    const [other, second] = [await arena.admin(['admin']), await arena.admin()];
    const cases: [Actor, Actor][] = [
      [admin, boss],
      [boss, second],
      [boss, boss],
      [admin, other],
      [admin, admin],
    ];
    for (const [by, whom] of cases) {
      const { body } = await ban(by, whom.userId);
      expect(body.error.code).to.equal('FORBIDDEN');
      expect((await whom.call('me:get', {})).user.status).to.equal('active');
    }
    expect((await ban(boss, other.userId)).status).to.equal(200);
    expect((await unban(admin, other.userId)).body.error.code).to.equal('FORBIDDEN');
    expect((await unban(boss, other.userId)).status).to.equal(200);
  });

  it('is for admins only, and for users that exist', async () => {
    const [player, moderator] = [await arena.player(), await arena.admin(['moderator'])];
    expect((await ban(player, boss.userId)).body.error.code).to.equal('FORBIDDEN');
    expect((await ban(moderator, player.userId)).body.error.code).to.equal('FORBIDDEN');
    expect((await ban(admin, new ObjectId().toString())).body.error.code).to.equal('NOT_FOUND');
  });

  it('is lifted: he may sign in, his money moves, his points stay gone; and banned again', async () => {
    const player = await arena.player();
    await ban(admin, player.userId);
    const { status, body } = await unban(admin, player.userId);
    expect(status).to.equal(200);
    expect(body.user).to.include({ status: 'active', banReason: null, bannedAt: null });
    expect((await unban(admin, player.userId)).body.error.code).to.equal('CONFLICT');
    expect((await accountsOf(player)).some(account => account.frozen)).to.equal(false);

    const again = await arena.guest();
    again.session = await again.call('auth:login', {
      identifier: player.session!.user.username,
      password: 'un mot de passe solide',
    });
    const { accounts } = await again.call('wallet:get', {});
    expect(accounts.map(({ currency, available }) => [currency, available])).to.deep.equal([['POINT', 0]]);
    const old = await arena.rest('POST', '/api/auth/refresh', { refreshToken: player.session!.refreshToken });
    expect(old.body.error.code).to.equal('SESSION_REVOKED');

    const credit = await admin.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 5 });
    expect(credit.status).to.equal(200);
    expect((await ban(admin, player.userId)).status).to.equal(200);
    const taken = await arena.database
      .collection(JournalEntry)
      .find({ users: new ObjectId(player.userId), type: 'ban_transfer' })
      .toArray();
    expect(taken.map(entry => entry.lines![0]!.amount)).to.have.members([-1000, -5]);
  });

  it('lets no session through that is opened at the same moment', async () => {
    const player = await arena.player();
    const identifier = player.session!.user.username;
    const guests = await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 ? arena : node).guest()));
    const logins = guests.map(guest => guest.ack('auth:login', { identifier, password: 'un mot de passe solide' }));
    const refreshed = arena.rest('POST', '/api/auth/refresh', { refreshToken: player.session!.refreshToken });
    const [banned] = await Promise.all([ban(admin, player.userId), refreshed, ...logins]);
    expect(banned.status).to.equal(200);
    const live = { userId: new ObjectId(player.userId), revokedAt: null };
    expect(await arena.database.collection(Session).countDocuments(live)).to.equal(0);
  });
});

describe('GET /admin/users', () => {
  let arena: Arena;
  let admin: Actor;
  before(async () => {
    arena = await startArena();
    admin = await arena.admin(['admin']);
  });
  after(() => arena.stop());

  const get = async (path: string) => (await admin.rest('GET', path)).body;

  it('finds, sorts and pages, and never shows a hash', async () => {
    const players = await Promise.all([1, 2, 3].map(i => arena.player({ fullName: `Zoé ${i}. (test)` })));
    const found = await get('/api/admin/users?search=(TEST)&sort=username&order=asc&limit=2');
    expect(found).to.include({ total: 3, limit: 2, offset: 0 });
    const names = players.map(player => player.session!.user.username).sort();
    expect(found.items.map((user: { username: string }) => user.username)).to.deep.equal(names.slice(0, 2));
    const rest = await get('/api/admin/users?search=(TEST)&sort=username&order=asc&limit=2&offset=2');
    expect(rest.items.map((user: { username: string }) => user.username)).to.deep.equal(names.slice(2));
    expect(JSON.stringify(found)).not.to.contain('argon2');
    expect((await get('/api/admin/users?search=.*')).total).to.equal(0);
    expect((await get('/api/admin/users?role=admin')).items.map((user: { id: string }) => user.id)).to.deep.equal([
      admin.userId,
    ]);
  });

  it('shows the banned, and one user with his accounts, also after a ban', async () => {
    const player = await arena.player();
    expect((await get('/api/admin/users/banned')).total).to.equal(0);
    await admin.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason });
    const banned = await get('/api/admin/users/banned');
    expect(banned.items.map((user: { id: string }) => user.id)).to.deep.equal([player.userId]);
    expect((await get('/api/admin/users?status=banned')).total).to.equal(1);
    const one = await get(`/api/admin/users/${player.userId}`);
    expect(one.user.id).to.equal(player.userId);
    expect(one.accounts).to.have.length(1);
    expect(one.accounts[0]).to.include({ currency: 'POINT', available: 0 });
    expect((await get(`/api/admin/users/${new ObjectId()}`)).error.code).to.equal('NOT_FOUND');
  });
});

describe('an unban before the positions were taken back', () => {
  it('brings none of them back, and leaves what is bought afterwards alone', async () => {
    const arena = await startArena({ config: { ROLES: 'socket,sidecar' } });
    try {
      const [boss, player] = [await arena.admin(), await arena.player()];
      const bet = await arena.bet(await arena.player());
      const buy = (actor: Actor, stake: number) =>
        actor.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake });
      const before = await buy(player, 300);
      await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason });
      await boss.rest('POST', `/api/admin/users/${player.userId}/unban`, {});
      await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 500 });
      const again = await arena.guest();
      await again.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD });
      const after = await buy(again, 100);

      const worker = await startArena({ uri: arena.uri });
      const done = { kind: 'user:take-back', status: 'completed' as const };
      while (!(await arena.database.collection(Job).countDocuments(done))) await setImmediate();
      await worker.stop();
      const statusOf = async ({ position }: typeof before) =>
        (await arena.database.collection(Position).findOne({ _id: new ObjectId(position.id) }))!.status;
      expect([await statusOf(before), await statusOf(after)]).to.deep.equal(['cancelled', 'open']);
      expect((await again.call('wallet:get', {})).accounts[0]!.available).to.equal(400);
    } finally {
      await arena.stop();
    }
  });
});
