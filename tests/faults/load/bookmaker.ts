// An admin who keeps bets open to be played on, edits, suspends and resumes them, and ends each with a result, so that durable events flow.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, ArenaError, connect } from '../../../client/index.ts';
import type { Bet } from '../../../contracts/bets.ts';
import type { Board } from './board.ts';
import { Record } from './record.ts';

export interface BookmakerOptions {
  url: string;
  restUrl: string;
  /** Who opens the bets. */
  creatorToken: string;
  /** Who edits and resolves them. */
  adminToken: string;
  board: Board;
  /** The longest pause between two deeds. */
  paceMs: number;
  /** Bets that are open at once. */
  bets: number;
  /** What each says at length. */
  details: string | undefined;
  opened: (bet: Bet) => Promise<void>;
}

/** A deed of an admin, and whether he was told that it was done. */
export interface Deed {
  readonly betId: string;
  /** What it leaves in the room's log: an event's name, and for edits the title. */
  readonly event: string;
  readonly title?: string;
  told: 'pending' | 'done' | 'refused' | 'unknown';
}

/** How many deeds a bet sees before it is resolved. */
const DEEDS = 25;
const REQUEST_MS = 10_000;
const RETRIED: ReadonlySet<string> = new Set(['BUSY', 'OUTCOME_UNKNOWN']);
const RETRY_MS = 100;
const GIVE_UP_MS = 60_000;

/** Where a fault fails, its load is closed in the middle of its work. */
const untilClosed = (error: unknown): void => {
  if (!(error instanceof ArenaError && error.code === 'CLOSED')) throw error;
};

export class Bookmaker {
  readonly arena: Arena;
  readonly board: Board;
  readonly record = new Record();
  readonly deeds: Deed[] = [];
  /** Bets that are to be resolved in the end. */
  readonly resolved: Bet[] = [];
  readonly #open: { bet: Bet; deeds: number; isSuspended: boolean }[] = [];
  readonly #options: BookmakerOptions;
  #isWorking = false;
  #working: Promise<void> = Promise.resolve();
  #titles = 0;

  constructor(options: BookmakerOptions) {
    this.#options = options;
    this.board = options.board;
    const limits = { backoffMs: 100, maxBackoffMs: 1000, retryMs: 200, ackTimeoutMs: 3000 };
    this.arena = connect(options.url, { token: options.creatorToken, limits });
  }

  /** Opens the first bets. */
  async open(): Promise<void> {
    while (this.#open.length < this.#options.bets) await this.#create();
  }

  start(): void {
    this.#isWorking = true;
    this.#working = this.#work().catch(untilClosed);
  }

  async stop(): Promise<void> {
    this.#isWorking = false;
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#isWorking) {
      const place = Math.floor(Math.random() * this.#open.length);
      const chosen = this.#open[place]!;
      chosen.deeds += 1;
      if (chosen.deeds > DEEDS) {
        this.#open.splice(place, 1);
        await this.#resolve(chosen.bet);
        await this.#create();
      } else if (chosen.deeds % 4 === 0) await this.#toggle(chosen);
      else if (chosen.isSuspended) await this.#toggle(chosen);
      else await this.#edit(chosen.bet);
      await sleep(Math.random() * this.#options.paceMs);
    }
  }

  async #create(): Promise<void> {
    const options = ['Oui', 'Non'].map(label => ({ label, odds: 1.9 }));
    const closesAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
    const { details } = this.#options;
    const { bet } = await this.arena.call('bet:create', {
      title: 'Pleuvra-t-il ?',
      betType: 'boolean',
      options,
      closesAt,
      ...(details && { details }),
    });
    this.record.acknowledge();
    await this.#options.opened(bet);
    this.#open.push({ bet, deeds: 0, isSuspended: false });
    this.#options.board.add(bet);
  }

  async #edit({ id }: Bet): Promise<void> {
    const title = `Pleuvra-t-il le ${(this.#titles += 1)} ?`;
    await this.#do({ betId: id, event: 'bet:updated', title }, 'PATCH', `/api/admin/bets/${id}`, { title });
  }

  async #toggle(open: { bet: Bet; isSuspended: boolean }): Promise<void> {
    const { id } = open.bet;
    const [event, verb] = open.isSuspended ? ['bet:resumed', 'resume'] : ['bet:suspended', 'suspend'];
    await this.#do({ betId: id, event }, 'POST', `/api/admin/bets/${id}/${verb}`);
    open.isSuspended = !open.isSuspended;
  }

  async #resolve(bet: Bet): Promise<void> {
    this.#options.board.remove(bet);
    const { id: betId } = bet;
    await this.#do({ betId, event: 'bet:closed' }, 'PATCH', `/api/admin/bets/${betId}`, { status: 'closed' });
    const resultOptionId = bet.options[Math.floor(Math.random() * bet.options.length)]!.id;
    await this.#do({ betId, event: 'bet:resolving' }, 'POST', `/api/admin/bets/${betId}/resolve`, { resultOptionId });
    this.resolved.push(bet);
  }

  /** Asks until it is told, with one key. @throws what is refused for a reason that no other try will change */
  async #do(said: Omit<Deed, 'told'>, method: string, path: string, body?: object): Promise<void> {
    const deed: Deed = { ...said, told: 'pending' };
    this.deeds.push(deed);
    const key = randomUUID();
    const deadline = performance.now() + GIVE_UP_MS;
    for (;;) {
      const answer = await this.#request(method, path, key, body);
      if (answer === 'ok') {
        deed.told = 'done';
        return this.record.acknowledge();
      }
      if (answer !== 'lost' && !RETRIED.has(answer)) {
        deed.told = 'refused';
        this.record.surprises.push(`${method} ${path} was refused with ${answer}`);
        return;
      }
      deed.told = 'unknown';
      if (performance.now() > deadline) return;
      await sleep(RETRY_MS);
    }
  }

  /** `ok`, `lost`, or the code of a refusal. */
  async #request(method: string, path: string, key: string, body?: object): Promise<string> {
    try {
      const response = await fetch(this.#options.restUrl + path, {
        method,
        signal: AbortSignal.timeout(REQUEST_MS),
        headers: {
          authorization: `Bearer ${this.#options.adminToken}`,
          'idempotency-key': key,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as { error: { code: string } };
      return response.ok ? 'ok' : answer.error.code;
    } catch {
      return 'lost';
    }
  }
}
