// Several nodes are one server: news crosses in order, bans at once, and what Redis or a killed process loses is found again.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Position } from '../../models/Position.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const seqsOf = ({ received }: Actor, room: string) =>
  received
    .filter(({ event, body }) => event !== 'room:head' && body?.room === room && body.seq !== undefined && body.data)
    .map(({ body }) => body.seq);
const gone = ({ socket }: Actor) =>
  new Promise<void>(resolve => (socket.connected ? socket.once('disconnect', () => resolve()) : resolve()));
const counts = (spectators: number, players: number) => (message: { data: { spectators: number; players: number } }) =>
  message.data.spectators === spectators && message.data.players === players;

/** Joins, and waits for these counts: the reply may have them already, and then nothing changes any more. */
async function joinAndCount(actor: Actor, room: string, spectators: number, players: number): Promise<void> {
  const { state } = await actor.call('room:join', { room });
  const fits = counts(spectators, players);
  if (!fits(state['room:presence'] as never)) await actor.next('room:presence', fits);
}

/** The same user on another node. */
async function alsoOn(node: Arena, { session }: Actor): Promise<Actor> {
  const socket = await node.guest({ token: session!.token });
  socket.session = session;
  return socket;
}

describe('two nodes', function () {
  this.timeout(30_000);

  describe('with a common Redis', () => {
    let one: Arena;
    let two: Arena;
    let boss: Actor;
    let creator: Actor;

    before(async () => {
      // Heads are compared so rarely that only Redis can have carried what arrives.
      const config = {
        REDIS_URL: process.env.TEST_REDIS_URL!,
        ARENE_ROOM_HEAD_MS: '600000',
        ARENE_REVOCATION_POLL_MS: '600000',
      };
      one = await startArena({ config });
      two = await startArena({ uri: one.uri, config });
      [boss, creator] = await Promise.all([one.admin(), one.player()]);
    });
    after(async () => {
      await two?.stop();
      await one?.stop();
    });
    const openBet = async () => {
      const bet = await one.bet(creator);
      return { bet, room: `bet:${bet.id}`, options: bet.options.map(({ id }) => id) };
    };

    it('tell each other events and odds, in order', async () => {
      const { bet, room, options } = await openBet();
      const [here, there, player] = await Promise.all([one.guest(), two.guest(), two.player()]);
      await Promise.all([here, there].map(guest => guest.call('room:join', { room })));
      const bossThere = await alsoOn(two, boss);
      const edits = async (admin: Actor) => {
        for (let i = 0; i < 10; i += 1) await admin.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: `Titre ${i}` });
      };
      const buys = async () => {
        for (let i = 0; i < 10; i += 1)
          await player.call('bet:buy', { betId: bet.id, optionId: options[i % 2]!, stake: 10 });
      };
      await Promise.all([edits(boss), edits(bossThere), buys()]);
      for (const guest of [here, there]) {
        await guest.next('bet:updated', ({ seq }) => seq === 21);
        expect(seqsOf(guest, room)).to.deep.equal(from(2, 21));
        await guest.next('bet:odds', ({ data }) => data.options[0].staked + data.options[1].staked === 100);
        const versions = guest.all('bet:odds').map(({ version }) => version);
        expect(versions).to.deep.equal([...new Set(versions)].sort((a, b) => a - b));
      }
      expect(there.all('bet:updated')).to.deep.equal(here.all('bet:updated'));
    });

    it("tell all of a user's sockets what concerns him, and nobody else", async () => {
      const { bet, options } = await openBet();
      const [player, bystander] = await Promise.all([one.player(), two.player()]);
      const elsewhere = await alsoOn(two, player);
      await player.call('bet:buy', { betId: bet.id, optionId: options[0]!, stake: 50 });
      for (const socket of [player, elsewhere])
        expect((await socket.next('wallet:changed')).data.accounts[0]).to.include({ available: 950 });
      await bystander.settle();
      expect(bystander.all('wallet:changed')).to.deep.equal([]);
    });

    it('add up who watches, and say so only when it has changed', async () => {
      const { room } = await openBet();
      const [here, there, player] = await Promise.all([one.guest(), two.guest(), two.player()]);
      await here.call('room:join', { room });
      await there.call('room:join', { room });
      await player.call('room:join', { room });
      for (const guest of [here, there]) await guest.next('room:presence', counts(2, 1));
      const told = here.all('room:presence').length;
      const others = await openBet();
      // Time for many rounds of answers, had either node answered the other.
      for (let i = 0; i < 10; i += 1) {
        const [passerBy, witness] = await Promise.all([two.guest(), one.guest()]);
        await witness.call('room:join', { room: others.room });
        await passerBy.call('room:join', { room: others.room });
        await witness.next('room:presence', counts(2, 0));
        passerBy.close();
        witness.close();
        await gone(witness);
        const check = await one.guest();
        await joinAndCount(check, others.room, 1, 0);
        check.close();
        await gone(check);
      }
      expect(here.all('room:presence')).to.have.length(told);
      player.close();
      await here.next('room:presence', counts(2, 0), here.received.length);
    });

    it('obey a ban at once on both', async () => {
      const player = await one.player();
      const elsewhere = await alsoOn(two, player);
      const closed = Promise.all([gone(player), gone(elsewhere)]);
      await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
      await closed;
      for (const { received } of [player, elsewhere])
        expect(received.at(-1)).to.deep.equal({ event: 'session:revoked', body: { reason: 'banned' } });
    });
  });

  describe('without Redis', () => {
    let one: Arena;
    let two: Arena;
    let boss: Actor;

    before(async () => {
      one = await startArena();
      two = await startArena({ uri: one.uri });
      boss = await one.admin();
    });
    after(async () => {
      await two?.stop();
      await one?.stop();
    });

    it('still obey a ban, within a poll', async () => {
      const player = await two.player();
      const closed = gone(player);
      await boss.rest('POST', `/api/admin/users/${player.userId}/ban`, { reason: 'triche' });
      await closed;
      expect(player.received.at(-1)).to.deep.equal({ event: 'session:revoked', body: { reason: 'banned' } });
    });

    it('still tell everything, by their heads', async () => {
      const bet = await one.bet(await one.player());
      const room = `bet:${bet.id}`;
      const [guest, player] = await Promise.all([two.guest(), one.player()]);
      await guest.call('room:join', { room });
      for (let i = 0; i < 5; i += 1) await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: `Titre ${i}` });
      await player.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 100 });
      await guest.next('bet:updated', ({ seq }) => seq === 6);
      await guest.next('bet:odds', ({ data }) => data.options[0].staked === 100);
      expect(seqsOf(guest, room)).to.deep.equal(from(2, 6));
    });
  });

  describe('as processes', () => {
    const nodes: ArenaProcess[] = [];
    const startNode = async (uri = testDatabase('processes').uri) => {
      const node = await startProcess({ uri, config: { REDIS_URL: process.env.TEST_REDIS_URL! } });
      nodes.push(node);
      return node;
    };
    // Audits, and sees to it that each that was not killed drains and ends well.
    afterEach(() => Promise.all(nodes.splice(0).map(node => node.stop())));

    it('keep each acknowledged purchase exactly once when one is killed, and the same key settles the others', async () => {
      const { uri } = testDatabase('processes');
      const [one, two] = await Promise.all([startNode(uri), startNode(uri)]);
      const bet = await two.bet(await two.player());
      const buyers = await Promise.all(from(0, 7).map(i => (i % 2 ? one : two).player()));
      const orders = buyers.flatMap((buyer, b) =>
        from(1, 15).map(i => ({
          buyer,
          input: { betId: bet.id, optionId: bet.options[(i + b) % 2]!.id, stake: 10, idempotencyKey: randomUUID() },
        })),
      );
      let acknowledged = 0;
      const answers = orders.map(async ({ buyer, input }) => {
        // The connection of a killed process ends before its answer comes.
        const answer = await Promise.race([buyer.ack('bet:buy', input), gone(buyer)]).catch(() => undefined);
        if (answer?.ok && ++acknowledged === 20) one.child.kill('SIGKILL');
        return answer as { ok: true; data: { position: { id: string } } } | undefined;
      });
      const first = await Promise.all(answers);
      expect(await one.exited).to.deep.equal([null, 'SIGKILL']);
      expect(first.some(answer => answer?.ok)).to.equal(true);
      expect(
        first.some(answer => answer === undefined),
        'some were left without an answer',
      ).to.equal(true);
      const again = await Promise.all(buyers.map(({ session }) => two.guest({ token: session!.token })));
      const settled: string[] = [];
      for (const { buyer, input } of orders) {
        const { position } = await again[buyers.indexOf(buyer)]!.call('bet:buy', input);
        settled.push(position.id);
      }
      first.forEach((answer, i) => {
        if (answer?.ok) expect(answer.data.position.id).to.equal(settled[i]);
      });
      expect(new Set(settled)).to.have.property('size', orders.length);
      const stored = await two.database.collection(Position).find({}).toArray();
      expect(stored.map(({ _id }) => _id.toString()).sort()).to.deep.equal([...settled].sort());
      for (const [i, actor] of again.entries()) {
        const { accounts } = await actor.call('wallet:get', {});
        expect(accounts.find(({ currency }) => currency === 'POINT')!.available, String(i)).to.equal(850);
      }
      await two.audit();
    });

    it('drain on SIGTERM: clients are told, what runs is answered, and the process ends well', async () => {
      const node = await startNode();
      const bet = await node.bet(await node.player());
      const players = await Promise.all(from(1, 4).map(() => node.player()));
      const guests = await Promise.all(from(1, 4).map(() => node.guest()));
      const watcher = await node.guest();
      await watcher.call('room:join', { room: `bet:${bet.id}` });
      // Sign-ins take longest: their passwords are hashed first.
      const running = [
        ...guests.map((guest, i) =>
          guest.ack('auth:login', { identifier: players[i]!.session!.user.username, password: PASSWORD }),
        ),
        ...players.map(player =>
          player.ack('bet:buy', {
            betId: bet.id,
            optionId: bet.options[0]!.id,
            stake: 10,
            idempotencyKey: randomUUID(),
          }),
        ),
      ];
      // What was sent before this answer is under way.
      await Promise.race(running);
      node.child.kill('SIGTERM');
      const answers = await Promise.all(running);
      for (const answer of answers) if (!answer.ok) expect(answer.error.code).to.equal('BUSY');
      expect(answers.some(answer => answer.ok)).to.equal(true);
      for (const actor of [watcher, ...players]) {
        const { reconnectInMs } = await actor.next('server:draining');
        expect(reconnectInMs).to.be.within(0, 5000);
      }
      expect(await node.exited).to.deep.equal([0, null]);
      await node.audit();
    });
  });
});
