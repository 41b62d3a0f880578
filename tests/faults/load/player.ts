// A player who buys and sells without end. A patient one leaves retrying to his client; a hasty one takes what he is told at once.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, connect } from '../../../client/index.ts';
import type { Board } from './board.ts';
import { type Order, Record } from './record.ts';

export interface PlayerOptions {
  url: string;
  token: string;
  id: string;
  /** Whether he gives up with the connection, and comes back without asking what became of his order. */
  isHasty: boolean;
  /** The longest pause between two orders. */
  paceMs: number;
  board: Board;
}

const MAX_STAKE = 20;
const SELLS = 0.4;

export class Player {
  readonly id: string;
  readonly arena: Arena;
  readonly record = new Record();
  /** Bought, told so, and not yet ordered to be sold. */
  readonly #held: string[] = [];
  readonly #options: PlayerOptions;
  #isPlaying = false;
  #playing: Promise<void> = Promise.resolve();

  constructor(options: PlayerOptions) {
    const { url, token, id, isHasty } = options;
    this.#options = options;
    this.id = id;
    const limits = { backoffMs: 100, maxBackoffMs: 1000, retryMs: 200, ackTimeoutMs: 3000, callTimeoutMs: 60_000 };
    this.arena = connect(url, {
      token,
      reconnect: !isHasty,
      limits: isHasty ? { ...limits, callTimeoutMs: limits.ackTimeoutMs } : limits,
    });
  }

  start(): void {
    this.#isPlaying = true;
    this.#playing = this.#play();
  }

  /** Resolves when the last order has been answered, or given up. */
  async stop(): Promise<void> {
    this.#isPlaying = false;
    await this.#playing;
  }

  async #play(): Promise<void> {
    while (this.#isPlaying) {
      if (this.#options.isHasty) this.arena.open();
      const isSelling = this.#held.length > 0 && Math.random() < SELLS;
      await (isSelling ? this.#sell() : this.#buy());
      await sleep(Math.random() * this.#options.paceMs);
    }
  }

  async #buy(): Promise<void> {
    const bet = this.#options.board.any();
    if (!bet) return;
    const { id: optionId } = bet.options[Math.floor(Math.random() * bet.options.length)]!;
    const stake = 1 + Math.floor(Math.random() * MAX_STAKE);
    const { told, reply } = await this.#order('bet:buy', { betId: bet.id, optionId, stake });
    if (told === 'done') this.#held.push(reply!.position.id);
  }

  async #sell(): Promise<void> {
    const [held] = this.#held.splice(Math.floor(Math.random() * this.#held.length), 1);
    await this.#order('bet:sell', { positionId: held! });
  }

  #order<E extends Order['event']>(event: E, said: object): Promise<Order<E>> {
    const key = randomUUID();
    const input = { ...said, idempotencyKey: key } as unknown as Order<E>['input'];
    // A name that is one of two: the types of input and output are not joined for the compiler.
    const call = this.arena.call as (name: E, input: unknown) => Promise<never>;
    return this.record.place<E>({ event, input, key }, () => call.call(this.arena, event, input));
  }
}
