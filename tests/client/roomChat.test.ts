// What is said reaches listeners in order, each once, whatever is lost, late or doubled on the way.
import { expect } from 'chai';
import { next, ScriptedServer } from './scriptedServer.ts';

const id = '000000000000000000000001';
const room = `bet:${id}` as const;
const at = '2026-01-01T00:00:00.000Z';
const message = (seq: number) => ({
  ...{ room, seq, userId: id, name: 'awa', text: `${seq}` },
  ...{ replyTo: null, isSystem: false, deletedAt: null, createdAt: at },
});
const deletion = (seq: number) => ({ room, seq, messageSeq: 1, deletedAt: at });
const afterOf = (payload: object) => (payload as { after: number }).after;
/** Every fifth is a deletion. */
const isDeletion = (seq: number) => seq % 5 === 0;

describe('client chat', () => {
  let server: ScriptedServer;
  /** How much has been said, as the database has it. */
  let chatSeq: number;
  beforeEach(async () => {
    server = await new ScriptedServer().start();
    chatSeq = 3;
    server.on('room:join', ({ ok, payload }) => {
      const { since } = payload as { since?: number };
      const base = { room, seq: 1, chatSeq, state: {} };
      ok(since === undefined ? { ...base, snapshot: {} } : { ...base, events: [] });
    });
    server.on('chat:history', ({ ok, payload }) => ok(page(afterOf(payload))));
  });
  afterEach(() => server.close());

  const page = (after: number, most = 4) => {
    const seqs = Array.from({ length: Math.min(most, chatSeq - after) }, (_, i) => after + 1 + i);
    return {
      room,
      messages: seqs.filter(seq => !isDeletion(seq)).map(message),
      deletions: seqs.filter(isDeletion).map(deletion),
      chatSeq,
    };
  };
  const say = (seq: number) =>
    server.socket.emit(
      isDeletion(seq) ? 'chat:deleted' : 'chat:message',
      isDeletion(seq) ? deletion(seq) : message(seq),
    );
  const afters = () => server.all('chat:history').map(({ payload }) => afterOf(payload));

  /** A room of which it is written down what is said. */
  async function watch() {
    const arena = server.client();
    const bet = await arena.join(room);
    const told: number[] = [];
    bet.on('chat:message', ({ seq, text }) => {
      expect(text).to.equal(`${seq}`);
      expect(bet.chatSeq).to.equal(seq);
      told.push(seq);
    });
    bet.on('chat:deleted', ({ seq }) => told.push(seq));
    const until = (seq: number) => next(bet, 'chat:message', (data: { seq: number }) => data.seq === seq);
    return { arena, bet, told, until };
  }

  it('begins after what the join accounts for, and drops what is old or doubled', async () => {
    const { bet, told, until } = await watch();
    expect(bet.chatSeq).to.equal(3);
    const all = until(6);
    for (const seq of [2, 3, 4, 4, 6, 5, 5, 6]) say(seq);
    await all;
    expect(told).to.deep.equal([4, 5, 6]);
    expect(afters()).to.deep.equal([]);
  });

  it('tells what was said between the subscription and the answer', async () => {
    server.on('room:join', ({ ok }) => {
      for (const seq of [5, 3, 4]) say(seq);
      ok({ room, seq: 1, chatSeq, state: {}, snapshot: {} });
    });
    const { told, until } = await watch();
    const all = until(6);
    say(6);
    await all;
    expect(told).to.deep.equal([4, 5, 6]);
  });

  it('fetches what stays missing, page after page', async () => {
    const { told, until } = await watch();
    const all = until(14);
    chatSeq = 14;
    say(14);
    await all;
    expect(told).to.deep.equal([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(afters()).to.deep.equal([3, 7, 11]);
  });

  it('fetches what the head tells of', async () => {
    const { told, until } = await watch();
    const all = until(6);
    chatSeq = 6;
    server.socket.emit('room:head', { room, seq: 1, chatSeq });
    await all;
    expect(told).to.deep.equal([4, 5, 6]);
  });

  it('asks again where a node lags behind, or refuses for now', async () => {
    server.on('chat:history', ({ ok, refuse, payload }, times) => {
      if (times === 1) return ok({ room, messages: [], deletions: [], chatSeq: 3 });
      return times === 2 ? refuse('BUSY') : ok(page(afterOf(payload)));
    });
    const { told, until } = await watch();
    const all = until(6);
    chatSeq = 6;
    say(6);
    await all;
    expect(told).to.deep.equal([4, 5, 6]);
    expect(afters()).to.deep.equal([3, 3, 3]);
  });

  it('catches up after a reconnect, also where the connection breaks meanwhile', async () => {
    const { told, until } = await watch();
    const first = until(4);
    say(4);
    await first;
    server.on('chat:history', ({ ok, drop, payload }, times) => (times === 2 ? drop() : ok(page(afterOf(payload)))));
    const all = until(13);
    chatSeq = 13;
    server.socket.conn.close();
    await all;
    expect(told).to.deep.equal([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(afters()).to.deep.equal([4, 8, 8, 12]);
  });
});
