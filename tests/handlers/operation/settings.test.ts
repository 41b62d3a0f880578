// Maintenance and kill switches: obeyed by every node within a second, told to sockets, in the log, and kept over restarts.
import { expect } from 'chai';
import { domains } from '../../../contracts/index.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { buyOf } from '../bets/play.ts';

const PATH = '/api/admin/settings';
const message = { fr: 'Nous revenons bientôt.', en: 'Back soon.' };
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

for (const [where, config] of [
  // Looked for so rarely that only Redis can have carried it.
  ['with Redis', { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_SETTINGS_POLL_MS: '600000' }],
  ['without Redis', {}],
] as const) {
  describe(`settings on two nodes ${where}`, function () {
    this.timeout(30_000);
    let here: Arena;
    let there: Arena;
    let boss: Actor;
    let creator: Actor;
    let player: Actor;
    before(async () => {
      here = await startArena({ config });
      there = await startArena({ config, uri: here.uri });
      [boss, creator, player] = await Promise.all([here.admin(['admin']), here.player(), there.player()]);
    });
    after(async () => {
      await there.stop();
      await here.stop();
    });

    const patch = async (body: object) => {
      const answer = await boss.rest('PATCH', PATH, body);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return answer.body;
    };
    const told = (actor: Actor, from: number, fits: (body: { on: boolean; stopped: string[] }) => boolean) =>
      actor.next('server:maintenance', fits, from);
    const refusalOf = async (who: Actor, event: string, payload: object) => {
      const answer = await who.ack(event, payload);
      return answer.ok ? undefined : answer.error;
    };

    it('stop everything on both within a second, but reads, signing in and admins', async () => {
      const bet = await here.bet(creator);
      const froms = [creator.received.length, player.received.length];
      const until = inAnHour();
      const patched = await patch({ maintenance: { on: true, message, until } });
      const patchedAt = performance.now();
      expect(patched.maintenance).to.deep.equal({ on: true, message, until });
      for (const [i, actor] of [creator, player].entries()) {
        const body = await told(actor, froms[i]!, ({ on }) => on);
        expect(body).to.deep.equal({ on: true, message: message.fr, until, stopped: [] });
      }
      expect(performance.now() - patchedAt).to.be.below(1000);
      for (const actor of [creator, player]) {
        const refusal = (await refusalOf(actor, 'bet:buy', buyOf(bet, 10)))!;
        expect(refusal).to.deep.include({ code: 'MAINTENANCE', details: { domain: null, message: message.fr } });
        expect(refusal.retryAfterMs).to.be.within(3_500_000, 3_600_000);
        expect(await refusalOf(actor, 'bet:get', { betId: bet.id })).to.equal(undefined);
        expect(await refusalOf(actor, 'me:sync', {})).to.equal(undefined);
      }
      const { username } = player.session!.user;
      const guest = await there.guest({ locale: 'en' });
      expect((await guest.next('server:maintenance')).message).to.equal(message.en);
      expect(await refusalOf(guest, 'auth:login', { identifier: username, password: PASSWORD })).to.equal(undefined);
      const newcomer = { username: 'newcomer', email: 'newcomer@example.com', password: PASSWORD };
      expect(await refusalOf(await there.guest(), 'auth:register', newcomer)).to.include({ code: 'MAINTENANCE' });
      const bossThere = await there.guest({ token: boss.session!.token });
      expect(await refusalOf(bossThere, 'bet:buy', buyOf(bet, 10))).to.equal(undefined);
      const credit = { amount: 5, reason: 'Geste' };
      const credited = await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, credit);
      expect(credited.status).to.equal(200);

      const goesOn = player.received.length;
      await patch({ maintenance: { on: false } });
      expect(await told(player, goesOn, ({ on }) => !on)).to.deep.equal({
        on: false,
        message: null,
        until: null,
        stopped: [],
      });
      expect(await refusalOf(player, 'bet:buy', buyOf(bet, 10))).to.equal(undefined);
    });

    it('stop one domain on both, for admins too, and leave the others alone', async () => {
      const bet = await here.bet(creator);
      const from = player.received.length;
      const { switches } = await patch({ switches: { bet: false, register: false } });
      expect(switches).to.deep.equal(
        Object.fromEntries(domains.map(domain => [domain, !['bet', 'register'].includes(domain)])),
      );
      await told(player, from, ({ stopped }) => stopped.length === 2);
      expect(await refusalOf(player, 'bet:buy', buyOf(bet, 10))).to.deep.include({
        code: 'MAINTENANCE',
        details: { domain: 'bet' },
      });
      const bossThere = await there.guest({ token: boss.session!.token });
      expect(await refusalOf(bossThere, 'bet:buy', buyOf(bet, 10))).to.include({ code: 'MAINTENANCE' });
      expect(await refusalOf(player, 'me:update', { fullName: 'Awa Koné' })).to.equal(undefined);
      const goesOn = player.received.length;
      await patch({ switches: { bet: true } });
      await told(player, goesOn, ({ stopped }) => stopped.join() === 'register');
      expect(await refusalOf(player, 'bet:buy', buyOf(bet, 10))).to.equal(undefined);
      await patch({ switches: { register: true } });
    });
  });
}

