// What is missing gets a moment to come by itself, then is asked for; more and more seldom, if that does not help.
import type { Surroundings, Timer } from './options.ts';

export class GapWatch {
  readonly #surroundings: Surroundings;
  readonly #ask: () => void;
  #timer: Timer | undefined;
  #awaited: number | undefined;

  constructor(surroundings: Surroundings, ask: () => void) {
    this.#surroundings = surroundings;
    this.#ask = ask;
  }

  /** Says which event is missing now, if any; another one than before is waited for afresh. */
  look(missing: number | undefined): void {
    if (missing === this.#awaited) return;
    const { limits, random } = this.#surroundings;
    this.forget();
    this.#awaited = missing;
    if (missing !== undefined) this.#askIn(limits.gapMs + random() * limits.resyncSpreadMs, 1);
  }

  forget(): void {
    this.#surroundings.clock.clearTimeout(this.#timer);
    this.#awaited = undefined;
  }

  #askIn(waitMs: number, attempt: number): void {
    const { clock, limits } = this.#surroundings;
    this.#timer = clock.setTimeout(() => {
      this.#askIn(Math.min(limits.maxBackoffMs, limits.gapMs * 2 ** Math.min(attempt, 20)), attempt + 1);
      this.#ask();
    }, waitMs);
  }
}
