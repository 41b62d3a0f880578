// An admin names another result of a bet that is paid already; or looks first at what that would do.
import { adminBetCorrect } from '../../contracts/adminBets.ts';
import { betResolving } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { settleBy } from './aboutMatch.ts';
import { assertDisinterested, assertTouchable } from './authority.ts';
import { foresee } from './correction.ts';
import { queuePayout } from './payout.ts';

export const correct = ({ terms }: Services) =>
  handle(adminBetCorrect, {
    async prepare({ betId, resultOptionId, dryRun }, _caller, reads) {
      const book = await reads.get(BetBook, new ObjectId(betId));
      const isAnother = book.status === 'resolved' && !book.resultOptionId!.equals(resultOptionId);
      return isAnother && dryRun ? foresee(reads, book, new ObjectId(resultOptionId), terms) : null;
    },

    async run(tx, { betId, resultOptionId, reason, dryRun = false }, caller, correction) {
      const book = dryRun ? await tx.get(BetBook, new ObjectId(betId)) : await tx.root(BetBook, betId);
      await assertTouchable(tx, book, caller);
      await assertDisinterested(tx, book, caller, 'settled');
      if (book.status !== 'resolved') refuse('CONFLICT', { status: book.status });
      const winner = book.options[book.indexOf(resultOptionId)]!;
      const previous = book.resultOptionId!;
      if (winner._id.equals(previous)) refuse('CONFLICT', { resultOptionId });
      tx.audit({ reason, metadata: { resultOptionId, previousOptionId: previous.toString(), dryRun } });
      if (dryRun) return { jobId: null, correction: correction ?? refuse('CONFLICT', { status: 'just resolved' }) };

      Object.assign(book, {
        status: 'resolving',
        resultOptionId: winner._id,
        correctedFrom: previous,
        corrections: (book.corrections ?? 0) + 1,
      });
      await settleBy(tx, book);
      tx.news(book, betResolving, { resultOptionId });
      return { jobId: queuePayout(tx, 'bet:correct', book).toString(), correction: null };
    },
  });
