// One bet, if the caller may see it.
import { betGet } from '../../contracts/bets.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { answer } from '../handle.ts';
import { assertVisible } from './visibility.ts';

export const get = answer(betGet, async (reads, { betId }, caller) => {
  const book = await reads.get(BetBook, new ObjectId(betId));
  await assertVisible(reads, book, caller);
  return { bet: betView(book) };
});
