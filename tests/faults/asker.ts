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
/** Refusals of a purchase on a bet that an admin is just working on, or that others have bought up. */
const BY_THE_RULES = ['BET_CLOSED', 'BET_SUSPENDED', 'ODDS_TOO_SHORT'];

export class Asker {
  /** Answers by code. */
  readonly answers: Record<string, number> = {};
  readonly #latencies: number[] = [];
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

  /** Resolves when somebody has been served what he asks for from now on. @throws where that takes too long */
  async served(limitMs: number): Promise<void> {
    const before = this.answers.OK ?? 0;
    const deadline = performance.now() + limitMs;
    while ((this.answers.OK ?? 0) === before) {
      if (performance.now() > deadline) throw new Error(`nobody was served within ${limitMs} ms`);
      await sleep(PACE_MS);
    }
  }

  /** Resolves when the last answer has come. */
  async stop(): Promise<void> {
    this.#isAsking = false;
    await this.#asking;
    for (const actor of this.#actors) actor.close();
  }

  get slowestMs(): number {
    return Math.max(0, ...this.#latencies);
  }

  get p99Ms(): number {
    return this.#latencies.toSorted((a, b) => a - b)[Math.floor(this.#latencies.length * 0.99)] ?? 0;
  }

  /** How many answers were neither what was asked for, nor what the rules of the game say, nor one of these; 1 where there was none at all. */
  notServed(allowed: readonly string[] = []): number {
    const { OK = 0, ...others } = this.answers;
    const expected = new Set([...BY_THE_RULES, ...allowed]);
    const refused = Object.entries(others).reduce((sum, [code, count]) => sum + (expected.has(code) ? 0 : count), 0);
    return OK === 0 ? refused + 1 : refused;
  }

  async #ask({ socket }: Actor, i: number): Promise<void> {
    while (this.#isAsking) {
      const bet = this.#load.bookmaker.board.any()!;
      const order = { betId: bet.id, optionId: bet.options[0]!.id, stake: 1, idempotencyKey: randomUUID() };
      const [event, payload] = i === 0 ? ['wallet:get', {}] : ['bet:buy', order];
      const askedAt = performance.now();
      const answer: Ack<unknown> = await socket.timeout(GIVE_UP_MS).emitWithAck(event, payload);
      this.#latencies.push(performance.now() - askedAt);
      const code = answer.ok ? 'OK' : answer.error.code;
      this.answers[code] = (this.answers[code] ?? 0) + 1;
      await sleep(PACE_MS);
    }
  }
}
