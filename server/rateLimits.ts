// How much one caller may ask: points per ten seconds, tight for a socket or user, generous for an address.
import { Refusal } from '../contracts/errors.ts';

const WINDOW_MS = 10_000;

export interface RateLimits {
  /** @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  spend(caller: { id: string; ip: string }, points: number): void;
}

export function rateLimits(perCaller: number, perIp: number, now: () => number = Date.now): RateLimits {
  const callers = new Windows(perCaller);
  const addresses = new Windows(perIp);
  return {
    spend({ id, ip }, points) {
      const nowMs = now();
      callers.spend(id, points, nowMs);
      addresses.spend(ip, points, nowMs);
    },
  };
}

/** A window for each who spends, from his first point on; those that are over are swept out together, so none costs a timer. */
class Windows {
  readonly #limit: number;
  readonly #windows = new Map<string, { spent: number; endsAt: number }>();
  #sweepAt = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  spend(key: string, points: number, nowMs: number): void {
    if (nowMs >= this.#sweepAt) this.#sweep(nowMs);
    let window = this.#windows.get(key);
    if (!window || window.endsAt <= nowMs) {
      window = { spent: 0, endsAt: nowMs + WINDOW_MS };
      this.#windows.set(key, window);
    }
    window.spent += points;
    if (window.spent > this.#limit) throw new Refusal('RATE_LIMITED', { retryAfterMs: window.endsAt - nowMs });
  }

  #sweep(nowMs: number): void {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= nowMs) this.#windows.delete(key);
    this.#sweepAt = nowMs + WINDOW_MS;
  }
}
