// Versions of state that no document counts: this node's time, but never the same twice, and never back when the clock is.
import type { RoomState } from '../contracts/rooms.ts';
import type { Runtime } from '../models/runtime.ts';

export type Stamp = Pick<RoomState, 'version' | 'at'>;

export class Stamps {
  readonly #runtime: Runtime;
  #last = 0;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** For what is read from now on. */
  next(): Stamp {
    const now = this.#runtime.now();
    this.#last = Math.max(this.#last + 1, now.getTime());
    return { version: this.#last, at: now.toISOString() };
  }
}
