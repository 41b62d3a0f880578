// Three processes are one server: each shows a room's log in one order, counts everybody, and forgets who was on a killed one.
import { expect } from 'chai';
import { RoomEvent } from '../../models/RoomEvent.ts';
import type { Actor } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const NODES = 3;
const EDITS = 15;

const durable = ({ received }: Actor, room: string) =>
  received
    .filter(({ event, body }) => event !== 'room:head' && body?.room === room && body.seq !== undefined && body.data)
    .map(({ event, body }) => ({ event, seq: body.seq, data: body.data }));

describe('three processes', function () {
  this.timeout(60_000);
  let nodes: ArenaProcess[];
  let boss: Actor;

  before(async () => {
    const { uri } = testDatabase('three');
    const config = {
      REDIS_URL: process.env.TEST_REDIS_URL!,
      ARENE_HEARTBEAT_MS: '200',
      ARENE_ROOM_HEAD_MS: '500',
      ARENE_PRESENCE_INTERVAL_MS: '50',
    };
    nodes = await Promise.all(Array.from({ length: NODES }, () => startProcess({ uri, config })));
    boss = await nodes[0]!.admin();
  });
  // Audits, and sees to it that each that was not killed drains and ends well.
  after(() => Promise.all(nodes.map(node => node.stop())));

  it('show the same log, in the same order, whoever writes where', async () => {
    const bet = await nodes[0]!.bet(await nodes[0]!.player());
    const room = `bet:${bet.id}`;
    const [yes, no] = bet.options.map(({ id }) => id) as [string, string];
    const watchers = await Promise.all([...nodes, ...nodes].map(node => node.guest()));
    for (const watcher of watchers) await watcher.call('room:join', { room });
    const [admins, buyers] = await Promise.all([
      Promise.all(nodes.map(node => node.guest({ token: boss.session!.token }))),
      Promise.all(nodes.map(node => node.player())),
    ]);
    const edits = admins.map(async (admin, n) => {
      admin.session = boss.session;
      for (let i = 0; i < EDITS; i += 1) {
        const { status } = await admin.rest('PATCH', `/api/admin/bets/${bet.id}`, { title: `Titre ${n}-${i}` });
        expect(status).to.equal(200);
      }
    });
    const purchases = buyers.map(async (buyer, n) => {
      for (let i = 0; i < EDITS; i += 1)
        await buyer.call('bet:buy', { betId: bet.id, optionId: (i + n) % 2 ? yes : no, stake: 10 });
    });
    await Promise.all([...edits, ...purchases]);
    const stored = await nodes[0]!.database.collection(RoomEvent).find({ room }).sort({ seq: 1 }).toArray();
    expect(stored).to.have.length.above(NODES * EDITS);
    const expected = stored.slice(1).map(({ event, seq, data }) => ({ event, seq, data }));
    expect(expected.map(({ seq }) => seq)).to.deep.equal(expected.map((_, i) => 2 + i));
    for (const watcher of watchers) {
      await watcher.next('bet:updated', ({ seq }) => seq === expected.at(-1)!.seq);
      expect(durable(watcher, room)).to.deep.equal(expected);
    }
  });

  it('forget who watched on one that is killed', async () => {
    const room = `bet:${(await nodes[0]!.bet(boss)).id}`;
    const counted = (spectators: number, players: number) => (message: { data: object }) =>
      JSON.stringify(message.data) === JSON.stringify({ spectators, players });
    const watcher = await nodes[0]!.guest();
    await watcher.call('room:join', { room });
    for (const node of nodes) {
      await (await node.guest()).call('room:join', { room });
      await (await node.player()).call('room:join', { room });
    }
    await watcher.next('room:presence', counted(NODES + 1, NODES));
    nodes[2]!.child.kill('SIGKILL');
    await nodes[2]!.exited;
    await watcher.next('room:presence', counted(NODES, NODES - 1), watcher.received.length);
  });
});
