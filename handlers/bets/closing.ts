// A bet closes when its time has come: trades are refused by the clock from then on, and a job says so.
import { betClosed } from '../../contracts/bets.ts';
import { BetBook } from '../../models/BetBook.ts';
import type { Tx } from '../../models/tx.ts';
import { retell } from '../chat/retell.ts';
import type { JobHandler } from '../job.ts';

const KIND = 'bet:close';

/**
 * Queues the closing at the bet's present time; a moved time is another key, and the older job finds nothing to do.
 *
 * @param decidedOn the version that this was decided on: 0 for a bet that is new, so that its first move is another key
 */
export function scheduleClosing(tx: Tx, book: BetBook, decidedOn: number): void {
  tx.job({
    kind: KIND,
    key: `close:${book._id}:${decidedOn}`,
    runAt: book.closesAt,
    payload: { betId: book._id.toString() },
  });
}

/** Closes an open bet, and says so. */
export function close(tx: Tx, book: BetBook): void {
  book.status = 'closed';
  book.closedAt = tx.now;
  tx.news(book, betClosed, { closedAt: tx.now.toISOString() });
  retell(tx, 'bet', book);
  if (!book.groupId) tx.touch('lobby:bets');
}

/** Whether the time of a bet has come, by the clock of this node. */
export const isOver = (tx: Tx, book: BetBook) => book.closesAt <= tx.now;

// The job's own time is checked by the database's clock when it is claimed: it never runs early.
export const closeJob: JobHandler = {
  kind: KIND,
  isUrgent: true,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const book = await tx.root(BetBook, job.payload.betId as string);
      if (book.status === 'open' && book.closesAt.getTime() <= job.runAt.getTime()) close(tx, book);
    }),
};
