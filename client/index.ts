// The typed client: calls that are answered once, rooms that repair themselves, a session that renews itself.

import type { Deletion, Message } from '../contracts/chat.ts';
import { serverEvents } from '../contracts/index.ts';
import type { RoomEvent, RoomState } from '../contracts/rooms.ts';
import type { Session } from '../contracts/session.ts';
import { ArenaError } from './arenaError.ts';
import { type CallOptions, Calls } from './calls.ts';
import { Link } from './link.ts';
import { Listeners, safely } from './listeners.ts';
import type { CallArguments, CallName, CallOutput, ConnectionListeners, KindOf, PersonalListeners } from './names.ts';
import { type ConnectOptions, type Surroundings, surroundingsOf } from './options.ts';
import type { Room } from './room.ts';
import { type JoinOptions, WatchedRooms } from './rooms.ts';
import { SessionKeeper, type SessionNews } from './session.ts';

export { ArenaError, type ArenaErrorCode } from './arenaError.ts';
export type { CallOptions } from './calls.ts';
export type { CallInput, CallName, CallOutput } from './names.ts';
export { type Clock, type ConnectOptions, defaultLimits, type Limits } from './options.ts';
export type { Room } from './room.ts';
export type { JoinOptions } from './rooms.ts';
export type { SessionNews } from './session.ts';

/** The protocol that this client speaks; `server:hello` names what the server speaks, and the oldest that it understands. */
export const PROTOCOL = 1;

/** What `arena.on` hears, beside the events that the server sends to one user or one connection. */
export type ArenaListeners = PersonalListeners &
  ConnectionListeners & {
    /** Connected and who one is; what waited is being sent. `again`: not for the first time. */
    connected: (news: { again: boolean }) => void;
    disconnected: (news: { reason: string; reconnects: boolean }) => void;
    /** The server refused the handshake. */
    refused: (error: ArenaError) => void;
    session: (news: SessionNews) => void;
    /** After each reconnect of a user: the present truth of all that personal events tell. */
    sync: (state: CallOutput<'me:sync'>) => void;
  };

/**
 * A connection to Arène.
 *
 * @example
 * const arena = connect('https://arene.example', { token, refreshToken, onSession: keep });
 * const bet = await arena.join(`bet:${id}`);
 * bet.on('bet:odds', board => draw(board));              // the present board at once, then each change
 * bet.on('chat:message', message => say(message));       // as are messages
 * bet.on('bet:resolved', ({ resultOptionId }) => …);     // durable: in order, each once, also over drops
 * const { position } = await arena.call('bet:buy', { betId: id, optionId, stake: 50, minOdds: 1.8 });
 */
export interface Arena {
  /**
   * Asks, and waits for the answer: over drops, lost answers and a busy server, always with the same idempotency key.
   * @throws {ArenaError} the server's refusal; `OUTCOME_UNKNOWN` when it may have happened (its `idempotencyKey`, sent
   *   again with the same input, tells); `TIMEOUT`, `ABORTED`, `DISCONNECTED`, `SESSION_ENDED`, `TOO_MANY_CALLS`, `CLOSED`
   */
  call<N extends CallName>(name: N, ...rest: CallArguments<N, CallOptions>): Promise<CallOutput<N>>;
  /**
   * Watches a room. Listeners set before anything else is awaited miss nothing.
   * @throws {ArenaError} `NOT_FOUND`, `TOO_MANY_ROOMS`, `TIMEOUT`, `ABORTED`, `DISCONNECTED`, `CLOSED`
   */
  join<R extends string>(room: R, options?: JoinOptions): Promise<Room<KindOf<R>>>;
  /** Listens, until the function that it returns is called. */
  on<N extends keyof ArenaListeners & string>(event: N, listener: ArenaListeners[N]): () => void;
  /** Connects again after `session:revoked`, or a drop without `reconnect`. */
  open(): void;
  /** Ends everything: calls reject with `CLOSED`, rooms close, nothing is left running. */
  close(): void;
  /** Whether calls are sent at once. */
  readonly isConnected: boolean;
  /** The user, as far as known: after a sign-in, a refresh or a sync. */
  readonly user: Session['user'] | undefined;
  readonly isSignedIn: boolean;
}

/**
 * Connects to a server, and stays so.
 * @param url of the socket port, `https://host` or `http://host:3000`
 */
export function connect(url: string, options: ConnectOptions = {}): Arena {
  return new Client(url, options);
}

class Client implements Arena {
  readonly #options: ConnectOptions;
  readonly #listeners = new Listeners();
  readonly #link: Link;
  readonly #session: SessionKeeper;
  readonly #calls: Calls;
  readonly #rooms: WatchedRooms;
  #wasConnected = false;

