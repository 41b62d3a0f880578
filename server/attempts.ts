// Sensitive attempts (a password, a code) slow down: each one after the first few waits twice as long as the one before.
// Counted per kind, address and what it is about; more generously per address, and per what it is about from wherever.
import { hash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../contracts/errors.ts';
import type { Attempt, Attempts } from '../handlers/services.ts';
import { networkOf } from './clientIp.ts';

const HOUR_S = 3600;
/** So long one waits at most. */
const LONGEST_WAIT_S = 900;
/** Redis answers at once, or is left out of it. */
const REDIS_ANSWER_MS = 300;

export interface AttemptLimits {
  /** Attempts without any waiting, of one address about one thing. */
  readonly free: number;
  /** Attempts per hour that failed, of one address: carriers put thousands behind one. */
  readonly perIp: number;
  /** Attempts per hour that failed, about one thing, from wherever. */
  readonly perSubject: number;
}

/** Limiters of one kind of store: memory, or Redis, which all nodes share. */
export interface AttemptStore {
  limiter(name: string, points: number): RateLimiterAbstract;
  close(): void;
}

export const memoryStore: AttemptStore = {
  limiter: (name, points) => new RateLimiterMemory({ keyPrefix: name, points, duration: HOUR_S }),
  close: () => {},
};

/** While Redis is away, each node counts for itself. `installation` keeps databases apart that share one Redis. */
export async function openRedisStore(url: string, installation: string, log: Logger): Promise<AttemptStore> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_ANSWER_MS,
    connectTimeout: 5000,
  });
  redis.on('error', error => log.debug({ err: error }, 'redis of attempts'));
  // If it is not there yet, it comes later.
  await redis.connect().catch(() => undefined);
  return {
    limiter: (name, points) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `arene-${installation}:${name}`,
        points,
        duration: HOUR_S,
        insuranceLimiter: memoryStore.limiter(name, points),
      }),
    close: () => redis.disconnect(),
  };
}

export function createAttempts(store: AttemptStore, { free, perIp, perSubject }: AttemptLimits): Attempts {
  const counts = store.limiter('attempts', Number.MAX_SAFE_INTEGER);
  const gates = store.limiter('gates', 1);
  const wide = [
    { limiter: store.limiter('attempts-ip', perIp), keyOf: ({ ip }: Attempt) => networkOf(ip) },
    {
      limiter: store.limiter('attempts-subject', perSubject),
      keyOf: ({ kind, subject }: Attempt) => key(kind, subject),
    },
  ];
  const narrow = ({ kind, ip, subject }: Attempt) => key(kind, networkOf(ip), subject);

  return {
    async begin(attempt) {
      const id = narrow(attempt);
      // Whoever is told to wait is not counted, so that what he was told stays true.
      const closed = await gates.get(id);
      if (closed && closed.remainingPoints <= 0) refuseUntil(closed);
      for (const { limiter, keyOf } of wide) await limiter.consume(keyOf(attempt)).catch(refuseUntil);
      const { consumedPoints } = await counts.penalty(id);
      const over = consumedPoints - (attempt.free ?? free);
      if (over <= 0) return;
      // Of several at once that find the gate open, one passes.
      const customDuration = Math.min(2 ** over, LONGEST_WAIT_S);
      await gates.consume(id, 1, { customDuration }).catch(refuseUntil);
    },

    async succeeded(attempt) {
      const id = narrow(attempt);
      await Promise.all([counts.delete(id), gates.delete(id), ...wide.map(w => w.limiter.reward(w.keyOf(attempt)))]);
    },
  };
}

/** @throws {Refusal} RATE_LIMITED; whatever else went wrong as it is */
function refuseUntil(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  throw new Refusal('RATE_LIMITED', { retryAfterMs: Math.max(1, Math.ceil(reason.msBeforeNext)) });
}

/** Nobody's e-mail stands in a store of counters. */
const key = (...parts: string[]) => hash('sha256', parts.join('\0'), 'base64url').slice(0, 24);
