// Nobody waits longer than the limit, whatever hangs below; one timer serves all who wait, since all wait equally long.

export interface Waiting {
  readonly until: number;
  readonly giveUp: () => void;
}

export class Deadlines {
  readonly #limitMs: number;
  /** In the order of their deadlines. */
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Starts waiting: `giveUp` is called where that is not ended in time. */
  begin(giveUp: () => void, now = performance.now()): Waiting {
    const waiting = { until: now + this.#limitMs, giveUp };
    this.#waiting.add(waiting);
    // It is left to run out where nobody waits any more: most who wait are answered at once.
    this.#timer ??= setTimeout(() => this.#look(), this.#limitMs).unref();
    return waiting;
  }

  /** Ends a waiting; whether it was not over yet. */
  end(waiting: Waiting): boolean {
    return this.#waiting.delete(waiting);
  }

  /** What `work` resolves to, or what `late` makes if that takes too long; `work` goes on all the same. */
  within<R>(work: Promise<R>, late: () => Error): Promise<R> {
    return new Promise((resolve, reject) => {
      const waiting = this.begin(() => reject(late()));
      work.then(resolve, reject).finally(() => this.end(waiting));
    });
  }

  #look(): void {
    const now = performance.now();
    for (const waiting of this.#waiting) {
      if (waiting.until > now) {
        this.#timer = setTimeout(() => this.#look(), waiting.until - now + 1).unref();
        return;
      }
      this.#waiting.delete(waiting);
      waiting.giveUp();
    }
    this.#timer = undefined;
  }
}
