// Who connects and then takes for ever is let go; who does not, is served meanwhile.
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { type Arena, startArena } from '../support/arena.ts';

describe('clients that take for ever', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena({
      config: { ARENE_HTTP_HEADERS_MS: '200', ARENE_HTTP_REQUEST_MS: '400', ARENE_UPLOAD_MS: '300' },
    });
  });
  after(() => arena.stop());

  /** Says this much and no more; resolves when it is let go. */
  const saying = async (url: string, text: string) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname).resume();
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(text);
    await once(socket, 'close');
  };
  const line = 'Host: here\r\n';

  it('are let go on both ports, at whatever point they stop', async () => {
    const { socketUrl, sidecarUrl } = arena.server as { socketUrl: string; sidecarUrl: string };
    const body = `POST /api/auth/login HTTP/1.1\r\n${line}content-type: application/json\r\ncontent-length: 100\r\n\r\n{`;
    const unspoken = new WebSocket(`${socketUrl.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const upgrade = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n`;
    const slow = [
      // Also who never agrees to a close.
      saying(socketUrl, `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${line}${upgrade}\r\n`),
      ...[socketUrl, sidecarUrl].flatMap(url => [
        saying(url, ''),
        saying(url, `GET /health HTTP/1.1\r\n${line}X-Slow: `),
      ]),
      saying(sidecarUrl, body),
      once(unspoken, 'close'),
    ];
    const player = await arena.player();
    expect((await arena.rest('GET', '/health')).status).to.equal(200);
    await Promise.all(slow);
    await player.settle();
  });
});
