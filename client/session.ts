// Who the client is: the tokens in hand, renewed before and after they expire, and an end that everybody hears of.
import type { Session } from '../contracts/session.ts';
import type { User } from '../contracts/users.ts';
import { ArenaError } from './arenaError.ts';
import type { Link, Verdict } from './link.ts';
import type { ConnectOptions, Surroundings, Timer } from './options.ts';
import { backoffMs, sleep } from './waiting.ts';

/** What became of the session: `started` by a sign-in, `refreshed` with new tokens, or `ended` with the reason's code. */
export type SessionNews = { state: 'started' | 'refreshed'; session: Session } | { state: 'ended'; reason: string };

export interface SessionParts extends Surroundings {
  tokens: Pick<ConnectOptions, 'token' | 'refreshToken'>;
  link: Pick<Link, 'hold' | 'release' | 'cycle' | 'isStopped'>;
  /** Calls `auth:refresh`, over drops and lost answers with the same token; its reply is noticed as any other. */
  refresh: (refreshToken: string, stillWanted: () => boolean) => Promise<unknown>;
  tell: (news: SessionNews) => void;
}

/** Refusals of a handshake or a refresh that no other try will change. */
const FINAL: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'SESSION_REVOKED',
  'BANNED',
  'ACCOUNT_DISABLED',
  'DEVICE_BANNED',
  'VALIDATION_FAILED',
  'NOT_FOUND',
]);

export class SessionKeeper {
  readonly #parts: SessionParts;
  readonly #closing = new AbortController();
  #token: string | undefined;
  #refreshToken: string | undefined;
  #user: User | undefined;
  #epoch = 0;
  #generation = 0;
  /** The refresh token that is being used. */
  #renewing: string | undefined;
  #expiryTimer: Timer | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#token = parts.tokens.token;
    this.#refreshToken = parts.tokens.refreshToken;
  }

  get isSignedIn(): boolean {
    return this.#token !== undefined || this.#refreshToken !== undefined;
  }

  get user(): User | undefined {
    return this.#user;
  }

  get token(): string | undefined {
    return this.#token;
  }

  /** Changes whenever the client becomes somebody else: what one user asked is never sent as another. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Changes with every token. */
  get generation(): number {
    return this.#generation;
  }

  /** The socket is connected: as a guest, if the token is gone; then the session is restored before anything is sent. */
  connected(): void {
    if (this.#token === undefined && this.#refreshToken !== undefined) this.restore();
    else this.#parts.link.release('restoring');
  }

  /** A reply opened a session. */
  take(session: Session, isRefresh: boolean): void {
    const isSame = this.isSignedIn && (this.#user ? this.#user.id === session.user.id : isRefresh);
    if (!isSame) this.#epoch += 1;
    this.#generation += 1;
    this.#token = session.token;
    this.#refreshToken = session.refreshToken;
    this.#user = session.user;
    this.#parts.clock.clearTimeout(this.#expiryTimer);
    this.#parts.tell({ state: isSame && isRefresh ? 'refreshed' : 'started', session });
    this.#parts.link.release('restoring');
  }

  /** What `me:sync` knows of the user, where only a token was given. */
  learn(user: User): void {
    this.#user ??= user;
  }

  /** The session is over; the client goes on as a guest. */
  end(reason: string): void {
    if (!this.isSignedIn) return;
    this.#epoch += 1;
    this.#generation += 1;
    this.#token = this.#refreshToken = this.#user = undefined;
    this.#parts.clock.clearTimeout(this.#expiryTimer);
    this.#parts.tell({ state: 'ended', reason });
    this.#parts.link.release('restoring');
  }

  /** The token will end within a minute. */
  expiring(): void {
    if (this.#refreshToken === undefined) return;
    const { clock, random, limits } = this.#parts;
    clock.clearTimeout(this.#expiryTimer);
    this.#expiryTimer = clock.setTimeout(() => this.#renew(), random() * limits.refreshSpreadMs);
  }

  /** The token is no longer good, and the socket a guest's: calls wait until the session is restored. */
  restore(reason = 'TOKEN_EXPIRED'): void {
    this.#token = undefined;
    if (this.#refreshToken === undefined) {
      this.end(reason);
      return;
    }
    this.#parts.link.hold('restoring');
    this.#renew();
  }

  /** The handshake was refused. */
  refused(code: string): Verdict {
    if (this.#token === undefined) return code === 'VALIDATION_FAILED' ? 'never' : 'later';
    if (code === 'TOKEN_EXPIRED' || code === 'UNAUTHENTICATED') {
      this.#token = undefined;
      if (this.#refreshToken === undefined) this.end(code);
      return 'again';
    }
    if (code === 'VALIDATION_FAILED') return 'never';
    if (!FINAL.has(code)) return 'later';
    this.end(code);
    return 'again';
  }

  close(): void {
    this.#closing.abort();
    this.#parts.clock.clearTimeout(this.#expiryTimer);
  }

  #endRefused(code: string): void {
    const mayStillBeUser = this.#token !== undefined;
    this.end(code);
    // The socket must be what we say it is.
    if (mayStillBeUser) this.#parts.link.cycle();
  }

  /** Renews what there is, once however often it is asked. */
  #renew(): void {
    const used = this.#refreshToken;
    if (used === undefined || this.#renewing === used) return;
    this.#renewing = used;
    void this.#tryToRenew(used).finally(() => {
      if (this.#renewing === used) this.#renewing = undefined;
    });
  }

  /** Tries with the same token until it is answered, or no longer ours: whoever lost the answer gets the same successor. */
  async #tryToRenew(used: string): Promise<void> {
    const { clock, link, refresh } = this.#parts;
    const { signal } = this.#closing;
    const isOurs = () => this.#refreshToken === used;
    for (let attempt = 0; isOurs() && !link.isStopped && !signal.aborted; attempt += 1) {
      try {
        await refresh(used, isOurs);
        return;
      } catch (error) {
        if (isOurs() && error instanceof ArenaError && FINAL.has(error.code)) this.#endRefused(error.code);
      }
      if (isOurs()) await sleep(backoffMs(attempt, this.#parts), signal, clock);
    }
  }
}
