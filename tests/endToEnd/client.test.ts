// The typed client against the real server: a player's bet over drops, a spectator who misses nothing, a session that renews itself.
import { expect } from 'chai';
import { type Arena as Connection, connect } from '../../client/index.ts';
import { Position } from '../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';
import { type Network, networkTo } from '../support/network.ts';

describe('the client and the server', () => {
  let arena: Arena;
  let boss: Actor;
  let network: Network;
  const connections: Connection[] = [];
  const client = () => {
    const made = connect(network.url);
    connections.push(made);
    return made;
  };
  const registered = async () => {
    const made = client();
    const email = `c${connections.length}@example.com`;
    await made.call('auth:register', { fullName: 'Awa Koné', email, password: 'un mot de passe' });
    return made;
  };
  const once = <T>(listen: (done: (value: T) => void) => unknown) => new Promise<T>(resolve => void listen(resolve));

  before(async () => {
    arena = await startArena({ config: { ARENE_CHAT_PER_USER: '1000', ARENE_CHAT_PER_ROOM: '1000' } });
    boss = await arena.admin();
    network = await networkTo(arena.server.socketUrl!);
  });
  after(async () => {
    for (const connection of connections) connection.close();
    await network.close();
    await arena.stop();
  });

  it('buy, sell and resume over drops', async () => {
    const bet = await arena.bet(boss);
    const awa = await registered();
    const guest = client();
    const room = await guest.join(`bet:${bet.id}`);
    expect(room.snapshot.bet.id).to.equal(bet.id);
    const seen: string[] = [];
    for (const event of ['bet:suspended', 'bet:resumed', 'bet:closed'] as const) {
      room.on(event, () => seen.push(event));
    }

    const bought = await awa.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 500, minOdds: 1.8 });
    expect(bought.position.payout).to.equal(908);

    const back = once(done => awa.on('sync', done));
    network.cut();
    expect((await boss.rest('POST', `/api/admin/bets/${bet.id}/suspend`)).status).to.equal(200);
    expect((await boss.rest('POST', `/api/admin/bets/${bet.id}/resume`)).status).to.equal(200);
    expect(await back).to.have.nested.property('openPositions[0].id', bought.position.id);

    const selling = awa.call('bet:sell', { positionId: bought.position.id });
    network.cut();
    expect(await selling).to.include({ received: 465, fee: 9 });
    expect(await arena.database.collection(Position).countDocuments({ status: 'sold' })).to.equal(1);

    const closed = once(done => room.on('bet:closed', done));
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    await closed;
    expect(seen).to.deep.equal(['bet:suspended', 'bet:resumed', 'bet:closed']);
  });

  it('tell what is said in order and without gaps over drops, deletions too', async () => {
    const bet = await arena.bet(boss);
    const talker = await arena.player();
    const guest = client();
    const room = await guest.join(`bet:${bet.id}`);
    expect(room.chatSeq).to.equal(1);
    const told: number[] = [];
    room.on('chat:message', ({ seq }) => told.push(seq));
    const deleted = once<{ seq: number; messageSeq: number }>(done => room.on('chat:deleted', done));
    room.on('chat:deleted', ({ seq }) => told.push(seq));
    const last = once(done => room.on('chat:message', ({ text }) => text === 'fin' && done(text)));
    const say = (text: string) => talker.call('chat:send', { room: room.name, text });
    for (let round = 0; round < 4; round += 1) {
      const talking = Promise.all(Array.from({ length: 40 }, (_, i) => say(`${round} ${i}`)));
      if (round > 0) network.cut();
      await talking;
    }
    network.cut();
    await boss.call('chat:delete', { room: room.name, seq: 2 });
    await say('fin');
    await last;
    expect(await deleted).to.include({ seq: 162, messageSeq: 2 });
    expect(told).to.deep.equal(Array.from({ length: 162 }, (_, i) => i + 2));
    expect(room.chatSeq).to.equal(163);
  });

  it('say why a call was refused', async () => {
    const awa = await registered();
    const refused = await awa.call('bet:get', { betId: '0'.repeat(24) }).catch(error => error);
    expect(refused).to.include({ code: 'NOT_FOUND' });
  });
});
