// Points and money that admins give and take: once per key, never below zero, never to oneself.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { auditLogView, JournalEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('credits, debits and adjustments', () => {
  let arena: Arena;
  let boss: Actor;
  let admin: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena();
    boss = await arena.admin();
    admin = await arena.admin(['admin']);
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const path = (whom: Actor, what: string) => `/api/admin/users/${whom.userId}/${what}`;
  const credit = (by: Actor, whom: Actor, amount: unknown, key?: string) =>
    by.rest('POST', path(whom, 'points/credit'), { amount, reason: 'geste' } as object, key);
  const debit = (by: Actor, whom: Actor, amount: unknown, key?: string) =>
    by.rest('POST', path(whom, 'points/debit'), { amount } as object, key);
  const adjust = (by: Actor, whom: Actor, currency: string, amount: unknown) =>
    by.rest('POST', path(whom, 'adjust'), { currency, amount, reason: 'correction' } as object);
  const points = async (of: Actor) =>
    (await of.call('wallet:get', {})).accounts.find(account => account.currency === 'POINT')!.available;

  it('arrive, and the player is told', async () => {
    const { status, body } = await credit(admin, player, 250);
    expect(status).to.equal(200);
    expect(body.transactionId).to.match(/^adjust:[0-9a-f]{24}$/);
    expect(body.account).to.include({ currency: 'POINT', purpose: 'cash', available: 1250 });
    const { data } = await player.next('wallet:changed', message => message.data.reason === 'adjustment');
    expect(data.accounts[0]).to.include({ available: 1250 });
    expect((await debit(admin, player, 50)).body.account.available).to.equal(1200);
    expect(await points(player)).to.equal(1200);
  });

  it('are logged with reason, before and after', async () => {
    const { body } = await credit(admin, player, 250);
    const log = await arena.database
      .collection(JournalEntry)
      .findOne({ action: 'admin_points_credit', targetUserId: new ObjectId(player.userId) });
    expect(auditLogView(log!)).to.include({ reason: 'geste', pointsDelta: 250, pointsBefore: 1000, pointsAfter: 1250 });
    expect(log!.actorUserId?.toString()).to.equal(admin.userId);
    expect(log!.metadata!.transactionId).to.equal(body.transactionId);
  });

  it('are done once per key, however often at once, and need one', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => credit(admin, player, 10, key)));
    expect(new Set(answers.map(answer => answer.body.transactionId)).size).to.equal(1);
    expect(await points(player)).to.equal(1010);
    expect((await credit(admin, player, 11, key)).body.error.code).to.equal('IDEMPOTENCY_MISMATCH');
    const keyless = await arena.rest(
      'POST',
      path(player, 'points/credit'),
      { amount: 1 },
      { token: admin.session!.token },
    );
    expect(keyless.body.error.code).to.equal('VALIDATION_FAILED');
    expect(await points(player)).to.equal(1010);
  });

  it('never go below zero, also when many debits come at once', async () => {
    expect((await debit(admin, player, 1001)).body.error.code).to.equal('INSUFFICIENT_FUNDS');
    const answers = await Promise.all(Array.from({ length: 10 }, () => debit(admin, player, 300)));
    expect(answers.filter(answer => answer.status === 200)).to.have.length(3);
    expect(await points(player)).to.equal(100);
  });

  it('work in every currency, up and down, for whoever may manage payments', async () => {
    for (const currency of ['POINT', 'COIN', 'XOF', 'GHS']) {
      expect((await adjust(admin, player, currency, 500)).status).to.equal(200);
      expect((await adjust(admin, player, currency, -200)).status).to.equal(200);
    }
    expect((await adjust(admin, player, 'GHS', -301)).body.error.code).to.equal('INSUFFICIENT_FUNDS');
    const { accounts, totals } = await player.call('wallet:get', {});
    expect(accounts.map(({ currency, available }) => [currency, available])).to.deep.equal([
      ['COIN', 300],
      ['GHS', 300],
      ['POINT', 1300],
      ['XOF', 300],
    ]);
    expect(totals.spent.find(total => total.currency === 'XOF')).to.deep.equal({ currency: 'XOF', amount: 200 });
  });

  it('are refused to oneself, but for a super admin, and to whoever has not the right', async () => {
    expect((await credit(admin, admin, 1)).body.error.code).to.equal('FORBIDDEN');
    expect((await debit(admin, admin, 1)).body.error.code).to.equal('FORBIDDEN');
    expect((await adjust(admin, admin, 'COIN', 1)).body.error.code).to.equal('FORBIDDEN');
    expect((await credit(boss, boss, 1)).status).to.equal(200);
    expect((await credit(player, player, 1)).body.error.code).to.equal('FORBIDDEN');
    expect(await points(admin)).to.equal(1000);
  });

  it('take nothing from a super admin or another admin, but for a super admin', async () => {
    const other = await arena.admin(['admin']);
    const before = await points(boss);
    for (const whom of [boss, other]) {
      expect((await debit(admin, whom, 1)).body.error.code).to.equal('FORBIDDEN');
      expect((await adjust(admin, whom, 'POINT', -1)).body.error.code).to.equal('FORBIDDEN');
    }
    expect(await points(boss)).to.equal(before);
    expect((await debit(boss, other, 1)).status).to.equal(200);
  });

  it('reach a banned user, and stand still there', async () => {
    await admin.rest('POST', path(player, 'ban'), { reason: 'triche' });
    expect((await credit(admin, player, 40)).body.account.available).to.equal(40);
    expect((await adjust(admin, player, 'GHS', 40)).status).to.equal(200);
    expect((await debit(admin, player, 1)).body.error.code).to.equal('BANNED');
    expect((await adjust(admin, player, 'GHS', -1)).body.error.code).to.equal('BANNED');
  });

  it('take whole positive amounts only', async () => {
    for (const amount of [0, -5, 1.5, '5', null, 1e13, { $gt: 0 }]) {
      expect((await credit(admin, player, amount)).body.error.code, String(amount)).to.equal('VALIDATION_FAILED');
      expect((await debit(admin, player, amount)).body.error.code, String(amount)).to.equal('VALIDATION_FAILED');
    }
    for (const amount of [0, 0.5]) {
      expect((await adjust(admin, player, 'COIN', amount)).body.error.code).to.equal('VALIDATION_FAILED');
    }
    expect((await credit(admin, { userId: new ObjectId().toString() } as Actor, 1)).body.error.code).to.equal(
      'NOT_FOUND',
    );
    expect(await points(player)).to.equal(1000);
  });
});
