// A guest who watches every room from its beginning to its end, and writes down the number of each durable event that he is told.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, connect, type Room } from '../../../client/index.ts';

/** All durable events of a room. */
export const EVENTS = [
  'bet:opened',
  'bet:updated',
  'bet:suspended',
  'bet:resumed',
  'bet:closed',
  'bet:resolving',
  'bet:resolved',
] as const;

interface Watched {
  room: Room<'bet'>;
  /** The last number that he was told. */
  last: number;
}

export class Watcher {
  readonly arena: Arena;
  /** Durable events that he was never told, told twice, or told out of turn. */
  gaps = 0;
  readonly #rooms = new Map<string, Watched>();

  constructor(url: string) {
    this.arena = connect(url, {
      limits: { backoffMs: 100, maxBackoffMs: 1000, ackTimeoutMs: 3000, rejoinSpreadMs: 200 },
    });
  }

  async watch(name: `bet:${string}`): Promise<void> {
    const room = await this.arena.join(name);
    const watched: Watched = { room, last: room.seq };
    this.#rooms.set(name, watched);
    for (const event of EVENTS) {
      room.on(event, (_: unknown, { seq }: { seq: number }) => {
        if (seq !== watched.last + 1) this.gaps += Math.max(1, Math.abs(seq - watched.last - 1));
        watched.last = Math.max(watched.last, seq);
      });
    }
    // Whoever is given a snapshot was not told what happened since.
    room.on('snapshot', (_, seq) => {
      this.gaps += Math.max(0, seq - watched.last);
      watched.last = seq;
    });
  }

  /** Waits until he has been told everything up to these numbers. What was not told by then is a gap. */
  async caughtUp(heads: ReadonlyMap<string, number>, limitMs: number): Promise<void> {
    const deadline = performance.now() + limitMs;
    for (const [name, watched] of this.#rooms) {
      const head = heads.get(name) ?? 0;
      while (watched.last < head && performance.now() < deadline) await sleep(20);
      this.gaps += Math.max(0, head - watched.last);
    }
  }

  get isConnected(): boolean {
    return this.arena.isConnected;
  }

  close(): void {
    this.arena.close();
  }

  async leave(name: string): Promise<void> {
    await this.#rooms.get(name)?.room.leave();
    this.#rooms.delete(name);
  }
}
