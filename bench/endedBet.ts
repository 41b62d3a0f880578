// A bet that is over and not paid yet, with a ledger that adds up; and the proof that it was paid, once.
import { randomUUID } from 'node:crypto';
import { Account, accountId } from '../models/Account.ts';
import { auditLedger } from '../models/audit.ts';
import { BetBook } from '../models/BetBook.ts';
import { type Database, openDatabase, prepareDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { JournalEntry } from '../models/JournalEntry.ts';
import { Position } from '../models/Position.ts';
import { equity, SystemDelta } from '../models/SystemAccount.ts';
import { documentsOf, newBook, STAKE } from './purchases.ts';

const FUNDS = 1000;
const POSITIONS_A_USER = 5;
const AT_ONCE = 10_000;
/** Has no factor in common with a number of owners, so that neighbours in time are not neighbours in the index. */
const STRIDE = 7919;

export interface EndedBet {
  database: Database;
  book: BetBook;
  positions: number;
  users: number;
}

/** Every one of its positions has won. The database goes away afterwards. */
export async function withEndedBet<R>(uri: string, positions: number, work: (bet: EndedBet) => Promise<R>): Promise<R> {
  const url = new URL(uri);
  url.pathname = `/settle-${randomUUID().slice(0, 8)}`;
  const database = await openDatabase(url.href);
  try {
    await prepareDatabase(database);
    return await work(await play(database, positions));
  } finally {
    await database.raw.dropDatabase();
    await database.close();
  }
}

async function play(database: Database, positions: number): Promise<EndedBet> {
  const owners = Array.from({ length: positions / POSITIONS_A_USER }, () => new ObjectId());
  const book = newBook();
  Object.assign(book, { status: 'resolving', resultOptionId: book.options[0]!._id, positionsTaken: positions });
  book.stand.balance = positions * STAKE;
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  const points = { currency: 'POINT', available: FUNDS, held: 0, earned: FUNDS, spent: 0 };
  const accounts = owners.map(ownerId => ({
    _id: accountId(ownerId, 'POINT', 'cash'),
    ownerId,
    purpose: 'cash',
    ...points,
    frozen: false,
    version: 1,
    ...stamps,
  }));
  const granted = owners.length * FUNDS + book.stand.balance;
  const line = (account: string, amount: number) => ({ account, currency: 'POINT', amount });
  const opening = {
    _id: 'opening',
    action: 'welcome',
    actorUserId: null,
    users: [],
    type: 'welcome',
    lines: [
      line(equity('POINT').id, -granted),
      line(book.stand.account, book.stand.balance),
      ...accounts.map(({ _id }) => line(_id, FUNDS)),
    ],
    ...stamps,
  };
  const taken = Array.from(
    { length: positions },
    (_, i) => documentsOf(book, book.curve, owners[(i * STRIDE) % owners.length]!, 0, FUNDS).position,
  );
  const delta = { _id: new ObjectId(), account: equity('POINT').id, amount: -granted, ...stamps };
  const all: [{ collection: string }, object[]][] = [
    [Account, accounts],
    [Position, taken],
    [JournalEntry, [opening]],
    [SystemDelta, [delta]],
    [BetBook, [book]],
  ];
  for (const [{ collection }, documents] of all) {
    for (let i = 0; i < documents.length; i += AT_ONCE)
      await database.raw.collection(collection).insertMany(documents.slice(i, i + AT_ONCE), { ordered: false });
  }
  return { database, book, positions, users: owners.length };
}

/** @throws unless every position is settled with an entry of its own, and the ledger adds up */
export async function assertPaid({ database, book, positions }: EndedBet): Promise<void> {
  const settled = await database.collection(Position).countDocuments({ betId: book._id, status: 'settled' });
  const entries = await database.collection(JournalEntry).countDocuments({ type: 'bet_win' });
  if (settled !== positions || entries !== positions) throw new Error(`settled ${settled}, with ${entries} entries`);
  const { findings } = await auditLedger(database, new Date());
  if (findings.length) throw new Error(`the ledger does not add up: ${JSON.stringify(findings[0])}`);
}
