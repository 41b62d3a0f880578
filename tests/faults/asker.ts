// Somebody on one node who asks without end, and measures how long each answer takes: every request is answered, and in time.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makePlayers } from '../../bench/players.ts';
import type { Ack } from '../../contracts/index.ts';
import type { Actor } from '../support/arena.ts';
import type { ArenaProcess } from '../support/process.ts';
import type { Load } from './load/load.ts';

const PACE_MS = 50;
const GIVE_UP_MS = 90_000;

export class Asker {
  slowestMs = 0;
  /** Answers by code. */
  readonly answers: Record<string, number> = {};
  readonly #actors: Actor[];
  readonly #load: Load;
  #isAsking = true;
  readonly #asking: Promise<unknown>;

  private constructor(actors: Actor[], load: Load) {
    this.#actors = actors;
    this.#load = load;
    this.#asking = Promise.all(actors.map((actor, i) => this.#ask(actor, i)));
  }

  /** Two who are known to nobody else: one reads, the other orders. */
  static async connect(node: ArenaProcess, load: Load): Promise<Asker> {
    const players = await makePlayers(load.uri, 2);
    return new Asker(await Promise.all(players.map(({ token }) => node.guest({ token }))), load);
  }

  /** Resolves when the last answer has come. */
  async stop(): Promise<void> {
    this.#isAsking = false;
    await this.#asking;
    for (const actor of this.#actors) actor.close();
  }

  async #ask({ socket }: Actor, i: number): Promise<void> {
    while (this.#isAsking) {
      const bet = this.#load.bookmaker.board.any()!;
      const order = { betId: bet.id, optionId: bet.options[0]!.id, stake: 1, idempotencyKey: randomUUID() };
      const [event, payload] = i === 0 ? ['wallet:get', {}] : ['bet:buy', order];
      const askedAt = performance.now();
      const answer: Ack<unknown> = await socket.timeout(GIVE_UP_MS).emitWithAck(event, payload);
      this.slowestMs = Math.max(this.slowestMs, performance.now() - askedAt);
      const code = answer.ok ? 'OK' : answer.error.code;
      this.answers[code] = (this.answers[code] ?? 0) + 1;
      await sleep(PACE_MS);
    }
  }
}
