// One room in the application's hands: its snapshot, then its events in order; it repairs itself, and says so when it starts anew.
import type { RoomKind } from '../contracts/roomNames.ts';
import type { Joined, RoomEvent, RoomState, SnapshotOf } from '../contracts/rooms.ts';
import { ArenaError } from './arenaError.ts';
import { GapWatch } from './gapWatch.ts';
import { Listeners } from './listeners.ts';
import type { CallOutput, DurableListeners, RoomStates, SpokenListeners, StateListeners } from './names.ts';
import type { Surroundings, Timer } from './options.ts';
import { RoomChat, type Said } from './roomChat.ts';
import { type Change, RoomFeed } from './roomFeed.ts';
import { backoffMs } from './waiting.ts';

export type RoomListeners<K extends RoomKind> = DurableListeners<K> &
  StateListeners<K> &
  SpokenListeners & {
    /** What was missed is gone: all that is known of the room is this. */
    snapshot: (snapshot: SnapshotOf<K>, seq: number) => void;
    /** No more news: a code (`NOT_FOUND`), the server's reason, or `left`. */
    closed: (reason: string) => void;
  };

/** A room that is being watched. */
export interface Room<K extends RoomKind = RoomKind> {
  readonly name: string;
  /** The room as it was when watching began, or began anew; events go on from there. */
  readonly snapshot: SnapshotOf<K>;
  /** The number of the last event that listeners have been told, or of the snapshot. */
  readonly seq: number;
  /** The number of the last that listeners have been told of its chat, or of what had been said when watching began (`chat:history` has that). */
  readonly chatSeq: number;
  /** Why it is closed, if it is. */
  readonly closed: string | undefined;
  /** The latest state under this event name, if there is one. */
  state<N extends keyof RoomStates<K>>(event: N): RoomStates<K>[N] | undefined;
  /**
   * Listens, until the function that it returns is called. Durable events come in order, each once, with
   * `(data, message)`, and so does what is said (`chat:message`, `chat:deleted`), with it alone; a state's listener gets the present state soon after, then each change.
   */
  on<N extends keyof RoomListeners<K> & string>(event: N, listener: RoomListeners<K>[N]): () => void;
  /** Stops watching; a room that was joined twice is left by the second. Never rejects. */
  leave(): Promise<void>;
}

export interface RoomParts extends Surroundings {
  name: string;
  since: number | undefined;
  /** Sends one join, on a connection that is ready. */
  join(since: number | undefined): Promise<Joined>;
  /** Sends one `chat:history`, on a connection that is ready. */
  history(after: number): Promise<CallOutput<'chat:history'>>;
  isReady(): boolean;
  /** It is closed; `said` if the server knows. A join may still be under way. */
  gone(said: boolean, joining: Promise<void> | undefined): Promise<void>;
}

/** Refusals of a join that no other try will change. */
const FINAL: ReadonlySet<string> = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'BANNED',
  'ROOM_CLOSED',
  'UNAUTHENTICATED',
  'TOO_MANY_ROOMS',
  'VALIDATION_FAILED',
  'CLOSED',
]);

type Waiter = { resolve: () => void; reject: (error: unknown) => void };

