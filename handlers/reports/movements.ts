// Movements on players' accounts and on the fee accounts, summed over a time. Read from the journal by its index of times.
import { adminFeesSummary, adminStatistics } from '../../contracts/reports.ts';
import { type Currency, currency } from '../../contracts/values.ts';
import type { TransactionType } from '../../contracts/wallet.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { fees } from '../../models/SystemAccount.ts';
import { answer } from '../handle.ts';
import { systemBalances } from './balances.ts';
import { within } from './period.ts';

const MOST_GROUPS = 500;

const keys = {
  user: { $first: { $split: ['$lines.account', ':'] } },
  type: '$type',
  day: { $dateToString: { date: '$createdAt', format: '%Y-%m-%d' } },
};
const amount = '$lines.amount';

export const statistics = answer(adminStatistics, async (reads, { from, to, groupBy }) => {
  const groups = await reads.aggregate<Group>(JournalEntry, [
    // Only lines of players say what was there before.
    { $match: { ...within({ from, to }), 'lines.before': { $exists: true } } },
    { $project: { type: 1, createdAt: 1, lines: 1 } },
    { $unwind: '$lines' },
    { $match: { 'lines.before': { $exists: true } } },
    {
      $group: {
        _id: { key: keys[groupBy], currency: '$lines.currency' },
        movements: { $sum: 1 },
        received: { $sum: { $max: [amount, 0] } },
        spent: { $sum: { $max: [{ $multiply: [amount, -1] }, 0] } },
      },
    },
    { $set: { moved: { $add: ['$received', '$spent'] } } },
    { $sort: groupBy === 'day' ? { _id: -1 } : { moved: -1, _id: 1 } },
    { $limit: MOST_GROUPS },
    { $project: { _id: 0, key: '$_id.key', currency: '$_id.currency', movements: 1, received: 1, spent: 1 } },
  ]);
  return { from, to, groups };
});

interface Group {
  key: string;
  currency: Currency;
  movements: number;
  received: number;
  spent: number;
}

const feeAccounts = new Map(currency.options.map(currency => [fees(currency).id, currency]));

export const feesSummary = answer(adminFeesSummary, async (reads, { from, to }) => {
  const ids = [...feeAccounts.keys()];
  const [items, balances] = await Promise.all([
    reads.aggregate<{ currency: Currency; type: TransactionType; amount: number; movements: number }>(JournalEntry, [
      { $match: { ...within({ from, to }), 'lines.account': { $in: ids } } },
      { $project: { type: 1, lines: 1 } },
      { $unwind: '$lines' },
      { $match: { 'lines.account': { $in: ids }, 'lines.amount': { $ne: 0 } } },
      {
        $group: {
          _id: { currency: '$lines.currency', type: '$type' },
          amount: { $sum: amount },
          movements: { $sum: 1 },
        },
      },
      { $sort: { amount: -1, _id: 1 } },
      { $project: { _id: 0, currency: '$_id.currency', type: '$_id.type', amount: 1, movements: 1 } },
    ]),
    systemBalances(reads, ids),
  ]);
  const totals = new Map<Currency, number>();
  for (const item of items) totals.set(item.currency, (totals.get(item.currency) ?? 0) + item.amount);
  return {
    from,
    to,
    items,
    totals: [...totals].map(([currency, amount]) => ({ currency, amount })),
    balances: [...balances].map(([id, amount]) => ({ currency: feeAccounts.get(id)!, amount })),
  };
});
