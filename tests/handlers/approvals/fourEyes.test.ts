// Four eyes: a credit above the threshold happens when a second admin says so, once, and never by the first alone.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('credits above FOUR_EYES_THRESHOLD', () => {
  let arena: Arena;
  let boss: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena({ config: { FOUR_EYES_THRESHOLD: '500' } });
    boss = await arena.admin();
    player = await arena.player();
  });
  after(() => arena.stop());

  const credit = (by: Actor, amount: number, key?: string) =>
    by.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount, reason: 'geste' }, key);
  const decide = (by: Actor, id: string, what: 'approve' | 'refuse', key?: string) =>
    by.rest('POST', `/api/admin/approvals/${id}/${what}`, {}, key);
  const points = async () =>
    (await player.call('wallet:get', {})).accounts.find(account => account.currency === 'POINT')!.available;

  it('go through while there is a single admin, and the list and the log say so', async () => {
    expect((await boss.rest('GET', '/api/admin/approvals')).body).to.include({ threshold: 500, off: 'single_admin' });
    expect((await credit(boss, 501)).status).to.equal(200);
    const { body } = await boss.rest('GET', '/api/admin/logs?action=admin_points_credit');
    expect(body.items[0].metadata.fourEyes).to.equal('off: single admin');
  });

  describe('with two admins', () => {
    let admin: Actor;
    before(async () => {
      admin = await arena.admin(['admin']);
    });

    it('wait for the second; what is not above goes through', async () => {
      const before = await points();
      expect((await boss.rest('GET', '/api/admin/approvals')).body.off).to.equal(null);
      expect((await credit(admin, 500)).status).to.equal(200);
      const key = randomUUID();
      const asked = await credit(admin, 501, key);
      expect(asked.status).to.equal(202);
      expect(asked.body.error.code).to.equal('APPROVAL_REQUIRED');
      expect(await points()).to.equal(before + 500);

      const { approvalId } = asked.body.error.details;
      const again = await credit(admin, 501, key);
      expect(again.body.error.details.approvalId).to.equal(approvalId);
      expect((await credit(admin, 502, key)).body.error.code).to.equal('IDEMPOTENCY_MISMATCH');
      const waiting = await boss.rest('GET', '/api/admin/approvals?status=pending');
      expect(waiting.body.items.map((item: { id: string }) => item.id)).to.deep.equal([approvalId]);

      expect((await decide(admin, approvalId, 'approve')).body.error.code).to.equal('FORBIDDEN');
      expect(await points()).to.equal(before + 500);
      const twice = await Promise.all([decide(boss, approvalId, 'approve'), decide(boss, approvalId, 'approve')]);
      expect(twice.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
      const approved = twice.find(({ status }) => status === 200)!.body;
      expect(approved.approval).to.include({ status: 'approved', requestedBy: admin.userId, decidedBy: boss.userId });
      expect(await points()).to.equal(before + 1001);

      const learned = await credit(admin, 501, key);
      expect(learned.status).to.equal(200);
      expect(learned.body.transactionId).to.equal(approved.transactionId);
      expect(await points()).to.equal(before + 1001);
    });

    it('do not happen once they were refused', async () => {
      const before = await points();
      const key = randomUUID();
      const { approvalId } = (await credit(admin, 900, key)).body.error.details;
      expect((await decide(boss, approvalId, 'refuse')).body.approval.status).to.equal('refused');
      expect((await decide(boss, approvalId, 'approve')).body.error.code).to.equal('CONFLICT');
      expect((await credit(admin, 900, key)).body.error.code).to.equal('CONFLICT');
      expect(await points()).to.equal(before);
    });

    it('happen once, also where the threshold has been raised since they were asked for', async () => {
      const raised = await startArena({ uri: arena.uri, config: { FOUR_EYES_THRESHOLD: '100000' } });
      try {
        const before = await points();
        const key = randomUUID();
        const { approvalId } = (await credit(admin, 700, key)).body.error.details;
        const path = `/api/admin/users/${player.userId}/points/credit`;
        const { token } = admin.session!;
        const again = await raised.rest('POST', path, { amount: 700, reason: 'geste' }, { token, key });
        expect(again.body.error?.details).to.deep.equal({ approvalId });
        expect((await decide(boss, approvalId, 'approve')).status).to.equal(200);
        expect(await points()).to.equal(before + 700);
      } finally {
        await raised.stop();
      }
    });

    it('do not happen once whoever asked for them is no admin any more', async () => {
      const before = await points();
      const leaving = await arena.admin(['admin']);
      const { approvalId } = (await credit(leaving, 800)).body.error.details;
      expect((await boss.rest('POST', `/api/admin/users/${leaving.userId}/demote`, {})).status).to.equal(200);
      const approved = await decide(boss, approvalId, 'approve');
      expect(approved.body.error).to.deep.include({ code: 'CONFLICT', details: { reason: 'requester' } });
      expect((await decide(boss, approvalId, 'refuse')).status).to.equal(200);
      expect(await points()).to.equal(before);
    });

    it('in any currency, and never to oneself by the help of a second', async () => {
      const path = `/api/admin/users/${player.userId}/adjust`;
      const asked = await admin.rest('POST', path, { currency: 'COIN', amount: 600, reason: 'geste' });
      expect(asked.body.error.code).to.equal('APPROVAL_REQUIRED');
      const own = await admin.rest('POST', `/api/admin/users/${admin.userId}/points/credit`, { amount: 900 });
      expect(own.body.error.code).to.equal('FORBIDDEN');
      const forAdmin = await boss.rest('POST', `/api/admin/users/${admin.userId}/points/credit`, { amount: 900 });
      const approved = await decide(admin, forAdmin.body.error.details.approvalId, 'approve');
      expect(approved.body.error.code).to.equal('FORBIDDEN');
    });
  });
});

describe('credits above FOUR_EYES_THRESHOLD, where not every admin may give money', () => {
  let arena: Arena;
  let boss: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena({ config: { FOUR_EYES_THRESHOLD: '500' } });
    [boss, player] = [await arena.admin(), await arena.player()];
  });
  after(() => arena.stop());

  const staff = async (name: string, permissions: string[]) => {
    const somebody = await arena.player();
    expect((await boss.rest('POST', '/api/admin/roles', { name, permissions })).status).to.equal(200);
    const given = await boss.rest('PUT', `/api/admin/users/${somebody.userId}/roles`, { roles: [name] });
    expect(given.status).to.equal(200);
    return somebody;
  };
  const credit = (by: Actor) => by.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 501 });

  it('wait for the only admin, if another than he asks for them', async () => {
    const clerk = await staff('clerk', ['users.manage']);
    const asked = await credit(clerk);
    expect(asked.body.error?.code).to.equal('APPROVAL_REQUIRED');
    const { approvalId } = asked.body.error.details;
    expect((await clerk.rest('POST', `/api/admin/approvals/${approvalId}/approve`, {})).status).to.equal(403);
    expect((await boss.rest('POST', `/api/admin/approvals/${approvalId}/approve`, {})).status).to.equal(200);
  });

  it('wait for nobody who could not confirm them', async () => {
    const auditor = await staff('auditor', ['admin.access', 'audit.read']);
    expect((await credit(boss)).status).to.equal(200);
    expect((await auditor.rest('GET', '/api/admin/approvals')).body.off).to.equal(null);
    expect((await boss.rest('GET', '/api/admin/approvals')).body.off).to.equal('single_admin');
  });
});
