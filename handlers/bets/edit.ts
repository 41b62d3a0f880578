// An admin edits a bet's texts and closing time, or closes it; nothing reopens one.
import { adminBetPatch } from '../../contracts/adminBets.ts';
import { betUpdated } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { betView } from '../../models/BetBook.ts';
import { handle } from '../handle.ts';
import { assertDisinterested, touchableBook } from './authority.ts';
import { close, scheduleClosing } from './closing.ts';
import { assertOpen } from './trading.ts';

export const edit = handle(adminBetPatch, {
  async run(tx, { betId, title, description, details, closesAt, status }, caller) {
    const book = await touchableBook(tx, betId, caller);
    if (book.status !== 'open' && book.status !== 'closed') refuse('CONFLICT', { status: book.status });
    await assertDisinterested(tx, book, caller);
    if (title !== undefined) book.title = title;
    if (description !== undefined) book.description = description;
    if (details !== undefined) book.details = details;
    if (closesAt !== undefined) {
      assertOpen(tx, book);
      if (new Date(closesAt) <= tx.now) refuse('CLOSES_IN_THE_PAST');
      book.closesAt = new Date(closesAt);
      scheduleClosing(tx, book, book.version);
    }
    if (status === 'closed') {
      if (book.status !== 'open') refuse('BET_CLOSED');
      close(tx, book);
    }
    tx.news(book, betUpdated, { bet: betView(book) });
    if (!book.groupId) tx.touch('lobby:bets');
    return { bet: betView(book) };
  },
});
