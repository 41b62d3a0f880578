// An admin lets the result of a bet stand, although the match that it was resolved by has another result now.
import { adminBetConfirm } from '../../contracts/adminBets.ts';
import { refuse } from '../../contracts/errors.ts';
import { betView } from '../../models/BetBook.ts';
import { handle } from '../handle.ts';
import { settleBy } from './aboutMatch.ts';
import { assertDisinterested, touchableBook } from './authority.ts';

export const confirm = handle(adminBetConfirm, {
  async run(tx, { betId, reason }, caller) {
    const book = await touchableBook(tx, betId, caller);
    await assertDisinterested(tx, book, caller, 'settled');
    if (!book.flaggedAt) refuse('CONFLICT', { flagged: false });
    await settleBy(tx, book);
    tx.audit({ reason });
    return { bet: betView(book) };
  },
});
