// Calls are taken the same whether Socket.IO reads them or we do.
import { expect } from 'chai';
import { parseCall } from '../../server/directCalls.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

describe('parseCall', () => {
  it('reads events with and without a number', () => {
    expect(parseCall('20["me:get",{"a":[1]}]')).to.deep.equal({ event: 'me:get', args: [{ a: [1] }], id: 0 });
    expect(parseCall('2417["me:get"]')).to.deep.equal({ event: 'me:get', args: [], id: 417 });
    expect(parseCall('2["me:get",1,2]')).to.deep.equal({ event: 'me:get', args: [1, 2], id: undefined });
  });

  it('leaves everything else to Socket.IO', () => {
    const others = [
      Buffer.from('20["me:get"]'),
      '0{"token":"x"}',
      '1',
      '30[{}]',
      '51-0["me:get",{"_placeholder":true,"num":0}]',
      '2/admin,0["me:get"]',
      '2',
      '20',
      '20{"0":"me:get"}',
      '20[]',
      '20["disconnect"]',
      '20["nobody:declared"]',
      '20[7]',
      '20["me:get"',
      '21234567890123456["me:get"]',
      '2-1["me:get"]',
    ];
    for (const packet of others) expect(parseCall(packet), String(packet)).to.equal(undefined);
  });
});

for (const setting of ['true', 'false']) {
  describe(`calls, ARENE_DIRECT_CALLS=${setting}`, function () {
    this.timeout(20_000);
    let arena: Arena;
    let player: Actor;
    before(async () => {
      arena = await startArena({ config: { ARENE_DIRECT_CALLS: setting } });
      player = await arena.player();
    });
    after(() => arena.stop());

    const write = ({ socket }: Actor, packet: string) => socket.io.engine.write(packet);

    it('are answered each by its own number, though many are under way', async () => {
      const rooms = ['lobby:bets', 'bet:000000000000000000000000', 'nonsense:1'];
      const joins = rooms.map(room => player.ack('room:join', { room }));
      const [user, ...joined] = await Promise.all([player.call('me:get', {}), ...joins]);
      expect(user.user.id).to.equal(player.userId);
      expect(joined.map(({ ok }) => ok)).to.deep.equal([true, false, false]);
    });

    it('that nobody waits for are done all the same', async () => {
      const guest = await arena.guest();
      write(guest, '2["room:join",{"room":"lobby:bets"}]');
      await guest.next('room:presence');
      guest.close();
    });

    it('of events that are not declared are refused, and those of too many arguments', async () => {
      const codes = [
        await player.ack('nobody:declared', {}),
        await player.socket.timeout(5000).emitWithAck('me:get', {}, {}),
        await player.ack('me:get', Buffer.from('x')),
      ].map(({ ok, error }) => [ok, error?.code]);
      expect(codes).to.deep.equal([
        [false, 'UNKNOWN_EVENT'],
        [false, 'VALIDATION_FAILED'],
        [false, 'VALIDATION_FAILED'],
      ]);
    });

    it('in a packet that is broken end the connection', async () => {
      for (const packet of ['20["me:get"', '20["disconnect"]', '51-0["me:get",{"_placeholder":true,"num":0}]']) {
        const guest = await arena.guest();
        const closed = new Promise<void>(resolve => guest.socket.once('disconnect', () => resolve()));
        write(guest, packet);
        // An attachment is owed: text is not one.
        write(guest, '20["room:leave",{"room":"lobby:bets"}]');
        await closed;
      }
    });

    it('are taken again from a socket that left and came back on the same connection', async () => {
      const guest = await arena.guest();
      const other = await arena.guest();
      await other.call('room:join', { room: 'lobby:bets' });
      await guest.call('room:join', { room: 'lobby:bets' });
      await other.next('room:presence', ({ data }) => data.spectators === 2);
      const [helloed, counted] = [guest.received.length, other.received.length];
      write(guest, '1');
      await other.next('room:presence', ({ data }) => data.spectators === 1, counted);
      write(guest, '0{}');
      await guest.next('server:hello', () => true, helloed);
      const { room } = await guest.call('room:join', { room: 'lobby:bets' });
      expect(room).to.equal('lobby:bets');
    });
  });
}
