// The rooms that this client watches: each is told its news, and all come back after a reconnect, a few at a time.
import type { Deletion, Message } from '../contracts/chat.ts';
import type { Joined, RoomEvent, RoomState } from '../contracts/rooms.ts';
import { ArenaError } from './arenaError.ts';
import type { Calls } from './calls.ts';
import type { Link } from './link.ts';
import type { Surroundings } from './options.ts';
import { WatchedRoom } from './room.ts';
import { Places, sleep } from './waiting.ts';

/** The most that one `chat:history` gives. */
const CHAT_PAGE = 100;

export interface JoinOptions {
  /** The last event that the application knows already (from an earlier run): no snapshot, if what came after is still kept. */
  since?: number | undefined;
  signal?: AbortSignal | undefined;
  /** How long to wait for the room, `callTimeoutMs` by default. */
  timeoutMs?: number | undefined;
}

export interface RoomsParts extends Surroundings {
  link: Link;
  calls: Calls;
}

export class WatchedRooms {
  readonly #parts: RoomsParts;
  readonly #places: Places;
  readonly #rooms = new Map<string, WatchedRoom>();
  /** Rooms that are being left: whoever wants one again waits. */
  readonly #leaving = new Map<string, Promise<void>>();
  #isClosed = false;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#places = new Places(parts.limits.joinsAtOnce);
  }

  /** @throws {ArenaError} NOT_FOUND, TOO_MANY_ROOMS, TIMEOUT, ABORTED, CLOSED */
  async join(name: string, options: JoinOptions): Promise<WatchedRoom> {
    await this.#leaving.get(name);
    if (this.#isClosed) throw new ArenaError('CLOSED');
    if (this.#parts.link.isStopped) throw new ArenaError('DISCONNECTED');
    const room = this.#rooms.get(name) ?? this.#make(name, options.since);
    const over = new AbortController();
    const giveUp = () => over.abort();
    options.signal?.addEventListener('abort', giveUp);
    if (options.signal?.aborted) giveUp();
    try {
      await Promise.race([room.hold(), this.#tooLong(over.signal, options)]);
      return room;
    } catch (error) {
      if (room.closed === undefined) void room.leave();
      throw error;
    } finally {
      options.signal?.removeEventListener('abort', giveUp);
      over.abort();
    }
  }

  ready(): void {
    for (const room of this.#rooms.values()) room.ready();
  }

  down(): void {
    for (const room of this.#rooms.values()) room.down();
  }

  stopped(): void {
    for (const room of [...this.#rooms.values()]) room.stopped();
  }

  event(event: RoomEvent): void {
    this.#rooms.get(event.room)?.event(event);
  }

  changed(event: string, { room, ...state }: RoomState & { room: string }): void {
    this.#rooms.get(room)?.changed(event, state);
  }

  said(event: string, data: Message | Deletion): void {
    this.#rooms.get(data.room)?.said({ seq: data.seq, event, data });
  }

  head({ room, seq, chatSeq }: { room: string; seq: number; chatSeq: number }): void {
    this.#rooms.get(room)?.head(seq, chatSeq);
  }

  evicted({ room, reason }: { room: string; reason: string }): void {
    this.#rooms.get(room)?.evicted(reason);
  }

  close(): void {
    this.#isClosed = true;
    for (const room of [...this.#rooms.values()]) void room.end('closed', true);
  }

  #make(name: string, since: number | undefined): WatchedRoom {
    const { link, calls, ...surroundings } = this.#parts;
    const room: WatchedRoom = new WatchedRoom({
      ...surroundings,
      name,
      since,
      join: since => this.#places.hold(() => this.#ask(name, since)),
      history: after => calls.call('chat:history', { room: name, after, limit: CHAT_PAGE }, { once: true }) as never,
      isReady: () => link.isReady,
      gone: (said, joining) => this.#gone(room, said, joining),
    });
    this.#rooms.set(name, room);
    return room;
  }

  #ask(room: string, since: number | undefined): Promise<Joined> {
    const input = since === undefined ? { room } : { room, since };
    return this.#parts.calls.call('room:join', input, { once: true }) as Promise<Joined>;
  }

  async #gone({ name }: WatchedRoom, said: boolean, joining: Promise<void> | undefined): Promise<void> {
    this.#rooms.delete(name);
    if (said) return;
    const left = this.#leave(name, joining);
    this.#leaving.set(name, left);
    await left;
    if (this.#leaving.get(name) === left) this.#leaving.delete(name);
  }

  async #leave(room: string, joining: Promise<void> | undefined): Promise<void> {
    // A join under way would be answered after the leave, and subscribe again.
    await joining;
    // Without a connection, or when it breaks, the server has forgotten us anyway.
    await this.#parts.calls.call('room:leave', { room }, { once: true }).catch(() => undefined);
  }

  async #tooLong(signal: AbortSignal, { timeoutMs, signal: asked }: JoinOptions): Promise<never> {
    const { limits, clock } = this.#parts;
    await sleep(timeoutMs ?? limits.callTimeoutMs, signal, clock);
    throw asked?.aborted ? new ArenaError('ABORTED', { cause: asked.reason }) : new ArenaError('TIMEOUT');
  }
}
