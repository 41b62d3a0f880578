// A call is answered once, however often it had to be sent: one key over all its retries, and never as another user.
import type { Declaration } from '../contracts/declare.ts';
import type { ErrorReply } from '../contracts/errors.ts';
import { type Ack, declarations, type OutputOf } from '../contracts/index.ts';
import type { Session } from '../contracts/session.ts';
import { ArenaError } from './arenaError.ts';
import type { Link } from './link.ts';
import type { Surroundings } from './options.ts';
import type { SessionKeeper } from './session.ts';
import { arrival, sleep } from './waiting.ts';

export interface CallOptions {
  /** Gives up at once; what was sent may still happen. */
  signal?: AbortSignal | undefined;
  /** In place of `callTimeoutMs`. */
  timeoutMs?: number | undefined;
}

export interface InnerOptions extends CallOptions {
  /** Send it once, on a connection that is ready: its maker tries again in his own way. */
  once?: boolean;
  /** Asked before each time it is sent. */
  stillWanted?: () => boolean;
}

export interface CallsParts extends Surroundings {
  link: Link;
  session: SessionKeeper;
}

/** Nothing happened, or what happened is remembered under the key: send it again. */
const RETRIED: ReadonlySet<string> = new Set(['BUSY', 'RATE_LIMITED', 'OUTCOME_UNKNOWN']);

/** The socket is a guest's, whatever we believe. */
const NOBODY: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED']);

interface Call {
  readonly name: string;
  readonly declaration: Declaration | undefined;
  readonly payload: Record<string, unknown>;
  readonly key: string | undefined;
  readonly once: boolean;
  readonly stillWanted: () => boolean;
  readonly stop: AbortController;
  readonly deadline: number;
  /** Whose call it is: bound when made by a user, when first sent by a guest. */
  epoch: number | undefined;
  /** Whether it was sent without learning what became of it. */
  inDoubt: boolean;
  lastRefusal: ArenaError | undefined;
  reauthenticated: boolean;
  /** Takes the answer to any of its attempts, also a late one to an earlier. */
  answered: (answer: Ack<unknown> | 'lost') => void;
}

export class Calls {
  readonly #parts: CallsParts;
  readonly #open = new Set<Call>();
  /** Calls that make the client somebody take turns. */
  #lane: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #isClosed = false;

  constructor(parts: CallsParts) {
    this.#parts = parts;
  }

