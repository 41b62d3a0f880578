// One Socket.IO connection, kept alive: it comes back by itself, with jitter, until it is told to stop.
import { io, type Socket } from 'socket.io-client';
import type { Ack } from '../contracts/index.ts';
import type { Surroundings, Timer } from './options.ts';
import { arrival, backoffMs } from './waiting.ts';

/** Why calls wait although the socket is connected. */
export type Hold = 'restoring' | 'draining';

/** After a refused handshake: connect again at once (as somebody else), later, or not at all. */
export type Verdict = 'again' | 'later' | 'never';

export interface LinkHooks {
  /** What the next handshake says. */
  handshake(): Record<string, unknown>;
  /** Connected; may still be held. */
  up(): void;
  /** Connected, and not held (any more). */
  ready(): void;
  down(reason: string, returns: boolean): void;
  refused(reply: unknown): Verdict;
  /** Not connected, and no attempt to come. */
  stopped(): void;
  message(event: string, message: unknown): void;
}

export interface LinkParts extends Surroundings {
  url: string;
  transports: string[];
  reconnect: boolean;
  hooks: LinkHooks;
}

export class Link {
  readonly #parts: LinkParts;
  readonly #socket: Socket;
  readonly #holds = new Set<Hold>();
  readonly #waiters = new Set<() => void>();
  #timer: Timer | undefined;
  #drainTimer: Timer | undefined;
  #drainUntil = 0;
  #attempts = 0;
  #isStopped = true;
  #isClosed = false;
  /** While it is decided who we are, nobody is told that we are ready. */
  #isDeciding = false;

  constructor(parts: LinkParts) {
    this.#parts = parts;
    this.#socket = io(parts.url, {
      forceNew: true,
      autoConnect: false,
      // Its reconnection knows neither draining nor refreshed tokens: ours does.
      reconnection: false,
      transports: parts.transports,
      timeout: parts.limits.connectTimeoutMs,
      auth: (tell: (data: object) => void) => tell(parts.hooks.handshake()),
    });
    this.#socket.on('connect', () => this.#connected());
    this.#socket.on('disconnect', reason => this.#disconnected(reason));
    this.#socket.on('connect_error', error => this.#refused(error));
    this.#socket.onAny((event, message) => parts.hooks.message(event, message));
  }

  get isUp(): boolean {
    return this.#socket.connected;
  }

  get isReady(): boolean {
    return this.isUp && this.#holds.size === 0;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Connects, if nothing is under way. */
  open(): void {
    if (this.#isClosed || !this.#isStopped) return;
    this.#isStopped = false;
    this.#attempts = 0;
    this.#connect();
  }

  /**
   * Sends one event on the present connection. Nothing is buffered: without one, nothing is sent.
   * @returns whether it was sent
   */
  send(event: string, payload: object, answered: (answer: Ack<unknown>) => void): boolean {
    if (!this.isUp) return false;
    this.#socket.emit(event, payload, answered);
    return true;
  }

  hold(why: Hold): void {
    this.#holds.add(why);
  }

  release(why: Hold): void {
    if (this.#holds.delete(why) && this.isReady && !this.#isDeciding) this.#becameReady();
  }

  /** Waits until calls may be sent (`up`: although held). Whether they may: not when broken off or stopped. */
  async until(level: 'up' | 'ready', signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      if (level === 'up' ? this.isUp : this.isReady) return true;
      if (this.#isStopped) return false;
      let wake: () => void = () => undefined;
      const changed = new Promise<void>(resolve => (wake = resolve));
      this.#waiters.add(wake);
      await arrival(changed, signal);
      this.#waiters.delete(wake);
    }
    return false;
  }

  /** Leaves this connection for a new one: what is under way on it is lost, and will be sent again. */
  cycle(): void {
    if (this.isUp) this.#socket.disconnect();
  }

  /** Takes no more calls, and changes to a new connection when the server said. */
  drain(waitMs: number): void {
    const { clock, limits } = this.#parts;
    const boundedMs = Math.min(Math.max(0, waitMs), limits.maxDrainMs);
    this.hold('draining');
    this.#drainUntil = clock.now() + boundedMs;
    clock.clearTimeout(this.#drainTimer);
    this.#drainTimer = clock.setTimeout(() => this.cycle(), boundedMs);
  }

  /** Disconnects, and stays so until `open`. */
  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#parts.clock.clearTimeout(this.#timer);
    this.#parts.clock.clearTimeout(this.#drainTimer);
    this.#socket.disconnect();
    this.#parts.hooks.stopped();
    this.#wake();
  }

  close(): void {
    this.stop();
    this.#isClosed = true;
    this.#socket.offAny();
    this.#socket.removeAllListeners();
  }

  #connect(): void {
    this.#socket.connect();
  }

  #connected(): void {
    this.#attempts = 0;
    this.#drainUntil = 0;
    this.#holds.delete('draining');
    this.#isDeciding = true;
    this.#parts.hooks.up();
    this.#isDeciding = false;
    this.#wake();
    if (this.isReady) this.#becameReady();
  }

  #becameReady(): void {
    this.#parts.hooks.ready();
    this.#wake();
  }

  #disconnected(reason: string): void {
    // An emit after a missed ping is buffered, and would be sent under whatever identity comes next.
    this.#socket.sendBuffer = [];
    this.#parts.clock.clearTimeout(this.#drainTimer);
    const returns = !this.#isStopped && this.#parts.reconnect;
    this.#parts.hooks.down(reason, returns);
    this.#later();
  }

  #refused(error: Error & { data?: unknown }): void {
    if (this.#isStopped) return;
    const verdict = error.data ? this.#parts.hooks.refused(error.data) : 'later';
    if (verdict === 'again') this.#schedule(0);
    else if (verdict === 'never') this.stop();
    else this.#later();
  }

  #later(): void {
    if (this.#isStopped) return;
    const { clock } = this.#parts;
    if (!this.#parts.reconnect) {
      this.stop();
      return;
    }
    this.#schedule(
      this.#drainUntil > 0 ? Math.max(0, this.#drainUntil - clock.now()) : backoffMs(this.#attempts++, this.#parts),
    );
    this.#drainUntil = 0;
  }

  #schedule(waitMs: number): void {
    const { clock } = this.#parts;
    clock.clearTimeout(this.#timer);
    this.#timer = clock.setTimeout(() => this.#connect(), waitMs);
  }

  #wake(): void {
    for (const wake of this.#waiters) wake();
  }
}
