// An admin names the winning option of a closed bet; from here on only the job touches it.
import { adminBetResolve } from '../../contracts/adminBets.ts';
import { betResolving } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { handle } from '../handle.ts';
import { settleBy } from './aboutMatch.ts';
import { assertDisinterested, touchableBook } from './authority.ts';
import { close, isOver } from './closing.ts';
import { queuePayout } from './payout.ts';

export const resolve = handle(adminBetResolve, {
  async run(tx, { betId, resultOptionId }, caller) {
    const book = await touchableBook(tx, betId, caller);
    await assertDisinterested(tx, book, caller);
    if (book.status === 'open') isOver(tx, book) ? close(tx, book) : refuse('BET_OPEN');
    if (book.status !== 'closed') refuse('CONFLICT', { status: book.status });
    const winner = book.options[book.indexOf(resultOptionId)]!;
    await settleBy(tx, book);

    book.status = 'resolving';
    book.resultOptionId = winner._id;
    tx.news(book, betResolving, { resultOptionId });
    tx.audit({ metadata: { resultOptionId } });
    return { jobId: queuePayout(tx, 'bet:settle', book).toString() };
  },
});
