// Paying a bet anew whose result was wrong: what was won is taken back by reversing entries as far as it is there, the house bears the rest.
import type { Correction } from '../../contracts/adminBets.ts';
import { betCorrected } from '../../contracts/bets.ts';
import { Account, accountId } from '../../models/Account.ts';
import type { BetBook } from '../../models/BetBook.ts';
import type { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import type { Movement } from '../../models/ledger.ts';
import { Position } from '../../models/Position.ts';
import type { Reads } from '../../models/reads.ts';
import { fees, house, payouts } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { retell } from '../chat/retell.ts';
import type { JobHandler } from '../job.ts';
import type { Services, Terms } from '../services.ts';
import { feeExpression } from './feeExpression.ts';
import { ifWon, type Progress, payoutJob, settleId, win } from './payout.ts';

const MOST_CHANGES = 100;

export const correctJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:correct', terms, {
    concerns: { status: 'settled' },
    among: ({ resultOptionId, correctedFrom }) => ({ optionId: { $in: [resultOptionId, correctedFrom] } }),
    takesBack: true,
    feeBasisPoints: feeWhenSettled,
    fund(tx, { _id: betId, corrections }, due) {
      const movements = [
        { party: house('POINT'), amount: -due },
        { party: payouts('POINT'), amount: due },
      ];
      if (due !== 0) tx.post({ id: `due:${betId}:${corrections}`, type: 'transfer', movements, betId });
    },
    dueOf: (book, position) => (hasWon(book, position) ? promisedTo(position) : -position.payout),
    due: book => ifWon(book, '$promised', { $multiply: ['$payout', -1] }),
    notice: gained => (gained < 0 ? 'bet.taken_back' : 'bet.paid'),
    pay(tx, book, position, due, cash, progress) {
      if (hasWon(book, position)) {
        const { _id, kept = 0 } = position;
        const fee = win(tx, book, _id, due, cash!, kept);
        progress.kept += kept;
        return { payout: due.amount, fee, settledAt: tx.now, kept: 0 };
      }
      const kept = takeBack(tx, book, position, cash!, progress);
      return { payout: 0, fee: 0, settledAt: tx.now, kept };
    },
    changes: (book, settledAt, feeBasisPoints, positions) => ({
      payout: ifWon(book, '$promised'),
      promised: ifWon(book, '$$REMOVE', '$payout'),
      fee: ifWon(book, feeExpression('$promised', feeBasisPoints)),
      kept: keptOf(positions),
      settledAt,
    }),
    finish(tx, book, { winners, paid, takenBack, missing, kept }) {
      book.status = 'resolved';
      tx.news(book, betCorrected, {
        resultOptionId: book.resultOptionId!.toString(),
        previousOptionId: book.correctedFrom!.toString(),
        winners,
        paid: paid + takenBack,
        takenBack,
        missing,
      });
      retell(tx, 'bet', book);
      tx.log({
        action: 'bet_corrected',
        relatedEntityType: 'bet',
        relatedEntityId: book._id.toString(),
        metadata: { winners, paid: paid + takenBack, takenBack, missing, kept },
      });
    },
  });

const hasWon = ({ resultOptionId }: BetBook, { optionId }: Position) => optionId.equals(resultOptionId!);

function promisedTo({ _id, promised }: Position): number {
  if (promised === undefined) throw new Error(`position ${_id} does not say what it would have paid`);
  return promised;
}

/** An expression for what each of these has kept; most have nothing. */
function keptOf(positions: readonly Position[]): object {
  const keepers = positions.filter(({ kept = 0 }) => kept > 0);
  const at = { $indexOfArray: [keepers.map(({ _id }) => _id), '$_id'] };
  const amount = { $arrayElemAt: [keepers.map(({ kept }) => kept), '$$at'] };
  return { $let: { vars: { at }, in: { $cond: [{ $gte: ['$$at', 0] }, amount, '$$REMOVE'] } } };
}

/**
 * Reverses the entry that paid a position. What its player has no more is the house's loss, and listed in the log.
 *
 * @returns how much that is: he has it already, if the position wins after all
 */
