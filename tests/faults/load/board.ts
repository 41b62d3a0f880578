// The bets that are being played on now.
import type { Bet } from '../../../contracts/bets.ts';

export class Board {
  readonly #bets = new Map<string, Bet>();

  add(bet: Bet): void {
    this.#bets.set(bet.id, bet);
  }

  remove({ id }: Bet): void {
    this.#bets.delete(id);
  }

  any(): Bet | undefined {
    const bets = [...this.#bets.values()];
    return bets[Math.floor(Math.random() * bets.length)];
  }
}
