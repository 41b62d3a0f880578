// How much may be asked: points per ten seconds, tight for a socket, wider for a user and a device, generous for an address.
import type { Pace } from '../contracts/declare.ts';
import { Refusal } from '../contracts/errors.ts';
import type { ChatRates } from '../handlers/services.ts';
import { networkOf } from './clientIp.ts';

const WINDOW_MS = 10_000;
const MINUTE_MS = 60_000;
/** A user, or a device, has a few sockets at once: a phone and a tablet, or a family on one. */
const SOCKETS_AT_ONCE = 4;

/** Whoever asks, by all that he is known by. */
export interface Spender {
  /** Of a request over REST, there is none. */
  readonly socket: string | undefined;
  readonly user: string | undefined;
  readonly device: string | undefined;
  readonly ip: string;
}

export interface RateLimits {
  /** @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  spend(spender: Spender, points: number): void;
  /** Of an address alone. @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  spendOf(ip: string, points: number): void;
  /** Takes points of an address for what it has had without paying. */
  charge(ip: string, points: number): void;
}

export function rateLimits(perSocket: number, perIp: number, now: () => number = Date.now): RateLimits {
  const sockets = new Windows(perSocket);
  const users = new Windows(SOCKETS_AT_ONCE * perSocket);
  const devices = new Windows(SOCKETS_AT_ONCE * perSocket);
  const addresses = new Windows(perIp);
  return {
    spend({ socket, user, device, ip: address }, points) {
      const nowMs = now();
      const ip = networkOf(address);
      // Over REST, whoever asks counts as one socket.
      sockets.spend(socket ?? user ?? ip, points, nowMs);
      if (user !== undefined) users.spend(user, points, nowMs);
      // Anybody may name any device: only together with an address does it stand for somebody.
      if (device !== undefined) devices.spend(`${ip} ${device}`, points, nowMs);
      addresses.spend(ip, points, nowMs);
    },
    spendOf: (ip, points) => addresses.spend(networkOf(ip), points, now()),
    charge: (ip, points) => void addresses.charge(networkOf(ip), points, now()),
  };
}

/** Messages of one user in ten seconds, on one node. */
export function chatRates(perUser: number, now: () => number = Date.now): ChatRates {
  const users = new Windows(perUser);
  return { spend: userId => users.spend(userId, 1, now()) };
}

export interface Paces {
  /** @throws {Refusal} RATE_LIMITED with `retryAfterMs` */
  keep(pace: Pace, userId: string): void;
}

/** How often one user may say what has a pace, in a minute, on one node. */
export function createPaces(perMinute: Readonly<Record<Pace, number>>, now: () => number = Date.now): Paces {
  const windows = new Map(
    Object.entries(perMinute).map(([pace, limit]) => [pace, new Windows(limit, MINUTE_MS)] as const),
  );
  return { keep: (pace, userId) => windows.get(pace)!.spend(userId, 1, now()) };
}

/** A window for each who spends, from his first point on; those that are over are swept out together, so none costs a timer. */
class Windows {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, { spent: number; endsAt: number }>();
  #sweepAt = 0;

  constructor(limit: number, windowMs = WINDOW_MS) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  spend(key: string, points: number, nowMs: number): void {
    const { spent, endsAt } = this.charge(key, points, nowMs);
    if (spent > this.#limit) throw new Refusal('RATE_LIMITED', { retryAfterMs: endsAt - nowMs });
  }

  /** The window that these points are spent in, whatever its limit. */
  charge(key: string, points: number, nowMs: number): { readonly spent: number; readonly endsAt: number } {
    if (nowMs >= this.#sweepAt) this.#sweep(nowMs);
    let window = this.#windows.get(key);
    if (!window || window.endsAt <= nowMs) {
      window = { spent: 0, endsAt: nowMs + this.#windowMs };
      this.#windows.set(key, window);
    }
    window.spent += points;
    return window;
  }

  #sweep(nowMs: number): void {
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= nowMs) this.#windows.delete(key);
    this.#sweepAt = nowMs + this.#windowMs;
  }
}