  constructor(url: string, options: ConnectOptions) {
    this.#options = options;
    const surroundings = surroundingsOf(options);
    this.#link = this.#makeLink(url, surroundings);
    this.#session = new SessionKeeper({
      ...surroundings,
      tokens: options,
      link: this.#link,
      refresh: (refreshToken, stillWanted) => this.#calls.call('auth:refresh', { refreshToken }, { stillWanted }),
      tell: news => this.#sessionChanged(news),
    });
    this.#calls = new Calls({ ...surroundings, link: this.#link, session: this.#session });
    this.#rooms = new WatchedRooms({ ...surroundings, link: this.#link, calls: this.#calls });
    this.#link.open();
  }

  get isConnected(): boolean {
    return this.#link.isReady;
  }

  get user(): Session['user'] | undefined {
    return this.#session.user;
  }

  get isSignedIn(): boolean {
    return this.#session.isSignedIn;
  }

  call<N extends CallName>(name: N, ...[input, options]: CallArguments<N, CallOptions>): Promise<CallOutput<N>> {
    return this.#calls.call(name, input, options) as Promise<CallOutput<N>>;
  }

  join<R extends string>(room: R, options: JoinOptions = {}): Promise<Room<KindOf<R>>> {
    return this.#rooms.join(room, options) as Promise<unknown> as Promise<Room<KindOf<R>>>;
  }

  on<N extends keyof ArenaListeners & string>(event: N, listener: ArenaListeners[N]): () => void {
    return this.#listeners.on(event, listener);
  }

  open(): void {
    this.#link.open();
  }

  close(): void {
    this.#session.close();
    this.#calls.close();
    this.#rooms.close();
    this.#link.close();
    this.#listeners.clear();
  }

  #makeLink(url: string, surroundings: Surroundings): Link {
    const { transports = ['websocket'], reconnect = true, locale, device } = this.#options;
    return new Link({
      ...surroundings,
      url,
      transports,
      reconnect,
      hooks: {
        handshake: () => ({ token: this.#session.token, locale, device }),
        up: () => this.#session.connected(),
        ready: () => this.#ready(),
        down: (reason, reconnects) => {
          this.#calls.lost();
          this.#rooms.down();
          this.#listeners.emit('disconnected', { reason, reconnects });
        },
        stopped: () => this.#rooms.stopped(),
        refused: reply => {
          const refusal = ArenaError.of(reply as never);
          this.#listeners.emit('refused', refusal);
          return this.#session.refused(refusal.code);
        },
        message: (event, message) => this.#receive(event, message),
      },
    });
  }

  #ready(): void {
    const again = this.#wasConnected;
    this.#wasConnected = true;
    this.#rooms.ready();
    this.#listeners.emit('connected', { again });
    if (!again || !this.#session.isSignedIn) return;
    this.#calls.call('me:sync').then(
      state => this.#listeners.emit('sync', state),
      // The next reconnect asks again.
      () => undefined,
    );
  }

  #sessionChanged(news: SessionNews): void {
    const { onSession } = this.#options;
    if (onSession) safely(() => onSession(news.state === 'ended' ? undefined : news.session));
    this.#listeners.emit('session', news);
  }

  #receive(event: string, message: unknown): void {
    const kind = serverEvents.get(event)?.kind;
    if (kind === 'durable') this.#rooms.event({ event, ...(message as Omit<RoomEvent, 'event'>) });
    else if (kind === 'conflated') this.#rooms.changed(event, message as RoomState & { room: string });
    else if (kind === 'spoken') this.#rooms.said(event, message as Message | Deletion);
    else if (kind === 'personal') this.#listeners.emit(event, (message as { data: unknown }).data, message);
    else if (kind === 'connection') this.#obey(event, message);
  }

  #obey(event: string, message: unknown): void {
    this.#listeners.emit(event, message);
    if (event === 'room:head') this.#rooms.head(message as never);
    else if (event === 'room:closed') this.#rooms.evicted(message as never);
    else if (event === 'session:expiring') this.#session.expiring();
    else if (event === 'session:expired') this.#session.restore();
    else if (event === 'session:revoked') this.#revoked((message as { reason: string }).reason);
    else if (event === 'server:draining') this.#link.drain((message as { reconnectInMs: number }).reconnectInMs);
  }

  /** The server is about to disconnect: first it is said why, then we stay away, or come back as nobody. */
  #revoked(reason: string): void {
    this.#session.end(reason);
    if (this.#options.reconnectAsGuest) this.#link.cycle();
    else this.#link.stop();
  }
}
