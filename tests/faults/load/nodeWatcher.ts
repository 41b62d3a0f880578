// A guest on one node without a client that would drop what comes twice or fetch what is missing: between a join and a drop all has to come once and in turn.
import { setTimeout as sleep } from 'node:timers/promises';
import { RawSocket } from '../../../bench/rawSocket.ts';
import type { Ack } from '../../../contracts/index.ts';
import type { Joined } from '../../../contracts/rooms.ts';
import { EVENTS } from './watcher.ts';

const RETRY_MS = 100;
const durable: ReadonlySet<string> = new Set(EVENTS);

interface Watched {
  /** The last number that it was told; nothing until its join is answered. */
  last: number | undefined;
  /** What was told before the answer to the join. */
  early: number[];
}

export class NodeWatcher {
  /** Durable events that it was never told, told twice, or told out of turn. */
  gaps = 0;
  readonly #url: () => string | undefined;
  readonly #rooms = new Map<string, Watched>();
  #socket: RawSocket | undefined;
  #isClosed = false;

  /** @param url where the node is, while it is up */
  constructor(url: () => string | undefined) {
    this.#url = url;
    void this.#live();
  }

  get isConnected(): boolean {
    return this.#socket !== undefined;
  }

  async watch(name: string): Promise<void> {
    const watched: Watched = { last: undefined, early: [] };
    this.#rooms.set(name, watched);
    if (this.#socket) await this.#join(this.#socket, name, watched).catch(() => undefined);
  }

  /** Waits until it has been told everything up to these numbers. What was not told by then is a gap. */
  async caughtUp(heads: ReadonlyMap<string, number>, limitMs: number): Promise<void> {
    const deadline = performance.now() + limitMs;
    for (const [name, watched] of this.#rooms) {
      const head = heads.get(name) ?? 0;
      while ((watched.last ?? -1) < head && performance.now() < deadline) await sleep(20);
      this.gaps += Math.max(0, head - (watched.last ?? 0));
    }
  }

  async leave(name: string): Promise<void> {
    this.#rooms.delete(name);
    await this.#socket?.call('room:leave', { room: name }).catch(() => undefined);
  }

  close(): void {
    this.#isClosed = true;
    this.#socket?.destroy();
  }

  /** One stretch after the other, from a connection to its end. */
  async #live(): Promise<void> {
    while (!this.#isClosed) {
      const url = this.#url();
      if (url) await this.#stretch(url).catch(() => undefined);
      await sleep(RETRY_MS);
    }
  }

  async #stretch(url: string): Promise<void> {
    const ended = Promise.withResolvers<void>();
    const heard = (event: string, packet: Buffer) => this.#hear(event, packet);
    const socket = new RawSocket({ url, auth: {}, heard, closed: ended.resolve });
    await socket.connected;
    this.#socket = socket;
    try {
      await Promise.all([...this.#rooms].map(([name, watched]) => this.#join(socket, name, watched)));
      await ended.promise;
    } finally {
      this.#socket = undefined;
      socket.destroy();
      for (const watched of this.#rooms.values()) Object.assign(watched, { last: undefined, early: [] });
    }
  }

  /** Asks until it may. @throws where the connection ends before */
  async #join(socket: RawSocket, name: string, watched: Watched): Promise<void> {
    for (;;) {
      const answer = (await socket.call('room:join', { room: name })) as Ack<Joined>;
      if (socket !== this.#socket) return;
      if (answer.ok) return this.#joined(watched, answer.data.seq);
      await sleep(RETRY_MS);
    }
  }

  #joined(watched: Watched, seq: number): void {
    const early = watched.early.filter(one => one > seq);
    watched.last = seq;
    watched.early = [];
    for (const one of early) this.#follow(watched, one);
  }

  #hear(event: string, packet: Buffer): void {
    if (!durable.has(event)) return;
    const [, { room, seq }] = JSON.parse(packet.toString('utf8', 2)) as [string, { room: string; seq: number }];
    const watched = this.#rooms.get(room);
    if (watched?.last === undefined) watched?.early.push(seq);
    else this.#follow(watched, seq);
  }

  #follow(watched: Watched, seq: number): void {
    const last = watched.last!;
    if (seq !== last + 1) this.gaps += Math.max(1, Math.abs(seq - last - 1));
    watched.last = Math.max(last, seq);
  }
}
