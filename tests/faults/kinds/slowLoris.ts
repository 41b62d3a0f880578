// Connections that never come to the point: headers a byte at a time, and WebSockets that never say who they are. All are closed in time.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, underLoad } from '../fault.ts';
import type { Scenario } from '../scenario.ts';

const HANDSHAKE_MS = 1000;
/** How much later than that the last may be closed, on a busy machine. */
const SPARE_MS = 10_000;
const DRIP_MS = 100;

const headers = 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: arene.example\r\nX-Slow: ';
const upgrade = `${headers}no\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n`;

export const slowLoris: Fault = {
  summary: 'handshakes that never end',
  short: { times: 1, sockets: 100 },
  long: { times: 5, sockets: 1000 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      config: { ARENE_HTTP_HEADERS_MS: String(HANDSHAKE_MS) },
      happen: (scenario, { sockets }) => dawdle(scenario, sockets!),
    }),
};

async function dawdle({ nodes }: Scenario, count: number): Promise<void> {
  const { socketUrl, sidecarUrl } = nodes[0]!.process!.server;
  const sockets = Array.from({ length: count }, (_, i) => {
    const isMute = i % 3 === 0;
    return { isMute, socket: open(i % 3 === 1 ? sidecarUrl! : socketUrl!, isMute ? upgrade : headers) };
  });
  const slow = sockets.filter(({ isMute }) => !isMute).map(({ socket }) => socket);
  const dripping = setInterval(() => {
    for (const socket of slow) if (socket.writable) socket.write('z');
  }, DRIP_MS);
  const closed = Promise.all(sockets.map(({ socket }) => new Promise(ended => socket.once('close', ended))));
  try {
    const isLate = await Promise.race([closed.then(() => false), sleep(HANDSHAKE_MS + SPARE_MS, true)]);
    const left = sockets.filter(({ socket }) => !socket.closed);
    if (isLate) throw new Error(`${left.length} of ${count} connections that never came to the point are still open`);
  } finally {
    clearInterval(dripping);
    for (const { socket } of sockets) socket.destroy();
  }
}

function open(url: string, beginning: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // What the server says of it is of no interest, but has to be read for its end to be seen.
  socket.on('error', () => {}).resume();
  socket.write(beginning);
  return socket;
}
