// What a node remembers of one room: the tail of its log and its latest state. Events leave it in order, each once.
import type { RoomEvent, RoomState } from '../contracts/rooms.ts';
import type { Loaded } from './source.ts';

export interface LogLimits {
  /** Events kept for resumes. */
  tailEvents: number;
  /** Bytes of JSON kept for resumes. */
  tailBytes: number;
}

/** What became of an event that arrived. */
export type Arrival = 'next' | 'old' | 'gap';

export class RoomLog {
  /** The number of the last event that was delivered here. */
  seq: number;
  readonly groupId: Loaded['groupId'];
  readonly #limits: LogLimits;
  readonly #tail: { event: RoomEvent; bytes: number }[] = [];
  readonly #state = new Map<string, RoomState>();
  #bytes = 0;
  #snapshot: { seq: number; data: unknown; state: Loaded['state'] };

  constructor(loaded: Loaded, limits: LogLimits) {
    this.seq = loaded.seq;
    this.groupId = loaded.groupId;
    this.#limits = limits;
    this.#snapshot = { seq: loaded.seq, data: loaded.snapshot, state: loaded.state };
    for (const [event, latest] of Object.entries(loaded.state)) this.update(event, latest);
  }

  /** Takes in a fresh read of the room, and says which states in it are news. It may be ahead of what was delivered; events close that gap, never this. */
  reload({ seq, snapshot, state }: Loaded): string[] {
    if (seq >= this.#snapshot.seq) this.#snapshot = { seq, data: snapshot, state };
    return Object.entries(state).flatMap(([event, latest]) => (this.update(event, latest) ? [event] : []));
  }

  /** Appends the next event; says so, or why not. */
  append(event: RoomEvent): Arrival {
    if (event.seq <= this.seq) return 'old';
    if (event.seq > this.seq + 1) return 'gap';
    this.seq = event.seq;
    const bytes = JSON.stringify(event).length;
    this.#tail.push({ event, bytes });
    this.#bytes += bytes;
    while (this.#tail.length > this.#limits.tailEvents || this.#bytes > this.#limits.tailBytes) {
      this.#bytes -= this.#tail.shift()!.bytes;
    }
    return 'next';
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
}
