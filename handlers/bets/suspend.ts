// An admin stops buying and selling for now, and lets it go on.
import { adminBetResume, adminBetSuspend } from '../../contracts/adminBets.ts';
import { betResumed, betSuspended } from '../../contracts/bets.ts';
import { type BetBook, betView } from '../../models/BetBook.ts';
import type { Tx } from '../../models/tx.ts';
import { retell } from '../chat/retell.ts';
import { handle } from '../handle.ts';
import { assertDisinterested, touchableBook } from './authority.ts';
import { assertOpen } from './trading.ts';

export const suspend = handle(adminBetSuspend, {
  async run(tx, { betId }, caller) {
    const book = await touchableBook(tx, betId, caller);
    await assertDisinterested(tx, book, caller);
    assertOpen(tx, book);
    if (!book.suspended) say(tx, book, betSuspended);
    book.suspended = true;
    return { bet: betView(book) };
  },
});

export const resume = handle(adminBetResume, {
  async run(tx, { betId }, caller) {
    const book = await touchableBook(tx, betId, caller);
    await assertDisinterested(tx, book, caller);
    assertOpen(tx, book);
    if (book.suspended) say(tx, book, betResumed);
    book.suspended = false;
    return { bet: betView(book) };
  },
});

function say(tx: Tx, book: BetBook, event: typeof betSuspended | typeof betResumed): void {
  tx.news(book, event, {});
  retell(tx, 'bet', book);
}
