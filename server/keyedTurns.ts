// One thing at a time for each key, in the order of arrival, and not too many waiting.

export class KeyedTurns {
  readonly #limit: number;
  readonly #lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs `work` after all that came before under this key; nothing if too many wait already. */
  take<R>(key: string, work: () => Promise<R>): Promise<R> | undefined {
    const line = this.#lines.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (line.waiting >= this.#limit) return undefined;
    line.waiting += 1;
    const turn = line.last.then(work, work);
    line.last = turn
      .catch(() => undefined)
      .finally(() => {
        line.waiting -= 1;
        if (line.waiting === 0) this.#lines.delete(key);
      });
    this.#lines.set(key, line);
    return turn;
  }
}
