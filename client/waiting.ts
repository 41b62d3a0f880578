// Waiting that can be broken off: nothing here outlives its signal, no timer and no listener.
import type { Clock, Surroundings } from './options.ts';

/** Waits, unless broken off. Whether it waited to the end. */
export function sleep(waitMs: number, signal: AbortSignal, clock: Clock): Promise<boolean> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve(false);
    const end = (isOver: boolean) => {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', broken);
      resolve(isOver);
    };
    const broken = () => end(false);
    const timer = clock.setTimeout(() => end(true), waitMs);
    signal.addEventListener('abort', broken);
  });
}

/** Waits for a promise that never rejects, unless broken off. Whether it came. */
export function arrival(promise: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve(false);
    const broken = () => resolve(false);
    signal.addEventListener('abort', broken);
    void promise.then(() => {
      signal.removeEventListener('abort', broken);
      resolve(true);
    });
  });
}

/** A wait before the next attempt, so spread that clients which fell together do not come back together. */
export function backoffMs(attempt: number, { limits, random }: Surroundings): number {
  return random() * Math.min(limits.maxBackoffMs, limits.backoffMs * 2 ** Math.min(attempt, 20));
}

/** At most so many at once; the others wait in line. */
export class Places {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async hold<R>(work: () => Promise<R>): Promise<R> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>(resolve => this.#line.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
