// News between nodes: what Redis does not take is dropped, not kept, and afterwards it flows again.
import { expect } from 'chai';
import { Server } from 'socket.io';
import type { Relayed } from '../../rooms/wire.ts';
import { createLog } from '../../server/log.ts';
import { openRelay, type Relay } from '../../server/relay.ts';
import { type Network, networkTo } from '../support/network.ts';

describe('the relay', () => {
  const installation = 'relay-test';
  const log = createLog('silent');
  const said = (room: string): Relayed => ({ kind: 'touched', rooms: [room as 'lobby:bets'] });
  let network: Network;
  let relays: Relay[];
  let heard: string[];

  /** Says it until it is heard: a subscription takes a moment, and so does a queue. */
  const reaches = async (sender: Relay, room: string) => {
    while (!heard.includes(room)) {
      sender.send(said(room));
      await new Promise(later => setTimeout(later, 20));
    }
  };

  beforeEach(async () => {
    heard = [];
    network = await networkTo(process.env.TEST_REDIS_URL!);
    const url = network.url.replace('http', 'redis');
    const receive = (message: Relayed) => void heard.push((message as { rooms: string[] }).rooms[0]!);
    relays = [
      await openRelay(url, installation, new Server(), () => {}, log),
      await openRelay(process.env.TEST_REDIS_URL!, installation, new Server(), receive, log),
    ];
  });
  afterEach(async () => {
    for (const relay of relays) await relay.close();
    await network.close();
  });

  it('keeps no more than a bound while Redis is there and says nothing', async () => {
    const [sender] = relays as [Relay, Relay];
    await reaches(sender, 'before');
    network.stall();
    for (let i = 0; i < 5000; i += 1) sender.send(said(`stalled ${i}`));
    network.stall(false);
    await reaches(sender, 'after');
    const kept = heard.filter(room => room.startsWith('stalled'));
    expect(kept).to.include('stalled 0');
    expect(kept.length).to.be.within(1, 1000);
  });

  it('keeps no more than some megabytes of it, however few messages they are', async () => {
    const [sender] = relays as [Relay, Relay];
    await reaches(sender, 'before');
    network.stall();
    const filler = 'x'.repeat(1_000_000);
    for (let i = 0; i < 100; i += 1) sender.send(said(`large ${i} ${filler}`));
    network.stall(false);
    await reaches(sender, 'after');
    expect(heard.filter(room => room.startsWith('large')).length).to.be.within(1, 10);
  });
});
