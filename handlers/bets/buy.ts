// A player takes a position at the price of the moment, and the price moves.
import { betBuy } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { Account, accountId, moneyOf } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { Position, positionView, untouched } from '../../models/Position.ts';
import { ref } from '../../models/reads.ts';
import { odds, oddsMilli, payoutFor, toMilli } from '../../rules/odds.ts';
import { handle } from '../handle.ts';
import { assertOutsider } from './aboutMatch.ts';
import { assertTrading, tellOdds } from './trading.ts';
import { assertPlayable } from './visibility.ts';

const entryOf = (positionId: ObjectId) => `buy:${positionId}`;

export const buy = handle(betBuy, {
  prefetch: ({ betId }, { userId }) => [
    ref(BetBook, new ObjectId(betId)),
    ref(Account, accountId(userId, 'POINT', 'cash')),
  ],

  async run(tx, { betId, optionId, stake, minOdds }, caller) {
    const book = await tx.root(BetBook, betId);
    await assertPlayable(tx, book, caller);
    assertTrading(tx, book);
    if (book.creatorId.equals(caller.userId)) refuse('OWN_BET');
    assertOutsider(book, caller);

    const option = book.indexOf(optionId);
    const payout = payoutFor(book.curve, option, stake);
    if (payout <= stake) refuse('ODDS_TOO_SHORT', { odds: odds(payout, stake) });
    const priceMilli = oddsMilli(payout, stake);
    if (minOdds !== undefined && priceMilli < toMilli(minOdds)) refuse('ODDS_MOVED', { odds: odds(payout, stake) });

    const cash = await tx.account(caller.userId, 'POINT', 'cash');
    const position = tx.insert(Position, {
      betId: book._id,
      optionId: book.options[option]!._id,
      userId: caller.userId,
      stake,
      payout,
      oddsMilli: priceMilli,
      ...untouched,
    });
    tx.post({
      id: entryOf(position._id),
      type: 'bet_stake',
      movements: transfer(cash, book.stand, stake),
      betId: book._id,
      positionId: position._id,
    });
    book.take(option, stake, payout);
    tellOdds(tx, book);
    tx.audit({ relatedEntityType: 'bet', relatedEntityId: betId });

    return { position: positionView(position), balance: moneyOf(cash) };
  },

  entryId: (_input, newId) => entryOf(newId()),

  retell: async (reads, { positionId }, { userId }) => ({
    position: positionView(await reads.get(Position, positionId!)),
    balance: moneyOf(await reads.get(Account, accountId(userId, 'POINT', 'cash'))),
  }),
});
