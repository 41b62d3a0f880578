// A player's movements, newest first: one row for each of his accounts that an entry of the journal touched.
import type { Currency } from '../../contracts/values.ts';
import { accountPurpose, type Transaction, walletTransactions } from '../../contracts/wallet.ts';
import { accountId } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import { JournalEntry, type Line, type MoneyEntry } from '../../models/JournalEntry.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

export const transactions = answer(walletTransactions, async (reads, input, { userId }) => {
  const { currency, type, status = 'completed', sessionId, limit, cursor } = input;
  // What the journal has is completed, and no game session has written to it yet.
  if (status !== 'completed' || sessionId !== undefined) return { items: [], nextCursor: null };
  const filter = {
    users: userId,
    ...(type && { type }),
    'lines.account': currency ? { $in: accountIds(userId, currency) } : { $regex: `^${userId}:` },
  };
  const { found, nextCursor } = await cursorPage(reads, JournalEntry, filter, { limit, cursor });
  return { items: found.flatMap(entry => rows(entry as MoneyEntry, userId, currency)), nextCursor };
});

const accountIds = (ownerId: ObjectId, currency: Currency) =>
  accountPurpose.options.map(purpose => accountId(ownerId, currency, purpose));

/** An entry between two accounts of one owner has two rows, which stay on one page. */
function rows(entry: MoneyEntry, ownerId: ObjectId, currency: Currency | undefined): Transaction[] {
  const own = entry.lines.filter(
    line => line.account.startsWith(`${ownerId}:`) && (!currency || line.currency === currency),
  );
  return own.map(line => row(entry, line, own.length === 1));
}

/** A row for each account of a player that an entry touched, with whose it is; of one player only, if he is named. */
export const rowsOf = (entry: MoneyEntry, ownerId?: string): (Transaction & { userId: string })[] =>
  entry.lines
    .map(line => ({ line, userId: line.account.split(':')[0]! }))
    .filter(({ line, userId }) => line.before !== undefined && (!ownerId || userId === ownerId))
    .map(({ line, userId }, _, all) => ({ ...row(entry, line, all.length === 1), userId }));

const row = (entry: MoneyEntry, line: Line, isAlone: boolean): Transaction => ({
  id: isAlone ? entry._id : `${entry._id}:${line.account}`,
  type: entry.type,
  amount: line.amount,
  currency: line.currency as Currency,
  balanceBefore: line.before ?? 0,
  balanceAfter: line.after ?? 0,
  status: 'completed',
  method: null,
  reference: entry.reverses ?? null,
  description: entry.description ?? '',
  tournamentId: entry.tournamentId?.toString() ?? null,
  betId: entry.betId?.toString() ?? null,
  drawId: null,
  sessionId: null,
  metadata: {
    purpose: line.account.split(':').at(-1)!,
    ...(line.held !== undefined && { held: line.held }),
    ...(entry.positionId && { positionId: entry.positionId.toString() }),
  },
  createdAt: entry.createdAt.toISOString(),
  updatedAt: entry.updatedAt.toISOString(),
});
