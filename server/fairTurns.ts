// Work that is done a few at a time: who waits is served in turn by whom he waits for, so that nobody's crowd holds up the others.
import { Refusal } from '../contracts/errors.ts';

const BUSY_RETRY_MS = 2000;

export interface TurnLimits {
  /** How many work at once. */
  readonly places: number;
  /** How many wait at most. */
  readonly waiting: number;
  /** How many of these for one. */
  readonly waitingForOne: number;
}

/** Runs `work` for `whom` when there is a place. @throws {Refusal} BUSY */
export type InTurn = <R>(whom: string, work: () => Promise<R>) => Promise<R>;

export function fairTurns({ places, waiting, waitingForOne }: TurnLimits): InTurn {
  let free = places;
  let count = 0;
  /** The first is served next, and then goes to the end. */
  const queues = new Map<string, (() => void)[]>();

  const join = (whom: string) => {
    const queue = queues.get(whom) ?? [];
    if (count >= waiting || queue.length >= waitingForOne) throw new Refusal('BUSY', { retryAfterMs: BUSY_RETRY_MS });
    queues.set(whom, queue);
    count += 1;
    return new Promise<void>(go => queue.push(go));
  };
  const next = () => {
    const [first] = queues;
    if (!first) return void (free += 1);
    const [whom, queue] = first;
    queues.delete(whom);
    const go = queue.shift()!;
    if (queue.length) queues.set(whom, queue);
    count -= 1;
    go();
  };

  return async (whom, work) => {
    if (free > 0) free -= 1;
    else await join(whom);
    try {
      return await work();
    } finally {
      next();
    }
  };
}
