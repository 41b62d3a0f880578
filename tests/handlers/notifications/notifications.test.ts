// Notifications: written with what they tell of, once, told on every node at once, and read in the user's language.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Notification } from '../../../models/Notification.ts';
import { codeOf } from '../../client/scriptedServer.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';

describe('notifications', function () {
  this.timeout(30_000);
  let arena: Arena;
  let node: Arena;
  let boss: Actor;
  before(async () => {
    // Chunks of two positions: players lie on their edges.
    const config = { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_SETTLE_CHUNK: '2', FOUR_EYES_THRESHOLD: '5000' };
    arena = await startArena({ config });
    node = await startArena({ uri: arena.uri, config });
    boss = await arena.admin();
  });
  after(async () => {
    await node.stop();
    await arena.stop();
  });

  const list = (who: Actor, input: object = {}) => who.call('notification:list', input);
  const typesOf = async (who: Actor) => (await list(who)).items.map(({ type }) => type);
  const also = async (who: Actor) => {
    const socket = await node.guest({ token: who.session!.token });
    socket.session = who.session;
    return socket;
  };
  const buy = (who: Actor, bet: { id: string; options: { id: string }[] }, stake: number, option = 0) =>
    who.call('bet:buy', { betId: bet.id, optionId: bet.options[option]!.id, stake });
  const settle = async (bet: { id: string; options: { id: string }[] }, watcher: Actor) => {
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
    await watcher.next('bet:resolved');
  };

  it('tell each winner once what a bet paid him, however many positions and chunks it took', async () => {
    const bet = await arena.bet(boss, { title: 'La finale' });
    const winners = await Promise.all([1, 2, 3].map(() => arena.player()));
    const loser = await arena.player();
    const there = await also(winners[0]!);
    for (const winner of winners) for (let i = 0; i < 5; i += 1) await buy(winner, bet, 10 + i);
    await buy(loser, bet, 100, 1);
    await settle(bet, await arena.guest());
    for (const winner of winners) {
      const { items, unread } = await list(winner);
      expect(items).to.have.length(1);
      expect(unread).to.equal(1);
      const positions = await winner.call('bet:positions', { betId: bet.id });
      const received = positions.items.reduce((sum, { payout, fee }) => sum + payout - fee!, 0);
      expect(items[0]).to.deep.include({
        type: 'bet.paid',
        title: 'Pari gagné',
        body: `« La finale » vous rapporte ${received} points.`,
        data: { betId: bet.id, bet: 'La finale', amount: received, currency: 'POINT' },
        readAt: null,
      });
      const whole = ({ data }: { data: { notification: { data: { amount: number } } } }) =>
        data.notification.data.amount === received;
      const { data } = await winner.next('notification:new', whole);
      expect(data).to.deep.include({ unread: 1 });
      expect(data.notification.id).to.equal(items[0]!.id);
      if (winner === winners[0]) await there.next('notification:new', whole);
    }
    expect(await typesOf(loser)).to.deep.equal([]);
  });

  it('tell of a stake that comes back, in the language of the profile', async () => {
    const bet = await arena.bet(boss, { title: 'Le match' });
    const player = await arena.player({ locale: 'en' } as never);
    await buy(player, bet, 40);
    await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
    const { data } = await player.next('notification:new');
    expect(data.notification).to.include({
      type: 'bet.refunded',
      title: 'Bet cancelled',
      body: '“Le match” is cancelled: you get 40 points back.',
    });
    await player.call('me:update', { locale: 'fr' });
    expect((await list(player)).items[0]).to.include({ title: 'Pari annulé' });
  });

  it('tell of a corrected result: who is paid after all, and from whom it is taken', async () => {
    const bet = await arena.bet(boss, { title: 'Le vote' });
    const [first, second] = await Promise.all([arena.player(), arena.player()]);
    await buy(first, bet, 50);
    await buy(second, bet, 50, 1);
    const watcher = await arena.guest();
    await settle(bet, watcher);
    const said = { resultOptionId: bet.options[1]!.id, reason: 'erreur' };
    const { status } = await boss.rest('POST', `/api/admin/bets/${bet.id}/correct`, said);
    expect(status).to.equal(200);
    await watcher.next('chat:message', ({ text }) => text === 'Le résultat est corrigé : « Non ».');
    expect(await typesOf(first)).to.deep.equal(['bet.taken_back', 'bet.paid']);
    expect(await typesOf(second)).to.deep.equal(['bet.paid']);
    const [taken] = (await list(first)).items;
    expect(taken!.body).to.match(/^Le résultat de « Le vote » est corrigé : \d+ points vous sont repris\.$/);
  });

  it('tell of what admins do to an account', async () => {
    const player = await arena.player();
    const path = `/api/admin/users/${player.userId}`;
    await boss.rest('POST', `${path}/points/credit`, { amount: 70, reason: 'bravo' });
    await boss.rest('POST', `${path}/points/debit`, { amount: 20 });
    await boss.rest('POST', `${path}/adjust`, { currency: 'GHS', amount: 1250, reason: 'test' });
    const group = (await boss.rest('POST', '/api/admin/groups', { name: 'Les lions' })).body.group;
    await boss.rest('POST', `/api/admin/groups/${group.id}/members`, { userId: player.userId });
    await boss.rest('DELETE', `/api/admin/groups/${group.id}/members/${player.userId}`);
    await boss.rest('POST', `${path}/ban`, { reason: 'triche' });
    await boss.rest('POST', `${path}/unban`, {});
    const identifier = player.session!.user.username;
    const again = await arena.guest();
    again.session = await again.call('auth:login', { identifier, password: PASSWORD });
    const { items } = await list(again);
    expect(items.map(({ type }) => type).reverse()).to.deep.equal([
      'wallet.credited',
      'wallet.debited',
      'wallet.credited',
      'group.joined',
      'group.left',
      'account.banned',
      'account.unbanned',
    ]);
    expect(
      items
        .map(({ body }) => body)
        .reverse()
        .slice(0, 6),
    ).to.deep.equal([
      'Vous recevez 70 points. bravo',
      '20 points sont retirés de votre compte.',
      'Vous recevez 12.50 GHS. test',
      'Vous êtes membre de « Les lions ».',
      'Vous n’êtes plus membre de « Les lions ».',
      'Votre compte est banni. triche',
    ]);
  });

  it('tell of a new device, but not of the first, nor of one that is known', async () => {
    const player = await arena.player();
    const signIn = async (fingerprint: string) => {
      const socket = await arena.guest();
      const device = { fingerprint, name: 'Tablette' };
      await socket.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD, device });
    };
    expect(await typesOf(player)).to.deep.equal([]);
    await signIn('t-1');
    await signIn('t-1');
    expect((await list(player)).items.map(({ body }) => body)).to.deep.equal([
      'Connexion depuis un nouvel appareil : Tablette.',
    ]);
  });

  it('tell other admins who may approve, and not who asked, of what waits', async () => {
    const [admin, other, moderator] = await Promise.all([
      arena.admin(['admin']),
      arena.admin(['admin']),
      arena.admin(['moderator']),
    ]);
    const player = await arena.player();
    const asked = await admin.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 9000 });
    expect(asked.body.error.code).to.equal('APPROVAL_REQUIRED');
    const { approvalId } = asked.body.error.details;
    const { data } = await other.next('notification:new');
    expect(data.notification).to.deep.include({
      type: 'approval.waiting',
      body: 'Un crédit de 9000 points attend un second administrateur.',
      data: { approvalId, amount: 9000, currency: 'POINT' },
    });
    for (const actor of [admin, moderator, player]) expect(await typesOf(actor)).to.deep.equal([]);
  });

  it('are listed in pages, read by id or all at once, and counted', async () => {
    const player = await arena.player();
    const stranger = await arena.player();
    for (let amount = 1; amount <= 5; amount += 1)
      await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount });
    const amounts = (page: { items: { data: Record<string, unknown> }[] }) => page.items.map(({ data }) => data.amount);
    const first = await list(player, { limit: 3 });
    expect(amounts(first)).to.deep.equal([5, 4, 3]);
    const rest = await list(player, { limit: 3, cursor: first.nextCursor });
    expect(amounts(rest)).to.deep.equal([2, 1]);
    expect(rest.nextCursor).to.equal(null);
    const ids = first.items.map(({ id }) => id);
    expect(await stranger.call('notification:read', { ids })).to.deep.equal({ unread: 0 });
    expect((await player.call('me:sync', {})).unreadNotifications).to.equal(5);
    expect(await player.call('notification:read', { ids: ids.slice(0, 2) })).to.deep.equal({ unread: 3 });
    expect(await player.call('notification:read', { ids: ids.slice(0, 2) })).to.deep.equal({ unread: 3 });
    expect(amounts(await list(player, { unread: true }))).to.deep.equal([3, 2, 1]);
    expect(amounts(await list(player, { unread: false }))).to.deep.equal([5, 4]);
    expect(await player.call('notification:read', { all: true })).to.deep.equal({ unread: 0 });
    expect((await player.call('me:sync', {})).unreadNotifications).to.equal(0);
    for (const wrong of [{}, { ids, all: true as const }])
      expect(await codeOf(player.call('notification:read', wrong))).to.equal('VALIDATION_FAILED');
    await boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 6 });
    const last = await player.next('notification:new', ({ data }) => data.notification.data.amount === 6);
    expect(last.data.unread).to.equal(1);
  });

  it('are made once, also where a lost answer is asked for again', async () => {
    const player = await arena.player();
    const credit = () =>
      boss.rest('POST', `/api/admin/users/${player.userId}/points/credit`, { amount: 5 }, 'the-same-key');
    const answers = [...(await Promise.all([credit(), credit()])), await credit()];
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    expect(await typesOf(player)).to.deep.equal(['wallet.credited']);
  });

  it('are not there of what was refused', async () => {
    const player = await arena.player();
    const refused = await boss.rest('POST', `/api/admin/users/${player.userId}/points/debit`, { amount: 5000 });
    expect(refused.body.error.code).to.equal('INSUFFICIENT_FUNDS');
    const userId = new ObjectId(player.userId);
    expect(await arena.database.collection(Notification).countDocuments({ userId } as never)).to.equal(0);
  });
});
