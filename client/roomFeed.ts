// A room's news in order, each once: applies the next, drops the old, holds the later, and knows what is missing.
import type { Joined, RoomEvent, RoomState } from '../contracts/rooms.ts';
import { Sequence } from './sequence.ts';

/** What the room has to apply, in this order. */
export interface Change {
  /** Present when the room starts anew from it. */
  snapshot?: { seq: number; data: unknown };
  /** The next events, without a gap. */
  events: RoomEvent[];
  /** Names of states that have changed. */
  states: string[];
}

/** No sockets and no timers: whoever holds it asks again when `missing` stays. */
export class RoomFeed {
  readonly #events: Sequence<RoomEvent>;
  #states = new Map<string, RoomState>();
  /** States that came since the join was sent: its reply may be older. */
  #early = new Map<string, RoomState>();
  /** Whether versions on this connection compare with those in hand: another node's may be lower. */
  #isLive = false;

  /** @param since the last event that is known already; without it, the first join brings a snapshot */
  constructor(maxHeld: number, since?: number) {
    this.#events = new Sequence(maxHeld, since);
  }

  /** The last event applied; nothing before the first snapshot. */
  get seq(): number | undefined {
    return this.#events.last;
  }

  /** The first event that exists and has not come. */
  get missing(): number | undefined {
    return this.#events.missing;
  }

  stateOf(event: string): RoomState | undefined {
    return this.#states.get(event);
  }

  /** Takes in one event, whenever and however often it comes. What is to be applied now, in order. */
  feed(event: RoomEvent): RoomEvent[] {
    return this.#events.take(event);
  }

  /** Takes in a state. Whether it is news. */
  state(event: string, state: RoomState): boolean {
    keepLatest(this.#early, event, state);
    return this.#isLive && keepLatest(this.#states, event, state);
  }

  /** Takes in how far the room has got. */
  head(seq: number): void {
    this.#events.exists(seq);
  }

  /** A join is about to be sent; with the `since` that this returns. */
  joining(): number | undefined {
    this.#early.clear();
    return this.#events.last;
  }

  /** Takes in the answer to a join: events after its `since`, or a snapshot; and all of the state, whatever its versions. */
  joined({ seq, snapshot, events, state }: Joined): Change {
    // A node that lags behind may send a snapshot older than what is here: that would be going back.
    const { last } = this.#events;
    const startsAnew = events === undefined && (last === undefined || seq > last);
    const applied = startsAnew ? this.#events.jump(seq) : [];
    this.#events.exists(seq);
    applied.push(...(events ?? []).flatMap(event => this.#events.take(event)));
    const change = { events: applied, states: this.#replaceStates(state) };
    return startsAnew ? { ...change, snapshot: { seq, data: snapshot } } : change;
  }

  /** The connection is gone: what comes next may come from another node. */
  disconnected(): void {
    this.#isLive = false;
    this.#early.clear();
  }

  /** Forgets where it was: the next join brings a snapshot. */
  restart(): void {
    this.#events.restart();
  }

  #replaceStates(state: Joined['state']): string[] {
    const before = this.#states;
    this.#states = new Map(Object.entries(state));
    for (const [event, early] of this.#early) keepLatest(this.#states, event, early);
    this.#early.clear();
    this.#isLive = true;
    return [...this.#states].filter(([event, now]) => !isSame(before.get(event), now)).map(([event]) => event);
  }
}

function keepLatest(states: Map<string, RoomState>, event: string, state: RoomState): boolean {
  const known = states.get(event);
  if (known && known.version >= state.version) return false;
  states.set(event, state);
  return true;
}

const isSame = (a: RoomState | undefined, b: RoomState) => a?.version === b.version && a.at === b.at;
