// Nobody waits longer than the limit, whatever hangs below; one timer serves all who wait, since all wait equally long.

interface Waiting {
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

  /** What `work` resolves to, or what `late` makes if that takes too long; `work` goes on all the same. */
  within<R>(work: Promise<R>, late: () => Error): Promise<R> {
    return new Promise((resolve, reject) => {
      const waiting = { until: performance.now() + this.#limitMs, giveUp: () => reject(late()) };
      this.#waiting.add(waiting);
      this.#timer ??= setTimeout(() => this.#look(), this.#limitMs);
      work.then(resolve, reject).finally(() => this.#answered(waiting));
    });
  }

  #answered(waiting: Waiting): void {
    this.#waiting.delete(waiting);
    if (this.#waiting.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const now = performance.now();
    for (const waiting of this.#waiting) {
      if (waiting.until > now) {
        this.#timer = setTimeout(() => this.#look(), waiting.until - now + 1);
        return;
      }
      this.#waiting.delete(waiting);
      waiting.giveUp();
    }
    this.#timer = undefined;
  }
}
