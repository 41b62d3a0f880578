// A player who has an opinion: buys what he thinks too cheap, sells what he thinks too dear, and lets the price talk him round.
import { setTimeout as pause } from 'node:timers/promises';
import { type Arena, ArenaError, type CallInput, connect, type Room } from '../client/index.ts';
import type { Bet } from '../contracts/bets.ts';

type Option = { id: string; odds: number; probability: number };

/** The price moved, the bet is suspended, the purse is empty: a player shrugs. */
const SHRUGS: ReadonlySet<string> = new Set([
  'ODDS_MOVED',
  'ODDS_TOO_SHORT',
  'VALUE_MOVED',
  'BET_SUSPENDED',
  'BET_CLOSED',
  'INSUFFICIENT_FUNDS',
  'POSITION_NOT_OPEN',
]);
const WANTED_EDGE = 0.04;
const LONGEST_STAKE = 150;
const FEE = 0.02;

export class Bot {
  readonly name: string;
  readonly #arena: Arena;
  readonly #open = new Map<string, { optionId: string; payout: number }>();
  /** How likely he thinks each option, by its id. */
  #opinion = new Map<string, number>();
  #points = 0;
  bought = 0;
  sold = 0;

  private constructor(name: string, arena: Arena) {
    this.name = name;
    this.#arena = arena;
  }

  static async register(socketUrl: string, name: string): Promise<Bot> {
    const arena = connect(socketUrl, { locale: 'en' });
    const email = `${name.toLowerCase()}@bots.example`;
    await arena.call('auth:register', { username: name, email, password: `${name} plays for fun` });
    const bot = new Bot(name, arena);
    arena.on('wallet:changed', ({ accounts }) => bot.#counted(accounts));
    bot.#counted((await arena.call('wallet:get')).accounts);
    return bot;
  }

  get points(): number {
    return this.#points;
  }

  /** Everybody sees the same world, each with eyes of his own. */
  believe(chances: ReadonlyMap<string, number>): void {
    const seen = [...chances].map(([id, chance]) => [id, chance * Math.exp(0.6 * (Math.random() - 0.5))] as const);
    const sum = seen.reduce((total, [, weight]) => total + weight, 0);
    this.#opinion = new Map(seen.map(([id, weight]) => [id, weight / sum]));
  }

  /** Plays until he is told to stop. */
  async play(betId: string, thinkMs: number, stop: AbortSignal): Promise<void> {
    const room = await this.#arena.join(`bet:${betId}`);
    while (!stop.aborted) {
      await pause(thinkMs * (0.5 + Math.random()), undefined, { signal: stop }).catch(() => {});
      if (!stop.aborted) await this.#act(betId, room).catch(shrug);
    }
  }

  /** Opens a bet of his own, on which he may not bet. */
  async offer(terms: Omit<CallInput<'bet:create'>, 'closesAt'>): Promise<Bet> {
    const closesAt = new Date(Date.now() + 2 * 3_600_000).toISOString();
    return (await this.#arena.call('bet:create', { ...terms, closesAt })).bet;
  }

  leave(): void {
    this.#arena.close();
  }

  async #act(betId: string, room: Room<'bet'>): Promise<void> {
    if (await this.#sellsSomething()) return;
    const options = room.state('bet:odds')?.options ?? room.snapshot.bet.options;
    const edges = options.map(option => ({ option, edge: this.#chance(option) * option.odds - 1 }));
    const best = edges.reduce((one, other) => (other.edge > one.edge ? other : one));
    if (best.edge > WANTED_EDGE) await this.#buy(betId, best.option, best.edge);
  }

  /** He listens to the market too, or he would never stop buying. */
  #chance({ id, probability }: Option): number {
    return 0.8 * (this.#opinion.get(id) ?? probability) + 0.2 * probability;
  }

  async #buy(betId: string, { id, odds }: Option, edge: number): Promise<void> {
    const stake = Math.min(LONGEST_STAKE, Math.floor(this.#points * Math.min(edge, 0.5)));
    if (stake < 1) return;
    const minOdds = Math.max(1.01, Math.floor(odds * 950) / 1000);
    const { position } = await this.#arena.call('bet:buy', { betId, optionId: id, stake, minOdds });
    this.bought++;
    this.#open.set(position.id, { optionId: id, payout: position.payout });
  }

  async #sellsSomething(): Promise<boolean> {
    for (const [positionId, { optionId, payout }] of this.#open) {
      const { net } = await this.#arena.call('bet:quote', { positionId });
      if (net <= payout * (1 - FEE) * (this.#opinion.get(optionId) ?? 0)) continue;
      await this.#arena.call('bet:sell', { positionId, minNet: Math.floor(net * 0.95) });
      this.#open.delete(positionId);
      this.sold++;
      return true;
    }
    return false;
  }

  #counted(accounts: { currency: string; purpose: string; available: number }[]): void {
    const purse = accounts.find(({ currency, purpose }) => currency === 'POINT' && purpose === 'cash');
    if (purse) this.#points = purse.available;
  }
}

function shrug(error: unknown): void {
  if (!(error instanceof ArenaError && SHRUGS.has(error.code))) throw error;
}
