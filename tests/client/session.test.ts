// A session renews itself, survives lost answers, and ends where everybody can see it.
import { expect } from 'chai';
import type { SessionNews } from '../../client/index.ts';
import { codeOf, next, ScriptedServer, session, user } from './scriptedServer.ts';

const synced = { user: user('a'), accounts: [], openPositions: [], serverTime: '2026-01-01T00:00:00.000Z' };

describe('client session', () => {
  let server: ScriptedServer;
  beforeEach(async () => {
    server = await new ScriptedServer().start();
    server.on('auth:login', ({ ok }) => ok(session('a', 1)));
    server.on('auth:refresh', ({ ok }) => ok(session('a', 2)));
    server.on('me:sync', ({ ok }) => ok(synced));
  });
  afterEach(() => server.close());

  const tokens = () => server.handshakes.map(({ token }) => token);
  const refreshTokens = () => server.all('auth:refresh').map(({ payload }) => payload.refreshToken);
  const signIn = { identifier: 'a', password: 'secret' };

  it('is noticed where it is answered, told, and used for the next handshake', async () => {
    const kept: unknown[] = [];
    const arena = server.client({ onSession: session => kept.push(session?.token) });
    const news = next<SessionNews>(arena, 'session');
    await arena.call('auth:login', signIn);
    expect((await news).state).to.equal('started');
    expect(arena.user).to.deep.equal(user('a'));
    const sync = next(arena, 'sync');
    server.socket.conn.close();
    expect(await sync).to.deep.equal(synced);
    await arena.call('auth:logout');
    expect(arena.isSignedIn).to.equal(false);
    expect(kept).to.deep.equal(['token-a-1', undefined]);
    expect(tokens()).to.deep.equal([undefined, 'token-a-1']);
  });

  it('is renewed when the server says that it is about to expire', async () => {
    const arena = server.client({ token: 'token', refreshToken: 'refresh-token-of-old' });
    await next(arena, 'connected');
    const news = next<SessionNews>(arena, 'session');
    server.socket.emit('session:expiring', { expiresAt: '2026-01-01T00:01:00.000Z' });
    expect((await news).state).to.equal('refreshed');
    expect(refreshTokens()).to.deep.equal(['refresh-token-of-old']);
    expect(arena.isConnected).to.equal(true);
  });

  it('whose token has expired comes back as a guest and is restored before anything else is sent', async () => {
    server.admit = ({ token }) => (token === 'token-old' ? 'TOKEN_EXPIRED' : undefined);
    const arena = server.client({ token: 'token-old', refreshToken: 'refresh-token-of-old' });
    await arena.call('me:get');
    expect(tokens()).to.deep.equal(['token-old', undefined]);
    expect(server.asked.map(({ name }) => name)).to.deep.equal(['auth:refresh', 'me:get']);
  });

  it('of which only the refresh token was kept is restored', async () => {
    const arena = server.client({ refreshToken: 'refresh-token-of-old' });
    await arena.call('me:get');
    expect(server.asked.map(({ name }) => name)).to.deep.equal(['auth:refresh', 'me:get']);
  });

  it('is refreshed again with the same token when the answer was lost', async () => {
    server.admit = ({ token }) => (token === 'token-old' ? 'TOKEN_EXPIRED' : undefined);
    server.on('auth:refresh', ({ ok, drop }, times) => (times >= 3 ? ok(session('a', 2)) : times === 1 && drop()));
    const limits = { ackTimeoutMs: 100 };
    const arena = server.client({ token: 'token-old', refreshToken: 'refresh-token-of-old', limits });
    await arena.call('me:get');
    expect(new Set(refreshTokens())).to.deep.equal(new Set(['refresh-token-of-old']));
    expect(new Set(server.all('auth:refresh').map(({ payload }) => payload.idempotencyKey)).size).to.equal(1);
    const names = server.asked.map(({ name }) => name);
    expect(names.indexOf('me:get')).to.be.greaterThan(names.lastIndexOf('auth:refresh'));
  });

  it('that expired on a live socket is restored, and the refused call sent again with its key', async () => {
    const arena = server.client({ token: 'token', refreshToken: 'refresh-token-of-old' });
    server.on('bet:create', ({ ok, refuse }, times) => (times === 1 ? refuse('UNAUTHENTICATED') : ok({ bet: {} })));
    await arena.call('bet:create', {} as never);
    const order = server.asked.map(({ name }) => name).filter(name => name !== 'me:sync');
    expect(order).to.deep.equal(['bet:create', 'auth:refresh', 'bet:create']);
    expect(server.all('bet:create')[1]!.payload).to.deep.equal(server.all('bet:create')[0]!.payload);
    const again = next<SessionNews>(arena, 'session');
    server.socket.emit('session:expired', {});
    expect((await again).state).to.equal('refreshed');
  });

  it('that can not be refreshed has ended; the client goes on as a guest', async () => {
    server.admit = ({ token }) => (token === 'token-old' ? 'TOKEN_EXPIRED' : undefined);
    server.on('auth:refresh', ({ refuse }) => refuse('SESSION_REVOKED'));
    const arena = server.client({ token: 'token-old', refreshToken: 'refresh-token-of-old' });
    const news = next(arena, 'session');
    const call = codeOf(arena.call('me:get'));
    expect(await news).to.deep.equal({ state: 'ended', reason: 'SESSION_REVOKED' });
    expect(await call).to.equal('SESSION_ENDED');
    await arena.call('bet:list');
    expect(server.all('auth:refresh')).to.have.length(1);
  });

  it('of a banned user ends at the handshake', async () => {
    server.admit = ({ token }) => (token ? 'BANNED' : undefined);
    const arena = server.client({ token: 'token', refreshToken: 'refresh-token-of-old' });
    const news = next(arena, 'session');
    await arena.call('bet:list');
    expect(await news).to.deep.equal({ state: 'ended', reason: 'BANNED' });
    expect(tokens()).to.deep.equal(['token', undefined]);
    expect(server.all('auth:refresh')).to.have.length(0);
  });

  it('that is revoked disconnects, and stays away until somebody signs in', async () => {
    const arena = server.client({ token: 'token', refreshToken: 'refresh-token-of-old' });
    await next(arena, 'connected');
    const news = next(arena, 'session');
    const gone = next<{ reconnects: boolean }>(arena, 'disconnected');
    server.socket.emit('session:revoked', { reason: 'banned' });
    server.socket.disconnect(true);
    expect(await news).to.deep.equal({ state: 'ended', reason: 'banned' });
    expect((await gone).reconnects).to.equal(false);
    expect(await codeOf(arena.call('bet:list'))).to.equal('DISCONNECTED');
    await arena.call('auth:login', signIn);
    expect(tokens()).to.deep.equal(['token', undefined]);
  });

  it('that is revoked leaves a guest where that was asked for', async () => {
    const arena = server.client({ token: 'token', reconnectAsGuest: true });
    await next(arena, 'connected');
    const back = next(arena, 'connected');
    server.socket.emit('session:revoked', { reason: 'banned' });
    server.socket.disconnect(true);
    await back;
    expect(tokens()).to.deep.equal(['token', undefined]);
    expect(server.all('me:sync')).to.have.length(0);
  });

  it('is not put back by a refresh once somebody else has signed in', async () => {
    server.admit = ({ token }) => (token === 'token-old' ? 'TOKEN_EXPIRED' : undefined);
    server.on('auth:login', ({ ok }) => ok(session('b', 1)));
    server.on('auth:refresh', ({ refuse }) => refuse('MAINTENANCE'));
    const arena = server.client({ token: 'token-old', refreshToken: 'refresh-token-of-old' });
    await server.request('auth:refresh');
    await arena.call('auth:login', signIn);
    const before = server.all('auth:refresh').length;
    await arena.call('me:get');
    expect(arena.user).to.deep.equal(user('b'));
    expect(server.all('auth:refresh')).to.have.length(before);
  });

  it('that was signed out although the answer was lost, is signed out', async () => {
    const arena = server.client({ token: 'token', refreshToken: 'refresh-token-of-old' });
    await next(arena, 'connected');
    server.admit = ({ token }) => (token ? 'UNAUTHENTICATED' : undefined);
    server.on('auth:refresh', ({ refuse }) => refuse('SESSION_REVOKED'));
    server.on('auth:logout', ({ drop }) => drop());
    expect(await arena.call('auth:logout')).to.deep.equal({});
    expect(arena.isSignedIn).to.equal(false);
  });

  it('hears what concerns its user', async () => {
    const arena = server.client({ token: 'token' });
    await next(arena, 'connected');
    const changed = next(arena, 'wallet:changed');
    server.socket.emit('wallet:changed', { at: synced.serverTime, data: { accounts: [], reason: 'welcome' } });
    expect(await changed).to.deep.equal({ accounts: [], reason: 'welcome' });
  });

  it('goes elsewhere when the server drains: what runs is finished, what comes waits', async () => {
    const arena = server.client({ token: 'token' });
    const running = arena.call('bet:get', { betId: '000000000000000000000001' });
    server.on('bet:get', () => undefined);
    const { ok } = await server.request('bet:get');
    const draining = next(arena, 'server:draining');
    server.socket.emit('server:draining', { reconnectInMs: 300 });
    await draining;
    const waiting = arena.call('bet:list');
    ok({ bet: {} });
    await running;
    expect(server.all('bet:list')).to.have.length(0);
    await waiting;
    expect(server.handshakes).to.have.length(2);
  });
});
