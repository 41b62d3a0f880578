// The audit log: by every filter, for whoever may read it, and each reading is in it too.
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('GET /admin/logs', () => {
  let arena: Arena;
  let admin: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena();
    admin = await arena.admin(['admin']);
    player = await arena.player();
    await admin.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 5, reason: 'Geste (rare)' });
    await admin.rest('POST', `/api/admin/users/${player.userId}/points/debit`, { amount: 5 });
  });
  after(() => arena.stop());

  const actions = async (query: string) =>
    (await admin.rest('GET', `/api/admin/logs?${query}`)).body.items.map((log: { action: string }) => log.action);
  const target = () => `targetUserId=${player.userId}`;

  it('filters by target, actor, action and entity, newest first', async () => {
    expect(await actions(target())).to.deep.equal(['admin_points_debit', 'admin_points_credit', 'auth_register']);
    expect(await actions(`${target()}&order=asc&limit=1`)).to.deep.equal(['auth_register']);
    expect(await actions(`${target()}&actorUserId=${admin.userId}&action=admin_points_credit`)).to.deep.equal([
      'admin_points_credit',
    ]);
    expect(await actions(`${target()}&actorUserId=${player.userId}`)).to.deep.equal(['auth_register']);
    expect(await actions(`relatedEntityType=user&relatedEntityId=${player.userId}`)).to.have.length(3);
    expect(await actions(`${target()}&relatedEntityType=bet`)).to.deep.equal([]);
  });

  it('takes a prefix that ends in a star, and nothing else for a pattern', async () => {
    expect(await actions(`${target()}&action=admin_*`)).to.deep.equal(['admin_points_debit', 'admin_points_credit']);
    expect(await actions(`${target()}&action=*`)).to.have.length(3);
    expect(await actions(`${target()}&action=admin_`)).to.deep.equal([]);
    expect(await actions(`${target()}&action=admin.points*`)).to.deep.equal([]);
  });

  it('searches in texts, as they are', async () => {
    expect(await actions(`search=${encodeURIComponent('geste (RARE)')}`)).to.deep.equal(['admin_points_credit']);
    expect(await actions(`${target()}&search=.*`)).to.deep.equal([]);
  });

  it('has what was read in it', async () => {
    await actions(target());
    expect(await actions(`actorUserId=${admin.userId}&action=admin_list_logs&limit=1`)).to.deep.equal([
      'admin_list_logs',
    ]);
  });

  it('is for those who may read it', async () => {
    for (const reader of [player, await arena.admin(['moderator'])])
      expect((await reader.rest('GET', '/api/admin/logs')).body.error.code).to.equal('FORBIDDEN');
  });

  it('has what staff was refused, and nothing of what players try: they could fill it for ever', async () => {
    const moderator = await arena.admin(['moderator']);
    await moderator.rest('GET', '/api/admin/users');
    for (let i = 0; i < 3; i += 1) {
      await player.rest('GET', '/api/admin/users');
      await player.ack('GET /admin/users', {});
    }
    expect(await actions(`actorUserId=${moderator.userId}&action=admin_*`)).to.deep.equal(['admin_list_users']);
    expect(await actions(`actorUserId=${player.userId}`)).to.deep.equal(['auth_register']);
  });
});
