// What is numbered leaves in order, each once, however it comes: the next, the later held back, the old dropped.

export class Order<Item extends { seq: number }> {
  readonly #mostAhead: number;
  /** What came before its turn, by number. */
  readonly #ahead = new Map<number, Item>();
  #seq: number;

  constructor(seq: number, mostAhead: number) {
    this.#seq = seq;
    this.#mostAhead = mostAhead;
  }

  /** The number of the last that has left. */
  get seq(): number {
    return this.#seq;
  }

  /** The lowest number of what waits for others, if something does. */
  get waiting(): number | undefined {
    return this.#ahead.size > 0 ? Math.min(...this.#ahead.keys()) : undefined;
  }

  /** Takes in an item, whenever and however often it comes. Those whose turn it is now, in order. */
  take(item: Item): Item[] {
    const isNext = item.seq === this.#seq + 1;
    // One for which there is no room is missing later, and fetched then.
    if (item.seq > this.#seq && (isNext || this.#ahead.size < this.#mostAhead)) this.#ahead.set(item.seq, item);
    return this.#inTurn();
  }

  /** Gives up what lies before, because it can not be had any more. What waited for it, if it is next. */
  skipTo(seq: number): Item[] {
    this.#seq = Math.max(this.#seq, seq);
    const inTurn = this.#inTurn();
    this.#ahead.clear();
    return inTurn;
  }

  #inTurn(): Item[] {
    const inTurn: Item[] = [];
    for (;;) {
      const next = this.#ahead.get(this.#seq + 1);
      if (!next) return inTurn;
      this.#ahead.delete(next.seq);
      this.#seq = next.seq;
      inTurn.push(next);
    }
  }
}
