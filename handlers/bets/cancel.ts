// An admin cancels a bet; a job gives every open position its stake back. What was sold stays sold.
import { adminBetCancel } from '../../contracts/adminBets.ts';
import { betCancelled } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { betView } from '../../models/BetBook.ts';
import { retell } from '../chat/retell.ts';
import { handle } from '../handle.ts';
import { assertDisinterested, touchableBook } from './authority.ts';
import { queuePayout } from './payout.ts';

export const cancel = handle(adminBetCancel, {
  async run(tx, { betId }, caller) {
    const book = await touchableBook(tx, betId, caller);
    await assertDisinterested(tx, book, caller);
    if (book.status !== 'open' && book.status !== 'closed') refuse('CONFLICT', { status: book.status });
    book.status = 'cancelled';
    book.cancelledAt = tx.now;
    tx.news(book, betCancelled, { cancelledAt: tx.now.toISOString() });
    retell(tx, 'bet', book);
    if (!book.groupId) tx.touch('lobby:bets');
    return { bet: betView(book), jobId: queuePayout(tx, 'bet:refund', book).toString() };
  },
});
