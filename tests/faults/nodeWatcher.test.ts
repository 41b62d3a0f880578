// Who watches a node without a client between sees what the client would mend: an event twice, one out of turn, one too few.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Server, type Socket } from 'socket.io';
import { NodeWatcher } from './load/nodeWatcher.ts';

const ROOM = 'bet:one';

describe('a watcher on one node', () => {
  let io: Server;
  let socket: Socket;
  let watcher: NodeWatcher;

  beforeEach(async () => {
    const http = createServer();
    io = new Server(http);
    io.on('connection', one => {
      socket = one;
      one.on('room:join', (_, answer) => answer({ ok: true, data: { room: ROOM, seq: 2 } }));
    });
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const connected = new Promise(resolve => io.once('connection', resolve));
    watcher = new NodeWatcher(() => url);
    await connected;
    await watcher.watch(ROOM);
  });
  afterEach(async () => {
    watcher.close();
    await io.close();
  });

  /** What it has counted once it was told these, of which the highest is `head`. */
  const gapsAfter = async (seqs: number[], head: number, limitMs = 5000) => {
    for (const seq of seqs) socket.emit('bet:updated', { room: ROOM, seq });
    await watcher.caughtUp(new Map([[ROOM, head]]), limitMs);
    return watcher.gaps;
  };

  it('has nothing to say where all comes once and in turn', async () => {
    expect(await gapsAfter([3, 4, 5], 5)).to.equal(0);
  });

  it('sees what comes twice', async () => {
    expect(await gapsAfter([3, 3, 4], 4)).to.equal(1);
  });

  it('sees what comes out of turn', async () => {
    expect(await gapsAfter([4, 3, 5], 5)).to.be.at.least(2);
  });

  it('sees what does not come', async () => {
    expect(await gapsAfter([3], 5, 200)).to.equal(2);
  });
});