  /** @throws {ArenaError} the server's refusal, or a code of the client's own */
  async call(name: string, input: object = {}, options: InnerOptions = {}): Promise<unknown> {
    const call = this.#make(name, input, options);
    const { clock } = this.#parts;
    const aborted = () => this.#stop(call, 'ABORTED', options.signal?.reason);
    const timer = clock.setTimeout(() => this.#stop(call, 'TIMEOUT'), call.deadline - clock.now());
    this.#open.add(call);
    options.signal?.addEventListener('abort', aborted);
    try {
      if (options.signal?.aborted) aborted();
      return await (call.declaration?.session === 'opens' ? this.#inTurn(call) : this.#persist(call));
    } finally {
      this.#open.delete(call);
      clock.clearTimeout(timer);
      options.signal?.removeEventListener('abort', aborted);
    }
  }

  /** The connection is gone: what was under way is without an answer. */
  lost(): void {
    for (const call of this.#open) call.answered('lost');
  }

  close(): void {
    this.#isClosed = true;
    for (const call of this.#open) this.#stop(call, 'CLOSED');
  }

  #make(name: string, input: object, { once = false, stillWanted = () => true, timeoutMs }: InnerOptions): Call {
    const { clock, limits, newKey, link, session } = this.#parts;
    if (this.#isClosed) throw new ArenaError('CLOSED');
    if (once && !link.isReady) throw new ArenaError('DISCONNECTED');
    if (!link.isReady && this.#waiting >= limits.maxWaitingCalls) throw new ArenaError('TOO_MANY_CALLS');
    const declaration = declarations.get(name);
    const given = input as Record<string, unknown>;
    const key =
      declaration?.kind === 'command' ? ((given.idempotencyKey as string | undefined) ?? newKey()) : undefined;
    return {
      name,
      declaration,
      payload: key === undefined ? given : { ...given, idempotencyKey: key },
      key,
      once,
      stillWanted,
      stop: new AbortController(),
      deadline: clock.now() + (timeoutMs ?? limits.callTimeoutMs),
      epoch: session.isSignedIn ? session.epoch : undefined,
      inDoubt: false,
      lastRefusal: undefined,
      reauthenticated: false,
      answered: () => undefined,
    };
  }

  #stop(call: Call, code: 'ABORTED' | 'TIMEOUT' | 'CLOSED', cause?: unknown): void {
    call.stop.abort(new ArenaError(code, { idempotencyKey: call.key, cause }));
    call.answered('lost');
  }

  async #inTurn(call: Call): Promise<unknown> {
    const before = this.#lane;
    let leave: () => void = () => undefined;
    const mine = new Promise<void>(resolve => (leave = resolve));
    this.#lane = before.then(() => mine);
    try {
      await arrival(before, call.stop.signal);
      // To sign in is to want a connection, also after one that was ended for good.
      if (!call.stop.signal.aborted) this.#parts.link.open();
      return await this.#persist(call);
    } finally {
      leave();
    }
  }

  async #persist(call: Call): Promise<unknown> {
    while (await this.#mayBeSent(call)) {
      const generation = this.#parts.session.generation;
      const answer = await this.#attempt(call);
      if (answer === 'lost') {
        if (call.once && !call.stop.signal.aborted) throw new ArenaError('DISCONNECTED');
        continue;
      }
      if (answer.ok) return this.#notice(call, answer.data);
      if (!(await this.#sendsAgain(call, answer.error, generation))) break;
    }
    return this.#giveUp(call);
  }

  /** Waits for the connection. Not, when time is up or no connection will come. */
  async #mayBeSent(call: Call): Promise<boolean> {
    const { link, session } = this.#parts;
    const opens = call.declaration?.session === 'opens';
    const { signal } = call.stop;
    const level = opens ? 'up' : 'ready';
    this.#waiting += 1;
    const isThere = await link.until(level, signal).finally(() => (this.#waiting -= 1));
    if (signal.aborted) return false;
    if (!isThere) throw this.#unknownOr(call, 'DISCONNECTED');
    if (!call.stillWanted()) throw this.#unknownOr(call, 'SESSION_ENDED');
    const isBound = !opens && (call.declaration?.kind === 'command' || call.declaration?.access !== 'guest');
    if (isBound && call.epoch !== undefined && call.epoch !== session.epoch) {
      if (call.declaration?.session === 'ends') return false;
      throw this.#unknownOr(call, 'SESSION_ENDED');
    }
    call.epoch ??= session.epoch;
    return true;
  }

  async #attempt(call: Call): Promise<Ack<unknown> | 'lost'> {
    const { clock, limits, link } = this.#parts;
    let isLate = false;
    let isSent = false;
    const answer = await new Promise<Ack<unknown> | 'lost'>(resolve => {
      const timer = clock.setTimeout(() => {
        isLate = true;
        call.answered('lost');
      }, limits.ackTimeoutMs);
      call.answered = answer => {
        clock.clearTimeout(timer);
        call.answered = () => undefined;
        resolve(answer);
      };
      isSent = link.send(call.name, call.payload, answer => call.answered(answer));
      if (!isSent) call.answered('lost');
    });
    if (answer === 'lost' && isSent && call.key) call.inDoubt = true;
    // Who the socket is now, only a new handshake can tell.
    if (isLate && call.declaration?.session) link.cycle();
    return answer;
  }

  /** A reply may change who the client is. */
  #notice({ declaration, name, epoch, stillWanted }: Call, data: unknown): unknown {
    const { session } = this.#parts;
    // Signed out while it was being refreshed: it stays so.
    if (declaration?.session === 'opens' && stillWanted()) session.take(data as Session, name === 'auth:refresh');
    if (declaration?.session === 'ends') session.end('LOGGED_OUT');
    if (name === 'me:sync' && epoch === session.epoch) session.learn((data as OutputOf<'me:sync'>).user);
    return data;
  }

  /** Whether a refusal is one to wait out. @throws {ArenaError} what will not change */
  async #sendsAgain(call: Call, error: ErrorReply, generation: number): Promise<boolean> {
    const { clock, limits, random, session } = this.#parts;
    const refusal = ArenaError.of(error, call.key);
    if (NOBODY.has(error.code) && this.#mayReauthenticate(call)) {
      call.reauthenticated = true;
      // Otherwise the token was renewed while the answer was on its way.
      if (session.generation === generation) session.restore();
      return true;
    }
    call.lastRefusal = refusal;
    if (call.once) throw refusal;
    if (!RETRIED.has(error.code)) {
      if (!call.inDoubt) throw refusal;
      // It answers this try alone: an earlier one may still be under way on another node, and happen after all.
      return false;
    }
    if (error.code === 'OUTCOME_UNKNOWN') call.inDoubt = true;
    const waitMs = (error.retryAfterMs ?? limits.retryMs) + random() * limits.retrySpreadMs;
    if (clock.now() + waitMs >= call.deadline) return false;
    return sleep(waitMs, call.stop.signal, clock);
  }

  #mayReauthenticate({ declaration, reauthenticated }: Call): boolean {
    return !reauthenticated && declaration?.access !== 'guest' && this.#parts.session.isSignedIn;
  }

  async #giveUp(call: Call): Promise<unknown> {
    const { reason } = call.stop.signal;
    if (reason instanceof ArenaError && reason.code !== 'TIMEOUT') throw reason;
    // Who is nobody any more has logged out.
    if (call.declaration?.session === 'ends' && call.epoch !== undefined && call.epoch !== this.#parts.session.epoch)
      return {};
    if (!call.inDoubt) throw call.lastRefusal ?? new ArenaError('TIMEOUT', { idempotencyKey: call.key });
    const receipt = await this.#receipt(call);
    if (receipt?.status === 'done' && receipt.reply !== undefined) return receipt.reply;
    const because = call.lastRefusal?.code;
    throw this.#unknownOr(call, 'OUTCOME_UNKNOWN', receipt && { status: receipt.status, ...(because && { because }) });
  }

  /** Asks once what became of the key. */
  async #receipt(call: Call): Promise<OutputOf<'wallet:receipt'> | undefined> {
    const { link, session, limits } = this.#parts;
    if (!session.isSignedIn || !link.isReady || call.epoch !== session.epoch) return undefined;
    const asked = { event: call.name, idempotencyKey: call.key };
    const reply = this.call('wallet:receipt', asked, { once: true, timeoutMs: limits.ackTimeoutMs });
    return reply.catch(() => undefined) as Promise<OutputOf<'wallet:receipt'> | undefined>;
  }

  #unknownOr(call: Call, code: 'DISCONNECTED' | 'SESSION_ENDED' | 'OUTCOME_UNKNOWN', details?: unknown): ArenaError {
    return new ArenaError(call.inDoubt ? 'OUTCOME_UNKNOWN' : code, {
      idempotencyKey: call.key,
      details: details ?? (call.inDoubt && code !== 'OUTCOME_UNKNOWN' ? { because: code } : undefined),
    });
  }
}
