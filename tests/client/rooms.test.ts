// A room repairs itself: gaps are filled, reconnects resume, what is lost for good starts anew; and it is left cleanly.
import { expect } from 'chai';
import { codeOf, next, ScriptedServer } from './scriptedServer.ts';

const id = '000000000000000000000001';
const room = `bet:${id}` as const;
const at = '2026-01-01T00:00:00.000Z';
const message = (seq: number) => ({ room, seq, at, data: { closedAt: `${seq}` } });
const event = (seq: number) => ({ event: 'bet:closed', ...message(seq) });
const board = (version: number) => ({ version, at, data: { options: [{ odds: version }] } });

describe('client rooms', () => {
  let server: ScriptedServer;
  beforeEach(async () => {
    server = await new ScriptedServer().start();
    server.on('room:join', ({ ok, payload }, times) => {
      const { since } = payload as { since?: number };
      const base = { room, chatSeq: 0, state: { 'bet:odds': board(times) } };
      if (since === undefined) return ok({ ...base, seq: 5, snapshot: { taken: times } });
      const events = Array.from({ length: Math.max(0, 9 - since) }, (_, n) => event(since + 1 + n));
      ok({ ...base, seq: since + events.length, events });
    });
  });
  afterEach(() => server.close());

  const sinces = () => server.all('room:join').map(({ payload }) => payload.since as number | undefined);
  const send = (seq: number) => server.socket.emit('bet:closed', message(seq));

  /** A room whose events are written down. */
  async function watch(arena = server.client()) {
    const bet = await arena.join(room);
    const seqs: number[] = [];
    bet.on('bet:closed', ({ closedAt }, { seq }) => {
      expect(closedAt).to.equal(`${seq}`);
      expect(bet.seq).to.equal(seq);
      seqs.push(seq);
    });
    const until = (seq: number) => next(bet, 'bet:closed', () => bet.seq === seq);
    return { arena, bet, seqs, until };
  }

  it('gives the snapshot, the state at once, and events in order', async () => {
    const { bet, seqs, until } = await watch();
    expect(bet.snapshot).to.deep.equal({ taken: 1 });
    expect(bet.seq).to.equal(5);
    expect(bet.state('bet:odds')).to.deep.equal(board(1).data);
    expect(await next(bet, 'bet:odds')).to.deep.equal(board(1).data);
    const all = until(8);
    for (const seq of [5, 6, 8, 7, 7, 6]) send(seq);
    await all;
    expect(seqs).to.deep.equal([6, 7, 8]);
    expect(sinces()).to.deep.equal([undefined]);
  });

  it('applies what came between the subscription and the answer', async () => {
    server.on('room:join', ({ ok, socket }) => {
      socket.emit('bet:closed', message(7));
      socket.emit('bet:closed', message(5));
      socket.emit('bet:closed', message(6));
      socket.emit('bet:odds', { room, ...board(2) });
      ok({ room, seq: 5, snapshot: {}, chatSeq: 0, state: { 'bet:odds': board(1) } });
      socket.emit('bet:closed', message(8));
    });
    const { bet, seqs, until } = await watch();
    expect(bet.seq).to.equal(5);
    expect(bet.state('bet:odds')).to.deep.equal(board(2).data);
    await until(8);
    expect(seqs).to.deep.equal([6, 7, 8]);
  });

  it('asks for what stays missing', async () => {
    const { bet, seqs, until } = await watch();
    const all = until(9);
    send(8);
    await all;
    expect(seqs).to.deep.equal([6, 7, 8, 9]);
    expect(sinces()).to.deep.equal([undefined, 5]);
    expect(bet.state('bet:odds')).to.deep.equal(board(2).data);
  });

  it('asks again and again, until it has come', async () => {
    const { seqs, until } = await watch();
    const lagging = { room, seq: 5, events: [], chatSeq: 0, state: {} };
    server.on('room:join', ({ ok }, times) =>
      ok(times < 4 ? lagging : { ...lagging, seq: 7, events: [6, 7].map(event) }),
    );
    const all = until(8);
    send(8);
    await all;
    expect(seqs).to.deep.equal([6, 7, 8]);
    expect(sinces()).to.deep.equal([undefined, 5, 5, 5]);
  });

  it('asks when the head is ahead', async () => {
    const { seqs, until } = await watch();
    const all = until(9);
    server.socket.emit('room:head', { room, seq: 9, chatSeq: 0 });
    await all;
    expect(seqs).to.deep.equal([6, 7, 8, 9]);
  });

  it('resumes after a reconnect, with the state of the node that it meets', async () => {
    const { bet, seqs, until, arena } = await watch();
    const high = next(bet, 'bet:odds', data => (data as { options: { odds: number }[] }).options[0]!.odds === 900);
    server.socket.emit('bet:odds', { room, ...board(900) });
    await high;
    const all = until(9);
    const lower = next(bet, 'bet:odds', data => (data as { options: { odds: number }[] }).options[0]!.odds === 2);
    const again = next(arena, 'connected');
    server.socket.conn.close();
    await Promise.all([all, lower, again]);
    expect(seqs).to.deep.equal([6, 7, 8, 9]);
    expect(sinces()).to.deep.equal([undefined, 5]);
  });

  it('asks again when the connection breaks before the answer', async () => {
    server.on('room:join', ({ ok, drop }, times) =>
      times === 1 ? drop() : ok({ room, seq: 5, snapshot: {}, chatSeq: 0, state: {} }),
    );
    const { bet } = await watch();
    expect(bet.seq).to.equal(5);
    expect(sinces()).to.deep.equal([undefined, undefined]);
  });

  it('starts anew where what was missed is gone', async () => {
    const { bet, seqs, until } = await watch();
    server.on('room:join', ({ ok }) => ok({ room, seq: 400, snapshot: 'anew', chatSeq: 0, state: {} }));
    const anew = next(bet, 'snapshot');
    send(399);
    expect(await anew).to.equal('anew');
    expect(bet.snapshot).to.equal('anew');
    const all = until(401);
    send(401);
    await all;
    expect(seqs).to.deep.equal([401]);
  });

  it('takes up where an earlier run ended', async () => {
    const bet = await server.client().join(room, { since: 7 });
    const seqs: number[] = [];
    bet.on('bet:closed', (_, { seq }) => seqs.push(seq));
    await next(bet, 'bet:closed', () => bet.seq === 9);
    expect(seqs).to.deep.equal([8, 9]);
    expect(sinces()).to.deep.equal([7]);
  });

  it('rejects what the server refuses, and waits out a busy one', async () => {
    server.on('room:join', ({ ok, refuse }, times) => {
      if (times === 1) refuse('NOT_FOUND');
      else if (times === 2) refuse('BUSY');
      else ok({ room, seq: 0, snapshot: {}, chatSeq: 0, state: {} });
    });
    const arena = server.client();
    expect(await codeOf(arena.join(room))).to.equal('NOT_FOUND');
    expect((await arena.join(room)).seq).to.equal(0);
    expect(server.all('room:join')).to.have.length(3);
  });

  it('gives up when its signal says so', async () => {
    server.on('room:join', () => undefined);
    const abort = new AbortController();
    const joining = codeOf(server.client().join(room, { signal: abort.signal }));
    await server.request('room:join');
    abort.abort();
    expect(await joining).to.equal('ABORTED');
  });

  it('is shared by all who join it, each with a fresh snapshot, and left by the last', async () => {
    const { arena, bet } = await watch();
    const anew = next(bet, 'snapshot');
    server.on('room:join', ({ ok }) => ok({ room, seq: 6, snapshot: 'second', chatSeq: 0, state: {} }));
    const second = await arena.join(room);
    expect(await anew).to.equal('second');
    expect(second.snapshot).to.equal('second');
    await bet.leave();
    expect(second.closed).to.equal(undefined);
    const left = next(second, 'closed');
    await second.leave();
    expect(await left).to.equal('left');
    expect(server.all('room:leave')).to.have.length(1);
    await arena.join(room);
    expect(server.asked.map(({ name }) => name).slice(-2)).to.deep.equal(['room:leave', 'room:join']);
  });

  it('is closed by the server, but tries again after a change of identity', async () => {
    const { bet } = await watch();
    server.socket.emit('room:closed', { room, reason: 'identity_changed' });
    await server.request('room:join', 2);
    expect(bet.closed).to.equal(undefined);
    const closed = next(bet, 'closed');
    server.socket.emit('room:closed', { room, reason: 'group_left' });
    expect(await closed).to.equal('group_left');
    expect(bet.closed).to.equal('group_left');
  });

  it('comes back a few at a time', async () => {
    const arena = server.client({ limits: { joinsAtOnce: 2 } });
    let open = 0;
    let most = 0;
    server.on('room:join', ({ ok, payload }) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open -= 1;
        ok({ room: payload.room, seq: 0, events: [], chatSeq: 0, state: {} });
      });
    });
    const names = Array.from({ length: 9 }, (_, n) => `bet:00000000000000000000000${n}` as const);
    await Promise.all(names.map(name => arena.join(name)));
    server.socket.conn.close();
    await server.request('room:join', 18);
    expect(most).to.equal(2);
  });

  it('leaves nothing running when the client is closed', async () => {
    const { arena, bet } = await watch();
    const closed = next(bet, 'closed');
    send(8);
    arena.close();
    expect(await closed).to.equal('closed');
    await server.until(() => server.io.sockets.sockets.size === 0);
  });
});
