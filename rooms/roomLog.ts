// What a node remembers of one room: the tail of its log and its latest state. Events leave it in order, each once.
import type { RoomEvent, RoomState } from '../contracts/rooms.ts';
import { Order } from './order.ts';
import type { Loaded } from './source.ts';

export interface LogLimits {
  /** Events kept for resumes, and events kept that came before their turn. */
  tailEvents: number;
  /** Bytes of JSON kept for resumes. */
  tailBytes: number;
}

export class RoomLog {
  readonly privateTo: Loaded['privateTo'];
  readonly #limits: LogLimits;
  readonly #tail: { event: RoomEvent; bytes: number }[] = [];
  readonly #order: Order<RoomEvent>;
  readonly #state = new Map<string, RoomState>();
  #bytes = 0;
  #snapshot: { seq: number; data: unknown; state: Loaded['state'] };

  constructor(loaded: Loaded, limits: LogLimits) {
    this.#order = new Order(loaded.seq, limits.tailEvents);
    this.privateTo = loaded.privateTo;
    this.#limits = limits;
    this.#snapshot = { seq: loaded.seq, data: loaded.snapshot, state: loaded.state };
    for (const [event, latest] of Object.entries(loaded.state)) this.update(event, latest);
  }

  /** The number of the last event that was delivered here. */
  get seq(): number {
    return this.#order.seq;
  }

  /** The lowest number of an event that waits for others, if one does. */
  get waiting(): number | undefined {
    return this.#order.waiting;
  }

  /** Takes in a fresh read of the room, and says which states in it are news. It may be ahead of what was delivered; events close that gap, never this. */
  reload({ seq, snapshot, state }: Loaded): string[] {
    if (seq >= this.#snapshot.seq) this.#snapshot = { seq, data: snapshot, state };
    return Object.entries(state).flatMap(([event, latest]) => (this.update(event, latest) ? [event] : []));
  }

  /** Takes in an event, whenever and however often it comes. Those whose turn it is now, in order. */
  append(event: RoomEvent): RoomEvent[] {
    return this.#remembered(this.#order.take(event));
  }

  /** Gives up what lies before, because it can not be had any more. The events that waited for it, if they are next. */
  skipTo(seq: number): RoomEvent[] {
    if (seq > this.seq) this.#tail.length = this.#bytes = 0;
    return this.#remembered(this.#order.skipTo(seq));
  }

  /** Remembers also what lies before its first event, as far as the older ones lead up to it and there is a place. */
  reachBack(older: RoomEvent[]): void {
    for (const event of older.toReversed()) {
      const bytes = JSON.stringify(event).length;
      const isFull = this.#tail.length >= this.#limits.tailEvents || this.#bytes + bytes > this.#limits.tailBytes;
      if (isFull || event.seq < this.rememberedFrom) return;
      if (event.seq > this.rememberedFrom) continue;
      this.#tail.unshift({ event, bytes });
      this.#bytes += bytes;
    }
  }

  /** The lowest `since` that it can answer with events. */
  get rememberedFrom(): number {
    return this.seq - this.#tail.length;
  }

  /** The contiguous events after `since`, if all of them are still remembered. */
  after(since: number): RoomEvent[] | undefined {
    if (since > this.seq) return undefined;
    const missing = this.seq - since;
    return missing <= this.#tail.length
      ? this.#tail.slice(this.#tail.length - missing).map(({ event }) => event)
      : undefined;
  }

  /** The snapshot, if it is not older than the last event, nor than the latest state. */
  get snapshot(): { seq: number; data: unknown } | undefined {
    const { seq, data, state } = this.#snapshot;
    const isOlder = ([event, { version }]: [string, RoomState]) => version > (state[event]?.version ?? version);
    return seq < this.seq || [...this.#state].some(isOlder) ? undefined : { seq, data };
  }

  /** Keeps the newer state. Whether it was news: the same again under a newer version is none. */
  update(event: string, state: RoomState): boolean {
    const known = this.#state.get(event);
    if (known && known.version >= state.version) return false;
    this.#state.set(event, state);
    return JSON.stringify(known?.data) !== JSON.stringify(state.data);
  }

  latest(event: string): RoomState | undefined {
    return this.#state.get(event);
  }

  get state(): Record<string, RoomState> {
    return Object.fromEntries(this.#state);
  }

  #remembered(inTurn: RoomEvent[]): RoomEvent[] {
    for (const event of inTurn) this.#remember(event);
    return inTurn;
  }

  #remember(event: RoomEvent): void {
    const bytes = JSON.stringify(event).length;
    this.#tail.push({ event, bytes });
    this.#bytes += bytes;
    while (this.#tail.length > this.#limits.tailEvents || this.#bytes > this.#limits.tailBytes) {
      this.#bytes -= this.#tail.shift()!.bytes;
    }
  }
}
