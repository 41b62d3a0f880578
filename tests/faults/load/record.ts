// What a client ordered and what it was told, whether it was told anything at all: the verdict compares it with what is there.
import type { CallInput, CallOutput } from '../../../client/index.ts';
import { ArenaError } from '../../../client/index.ts';

export type Event = 'bet:buy' | 'bet:sell';

/** One command under one key. */
export interface Order<E extends Event = Event> {
  readonly event: E;
  readonly input: CallInput<E>;
  readonly key: string;
  /** What the client was told; `unknown` where it may have happened. */
  told: 'pending' | 'done' | 'refused' | 'unknown';
  reply?: CallOutput<E>;
  code?: string;
}

/** Refusals that say what is, and that the rules give for good reasons. */
const EXPECTED: ReadonlySet<string> = new Set([
  'BET_CLOSED',
  'BET_SUSPENDED',
  'ODDS_TOO_SHORT',
  'POSITION_NOT_OPEN',
  'BUSY',
  'TIMEOUT',
  'DISCONNECTED',
  'CLOSED',
]);

export class Record {
  readonly orders: Order[] = [];
  /** Refusals that nothing explains. */
  readonly surprises: string[] = [];
  acknowledged = 0;
  readonly #waiting = new Set<() => void>();

  /** Places an order, and writes down what came of it. Never rejects. */
  async place<E extends Event>(
    order: Pick<Order<E>, 'event' | 'input' | 'key'>,
    call: () => Promise<CallOutput<E>>,
  ): Promise<Order<E>> {
    const placed: Order<E> = { ...order, told: 'pending' };
    this.orders.push(placed as unknown as Order);
    try {
      placed.reply = await call();
      placed.told = 'done';
      this.acknowledge();
    } catch (error) {
      this.#refused(placed, error);
    }
    return placed;
  }

  /** Counts what somebody was told was done. */
  acknowledge(): void {
    this.acknowledged += 1;
    for (const look of this.#waiting) look();
  }

  /** Resolves after so many more acknowledgements. @throws where they do not come in time */
  async more(count: number, limitMs: number): Promise<void> {
    const wanted = this.acknowledged + count;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (this.acknowledged < wanted) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        const missing = wanted - this.acknowledged;
        reject(new Error(`${missing} of ${count} acknowledgements did not come within ${limitMs / 1000} s`));
      }, limitMs).unref();
      this.#waiting.add(look);
      look();
    });
  }

  #refused(order: Order<Event>, error: unknown): void {
    if (!(error instanceof ArenaError)) throw error;
    order.code = error.code;
    order.told = error.code === 'OUTCOME_UNKNOWN' ? 'unknown' : 'refused';
    if (order.told === 'refused' && !EXPECTED.has(error.code))
      this.surprises.push(`${order.event} was refused with ${error.code} (${error.traceId})`);
  }
}
