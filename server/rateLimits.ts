// How much one caller may ask: points per ten seconds, tight for a socket or user, generous for an address.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../contracts/errors.ts';

const WINDOW_SECONDS = 10;

export interface RateLimits {
  /** @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  spend(caller: { id: string; ip: string }, points: number): Promise<void>;
}

export function rateLimits(perCaller: number, perIp: number): RateLimits {
  const callers = new RateLimiterMemory({ points: perCaller, duration: WINDOW_SECONDS });
  const addresses = new RateLimiterMemory({ points: perIp, duration: WINDOW_SECONDS });
  return {
    async spend({ id, ip }, points) {
      try {
        await callers.consume(id, points);
        await addresses.consume(ip, points);
      } catch (refused) {
        if (refused instanceof RateLimiterRes)
          throw new Refusal('RATE_LIMITED', { retryAfterMs: refused.msBeforeNext });
        throw refused;
      }
    },
  };
}
