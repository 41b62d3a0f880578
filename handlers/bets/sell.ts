// A player gives a position back at the price of the moment, less the fee, and the price moves.
import { betSell, positionChanged } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { Account, accountId, moneyOf } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Position, positionView } from '../../models/Position.ts';
import { ref } from '../../models/reads.ts';
import { fees } from '../../models/SystemAccount.ts';
import { feeOn } from '../../rules/fees.ts';
import { saleValue } from '../../rules/odds.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { assertTrading, tellOdds } from './trading.ts';

const entryOf = (positionId: ObjectId | string) => `sell:${positionId}`;

export const sell = ({ terms }: Services) =>
  handle(betSell, {
    async locate(reads, { positionId }, { userId }) {
      const position = await reads.get(Position, new ObjectId(positionId));
      return position.userId.equals(userId) ? roomOf('bet', position.betId) : refuse('NOT_FOUND');
    },

    prefetch: ({ positionId }, { userId }) => [
      ref(Position, new ObjectId(positionId)),
      ref(Account, accountId(userId, 'POINT', 'cash')),
    ],

    async run(tx, { positionId, minNet }, caller) {
      const position = await tx.edit(Position, new ObjectId(positionId));
      const book = await tx.root(BetBook, position.betId);
      assertTrading(tx, book);
      if (position.status !== 'open') refuse('POSITION_NOT_OPEN');

      const option = book.indexOf(position.optionId);
      const value = saleValue(book.curve, option, position.payout);
      const fee = feeOn(value, terms.feeBasisPoints);
      const net = value - fee;
      if (minNet !== undefined && net < minNet) refuse('VALUE_MOVED', { net });

      const cash = await tx.account(caller.userId, 'POINT', 'cash');
      tx.post({
        id: entryOf(position._id),
        type: 'bet_sale',
        movements: [
          { party: book.stand, amount: -value },
          { party: cash, amount: net },
          { party: fees('POINT'), amount: fee },
        ],
        betId: book._id,
        positionId: position._id,
      });
      Object.assign(position, { status: 'sold', soldFor: value, fee, soldAt: tx.now });
      book.release(option, position.stake, position.payout);
      tellOdds(tx, book);
      const view = positionView(position);
      tx.tell(caller.userId, positionChanged, () => ({ position: view }));
      tx.audit({ relatedEntityType: 'bet', relatedEntityId: book._id.toString() });

      return { position: view, received: net, fee, balance: moneyOf(cash) };
    },

    entryId: ({ positionId }) => entryOf(positionId),

    async retell(reads, { positionId }, { userId }) {
      const position = await reads.get(Position, positionId!);
      const cash = await reads.get(Account, accountId(userId, 'POINT', 'cash'));
      const { soldFor, fee } = position;
      return { position: positionView(position), received: soldFor! - fee!, fee: fee!, balance: moneyOf(cash) };
    },
  });
