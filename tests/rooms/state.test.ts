// State of rooms: only the latest counts, it is told at most once an interval and only when it changed, and what was lost is told after all.
import { expect } from 'chai';
import { betSuspended, betUpdated } from '../../contracts/bets.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Transactions } from '../../models/transaction.ts';
import { Tx } from '../../models/tx.ts';
import { openCurve } from '../../rules/odds.ts';
import { type Actor, type Arena, type Message, startArena } from '../support/arena.ts';

const INTERVAL_MS = 100;

const ofRoom = ({ received }: Actor, event: string, room: string): Message['body'][] =>
  received.filter(message => message.event === event && message.body.room === room).map(({ body }) => body);
const versionsOf = (messages: { version: number }[]) => messages.map(({ version }) => version);
const rising = (numbers: number[]) => numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);

/** Commits to a bet's book as a node would that dies before it delivers anything. */
async function commitSilently(arena: Arena, betId: string, work: (tx: Tx, book: BetBook) => void): Promise<void> {
  const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };
  const limits = { retryMs: 5000, backoffMs: 50, commitMs: 5000 };
  await new Transactions(arena.database, runtime, limits).run(async unit => {
    const tx = new Tx(unit, () => new ObjectId());
    work(tx, await tx.root(BetBook, betId));
  });
}
const rename = (title: string) => (tx: Tx, book: BetBook) => {
  book.title = title;
  tx.news(book, betUpdated, { bet: betView(book) });
};
const reprice = (odds: number[]) => (_: Tx, book: BetBook) => {
  book.curve = openCurve(odds, book.curve.liquidity);
};