export class WatchedRoom implements Room {
  readonly name: string;
  readonly #parts: RoomParts;
  readonly #feed: RoomFeed;
  readonly #listeners = new Listeners();
  #snapshot: unknown;
  #hasBegun: boolean;
  #seq = 0;
  #closed: string | undefined;
  #holders = 0;
  #waiters: Waiter[] = [];
  /** Events in order that listeners have not been told: those who just joined have none yet. */
  #outbox: RoomEvent[] = [];
  /** The same of what is said. */
  #saidOutbox: Said[] = [];
  readonly #chat: RoomChat;
  #chatSeq = 0;
  #hasChat = false;
  #pause: Timer | undefined;
  #isSubscribed = false;
  #evictions = 0;
  #joining: Promise<void> | undefined;
  #joinTimer: Timer | undefined;
  #joinAttempts = 0;
  readonly #gaps: GapWatch;

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.#gaps = new GapWatch(parts, () => void this.#join());
    this.#feed = new RoomFeed(parts.limits.maxHeldEvents, parts.since);
    this.#chat = new RoomChat({
      ...parts,
      isWatching: () => this.#isSubscribed && this.#closed === undefined && parts.isReady(),
      tell: said => {
        this.#saidOutbox.push(...said);
        if (this.#pause === undefined) this.#drain();
      },
    });
    this.#seq = parts.since ?? 0;
    this.#hasBegun = parts.since !== undefined;
  }

  get snapshot(): unknown {
    return this.#snapshot;
  }

  get seq(): number {
    return this.#seq;
  }

  get chatSeq(): number {
    return this.#chatSeq;
  }

  get closed(): string | undefined {
    return this.#closed;
  }

  state(event: string): never {
    return this.#feed.stateOf(event)?.data as never;
  }

  on(event: string, listener: (...args: never[]) => void): () => void {
    const off = this.#listeners.on(event, listener);
    let isOff = false;
    queueMicrotask(() => {
      const present = this.#feed.stateOf(event);
      if (present && !isOff && !this.#closed) (listener as (data: unknown) => void)(present.data);
    });
    return () => {
      isOff = true;
      off();
    };
  }

  async leave(): Promise<void> {
    this.#holders -= 1;
    if (this.#holders > 0) return;
    await this.end('left', false);
  }

  /** One more who watches: he is given a fresh snapshot, and so is whoever watches already. Rejects with what closes the room. */
  hold(): Promise<void> {
    this.#holders += 1;
    if (this.#holders > 1) this.#feed.restart();
    const joined = new Promise<void>((resolve, reject) => this.#waiters.push({ resolve, reject }));
    this.#joinIn(0);
    return joined;
  }

  /** The connection can be used. */
  ready(): void {
    if (this.#isSubscribed) this.#watchGap();
    // Whoever waits for the room is not made to wait longer.
    else this.#joinIn(this.#waiters.length ? 0 : this.#parts.random() * this.#parts.limits.rejoinSpreadMs);
  }

  /** The connection is gone. */
  down(): void {
    this.#isSubscribed = false;
    this.#feed.disconnected();
    this.#clearTimers();
  }

  /** No connection will come by itself: whoever waits for the room is told. */
  stopped(): void {
    for (const { reject } of this.#waiters.splice(0)) reject(new ArenaError('DISCONNECTED'));
  }

  /** News of this room. */
  event(event: RoomEvent): void {
    this.#tell({ events: this.#feed.feed(event), states: [] });
  }

  changed(event: string, state: RoomState): void {
    if (this.#feed.state(event, state)) this.#tell({ events: [], states: [event] });
  }

  /** What was said in this room. */
  said(said: Said): void {
    this.#chat.heard(said);
  }

  head(seq: number, chatSeq: number): void {
    this.#chat.head(chatSeq);
    this.#feed.head(seq);
    this.#watchGap();
  }

  /** The server took this socket out of the room; after a change of identity it may be let in again. */
  evicted(reason: string): void {
    this.#evictions += 1;
    this.#isSubscribed = false;
    this.#feed.disconnected();
    if (reason === 'identity_changed') this.#joinIn(0);
    else void this.end(reason, true);
  }

  async end(reason: string, said: boolean): Promise<void> {
    if (this.#closed !== undefined) return;
    this.#closed = reason;
    this.#clearTimers();
    this.#parts.clock.clearTimeout(this.#pause);
    this.#outbox = [];
    this.#saidOutbox = [];
    for (const { reject } of this.#waiters.splice(0)) reject(new ArenaError('CLOSED', { details: { reason } }));
    this.#listeners.emit('closed', reason);
    this.#listeners.clear();
    await this.#parts.gone(said, this.#joining);
  }

  #joinIn(waitMs: number): void {
    const { clock } = this.#parts;
    clock.clearTimeout(this.#joinTimer);
    this.#joinTimer = clock.setTimeout(() => void this.#join(), waitMs);
  }

  async #join(): Promise<void> {
    // Without a connection the next one asks; after a join under way, #joinOnce does.
    if (this.#closed !== undefined || this.#joining || !this.#parts.isReady()) return;
    this.#joining = this.#joinOnce().finally(() => (this.#joining = undefined));
    await this.#joining;
    if (this.#closed !== undefined) return;
    if (this.#feed.seq === undefined && this.#joinAttempts === 0) this.#joinIn(0);
    else this.#watchGap();
  }

  async #joinOnce(): Promise<void> {
    const since = this.#feed.joining();
    const evictions = this.#evictions;
    try {
      const reply = await this.#parts.join(since);
      if (this.#closed !== undefined) return;
      this.#joinAttempts = 0;
      // Put out again before the answer came.
      if (evictions !== this.#evictions) {
        this.#joinIn(0);
        return;
      }
      // Asked before another holder came: he needs a snapshot.
      if (this.#feed.seq === undefined && since !== undefined) return;
      this.#isSubscribed = true;
      this.#joined(reply);
    } catch (error) {
      this.#joinFailed(error);
    }
  }

  #joined(reply: Joined): void {
    const change = this.#feed.joined(reply);
    const waiters = this.#waiters.splice(0);
    if (waiters.length) {
      const { clock } = this.#parts;
      clock.clearTimeout(this.#pause);
      this.#pause = clock.setTimeout(() => {
        this.#pause = undefined;
        this.#drain();
      }, 0);
    }
    this.#tell(change);
    if (!this.#hasChat) this.#chatSeq = reply.chatSeq;
    this.#hasChat = true;
    this.#chat.joined(reply.chatSeq);
    for (const { resolve } of waiters) resolve();
  }

  #joinFailed(error: unknown): void {
    if (this.#closed !== undefined) return;
    const { code, retryAfterMs = 0 } = error instanceof ArenaError ? error : new ArenaError('INTERNAL');
    if (FINAL.has(code)) {
      for (const { reject } of this.#waiters.splice(0)) reject(error);
      void this.end(code, true);
    } else if (this.#parts.isReady()) {
      this.#joinIn(retryAfterMs + backoffMs(this.#joinAttempts++, this.#parts));
    }
  }

  #tell({ snapshot, events, states }: Change): void {
    if (snapshot) {
      const isFirst = !this.#hasBegun;
      this.#hasBegun = true;
      this.#outbox = [];
      this.#snapshot = snapshot.data;
      this.#seq = snapshot.seq;
      if (!isFirst) this.#listeners.emit('snapshot', snapshot.data, snapshot.seq);
    }
    this.#outbox.push(...events);
    if (this.#pause === undefined) this.#drain();
    for (const event of states) this.#listeners.emit(event, this.#feed.stateOf(event)!.data);
    this.#watchGap();
  }

  #drain(): void {
    for (let next = this.#outbox.shift(); next; next = this.#outbox.shift()) {
      this.#seq = next.seq;
      const { event, ...message } = next;
      this.#listeners.emit(event, message.data, message);
    }
    for (let next = this.#saidOutbox.shift(); next; next = this.#saidOutbox.shift()) {
      this.#chatSeq = next.seq;
      this.#listeners.emit(next.event, next.data);
    }
  }

  #watchGap(): void {
    if (this.#closed === undefined) this.#gaps.look(this.#feed.missing);
  }

  #clearTimers(): void {
    const { clock } = this.#parts;
    clock.clearTimeout(this.#joinTimer);
    this.#gaps.forget();
    this.#chat.rest();
  }
}
