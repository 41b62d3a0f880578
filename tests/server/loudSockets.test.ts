// One connection costs what one connection may: whoever calls without end, leaves while he is let in, or asks for many sockets at once.
import { once } from 'node:events';
import { connect, type Socket as Tcp } from 'node:net';
import { expect } from 'chai';
import { figureOf } from '../faults/metrics.ts';
import { type Arena, startArena } from '../support/arena.ts';

const CALLS = 60_000;
/** Five times what a socket may ask in ten seconds. */
const MOST_ANSWERED = 1500;

const frame = (text: string) => {
  const long = text.length < 126 ? [0x80 | text.length] : [0x80 | 126, text.length >> 8, text.length & 0xff];
  return Buffer.concat([Buffer.from([0x81, ...long, 0, 0, 0, 0]), Buffer.from(text)]);
};

describe('a connection', function () {
  this.timeout(30_000);
  let arena: Arena;
  before(async () => {
    arena = await startArena({ config: { ARENE_RATE_PER_SOCKET: '300' } });
  });
  after(() => arena.stop());

  /** A bare WebSocket over TCP; resolves once the server has opened it. */
  async function open({ server } = arena): Promise<Tcp> {
    const { hostname, port } = new URL(server.socketUrl!);
    const tcp = connect(Number(port), hostname);
    tcp.on('error', () => {});
    const headers = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13';
    const key = 'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==';
    tcp.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\n${headers}\r\n${key}\r\n\r\n`);
    await heard(tcp, '"sid"');
    return tcp;
  }
  const heard = (tcp: Tcp, text: string) =>
    new Promise<void>(resolve => {
      let all = '';
      const look = (chunk: Buffer) => {
        all += chunk.toString('latin1');
        if (!all.includes(text)) return;
        tcp.off('data', look);
        resolve();
      };
      tcp.on('data', look);
    });
  const connections = () => figureOf(arena, 'arene_connections');
  async function connectionsAre(count: number): Promise<void> {
    while ((await connections()) !== count);
  }

  it('that calls without end is let go, and holds nobody up', async () => {
    const player = await arena.player();
    const tcp = await open();
    tcp.write(frame('40'));
    await heard(tcp, 'server:hello');
    const before = await figureOf(arena, 'arene_loud_sockets_total');
    const closed = new Promise(resolve => tcp.once('close', resolve));
    let answers = 0;
    tcp.on('data', (chunk: Buffer) => (answers += chunk.toString('latin1').split('"RATE_LIMITED"').length - 1));
    tcp.write(Buffer.concat(Array.from({ length: CALLS }, () => frame('421["me:get"]'))));
    await player.call('me:get', {});
    await closed;
    expect(answers).to.be.below(MOST_ANSWERED);
    expect(await figureOf(arena, 'arene_loud_sockets_total')).to.equal(before + 1);
    player.close();
  });

  it('that ends while its token is looked at is forgotten', async () => {
    const player = await arena.player();
    const before = await connections();
    const auth = frame(`40${JSON.stringify({ token: player.session!.token })}`);
    for (let i = 0; i < 40; i += 1) {
      const tcp = await open();
      tcp.write(auth, () => setTimeout(() => tcp.destroy(), i % 4));
      await once(tcp, 'close');
    }
    await connectionsAre(before);
    player.close();
    await connectionsAre(before - 1);
  });

  it('carries one socket, however many it asks for', async () => {
    const before = await connections();
    const tcp = await open();
    tcp.write(Buffer.concat(Array.from({ length: 500 }, () => frame('40'))));
    await heard(tcp, 'CONFLICT');
    expect(await connections()).to.equal(before + 1);
    tcp.destroy();
    await connectionsAre(before);
  });

  it('is not let in from an address whose connections have called without end', async () => {
    const narrow = await startArena({ config: { ARENE_RATE_PER_SOCKET: '300', ARENE_RATE_PER_IP: '3000' } });
    try {
      const burst = Buffer.concat(Array.from({ length: 5000 }, () => frame('421["me:get"]')));
      for (let i = 0; i < 2; i += 1) {
        const tcp = await open(narrow);
        tcp.write(frame('40'));
        await heard(tcp, 'server:hello');
        const closed = new Promise(resolve => tcp.once('close', resolve));
        tcp.resume().write(burst);
        await closed;
      }
      const late = await open(narrow);
      late.write(frame('40'));
      await heard(late, 'RATE_LIMITED');
      late.destroy();
    } finally {
      await narrow.stop();
    }
  });
});
