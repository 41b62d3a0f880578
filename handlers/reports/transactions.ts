// Movements on players' accounts one by one, for admins.
import { adminTransactionList } from '../../contracts/reports.ts';
import { ObjectId } from '../../models/define.ts';
import { JournalEntry, type MoneyEntry } from '../../models/JournalEntry.ts';
import { answer } from '../handle.ts';
import { containing, DEFAULT_LIMIT, offsetPage } from '../paging.ts';
import { rowsOf } from '../wallet/transactions.ts';
import { within } from './period.ts';

export const transactionList = answer(adminTransactionList, async (reads, input) => {
  const { from, to, userId, type, status = 'completed', search, ...page } = input;
  const { limit = DEFAULT_LIMIT, offset = 0 } = page;
  const created = within({ from, to });
  // What the journal has is completed.
  if (status !== 'completed') return { items: [], total: 0, limit, offset };
  const filter = {
    ...created,
    ...(userId ? { users: new ObjectId(userId), 'lines.account': { $regex: `^${userId}:` } } : ofPlayers),
    ...(type && { type }),
    ...containing(search, '_id', 'description', 'reason'),
  };
  const found = await offsetPage(reads, JournalEntry, filter, page, entry => rowsOf(entry as MoneyEntry, userId));
  return { ...found, items: found.items.flat() };
});

/** Only lines of players say what was there before. */
const ofPlayers = { 'lines.before': { $exists: true } };
