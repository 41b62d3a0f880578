// The caller's positions on one bet.
import { betPositions } from '../../contracts/bets.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Position, positionView } from '../../models/Position.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

// Whoever has a position has seen the bet: being out of its group does not take his money from his sight.
export const positions = answer(betPositions, async (reads, { betId, status, ...page }, { userId }) => {
  const book = await reads.get(BetBook, new ObjectId(betId));
  const filter = { betId: book._id, userId, ...(status && { status }) };
  const { found, nextCursor } = await cursorPage(reads, Position, filter, page);
  return { items: found.map(positionView), nextCursor };
});
