// What is numbered is given out in order, each once: the next, the later held back, the old dropped; and it is known what is missing.

/** No sockets and no timers: whoever holds it asks again when `missing` stays. */
export class Sequence<Item extends { seq: number }> {
  readonly #maxHeld: number;
  readonly #held = new Map<number, Item>();
  #last: number | undefined;
  #head = 0;

  /** @param last the number of the last that is known already; without it, all is held until `jump` says where to begin */
  constructor(maxHeld: number, last?: number) {
    this.#maxHeld = maxHeld;
    this.#last = last;
  }

  /** The number of the last that was given out; nothing before it is known where to begin. */
  get last(): number | undefined {
    return this.#last;
  }

  /** The first that exists and has not come. */
  get missing(): number | undefined {
    return this.#last !== undefined && this.#head > this.#last ? this.#last + 1 : undefined;
  }

  /** Takes in one, whenever and however often it comes. What is to be given out now, in order. */
  take(item: Item): Item[] {
    if (item.seq > (this.#last ?? -1)) {
      this.exists(item.seq);
      // One beyond what may be held is known to exist, so it is missing, so it will be asked for.
      if (this.#held.size < this.#maxHeld || item.seq === (this.#last ?? 0) + 1) this.#held.set(item.seq, item);
    }
    return this.#due();
  }

  /** Takes in that there are so many. */
  exists(seq: number): void {
    this.#head = Math.max(this.#head, seq);
  }

  /** Begins after this one. What waited for it, if it is next. */
  jump(seq: number): Item[] {
    this.#last = seq;
    for (const held of this.#held.keys()) if (held <= seq) this.#held.delete(held);
    return this.#due();
  }

  /** Forgets where it was. */
  restart(): void {
    this.#last = undefined;
  }

  #due(): Item[] {
    const due: Item[] = [];
    while (this.#last !== undefined) {
      const next = this.#held.get(this.#last + 1);
      if (!next) break;
      this.#held.delete(next.seq);
      this.#last = next.seq;
      due.push(next);
    }
    return due;
  }
}