function takeBack(tx: Tx, book: BetBook, position: Position, cash: Account, progress: Progress): number {
  const { _id, betId, payout, userId } = position;
  const fee = position.fee ?? 0;
  const net = payout - fee;
  const taken = Math.min(net, cash.available);
  const missing = net - taken;
  const movements: Movement[] = [
    { party: payouts('POINT'), amount: payout },
    { party: fees('POINT'), amount: -fee },
    { party: cash, amount: -taken },
    { party: house('POINT'), amount: -missing },
  ];
  const reverses = settleId(book, _id, book.corrections! - 1);
  tx.post({
    id: `reverse:${reverses}`,
    type: 'bet_win',
    movements: movements.filter(({ amount }) => amount !== 0),
    betId,
    positionId: _id,
    reverses,
    thaw: true,
  });
  progress.takenBack += payout;
  progress.missing += missing;
  if (missing > 0)
    tx.log({
      action: 'bet_correct_missing',
      targetUserId: userId,
      relatedEntityType: 'bet',
      relatedEntityId: betId.toString(),
      metadata: { positionId: _id.toString(), takenBack: taken, missing },
    });
  return missing;
}

/** A result is corrected at the fee that the wrong one was paid at. */
async function feeWhenSettled(reads: Reads, { _id }: BetBook): Promise<number | undefined> {
  const settled = await reads.one(Job, { jobKey: `bet:settle:${_id}` }, { project: { 'plan.feeBasisPoints': 1 } });
  return settled?.plan?.feeBasisPoints as number | undefined;
}

type Foreseen = Pick<
  Correction,
  'users' | 'winners' | 'paid' | 'fees' | 'kept' | 'losers' | 'takenBack' | 'feesBack' | 'missing'
>;
interface Changes {
  totals: (Foreseen & { _id: null })[];
  changes: { _id: ObjectId; paid: number; takenBack: number; missing: number; change: number }[];
}

/** What naming this option would do, as balances stand now. */
export async function foresee(
  reads: Reads,
  book: BetBook,
  resultOptionId: ObjectId,
  terms: Terms,
): Promise<Correction> {
  const previous = book.resultOptionId!;
  const rate = (await feeWhenSettled(reads, book)) ?? terms.feeBasisPoints;
  const wins = (then: object | string | number) => ({ $cond: [{ $eq: ['$optionId', resultOptionId] }, then, 0] });
  const loses = (then: object | string | number) => ({ $cond: [{ $eq: ['$optionId', previous] }, then, 0] });
  const sums = (...fields: string[]) => Object.fromEntries(fields.map(field => [field, { $sum: `$${field}` }]));
  const [found] = await reads.aggregate<Changes>(Position, [
    { $match: { betId: book._id, status: 'settled', optionId: { $in: [resultOptionId, previous] } } },
    {
      $group: {
        _id: '$userId',
        winners: { $sum: wins(1) },
        gross: { $sum: wins('$promised') },
        fees: { $sum: wins(feeExpression('$promised', rate)) },
        kept: { $sum: wins({ $ifNull: ['$kept', 0] }) },
        losers: { $sum: loses(1) },
        grossBack: { $sum: loses('$payout') },
        feesBack: { $sum: loses('$fee') },
      },
    },
    {
      $set: {
        account: { $concat: [{ $toString: '$_id' }, accountId('', 'POINT', 'cash')] },
        paid: { $subtract: ['$gross', { $add: ['$fees', '$kept'] }] },
        takenBack: { $subtract: ['$grossBack', '$feesBack'] },
      },
    },
    { $lookup: { from: Account.collection, localField: 'account', foreignField: '_id', as: 'account' } },
    { $set: { has: { $add: ['$paid', { $ifNull: [{ $first: '$account.available' }, 0] }] } } },
    { $set: { missing: { $max: [0, { $subtract: ['$takenBack', '$has'] }] } } },
    { $set: { change: { $add: [{ $subtract: ['$paid', '$takenBack'] }, '$missing'] } } },
    {
      $facet: {
        totals: [
          {
            $group: {
              _id: null,
              users: { $sum: 1 },
              paid: { $sum: '$gross' },
              takenBack: { $sum: '$grossBack' },
              ...sums('winners', 'fees', 'kept', 'losers', 'feesBack', 'missing'),
            },
          },
        ],
        changes: [
          { $sort: { missing: -1, change: 1, _id: 1 } },
          { $limit: MOST_CHANGES },
          { $project: { paid: 1, takenBack: 1, missing: 1, change: 1 } },
        ],
      },
    },
  ]);
  const { _id: _, ...totals }: Foreseen & { _id: null } = found!.totals[0] ?? { _id: null, ...nothing };
  const changes = found!.changes.map(({ _id, ...change }) => ({ userId: _id.toString(), ...change }));
  return { previousOptionId: previous.toString(), ...totals, changes };
}

const nothing: Foreseen = {
  users: 0,
  winners: 0,
  paid: 0,
  fees: 0,
  kept: 0,
  losers: 0,
  takenBack: 0,
  feesBack: 0,
  missing: 0,
};
