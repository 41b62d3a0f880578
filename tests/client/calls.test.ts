// A call is answered once: over lost answers, dropped connections and a busy server, with one key.
import { expect } from 'chai';
import { ArenaError } from '../../client/index.ts';
import { codeOf, next, ScriptedServer, session } from './scriptedServer.ts';

const id = '000000000000000000000001';
const buy = { betId: id, optionId: id, stake: 50 };
const bought = { position: { id }, balance: { amount: 950, currency: 'POINT' } };

describe('client calls', () => {
  let server: ScriptedServer;
  beforeEach(async () => {
    server = await new ScriptedServer().start();
  });
  afterEach(() => server.close());

  const keys = (name: string) => [...new Set(server.all(name).map(({ payload }) => payload.idempotencyKey))];

  it('makes a key for a command, and none for a query', async () => {
    const arena = server.client({ token: 'token', newKey: () => 'key-of-this-test' });
    server.on('bet:buy', ({ ok }) => ok(bought));
    expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
    await arena.call('me:get');
    await arena.call('bet:sell', { positionId: id, idempotencyKey: 'key-of-the-caller' });
    expect(server.asked.map(({ payload }) => payload)).to.deep.equal([
      { ...buy, idempotencyKey: 'key-of-this-test' },
      {},
      { positionId: id, idempotencyKey: 'key-of-the-caller' },
    ]);
  });

  it('sends the same key again when the answer does not come', async () => {
    const arena = server.client({ token: 'token', limits: { ackTimeoutMs: 60 } });
    server.on('bet:buy', ({ ok }, times) => times >= 3 && ok(bought));
    expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
    expect(server.all('bet:buy').length).to.be.at.least(3);
    expect(keys('bet:buy')).to.have.length(1);
    expect(server.handshakes).to.have.length(1);
  });

  it('takes a late answer to an earlier attempt', async () => {
    const arena = server.client({ token: 'token', limits: { ackTimeoutMs: 60 } });
    server.on('bet:buy', () => undefined);
    const call = arena.call('bet:buy', buy);
    await server.request('bet:buy', 2);
    server.all('bet:buy')[0]!.ok(bought);
    expect(await call).to.deep.equal(bought);
  });

  it('sends the same key again after a drop', async () => {
    const arena = server.client({ token: 'token' });
    server.on('bet:buy', ({ ok, drop }, times) => (times === 2 ? ok(bought) : drop()));
    expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
    expect(keys('bet:buy')).to.have.length(1);
    expect(server.handshakes).to.have.length(2);
  });

  it('comes back after the server hung up without a reason', async () => {
    const arena = server.client({ token: 'token' });
    server.on('bet:buy', ({ ok, socket }, times) => (times === 2 ? ok(bought) : socket.disconnect(true)));
    expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
    expect(keys('bet:buy')).to.have.length(1);
    expect(server.handshakes.map(({ token }) => token)).to.deep.equal(['token', 'token']);
  });

  for (const code of ['BUSY', 'RATE_LIMITED', 'OUTCOME_UNKNOWN'] as const) {
    it(`waits out ${code}, with the same key`, async () => {
      const arena = server.client({ token: 'token' });
      server.on('bet:buy', ({ ok, refuse }, times) => (times === 1 ? refuse(code, { retryAfterMs: 10 }) : ok(bought)));
      expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
      expect(keys('bet:buy')).to.have.length(1);
      expect(server.all('bet:buy')).to.have.length(2);
    });
  }

  it('rejects with what the server refuses, once', async () => {
    const arena = server.client({ token: 'token' });
    server.on('bet:buy', ({ refuse }) => refuse('ODDS_MOVED', { details: { odds: 1.5 } }));
    const error = await arena.call('bet:buy', buy).catch(error => error);
    expect(error).to.be.instanceOf(ArenaError);
    expect(error).to.include({ code: 'ODDS_MOVED', traceId: 't', idempotencyKey: keys('bet:buy')[0] });
    expect(error.details).to.deep.equal({ odds: 1.5 });
    expect(server.all('bet:buy')).to.have.length(1);
  });

  describe('refused when it is sent again after a drop', () => {
    const dropThenRefuse = () =>
      server.on('bet:buy', ({ refuse, socket }, times) =>
        times === 1 ? socket.disconnect(true) : refuse('BET_SUSPENDED'),
      );

    it('may have happened the first time: the receipt tells', async () => {
      const arena = server.client({ token: 'token' });
      dropThenRefuse();
      server.on('wallet:receipt', ({ ok }) => ok({ status: 'done', reply: bought }));
      expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
    });

    it('may happen still where the receipt knows nothing, and is not called refused', async () => {
      const arena = server.client({ token: 'token' });
      dropThenRefuse();
      server.on('wallet:receipt', ({ ok }) => ok({ status: 'unknown' }));
      const error = await arena.call('bet:buy', buy).catch(error => error);
      expect(error).to.include({ code: 'OUTCOME_UNKNOWN', idempotencyKey: keys('bet:buy')[0] });
      expect(error.details).to.deep.equal({ status: 'unknown', because: 'BET_SUSPENDED' });
      expect(server.all('bet:buy')).to.have.length(2);
    });
  });

  it('does not wait for a retry that would come too late', async () => {
    const arena = server.client({ token: 'token' });
    server.on('bet:buy', ({ refuse }) => refuse('RATE_LIMITED', { retryAfterMs: 80_000 }));
    expect(await codeOf(arena.call('bet:buy', buy))).to.equal('RATE_LIMITED');
    expect(server.all('wallet:receipt')).to.have.length(0);
  });

  describe('when time is up', () => {
    const limits = { callTimeoutMs: 100, ackTimeoutMs: 2000 };

    it('asks for the receipt, and resolves with the stored reply', async () => {
      const arena = server.client({ token: 'token', limits });
      await next(arena, 'connected');
      server.on('bet:buy', () => undefined);
      server.on('wallet:receipt', ({ ok }) => ok({ status: 'done', reply: bought }));
      expect(await arena.call('bet:buy', buy)).to.deep.equal(bought);
      const asked = { event: 'bet:buy', idempotencyKey: keys('bet:buy')[0] };
      expect(server.all('wallet:receipt').map(({ payload }) => payload)).to.deep.equal([asked]);
    });

    it('is OUTCOME_UNKNOWN, with the key, when the receipt does not know', async () => {
      const arena = server.client({ token: 'token', limits });
      await next(arena, 'connected');
      server.on('bet:buy', () => undefined);
      server.on('wallet:receipt', ({ ok }) => ok({ status: 'unknown' }));
      const error = await arena.call('bet:buy', buy).catch(error => error);
      expect(error).to.include({ code: 'OUTCOME_UNKNOWN', idempotencyKey: keys('bet:buy')[0] });
      expect(server.all('wallet:receipt')).to.have.length(1);
    });

    it('is TIMEOUT for a query, and for what was never sent', async () => {
      const arena = server.client({ token: 'token', limits });
      await next(arena, 'connected');
      server.on('bet:list', () => undefined);
      expect(await codeOf(arena.call('bet:list'))).to.equal('TIMEOUT');
      const gone = next(arena, 'disconnected');
      server.admit = () => 'INTERNAL';
      server.socket.conn.close();
      await gone;
      expect(await codeOf(arena.call('bet:buy', buy))).to.equal('TIMEOUT');
      expect(server.all('wallet:receipt')).to.have.length(0);
    });
  });

  it('keeps what is called without a connection until there is one, but not without bound', async () => {
    let isOpen = false;
    server.admit = () => (isOpen ? undefined : 'INTERNAL');
    const arena = server.client({ limits: { maxWaitingCalls: 2 } });
    const calls = [arena.call('bet:list'), arena.call('bet:get', { betId: id })];
    expect(await codeOf(arena.call('bet:list'))).to.equal('TOO_MANY_CALLS');
    await next(arena, 'refused');
    isOpen = true;
    await Promise.all(calls);
    expect(server.asked.map(({ name }) => name)).to.deep.equal(['bet:list', 'bet:get']);
  });

  it('gives up when its signal says so', async () => {
    const arena = server.client({ token: 'token' });
    const abort = new AbortController();
    server.on('bet:buy', () => abort.abort('enough'));
    expect(await codeOf(arena.call('bet:buy', buy, { signal: abort.signal }))).to.equal('ABORTED');
    expect(await codeOf(arena.call('bet:buy', buy, { signal: abort.signal }))).to.equal('ABORTED');
    expect(server.all('bet:buy')).to.have.length(1);
  });

  it('is never sent as another user', async () => {
    const arena = server.client({ token: 'token-a' });
    server.on('auth:login', ({ ok }) => ok(session('b', 1)));
    server.on('bet:buy', () => undefined);
    const call = arena.call('bet:buy', buy);
    await server.request('bet:buy');
    await arena.call('auth:login', { identifier: 'b', password: 'secret' });
    server.socket.conn.close();
    const error = await call.catch(error => error);
    expect(error).to.include({ code: 'OUTCOME_UNKNOWN', idempotencyKey: keys('bet:buy')[0] });
    expect(server.all('bet:buy')).to.have.length(1);
    expect(server.handshakes.map(({ token }) => token)).to.deep.equal(['token-a', 'token-b-1']);
  });

  it('without reconnection rejects what can no longer be sent', async () => {
    const arena = server.client({ reconnect: false });
    server.on('bet:list', ({ drop }) => drop());
    expect(await codeOf(arena.call('bet:list'))).to.equal('DISCONNECTED');
    expect(await codeOf(arena.call('bet:list'))).to.equal('DISCONNECTED');
    expect(await codeOf(arena.join(`bet:${id}`))).to.equal('DISCONNECTED');
    server.on('bet:list', ({ ok }) => ok({ items: [], nextCursor: null }));
    arena.open();
    expect(await arena.call('bet:list')).to.deep.equal({ items: [], nextCursor: null });
  });

  it('closed, rejects what is under way and what comes after', async () => {
    const arena = server.client({ token: 'token' });
    server.on('bet:buy', () => undefined);
    const call = codeOf(arena.call('bet:buy', buy));
    await server.request('bet:buy');
    arena.close();
    expect(await call).to.equal('CLOSED');
    expect(await codeOf(arena.call('me:get'))).to.equal('CLOSED');
    expect(await codeOf(arena.join(`bet:${id}`))).to.equal('CLOSED');
    await server.until(() => server.io.sockets.sockets.size === 0);
  });
});