describe('settings', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena();
    boss = await arena.admin(['admin']);
  });
  after(() => arena.stop());

  it('have a switch for each domain of which something is declared', () => {
    expect(domains).to.include.members(['bet', 'me', 'register']);
    expect(domains).to.not.include.members(['auth', 'room']);
  });

  it('are still in force after a restart', async () => {
    await boss.rest('PATCH', PATH, { maintenance: { on: true } });
    const again = await startArena({ uri: arena.uri });
    const guest = await again.guest();
    const answer = await guest.ack('auth:register', { email: 'a@example.com', password: PASSWORD });
    expect(answer).to.deep.include({ ok: false });
    await again.stop();
    await boss.rest('PATCH', PATH, { maintenance: { on: false } });
  });

  it('stop what was asked for before and still waits', async () => {
    const bet = await arena.bet(await arena.player());
    const player = await arena.player();
    const answers: string[] = [];
    const bought = () => answers.filter(code => code === 'OK').length;
    const asked = Array.from({ length: 50 }, async () => {
      const answer = await player.ack('bet:buy', buyOf(bet, 10));
      answers.push(answer.ok ? 'OK' : answer.error.code);
    });
    await Promise.race(asked);
    expect((await boss.rest('PATCH', PATH, { switches: { bet: false } })).status).to.equal(200);
    const before = bought();
    await Promise.all(asked);
    await boss.rest('PATCH', PATH, { switches: { bet: true } });
    // One was being written when it was stopped.
    expect(bought() - before).to.be.at.most(1);
    expect(answers.filter(code => code !== 'OK' && code !== 'MAINTENANCE')).to.deep.equal([]);
  });

  it('lose nothing when several admins change them at once', async () => {
    const others = await Promise.all(domains.map(() => arena.admin(['admin'])));
    const answers = await Promise.all(
      domains.map((domain, i) => others[i]!.rest('PATCH', PATH, { switches: { [domain]: false } })),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal(domains.map(() => 200));
    const { body } = await boss.rest('GET', PATH);
    expect(Object.values(body.switches)).to.deep.equal(domains.map(() => false));
    await boss.rest('PATCH', PATH, { switches: Object.fromEntries(domains.map(domain => [domain, true])) });
  });

  it('refuse what there is not, and whoever may not; and everything is in the log', async () => {
    const code = async (who: Actor, body: object) => (await who.rest('PATCH', PATH, body)).body.error?.code;
    expect(await code(boss, { switches: { nothing: false } })).to.equal('VALIDATION_FAILED');
    const past = { on: true, until: '2020-01-01T00:00:00.000Z' };
    expect(await code(boss, { maintenance: past })).to.equal('VALIDATION_FAILED');
    const moderator = await arena.admin(['moderator']);
    expect(await code(moderator, { switches: { bet: false } })).to.equal('FORBIDDEN');
    expect((await moderator.rest('GET', PATH)).body.error.code).to.equal('FORBIDDEN');
    await boss.rest('PATCH', PATH, { switches: { bet: true } });
    const { body } = await boss.rest('GET', '/api/admin/logs?action=admin_update_settings&limit=1');
    expect(body.items[0]).to.deep.include({ actorUserId: boss.userId, metadata: { switches: { bet: true } } });
  });
});