describe('the state of a room', function () {
  this.timeout(30_000);
  let arena: Arena;
  /** A node that does not look at the database by itself. */
  let quiet: Arena;
  let creator: Actor;
  let players: Actor[];
  let boss: Actor;

  before(async () => {
    arena = await startArena({ config: { STATE_INTERVAL_MS: String(INTERVAL_MS) } });
    quiet = await startArena({ uri: arena.uri, config: { ARENE_ROOM_HEAD_MS: '600000' } });
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
    players = await Promise.all(Array.from({ length: 5 }, () => arena.player()));
  });
  after(async () => {
    await quiet.stop();
    await arena.stop();
  });

  const openBet = async (input: Parameters<Arena['bet']>[1] = {}) => {
    const bet = await arena.bet(creator, input);
    return { bet, room: `bet:${bet.id}`, options: bet.options.map(({ id }) => id) };
  };
  const watch = async (room: string, where = arena) => {
    const guest = await where.guest();
    const joined = await guest.call('room:join', { room });
    return { guest, joined };
  };
  /** Resolves when the node has compared its rooms with the database since the call. */
  const headCheck = async () => {
    const { bet, room } = await openBet();
    const { guest } = await watch(room);
    await commitSilently(arena, bet.id, rename('Vu'));
    await guest.next('bet:updated');
    guest.close();
  };

  describe('odds', () => {
    it('are told at most once an interval, the last ones in any case, their version rising', async () => {
      const { bet, room, options } = await openBet();
      const { guest } = await watch(room);
      const startedAt = Date.now();
      const buys = players.map(async (player, p) => {
        for (let i = 0; i < 12; i += 1)
          await player.call('bet:buy', { betId: bet.id, optionId: options[(i + p) % 2]!, stake: 5 });
      });
      await Promise.all(buys);
      const { bet: now } = await guest.call('bet:get', { betId: bet.id });
      const board = { options: now.options.map(({ label, value, matchResult, ...moving }) => moving) };
      const last = await guest.next('bet:odds', ({ data }) => JSON.stringify(data) === JSON.stringify(board));
      const elapsedMs = Date.now() - startedAt;
      const told = ofRoom(guest, 'bet:odds', room);
      expect(told.at(-1)).to.equal(last);
      expect(versionsOf(told)).to.satisfy(rising);
      expect(told.length, 'less than one for each purchase').to.be.below(60);
      expect((told.length - 1) * (INTERVAL_MS - 2)).to.be.at.most(elapsedMs);
    });

    it('stay silent when a purchase is refused, and when only something else has changed', async () => {
      const { bet, room, options } = await openBet();
      const { guest } = await watch(room);
      const heard = guest.received.length;
      for (const refused of [
        await players[0]!.ack('bet:buy', {
          betId: bet.id,
          optionId: options[0],
          stake: 1e6,
          idempotencyKey: 'k'.repeat(9),
        }),
        await players[0]!.ack('bet:buy', {
          betId: bet.id,
          optionId: options[0],
          stake: 5,
          minOdds: 50,
          idempotencyKey: 'l'.repeat(9),
        }),
        await creator.ack('bet:buy', { betId: bet.id, optionId: options[0], stake: 5, idempotencyKey: 'm'.repeat(9) }),
      ])
        expect(refused.ok).to.equal(false);
      await boss.rest('POST', `/api/admin/bets/${bet.id}/suspend`);
      await guest.next('bet:suspended');
      await headCheck();
      await headCheck();
      const told = guest.received.slice(heard).map(({ event }) => event);
      expect(told.filter(event => event.startsWith('bet:'))).to.deep.equal(['bet:suspended']);
    });
  });

  describe('the lobby', () => {
    const lobby = (id: string) => ({
      leads: (list: 'newest' | 'busiest') => (message: Message['body']) => message.data[list][0]?.id === id,
      isIn: (message: Message['body']) => message.data.newest.some((bet: { id: string }) => bet.id === id),
    });

    it('shows the newest and the busiest open bets, and no others', async () => {
      const { guest, joined } = await watch('lobby:bets');
      expect(joined.state).to.have.property('lobby:changed');
      const busy = await openBet();
      await guest.next('lobby:changed', lobby(busy.bet.id).leads('newest'));
      for (let i = 0; i < 13; i += 1)
        for (const player of players)
          await player.call('bet:buy', { betId: busy.bet.id, optionId: busy.options[i % 2]!, stake: 10 });
      const young = await openBet();
      const message = await guest.next(
        'lobby:changed',
        told => lobby(young.bet.id).leads('newest')(told) && lobby(busy.bet.id).leads('busiest')(told),
      );
      const { bet } = await guest.call('bet:get', { betId: young.bet.id });
      expect(message.data.newest[0]).to.deep.equal(bet);
      await boss.rest('PATCH', `/api/admin/bets/${busy.bet.id}`, { status: 'closed' });
      await guest.next('lobby:changed', told => !lobby(busy.bet.id).isIn(told), guest.received.length);
      expect(versionsOf(ofRoom(guest, 'lobby:changed', 'lobby:bets'))).to.satisfy(rising);
      const late = await watch('lobby:bets');
      const { data } = late.joined.state['lobby:changed'] as Message['body'];
      expect(data.busiest.map(({ id }: { id: string }) => id)).to.not.include(busy.bet.id);
    });

    it('learns of a bet that this node was never told of', async () => {
      const { guest } = await watch('lobby:bets');
      const { bet } = await openBet();
      await guest.next('lobby:changed', lobby(bet.id).isIn);
      await commitSilently(arena, bet.id, (_, book) => {
        book.status = 'closed';
      });
      await guest.next('lobby:changed', told => !lobby(bet.id).isIn(told), guest.received.length);
    });
  });

  describe('presence', () => {
    const counts = (spectators: number, counted: number) => (message: Message['body']) =>
      message.data.spectators === spectators && message.data.players === counted;

    it('counts spectators and players, through signing in and out, dropping and leaving', async () => {
      const { room } = await openBet();
      const { guest, joined } = await watch(room);
      expect(joined.state['room:presence']!.data).to.deep.equal({ spectators: 1, players: 0 });
      const [first, second] = players as [Actor, Actor];
      await first.call('room:join', { room });
      await guest.next('room:presence', counts(1, 1));
      const other = await watch(room);
      await guest.next('room:presence', counts(2, 1));
      await other.guest.call('auth:login', { identifier: second.session!.user.username, password: PASSWORD });
      await guest.next('room:presence', counts(1, 2));
      await other.guest.call('auth:logout', {});
      const from = guest.received.length;
      await guest.next('room:presence', counts(2, 1));
      other.guest.socket.io.engine.close();
      await guest.next('room:presence', counts(1, 1), from);
      await first.call('room:leave', { room });
      await guest.next('room:presence', counts(1, 0), from);
      expect(versionsOf(ofRoom(guest, 'room:presence', room))).to.satisfy(rising);
    });

    it('is told only when it has changed', async () => {
      const { room } = await openBet();
      const { guest } = await watch(room);
      await guest.next('room:presence', counts(1, 0));
      const told = ofRoom(guest, 'room:presence', room).length;
      await headCheck();
      await headCheck();
      expect(ofRoom(guest, 'room:presence', room)).to.have.length(told);
    });
  });

  describe('what was committed and never told', () => {
    it('is told by the next comparison of heads, in order', async () => {
      const { bet, room } = await openBet();
      const { guest } = await watch(room);
      await commitSilently(arena, bet.id, rename('Un'));
      await commitSilently(arena, bet.id, rename('Deux'));
      await guest.next('room:head', ({ room: of, seq }) => of === room && seq === 3);
      const told = ofRoom(guest, 'bet:updated', room);
      expect(told.map(({ seq, data }) => [seq, data.bet.title])).to.deep.equal([
        [2, 'Un'],
        [3, 'Deux'],
      ]);
      expect(told[0]).to.have.all.keys('room', 'seq', 'at', 'data');
    });

    it('is told when the next event shows the gap', async () => {
      const { bet, room } = await openBet();
      const { guest } = await watch(room, quiet);
      const admin = await quiet.guest({ token: boss.session!.token });
      admin.session = boss.session;
      await commitSilently(arena, bet.id, rename('Un'));
      await commitSilently(arena, bet.id, (tx, book) => tx.news(book, betSuspended, {}));
      await admin.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: 'Trois' });
      await guest.next('bet:updated', ({ seq }) => seq === 4);
      expect(guest.received.flatMap(({ body }) => (body.room === room && body.seq ? [body.seq] : []))).to.deep.equal([
        2, 3, 4,
      ]);
    });

    it('is odds too', async () => {
      const { bet, room } = await openBet();
      const { guest, joined } = await watch(room);
      await commitSilently(arena, bet.id, reprice([3, 1.4]));
      const told = await guest.next('bet:odds');
      expect(told.data.options.map(({ odds }: { odds: number }) => odds)).to.deep.equal([3, 1.4]);
      expect(told.version).to.be.above(joined.state['bet:odds']!.version);
    });

    it('is told to those who watch when a newcomer makes the node read it', async () => {
      const { bet, room } = await openBet();
      const { guest } = await watch(room, quiet);
      await commitSilently(arena, bet.id, rename('Un'));
      await commitSilently(arena, bet.id, reprice([3, 1.4]));
      const newcomer = await quiet.guest();
      // He was told of the first by another node; this one has yet to hear of it.
      const resumed = await newcomer.call('room:join', { room, since: 2 });
      expect(resumed).to.deep.include({ seq: 2, events: [] });
      expect((resumed.state['bet:odds']!.data as Message['body']).options[0].odds).to.equal(3);
      expect((await guest.next('bet:updated')).seq).to.equal(2);
      expect((await guest.next('bet:odds')).data.options[0].odds).to.equal(3);
    });
  });
});

const PASSWORD = 'un mot de passe solide';
