// What a stake would buy, or what a position would bring, at the price of the moment.
import { betQuote } from '../../contracts/bets.ts';
import { Refusal, refuse } from '../../contracts/errors.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import type { Reads } from '../../models/reads.ts';
import { feeOn } from '../../rules/fees.ts';
import { odds, payoutFor, saleValue } from '../../rules/odds.ts';
import { answer, type Caller } from '../handle.ts';
import type { Services } from '../services.ts';
import { assertVisible } from './visibility.ts';

export const quote = ({ terms }: Services) =>
  answer(betQuote, async (reads, { betId, optionId, stake, positionId }, caller, now) => {
    if (positionId && !betId && !optionId && !stake) {
      const value = await sale(reads, positionId, caller, now);
      const fee = feeOn(value, terms.feeBasisPoints);
      return { value, fee, net: value - fee };
    }
    if (!betId || !optionId || !stake || positionId) {
      const details = [{ field: 'positionId', message: 'either betId, optionId and stake, or positionId' }];
      throw new Refusal('VALIDATION_FAILED', { details });
    }
    const book = await tradable(reads, new ObjectId(betId), caller, now);
    const payout = payoutFor(book.curve, book.indexOf(optionId), stake);
    if (payout <= stake) refuse('ODDS_TOO_SHORT', { odds: odds(payout, stake) });
    const fee = feeOn(payout, terms.feeBasisPoints);
    return { odds: odds(payout, stake), payout, fee, net: payout - fee };
  });

async function sale(reads: Reads, positionId: string, caller: Caller, now: Date): Promise<number> {
  const position = await reads.get(Position, new ObjectId(positionId));
  if (!caller.userId || !position.userId.equals(caller.userId)) refuse('NOT_FOUND');
  if (position.status !== 'open') refuse('POSITION_NOT_OPEN');
  // Whoever has a position may sell it, also when he is out of the bet's group.
  const book = assertTradable(await reads.get(BetBook, position.betId), now);
  return saleValue(book.curve, book.indexOf(position.optionId), position.payout);
}

async function tradable(reads: Reads, betId: ObjectId, caller: Caller, now: Date): Promise<BetBook> {
  const book = await reads.get(BetBook, betId);
  await assertVisible(reads, book, caller);
  return assertTradable(book, now);
}

function assertTradable(book: BetBook, now: Date): BetBook {
  if (book.status !== 'open' || book.closesAt <= now) refuse('BET_CLOSED');
  if (book.suspended) refuse('BET_SUSPENDED');
  return book;
}
