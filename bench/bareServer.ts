// Bare Socket.IO, tuned as ours is (WebSocket only, no deflate): rooms without a log, calls without a dispatch, ticks without a bet.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { z } from 'zod';

const leaving = z.strictObject({ room: z.string().min(3).max(64) });
const joining = z.strictObject({ room: z.string().min(3).max(64), since: z.int().min(0).optional() });
const ticking = z.strictObject({ rooms: z.array(z.string()), message: z.record(z.string(), z.unknown()) });

const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
});

io.on('connection', socket => {
  socket.on('room:join', (payload, ack) => {
    const { room } = joining.parse(payload);
    void socket.join(room);
    ack({ ok: true, data: { room, seq: 0, state: {}, chatSeq: 0, snapshot: {} } });
  });
  socket.on('room:leave', (payload, ack) => {
    leaving.parse(payload);
    ack({ ok: true, data: {} });
  });
  /** One event per room and write, as any Socket.IO server sends it. */
  socket.on('bare:tick', (payload, ack) => {
    const { rooms, message } = ticking.parse(payload);
    for (const room of rooms) io.to(room).emit('bet:odds', { room, ...message });
    ack({ ok: true, data: {} });
  });
});

http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  console.log(`sockets   http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  console.log('ready');
});
process.on('SIGTERM', () => process.exit());
