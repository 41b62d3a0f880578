// The edge: who may connect, who a socket is and when it stops being that, and what it may cost.
import { request } from 'node:http';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { Account } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Group } from '../../models/Group.ts';
import { Transactions } from '../../models/transaction.ts';
import { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { openSecrets } from '../../server/settings.ts';
import { createTokens } from '../../server/tokens.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

const PASSWORD = 'un mot de passe solide';
const codeOf = (answer: Awaited<ReturnType<Actor['ack']>>) => (answer.ok ? 'OK' : answer.error.code);
const gone = ({ socket }: Actor) =>
  new Promise<string>(resolve => (socket.connected ? socket.once('disconnect', resolve) : resolve('before')));

/** An access token of the same session that ends `leftMs` from now (in whole seconds); a negative one has ended. */
async function tokenWith(leftMs: number, arena: Arena, { session, userId }: Actor): Promise<string> {
  const secrets = await openSecrets(arena.database, arena.config);
  const minute = { ACCESS_TOKEN_MINUTES: 1, REFRESH_TOKEN_DAYS: 1 };
  const { sessionId } = createTokens(secrets, minute).verify(session!.token);
  const then = () => new Date(Date.now() - 60_000 + leftMs);
  return createTokens(secrets, minute, then).sign(new ObjectId(userId), sessionId).token;
}

/** What a plain HTTP upgrade is answered with: 101 where a socket opens. */
function upgrade(arena: Arena, origin?: string): Promise<number> {
  const { hostname, port } = new URL(arena.server.socketUrl!);
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
    ...(origin !== undefined && { origin }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, headers, path: '/socket.io/?EIO=4&transport=websocket', agent: false });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode!);
    });
    asked.on('response', response => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('a socket', function () {
  this.timeout(30_000);
  let arena: Arena;
  let boss: Actor;

  before(async () => {
    arena = await startArena({ config: { ARENE_SESSION_WARNING_MS: '700' } });
    boss = await arena.admin();
  });
  after(() => arena.stop());

  /** A purchase elsewhere: makes a `wallet:changed` for its buyer. */
  const buy = async (buyer: Actor) => {
    const bet = await arena.bet(boss);
    await buyer.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 });
  };

  describe('connecting', () => {
    const refusal = (auth: object): Promise<{ message: string; data: { code: string; message: string } }> =>
      arena.guest(auth).then(
        () => expect.fail('it connected'),
        error => error,
      );

    it('says over plain HTTP that it is up, and nothing else', async () => {
      const health = await fetch(`${arena.server.socketUrl}/health`);
      expect(health.status).to.equal(200);
      expect(await health.json()).to.deep.equal({ status: 'ok' });
      expect((await fetch(`${arena.server.socketUrl}/anything`)).status).to.equal(404);
    });

    it('without a token is a guest, and is greeted', async () => {
      const guest = await arena.guest();
      const hello = await guest.next('server:hello');
      expect(hello).to.have.all.keys('protocol', 'minProtocol', 'serverTime');
      expect(Math.abs(Date.parse(hello.serverTime) - Date.now())).to.be.below(60_000);
      expect(guest.received[0]!.event).to.equal('server:hello');
      expect(codeOf(await guest.ack('me:get', {}))).to.equal('UNAUTHENTICATED');
      expect((await guest.call('bet:list', {})).items).to.be.an('array');
    });

    it('with a good token is its user', async () => {
      const player = await arena.player();
      const socket = await arena.guest({
        token: player.session!.token,
        locale: 'en',
        device: { fingerprint: 'f'.repeat(20) },
      });
      expect((await socket.call('me:get', {})).user.id).to.equal(player.userId);
      expect(await socket.call('auth:verify', {})).to.deep.include({ valid: true });
    });

    it('with a token that is none, or not ours, is refused', async () => {
      const player = await arena.player();
      const { token } = player.session!;
      const [head, body, tag] = token.split('.') as [string, string, string];
      const other = createTokens(
        { ...(await openSecrets(arena.database, arena.config)), refreshTokens: 'x' },
        { ACCESS_TOKEN_MINUTES: 1, REFRESH_TOKEN_DAYS: 1 },
      );
      const claims = jwt.decode(token) as object;
      const tokens = {
        nonsense: 'nonsense',
        empty: '',
        'with another tag': `${head}.${body}.${tag.slice(0, -4)}AAAA`,
        'without a tag': `${head}.${body}.`,
        'signed by nobody': jwt.sign(claims, '', { algorithm: 'none', keyid: 'k1' } as jwt.SignOptions),
        'signed by a stranger': jwt.sign(claims, 'a stranger, who also has a long key', { keyid: 'k1' }),
        'of an unknown key': jwt.sign(claims, arena.config.JWT_SECRET!, { keyid: 'k999' }),
        'of a session that never was': other.sign(new ObjectId(player.userId), new ObjectId()).token,
        'of a user that never was': other.sign(new ObjectId(), new ObjectId()).token,
      };
      for (const [what, token] of Object.entries(tokens))
        expect((await refusal({ token })).data.code, what).to.equal('UNAUTHENTICATED');
      for (const token of ['x'.repeat(5000), 7, { $ne: '' }])
        expect((await refusal({ token })).data.code, String(token)).to.equal('VALIDATION_FAILED');
      await player.call('auth:logout', {});
      expect((await refusal({ token })).data.code, 'of a session that has ended').to.equal('UNAUTHENTICATED');
    });

    it('with a token that has expired, or of a user who may not, is refused in his language', async () => {
      const [late, banned, disabled] = await Promise.all([arena.player(), arena.player(), arena.player()]);
      await boss.rest('POST', `/api/admin/users/${banned.userId}/ban`, { reason: 'triche' });
      await arena.database
        .collection(User)
        .updateOne({ _id: new ObjectId(disabled.userId) }, { $set: { status: 'disabled' } });
      for (const [token, code] of [
        [await tokenWith(-2000, arena, late), 'TOKEN_EXPIRED'],
        [banned.session!.token, 'BANNED'],
        [disabled.session!.token, 'ACCOUNT_DISABLED'],
      ] as const) {
        const [fr, en, neither] = await Promise.all(['fr', 'en', 'tlh'].map(locale => refusal({ token, locale })));
        expect([fr, en, neither].map(error => error!.data.code)).to.deep.equal([code, code, code]);
        expect(fr!.message).to.equal(fr!.data.message).and.not.equal(en!.message);
        expect(neither!.message, 'French where the language is unknown').to.equal(fr!.message);
      }
    });

    it('from a strange Origin is refused', async () => {
      expect(await upgrade(arena), 'an app sends none').to.equal(101);
      for (const origin of ['http://localhost:5173', 'http://127.0.0.1:8080', 'https://[::1]'])
        expect(await upgrade(arena, origin), origin).to.equal(101);
      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost.evil.example',
        'http://127.0.0.1.evil.example',
        '',
      ])
        expect(await upgrade(arena, origin), origin).to.equal(400);
      const strict = await startArena({
        uri: arena.uri,
        config: { ORIGINS: 'https://arene.example, https://www.arene.example' },
      });
      expect(await upgrade(strict, 'https://www.arene.example')).to.equal(101);
      expect(await upgrade(strict)).to.equal(101);
      for (const origin of ['http://localhost:5173', 'http://arene.example', 'https://arene.example.evil.example'])
        expect(await upgrade(strict, origin), origin).to.equal(400);
      await strict.stop();
    });

    it('by polling is refused', async () => {
      const answer = await fetch(`${arena.server.socketUrl}/socket.io/?EIO=4&transport=polling`);
      expect(answer.status).to.equal(400);
    });
  });

  describe('changes who it is', () => {
    it('by registering, signing in and refreshing', async () => {
      const player = await arena.player();
      expect((await player.call('me:get', {})).user.id, 'registered').to.equal(player.userId);
      const byLogin = await arena.guest();
      await byLogin.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD });
      expect((await byLogin.call('me:get', {})).user.id).to.equal(player.userId);
      const byRefresh = await arena.guest();
      await byRefresh.call('auth:refresh', { refreshToken: player.session!.refreshToken });
      expect((await byRefresh.call('me:get', {})).user.id).to.equal(player.userId);
      await buy(byLogin);
      for (const socket of [player, byLogin, byRefresh]) await socket.next('wallet:changed');
    });

    it('not by a sign-in that fails', async () => {
      const player = await arena.player();
      const other = await arena.player();
      const wrong = { identifier: other.session!.user.username, password: 'un autre mot de passe' };
      expect(codeOf(await player.ack('auth:login', wrong))).to.equal('BAD_CREDENTIALS');
      expect((await player.call('me:get', {})).user.id).to.equal(player.userId);
    });

    it('and hears no longer what concerns the former', async () => {
      const [first, second] = await Promise.all([arena.player(), arena.player()]);
      const socket = await arena.guest({ token: first.session!.token });
      await socket.call('auth:login', { identifier: second.session!.user.username, password: PASSWORD });
      await buy(first);
      await first.next('wallet:changed');
      await socket.settle();
      expect(socket.all('wallet:changed')).to.deep.equal([]);
      await buy(second);
      await socket.next('wallet:changed');
      await first.settle();
      expect(first.all('wallet:changed'), 'and the former nothing of the new').to.have.length(1);
    });

    it('by signing out: a guest, who still watches what is public', async () => {
      const [player, other] = await Promise.all([arena.player(), arena.player()]);
      const bet = await arena.bet(other);
      await player.call('room:join', { room: `bet:${bet.id}` });
      await player.call('auth:logout', {});
      expect(player.socket.connected).to.equal(true);
      expect(codeOf(await player.ack('wallet:get', {}))).to.equal('UNAUTHENTICATED');
      expect(codeOf(await player.ack('auth:logout', {}))).to.equal('UNAUTHENTICATED');
      expect(codeOf(await player.ack('auth:refresh', { refreshToken: player.session!.refreshToken }))).to.equal(
        'SESSION_REVOKED',
      );
      await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: 'Encore là' });
      expect((await player.next('bet:updated')).data.bet.title).to.equal('Encore là');
      expect(player.all('session:revoked')).to.deep.equal([]);
    });
  });

  it('is a guest once its token has expired, and itself again after a refresh', async () => {
    const [player, witness] = await Promise.all([arena.player(), arena.guest()]);
    const room = `bet:${(await arena.bet(boss)).id}`;
    await witness.call('room:join', { room });
    const socket = await arena.guest({ token: await tokenWith(2000, arena, player) });
    await socket.call('room:join', { room });
    await witness.next('room:presence', ({ data }) => data.spectators === 1 && data.players === 1);
    expect((await socket.call('me:get', {})).user.id).to.equal(player.userId);
    const { expiresAt } = await socket.next('session:expiring');
    expect(socket.all('session:expired')).to.deep.equal([]);
    expect(await socket.next('session:expired')).to.deep.equal({});
    expect(Date.now()).to.be.at.least(Date.parse(expiresAt) - 5);
    for (const command of ['me:get', 'wallet:get', 'auth:verify'])
      expect(codeOf(await socket.ack(command, {}))).to.equal('UNAUTHENTICATED');
    await witness.next('room:presence', ({ data }) => data.spectators === 2 && data.players === 0);
    await buy(player);
    await socket.settle();
    expect(socket.all('wallet:changed')).to.deep.equal([]);
    await socket.call('auth:refresh', { refreshToken: player.session!.refreshToken });
    expect((await socket.call('me:get', {})).user.id).to.equal(player.userId);
    await buy(player);
    await socket.next('wallet:changed');
    expect(player.all('session:expired'), 'the other socket has a token of its own').to.deep.equal([]);
  });

  it('keeps its user when it is refreshed in time', async () => {
    const player = await arena.player();
    const socket = await arena.guest({ token: await tokenWith(2000, arena, player) });
    await socket.next('session:expiring');
    await socket.call('auth:refresh', { refreshToken: player.session!.refreshToken });
    const watch = await arena.guest({ token: await tokenWith(2000, arena, player) });
    await watch.next('session:expired');
    expect((await socket.call('me:get', {})).user.id).to.equal(player.userId);
    expect(socket.all('session:expired')).to.deep.equal([]);
  });

  it('of a banned user is told why and closed at once, all of them, and nobody else', async () => {
    const [player, other] = await Promise.all([arena.player(), arena.player()]);
    const second = await arena.guest({ token: player.session!.token });
    const third = await arena.guest();
    await third.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD });
    const sockets = [player, second, third];
    const closed = Promise.all(sockets.map(gone));
    const { status } = await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
    expect(status).to.equal(200);
    await closed;
    for (const { received } of sockets)
      expect(received.at(-1)).to.deep.equal({ event: 'session:revoked', body: { reason: 'banned' } });
    const guest = await arena.guest();
    const login = { identifier: player.session!.user.username, password: PASSWORD };
    expect(codeOf(await guest.ack('auth:login', login))).to.equal('BANNED');
    const { refreshToken } = player.session!;
    expect(['BANNED', 'SESSION_REVOKED']).to.include(codeOf(await guest.ack('auth:refresh', { refreshToken })));
    expect(codeOf(await guest.ack('me:get', {})), 'still a guest').to.equal('UNAUTHENTICATED');
    const accounts = arena.database.collection(Account);
    const ownerId = new ObjectId(player.userId);
    expect(await accounts.find({ ownerId, frozen: { $ne: true } }).toArray()).to.deep.equal([]);
    expect(await accounts.findOne({ ownerId, currency: 'POINT', purpose: 'cash' })).to.include({ available: 0 });
    await other.settle();
    expect(other.socket.connected).to.equal(true);
    expect(other.all('session:revoked')).to.deep.equal([]);
  });

  it('is closed with its family when an old refresh token is used again', async () => {
    const player = await arena.player();
    const elsewhere = await arena.guest();
    await elsewhere.call('auth:login', { identifier: player.session!.user.username, password: PASSWORD });
    const [thief, old] = [await arena.guest(), player.session!.refreshToken];
    const { refreshToken } = await player.call('auth:refresh', { refreshToken: old });
    const next = await player.call('auth:refresh', { refreshToken });
    const closed = gone(player);
    expect(codeOf(await thief.ack('auth:refresh', { refreshToken: old }))).to.equal('SESSION_REVOKED');
    await closed;
    expect(player.received.at(-1)).to.deep.equal({ event: 'session:revoked', body: { reason: 'token_reused' } });
    expect(codeOf(await thief.ack('me:get', {}))).to.equal('UNAUTHENTICATED');
    expect(codeOf(await thief.ack('auth:refresh', { refreshToken: next.refreshToken }))).to.equal('SESSION_REVOKED');
    expect((await elsewhere.call('me:get', {})).user.id, 'another sign-in of his stays').to.equal(player.userId);
  });

  it('obeys changed rights without reconnecting, and leaves what it may no longer watch', async () => {
    const [admin, player] = await Promise.all([arena.admin(['admin']), arena.player()]);
    const [secret, open] = await Promise.all([arena.bet(player), arena.bet(player)]);
    const stamps = { createdAt: new Date(), updatedAt: new Date() };
    const groupId = new ObjectId();
    await arena.database.collection(Group).insertOne({
      _id: groupId,
      name: 'Les amis',
      description: null,
      isPrivate: true,
      createdBy: groupId,
      membersCount: 0,
      version: 1,
      ...stamps,
    });
    await arena.database.collection(BetBook).updateOne({ _id: new ObjectId(secret.id) }, { $set: { groupId } });
    for (const { id } of [secret, open]) await admin.call('room:join', { room: `bet:${id}` });
    const changeRoles = async (roles: string[]) => {
      const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };
      const limits = { retryMs: 5000, backoffMs: 50, commitMs: 5000 };
      await new Transactions(arena.database, runtime, limits).run(async unit => {
        const tx = new Tx(unit, () => new ObjectId());
        (await tx.root(User, admin.userId)).roles = roles;
        tx.revoke(new ObjectId(admin.userId), 'rights_changed');
      });
    };
    await changeRoles([]);
    const closed = await admin.next('room:closed');
    expect(closed.room).to.equal(`bet:${secret.id}`);
    expect(codeOf(await admin.ack('bet:get', { betId: secret.id }))).to.equal('NOT_FOUND');
    expect(codeOf(await admin.ack('room:join', { room: `bet:${secret.id}` }))).to.equal('NOT_FOUND');
    const heard = admin.received.length;
    for (const { id } of [secret, open]) await boss.rest('PATCH', `/api/admin/bets/${id}`, { title: 'Nouveau' });
    await admin.next('bet:updated', ({ room }) => room === `bet:${open.id}`, heard);
    await admin.settle();
    expect(admin.received.slice(heard).filter(({ body }) => body.room === `bet:${secret.id}`)).to.deep.equal([]);
    expect(admin.socket.connected).to.equal(true);
    expect(admin.all('session:revoked')).to.deep.equal([]);
  });

  describe('has limits', () => {
    it('on how much it asks: told before anything is parsed, and others are served', async () => {
      const strict = await startArena({ uri: arena.uri, config: { ARENE_RATE_PER_SOCKET: '10' } });
      const [greedy, other] = await Promise.all([strict.guest(), strict.guest()]);
      const leave = { room: 'lobby:bets' };
      for (let i = 0; i < 10; i += 1) expect(codeOf(await greedy.ack('room:leave', leave))).to.equal('OK');
      const several = await greedy.socket.timeout(5000).emitWithAck('room:leave', leave, leave);
      for (const answer of [
        await greedy.ack('room:leave', leave),
        await greedy.ack('room:leave', { not: 'an input' }),
        await greedy.ack('nobody:knows', {}),
        several,
      ]) {
        expect(codeOf(answer)).to.equal('RATE_LIMITED');
        if (!answer.ok) expect(answer.error.retryAfterMs).to.be.within(1, 10_000);
      }
      expect(greedy.socket.connected).to.equal(true);
      expect(codeOf(await other.ack('room:leave', leave))).to.equal('OK');
      await strict.stop();
    });

    it('on how much it costs at once', async () => {
      const strict = await startArena({ uri: arena.uri, config: { ARENE_RATE_PER_SOCKET: '12' } });
      const guest = await strict.guest();
      const wrong = { identifier: 'nobody', password: PASSWORD };
      expect(codeOf(await guest.ack('auth:login', wrong))).to.equal('BAD_CREDENTIALS');
      expect(codeOf(await guest.ack('auth:login', wrong))).to.equal('RATE_LIMITED');
      await strict.stop();
    });

    it('on the size of a packet: 64 KB', async () => {
      const [big, other] = await Promise.all([arena.guest(), arena.guest()]);
      const frame = (bytes: number) => ({ search: 'x'.repeat(bytes) });
      expect(codeOf(await big.ack('bet:list', frame(64 * 1024 - 200)))).to.equal('VALIDATION_FAILED');
      const closed = gone(big);
      big.socket.emit('bet:list', frame(64 * 1024));
      await closed;
      expect(codeOf(await other.ack('bet:list', {}))).to.equal('OK');
    });
  });
});
