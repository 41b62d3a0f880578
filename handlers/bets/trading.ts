// What buying and selling have in common: when a bet takes trades, and how its room learns of one.
import { betOdds } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { BetBook, oddsBoard } from '../../models/BetBook.ts';
import type { Tx } from '../../models/tx.ts';

/** @throws {Refusal} BET_CLOSED, BET_SUSPENDED */
export function assertTrading(tx: Tx, book: BetBook): void {
  assertOpen(tx, book);
  if (book.suspended) refuse('BET_SUSPENDED');
}

/** Open by its status, and by the database's clock when the book is written. @throws {Refusal} BET_CLOSED */
export function assertOpen(tx: Tx, book: BetBook): void {
  if (book.status !== 'open') refuse('BET_CLOSED');
  tx.until(BetBook, book, 'closesAt', 'BET_CLOSED');
}

/** The room sees the new odds, the lobby may see a new order. */
export function tellOdds(tx: Tx, book: BetBook): void {
  tx.state(BetBook, book, betOdds, oddsBoard);
  if (!book.groupId) tx.touch('lobby:bets');
}
