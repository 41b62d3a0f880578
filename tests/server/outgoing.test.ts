// What sockets are sent arrives whole and in order, written directly or through the engine; who does not read costs a bounded amount, and is let go.
import { createServer } from 'node:http';
import type { AddressInfo, Socket as Tcp } from 'node:net';
import { expect } from 'chai';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { isBehind, unsentBytes } from '../../server/directWrites.ts';
import { type LetGo, Outgoing } from '../../server/outgoing.ts';
import { SocketConnection } from '../../server/socketConnection.ts';

const KB = 1024;
const limits = { behindBytes: 64 * KB, unsentBytes: 1024 * KB, behindMs: 60_000 };
type Limits = typeof limits;

interface Heard {
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: every kind of message.
  args: any[];
}

class Peer {
  readonly client: Socket;
  readonly heard: Heard[] = [];
  readonly #looks = new Set<() => void>();

  constructor(url: string) {
    this.client = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
    this.client.onAny((event, ...args) => {
      this.heard.push({ event, args });
      for (const look of this.#looks) look();
    });
  }

  /** Resolves once the last thing heard is this. */
  until(fits: (last: Heard) => boolean): Promise<void> {
    return new Promise(resolve => {
      const look = () => {
        const last = this.heard.at(-1);
        if (!last || !fits(last)) return;
        this.#looks.delete(look);
        resolve();
      };
      this.#looks.add(look);
      look();
    });
  }

  /** The TCP socket of the client. */
  get tcp(): Tcp {
    return (this.client.io.engine.transport as unknown as { ws: { _socket: Tcp } }).ws._socket;
  }
}

/** A bare server whose sockets are sent to as ours are. */
async function start(isDirect: boolean, over: Partial<Limits> = {}) {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
  const letGo: Parameters<LetGo>[1][] = [];
  const outgoing = new Outgoing({ isDirect, ...limits, ...over }, (_, facts) => letGo.push(facts));
  await new Promise<void>(listening => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  const peers: Peer[] = [];
  const facts = { locale: 'fr', ip: '127.0.0.1' } as const;
  return {
    server,
    outgoing,
    letGo,
    async join(): Promise<{ peer: Peer; connection: SocketConnection }> {
      const connected = new Promise<SocketConnection>(resolve =>
        server.once('connection', socket => resolve(new SocketConnection(socket, outgoing, facts))),
      );
      const peer = new Peer(`http://127.0.0.1:${port}`);
      peers.push(peer);
      return { peer, connection: await connected };
    },
    async stop() {
      // One that does not read would not see the connection's end either.
      for (const { tcp } of peers) tcp.destroy();
      outgoing.stop();
      await server.close();
    },
  };
}

const state = (version: number, data: unknown = {}) => ({ room: 'bet:one', version, at: '', data });
const turn = () => new Promise(setImmediate);
const numbersOf = (heard: Heard[]) => heard.map(({ args }) => args[0]);

for (const isDirect of [true, false]) {
  describe(`what sockets are sent, ${isDirect ? 'written directly' : 'through the engine'}`, function () {
    this.timeout(30_000);
    let node: Awaited<ReturnType<typeof start>>;
    afterEach(() => node.stop());

    it('arrives in the order of sending, also around packets with attachments and others that wait in the engine', async () => {
      node = await start(isDirect);
      const { peer, connection } = await node.join();
      const blob = Buffer.alloc(300, 7);
      let count = 0;
      for (let round = 0; round < 200; round += 1) {
        for (let i = 0; i < 5; i += 1) node.outgoing.send([connection], 'told', count++);
        node.outgoing.flush(connection);
        connection.socket.emit('bare', count++, blob, { blob });
        connection.socket.emit('bare', count++);
        node.outgoing.send([connection], 'told', count++);
        node.outgoing.acknowledge(connection, n => connection.socket.emit('acknowledged', n), count++);
        if (round % 3 === 0) await turn();
      }
      node.outgoing.send([connection], 'last', count++);
      await peer.until(({ event }) => event === 'last');
      expect(numbersOf(peer.heard)).to.deep.equal(Array.from({ length: count }, (_, i) => i));
      for (const { event, args } of peer.heard)
        if (event === 'bare' && args.length > 1) expect(args[1]).to.deep.equal(blob);
    });

    it('is the same for all who get it, however much each of them is sent besides', async () => {
      node = await start(isDirect);
      const joined: Awaited<ReturnType<typeof node.join>>[] = [];
      while (joined.length < 6) joined.push(await node.join());
      const expected = joined.map((): number[] => []);
      let count = 0;
      for (let round = 0; round < 100; round += 1) {
        const some = joined.filter((_, i) => (round * 7 + i * 3) % 4 !== 0);
        const number = count++;
        for (const one of some) expected[joined.indexOf(one)]!.push(number);
        const text = 'é'.repeat(round * 11);
        node.outgoing.send(new Set(some.map(({ connection }) => connection)), 'told', [number, text]);
        if (round % 10 === 9) await turn();
      }
      node.outgoing.send(
        joined.map(({ connection }) => connection),
        'last',
        [-1, ''],
      );
      await Promise.all(joined.map(({ peer }) => peer.until(({ event }) => event === 'last')));
      joined.forEach(({ peer }, i) => {
        expect(numbersOf(peer.heard).map(([number]) => number)).to.deep.equal([...expected[i]!, -1]);
        for (const [number, text] of numbersOf(peer.heard.slice(0, -1))) expect(text).to.have.length(number * 11);
      });
    });

    it('answers calls by their numbers', async () => {
      node = await start(isDirect);
      const { peer, connection } = await node.join();
      const answered = new Promise(resolve => peer.client.emit('ask', resolve));
      await new Promise<void>(asked => connection.socket.once('ask', () => asked()));
      node.outgoing.send([connection], 'told', 1);
      node.outgoing.answer(connection, 0, { ok: true, data: { size: 'x'.repeat(70_000) } });
      node.outgoing.send([connection], 'told', 2);
      expect(await answered).to.deep.equal({ ok: true, data: { size: 'x'.repeat(70_000) } });
      await peer.until(({ args }) => args[0] === 2);
      expect(numbersOf(peer.heard)).to.deep.equal([1, 2]);
    });

    if (isDirect) {
      it('leaves a large room in slices, and before them the answers of who calls meanwhile', async () => {
        node = await start(isDirect, { unsentBytes: 1e9, behindBytes: 1e9 });
        const joined: Awaited<ReturnType<typeof node.join>>[] = [];
        while (joined.length < 100) joined.push(await node.join());
        const all = joined.map(({ connection }) => connection);
        const last = joined.at(-1)!;
        node.outgoing.send(all, 'told', [1, 'x'.repeat(500 * KB)]);
        node.outgoing.answer(last.connection, 0, { ok: true, data: {} });
        const waiting = () => all.filter(({ waiting }) => waiting).length;
        await turn();
        expect(last.connection.waiting, 'the one that calls').to.equal(undefined);
        expect(waiting()).to.be.within(1, 99);
        node.outgoing.send(all, 'told', [2]);
        await Promise.all(joined.map(({ peer }) => peer.until(({ args }) => args[0][0] === 2)));
        for (const { peer } of joined) expect(numbersOf(peer.heard).map(([number]) => number)).to.deep.equal([1, 2]);
      });

      it('sends the longer in one turn the longer something has waited', async () => {
        node = await start(isDirect, { unsentBytes: 1e9, behindBytes: 1e9 });
        const joined: Awaited<ReturnType<typeof node.join>>[] = [];
        while (joined.length < 100) joined.push(await node.join());
        const all = joined.map(({ connection }) => connection);
        node.outgoing.send(all, 'told', [1, 'x'.repeat(500 * KB)]);
        const blocked = performance.now() + 2_000;
        while (performance.now() < blocked);
        await turn();
        expect(all.filter(({ waiting }) => waiting)).to.have.length(0);
      });
    }

    it('leaves superseded state out while a client does not read, and tells it the latest when it reads again', async () => {
      node = await start(isDirect, { unsentBytes: 1e9 });
      const { peer, connection } = await node.join();
      const { connection: other, peer: reader } = await node.join();
      peer.tcp.pause();
      const load = 'x'.repeat(32 * KB);
      let version = 0;
      let seq = 0;
      const tick = async () => {
        version += 1;
        node.outgoing.send([connection, other], 'bet:odds', state(version, load));
        if (version % 10 === 0)
          node.outgoing.send([connection, other], 'bet:suspended', { room: 'bet:one', seq: ++seq });
        await turn();
      };
      while (!isBehind(connection.socket.conn, limits.behindBytes)) await tick();
      const toldBefore = version;
      const unsent = unsentBytes(connection.socket.conn);
      for (let i = 0; i < 500; i += 1) await tick();
      const grown = unsentBytes(connection.socket.conn) - unsent;
      expect(grown, 'durable events and what was under way').to.be.below(100 * KB);
      peer.tcp.resume();
      await peer.until(({ event, args }) => event === 'bet:odds' && args[0].version === version);
      await reader.until(({ event, args }) => event === 'bet:odds' && args[0].version === version);
      const versions = peer.heard.filter(({ event }) => event === 'bet:odds').map(({ args }) => args[0].version);
      expect(versions).to.have.length.within(toldBefore - 1, toldBefore + 10);
      expect(versions).to.deep.equal(versions.toSorted((a, b) => a - b));
      const durable = peer.heard.filter(({ event }) => event === 'bet:suspended').map(({ args }) => args[0].seq);
      expect(durable).to.deep.equal(Array.from({ length: seq }, (_, i) => i + 1));
      expect(reader.heard.filter(({ event }) => event === 'bet:odds')).to.have.length(version);
      // It is like any other again.
      node.outgoing.send([connection], 'bet:odds', state(++version));
      await peer.until(({ args }) => args[0].version === version);
      expect(node.letGo).to.deep.equal([]);
    });

    it('is cut off where more waits for a client than one may cost', async () => {
      node = await start(isDirect);
      const { peer, connection } = await node.join();
      peer.tcp.pause();
      const gone = new Promise<string>(resolve => connection.socket.once('disconnect', resolve));
      let isGone = false;
      void gone.then(() => {
        isGone = true;
      });
      while (!isGone) {
        node.outgoing.send([connection], 'told', 'x'.repeat(8 * KB));
        await new Promise(later => setTimeout(later, 1));
      }
      expect(node.letGo).to.have.length(1);
      expect(node.letGo[0]!.unsentBytes).to.be.within(limits.unsentBytes, 4 * limits.unsentBytes);
    });

    it('is cut off where a client has been behind for too long', async () => {
      node = await start(isDirect, { behindMs: 300, unsentBytes: 1e9 });
      const { peer, connection } = await node.join();
      peer.tcp.pause();
      const gone = new Promise<string>(resolve => connection.socket.once('disconnect', resolve));
      while (!isBehind(connection.socket.conn, limits.behindBytes)) {
        node.outgoing.send([connection], 'bet:odds', state(1, 'x'.repeat(32 * KB)));
        await turn();
      }
      await gone;
      expect(node.letGo).to.have.length(1);
      expect(node.letGo[0]!.behindMs).to.be.above(300);
    });
  });
}
