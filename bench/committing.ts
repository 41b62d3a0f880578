// Purchases by the committer alone, and by its baselines in the same process: no sockets, no dispatch.
import { randomUUID } from 'node:crypto';
import { buy } from '../handlers/bets/buy.ts';
import { Account, accountId } from '../models/Account.ts';
import { auditLedger } from '../models/audit.ts';
import { BetBook } from '../models/BetBook.ts';
import { Committer, type Task } from '../models/committer.ts';
import { type Database, openDatabase, prepareDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { JournalEntry } from '../models/JournalEntry.ts';
import { Position } from '../models/Position.ts';
import { Transactions } from '../models/transaction.ts';
import { insertPlainly, updatePlainly } from './plainWrites.ts';
import { buyAlone, documentsOf, keys, NAIVE_AT_ONCE, newBook, STAKE, semaphore } from './purchases.ts';
import { type Load, load } from './result.ts';

const FUNDS = 1e9;
const BULK = 250;
const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

export interface Table {
  database: Database;
  buyers: ObjectId[];
  book: BetBook;
  mongodPid: number;
}

/** A bet and so many rich buyers in a database of their own. */
export async function openTable(uri: string, mongodPid: number, count: number): Promise<Table> {
  const url = new URL(uri);
  url.pathname = `/hotbet-${randomUUID().slice(0, 8)}`;
  const database = await openDatabase(url.href);
  await prepareDatabase(database);
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  const buyers = Array.from({ length: count }, () => new ObjectId());
  await database.collection(Account).insertMany(
    buyers.map(ownerId => ({
      _id: accountId(ownerId, 'POINT', 'cash'),
      ownerId,
      currency: 'POINT' as const,
      purpose: 'cash' as const,
      available: FUNDS,
      held: 0,
      frozen: false,
      earned: FUNDS,
      spent: 0,
      version: 1,
      ...stamps,
    })) as never,
  );
  const book = newBook();
  await database.collection(BetBook).insertOne(book as never);
  return { database, buyers, book, mongodPid };
}

/** The handler as it is, through the committer as it is: keys, audit entries and journal included. */
export async function groupCommit({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 200, commitMs: 10_000 });
  const limits = { batchSize: BULK, queueLength: 5000, queueMs: 60_000, lanes: 8 };
  const complain = (error: unknown) => {
    throw error;
  };
  const committer = new Committer(transactions, () => {}, limits, complain);
  const result = await load(times, buyers.length, mongodPid, async (worker, turn) => {
    const outcome = await committer.submit(purchase(book, buyers[worker]!, turn));
    if ('error' in outcome) throw outcome.error;
  });
  // The opening balances were written past the ledger; everything since has to add up.
  const { findings } = await auditLedger(database, new Date());
  const wrong = findings.filter(({ check, subject }) => check !== 'balance_differs' || !subject.endsWith(':cash'));
  if (wrong.length) throw new Error(`the ledger does not add up: ${JSON.stringify(wrong[0])}`);
  return result;
}

function purchase(book: BetBook, userId: ObjectId, turn: number): Task {
  const input = {
    betId: book._id.toString(),
    optionId: book.options[turn % 2]!._id.toString(),
    stake: STAKE,
    idempotencyKey: '',
  };
  const caller = { userId, permissions: new Set() } as never;
  const id = keys.recordId(userId.toString(), 'bet:buy', randomUUID());
  const makeIds = () => keys.ids(id, runtime.newId);
  const entryId = buy.command!.entryId!(input, makeIds());
  return {
    root: `bet:${book._id}`,
    batch: true,
    prefetch: buy.command!.prefetch!(input, caller),
    run: tx => buy.command!.run(tx, input, caller, undefined) as Promise<unknown>,
    makeIds,
    key: { id, inputHash: keys.inputHash(input), replay: 'journal', entryId },
    audit: { action: 'bet_buy', actorUserId: userId, ip: '127.0.0.1' },
  };
}

/** The tuned naive way: a transaction for each purchase, so few at a time that they do not fight over the bet. */
export async function naive({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const turns = semaphore(NAIVE_AT_ONCE);
  return load(times, buyers.length, mongodPid, async (worker, turn) => {
    await turns(() => buyAlone(database, book._id, buyers[worker]!, turn % 2));
  });
}

/** The same documents in bulk, without any guarantee: two bulks of 250 at once, each of buyers of its own. */
export async function rawBulk({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const bulks = await load(times / BULK, buyers.length / BULK, mongodPid, async worker => {
    const own = buyers.slice(worker * BULK, (worker + 1) * BULK);
    const made = own.map((buyer, i) => documentsOf(book, book.curve, buyer, i % 2, FUNDS));
    const debit = { $inc: { available: -STAKE, version: 1 } };
    const entries = made.map(({ entry }) => entry);
    await Promise.all([
      updatePlainly(
        database,
        Account.collection,
        made.map(({ account }) => ({ q: { _id: account }, u: debit })),
      ),
      insertPlainly(
        database,
        Position.collection,
        made.map(({ position }) => position),
      ),
      insertPlainly(database, JournalEntry.collection, entries),
    ]);
    const u = { $inc: { 'stand.balance': STAKE * BULK, version: 1 } };
    await updatePlainly(database, BetBook.collection, [{ q: { _id: book._id }, u }]);
  });
  return { ...bulks, perSecond: bulks.perSecond * BULK, cpuUs: bulks.cpuUs / BULK, mongodUs: bulks.mongodUs / BULK };
}
