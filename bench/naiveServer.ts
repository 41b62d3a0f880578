// Purchases the naive way from socket to answer: Socket.IO, zod, and a transaction each behind a semaphore. No keys are looked up, nobody else is told.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { z } from 'zod';
import { betBuy } from '../contracts/bets.ts';
import type { Input } from '../contracts/declare.ts';
import { openDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { positionView } from '../models/Position.ts';
import { buyAlone, NAIVE_AT_ONCE, semaphore } from './purchases.ts';

const database = await openDatabase(process.env.MONGODB_URI!);
const buying = betBuy.input as unknown as z.ZodType<Input<typeof betBuy>>;
const turns = semaphore(NAIVE_AT_ONCE);
const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
});

io.on('connection', socket => {
  const userId = new ObjectId(socket.handshake.auth.id as string);
  socket.on('bet:buy', async (payload, ack) => {
    const { betId } = buying.parse(payload);
    const bought = await turns(() => buyAlone(database, new ObjectId(betId), userId, 0));
    const balance = { amount: bought.balance, currency: 'POINT' };
    ack({ ok: true, data: { position: positionView(bought.position), balance } });
  });
});

http.listen(0, '127.0.0.1', () => {
  console.log(`sockets   http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  console.log('ready');
});
process.on('SIGTERM', () => process.exit());
