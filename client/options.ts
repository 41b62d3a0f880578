// How a client behaves: what the caller may set, and every limit with its default and its unit.
import type { Locale } from '../contracts/errors.ts';
import type { Session } from '../contracts/session.ts';

export interface ConnectOptions {
  /** Access token of an earlier session; without one the client begins as a guest. */
  token?: string | undefined;
  /** With it, an expired token is renewed without asking anybody. */
  refreshToken?: string | undefined;
  /** Language of messages, `fr` by default. */
  locale?: Locale | undefined;
  device?: { fingerprint: string; name?: string | undefined } | undefined;
  /** Whether to connect again after a drop; true by default. */
  reconnect?: boolean | undefined;
  /** Whether to come back as a guest after `session:revoked`; false by default: then `open()` or a sign-in does. */
  reconnectAsGuest?: boolean | undefined;
  /** `['websocket']` by default; polling needs a server that allows it. */
  transports?: ('websocket' | 'polling')[] | undefined;
  /** Told of each new session, to keep its tokens; of nothing when the session has ended. */
  onSession?: ((session: Session | undefined) => void) | undefined;
  limits?: Partial<Limits> | undefined;
  /** For tests. */
  clock?: Clock | undefined;
  /** For tests: 0 ≤ x < 1. */
  random?: (() => number) | undefined;
  /** Makes idempotency keys; `crypto.randomUUID` by default. */
  newKey?: (() => string) | undefined;
}

export type Timer = ReturnType<typeof setTimeout>;

export interface Clock {
  now(): number;
  setTimeout(work: () => void, waitMs: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (work, waitMs) => setTimeout(work, Math.max(0, waitMs)),
  clearTimeout: timer => clearTimeout(timer),
};

export interface Limits {
  /** How long an answer is waited for before the request is sent again. */
  ackTimeoutMs: number;
  /** How long a call lasts, with all its retries. */
  callTimeoutMs: number;
  /** How many calls may wait for a connection. */
  maxWaitingCalls: number;
  connectTimeoutMs: number;
  /** First and longest wait before connecting, joining or refreshing again; doubled each time, any part of it taken at random. */
  backoffMs: number;
  maxBackoffMs: number;
  /** What BUSY without `retryAfterMs` means, and how much is added at random to any such wait. */
  retryMs: number;
  retrySpreadMs: number;
  /** Within this time after `session:expiring` (sent 60 s before) the token is renewed. */
  refreshSpreadMs: number;
  /** How long an event whose predecessor is missing waits for it. */
  gapMs: number;
  /** Events of one room that wait so; those beyond are asked for again. */
  maxHeldEvents: number;
  /** Spread of asking again after a gap, and of rejoining after a reconnect. */
  resyncSpreadMs: number;
  rejoinSpreadMs: number;
  /** How many rooms are joined at once. */
  joinsAtOnce: number;
  /** The longest wait that `server:draining` may ask for. */
  maxDrainMs: number;
}

export const defaultLimits: Limits = {
  ackTimeoutMs: 10_000,
  callTimeoutMs: 60_000,
  maxWaitingCalls: 1000,
  connectTimeoutMs: 20_000,
  backoffMs: 1000,
  maxBackoffMs: 15_000,
  retryMs: 1000,
  retrySpreadMs: 300,
  refreshSpreadMs: 20_000,
  gapMs: 300,
  maxHeldEvents: 500,
  resyncSpreadMs: 200,
  rejoinSpreadMs: 1000,
  joinsAtOnce: 4,
  maxDrainMs: 60_000,
};

/** What all parts of a client share. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: () => number;
  readonly newKey: () => string;
  readonly limits: Limits;
}

export function surroundingsOf({ clock, random, newKey, limits }: ConnectOptions): Surroundings {
  return {
    clock: clock ?? systemClock,
    random: random ?? Math.random,
    newKey: newKey ?? (() => crypto.randomUUID()),
    limits: { ...defaultLimits, ...limits },
  };
}
