// Purchases on one bet by 500 buyers: the group commit, against one transaction each behind a semaphore of 2, and raw bulk writes.
import { randomUUID } from 'node:crypto';
import { buy } from '../handlers/bets/buy.ts';
import { Account, accountId } from '../models/Account.ts';
import { auditLedger } from '../models/audit.ts';
import { BetBook } from '../models/BetBook.ts';
import { Committer, type Task } from '../models/committer.ts';
import { type Database, openDatabase, prepareDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { JournalEntry, type MoneyEntry } from '../models/JournalEntry.ts';
import { Position, untouched } from '../models/Position.ts';
import { Transactions } from '../models/transaction.ts';
import { oddsMilli, openCurve, payoutFor, take } from '../rules/odds.ts';
import { CommandKeys } from '../server/commandKeys.ts';
import { type Bench, type Load, load, median, rounded } from './result.ts';

const BUYERS = 500;
const STAKE = 10;
const FUNDS = 1e9;
// Deep enough that no price runs away while thousands buy.
const LIQUIDITY = 5_000_000;
const key = new CommandKeys('a secret for the bench');
const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

interface Table {
  database: Database;
  buyers: ObjectId[];
  book: BetBook;
  mongodPid: number;
}

export const hotbet: Bench = async ({ uri, mongodPid, rounds, say }) => {
  const runs: Record<'group' | 'naive' | 'raw', Load[]> = { group: [], naive: [], raw: [] };
  // The first round compiles, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, times, run] of [
      ['group', 20_000, groupCommit],
      ['naive', 600, naive],
      ['raw', 20_000, rawBulk],
    ] as const) {
      const table = await openTable(uri, mongodPid);
      try {
        const result = await run(table, times);
        if (round > 0) runs[name].push(result);
        say(
          `  round ${round || 'of warming up'} ${name}: ${rounded(result.perSecond)}/s, ${rounded(result.cpuUs)} + ${rounded(result.mongodUs)} µs, p99 ${rounded(result.p99Ms)} ms`,
        );
      } finally {
        await table.database.raw.dropDatabase();
        await table.database.close();
      }
    }
  }
  const of = (name: keyof typeof runs, figure: keyof Load) => median(runs[name].map(run => run[figure]));
  const cpu = (name: keyof typeof runs) => of(name, 'cpuUs') + of(name, 'mongodUs');
  const ratios = {
    'group commit / naive': rounded(of('group', 'perSecond') / of('naive', 'perSecond'), 1),
    'CPU naive / group commit': rounded(cpu('naive') / cpu('group'), 1),
    'group commit / raw bulk writes': rounded(of('group', 'perSecond') / of('raw', 'perSecond'), 2),
  };
  const goals = { 'group commit / naive': 50 };
  return {
    name: 'hotbet',
    measured: {
      'purchases per second': rounded(of('group', 'perSecond')),
      'server CPU µs each': rounded(of('group', 'cpuUs')),
      'mongod CPU µs each': rounded(of('group', 'mongodUs')),
      'p50 ms': rounded(of('group', 'p50Ms'), 1),
      'p99 ms': rounded(of('group', 'p99Ms'), 1),
    },
    baselines: {
      'naive per second': rounded(of('naive', 'perSecond')),
      'naive server CPU µs each': rounded(of('naive', 'cpuUs')),
      'naive mongod CPU µs each': rounded(of('naive', 'mongodUs')),
      'raw bulk per second': rounded(of('raw', 'perSecond')),
    },
    ratios,
    goals,
    met: Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof ratios] >= goal),
  };
};

async function openTable(uri: string, mongodPid: number): Promise<Table> {
  const url = new URL(uri);
  url.pathname = `/hotbet-${randomUUID().slice(0, 8)}`;
  const database = await openDatabase(url.href);
  await prepareDatabase(database);
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  const buyers = Array.from({ length: BUYERS }, () => new ObjectId());
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
  const book = newBook(stamps);
  await database.collection(BetBook).insertOne(book as never);
  return { database, buyers, book, mongodPid };
}

function newBook(stamps: { createdAt: Date; updatedAt: Date }): BetBook {
  const _id = new ObjectId();
  return {
    _id,
    creatorId: new ObjectId(),
    creatorName: 'bench',
    groupId: null,
    matchId: null,
    title: 'bench',
    description: null,
    details: null,
    betType: 'boolean',
    status: 'open',
    suspended: false,
    closesAt: new Date(Date.now() + 3_600_000),
    closedAt: null,
    options: ['Oui', 'Non'].map(label => ({ _id: new ObjectId(), label, value: null, staked: 0, positions: 0 })),
    curve: openCurve([1.9, 1.9], LIQUIDITY),
    stand: { account: `bet:${_id}:POINT`, currency: 'POINT', balance: 0 },
    positionsTaken: 0,
    resultOptionId: null,
    resolvedAt: null,
    cancelledAt: null,
    seq: 0,
    version: 1,
    ...stamps,
  } as unknown as BetBook;
}

/** The handler as it is, through the committer as it is: keys, audit entries and journal included. */
async function groupCommit({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 200, commitMs: 10_000 });
  const committer = new Committer(
    transactions,
    () => {},
    {
      batchSize: 250,
      queueLength: 5000,
      queueMs: 60_000,
      lanes: 8,
    },
    error => {
      throw error;
    },
  );
  const result = await load(times, BUYERS, mongodPid, async (worker, turn) => {
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
  const id = key.recordId(userId.toString(), 'bet:buy', randomUUID());
  const makeIds = () => key.ids(id, runtime.newId);
  return {
    root: `bet:${book._id}`,
    batch: true,
    prefetch: buy.command!.prefetch!(input, caller),
    run: tx => buy.command!.run(tx, input, caller, undefined) as Promise<unknown>,
    makeIds,
    key: {
      id,
      inputHash: key.inputHash(input),
      replay: 'journal',
      entryId: buy.command!.entryId!(input, makeIds()),
    },
    audit: { action: 'bet_buy', actorUserId: userId, ip: '127.0.0.1' },
  };
}

/** The documents of one purchase, as both baselines write them. */
function documentsOf(book: BetBook, curve: BetBook['curve'], userId: ObjectId, option: number, before: number) {
  const payout = payoutFor(curve, option, STAKE);
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  const position = {
    _id: new ObjectId(),
    betId: book._id,
    optionId: book.options[option]!._id,
    userId,
    stake: STAKE,
    payout,
    oddsMilli: oddsMilli(payout, STAKE),
    ...untouched,
    ...stamps,
  };
  const account = accountId(userId, 'POINT', 'cash');
  const entry: MoneyEntry = {
    _id: `buy:${position._id}`,
    action: 'bet_buy',
    actorUserId: userId,
    users: [userId],
    type: 'bet_stake',
    betId: book._id,
    positionId: position._id,
    lines: [
      { account, currency: 'POINT', amount: -STAKE, before, after: before - STAKE },
      { account: book.stand.account, currency: 'POINT', amount: STAKE },
    ],
    ...stamps,
    command: key.recordId(userId.toString(), 'bet:buy', randomUUID()),
    inputHash: key.inputHash({ betId: book._id, option, stake: STAKE }),
    ip: '127.0.0.1',
    relatedEntityType: 'bet',
    relatedEntityId: book._id.toString(),
    targetUserId: userId,
  };
  return { account, payout, position, entry };
}

/** The tuned naive way: a transaction for each purchase, two at a time, so that they do not fight over the bet. */
async function naive({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const turns = semaphore(2);
  return load(times, BUYERS, mongodPid, (worker, turn) =>
    turns(() => buyAlone(database, book, buyers[worker]!, turn % 2)),
  );
}

async function buyAlone(database: Database, { _id }: BetBook, userId: ObjectId, option: number): Promise<void> {
  const bets = database.collection(BetBook);
  const accounts = database.collection(Account);
  await database.client.withSession(session =>
    session.withTransaction(
      async () => {
        const book = (await bets.findOne({ _id }, { session })) as unknown as BetBook;
        if (book.status !== 'open' || book.suspended) throw new Error('closed');
        const id = accountId(userId, 'POINT', 'cash');
        const { available } = (await accounts.findOne({ _id: id }, { session }))!;
        const { payout, position, entry } = documentsOf(book, book.curve, userId, option, available);
        await accounts.updateOne(
          { _id: id, available: { $gte: STAKE } },
          { $inc: { available: -STAKE, version: 1 } },
          { session },
        );
        await database.collection(Position).insertOne(position as never, { session });
        await database.collection(JournalEntry).insertOne(entry as never, { session });
        const $set = { curve: take(book.curve, option, payout) };
        await bets.updateOne({ _id }, { $set, $inc: { 'stand.balance': STAKE, version: 1 } } as never, { session });
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    ),
  );
}

/** The same documents in bulk, without any guarantee: two bulks of 250 at once. */
async function rawBulk({ database, buyers, book, mongodPid }: Table, times: number): Promise<Load> {
  const BULK = 250;
  const bulks = await load(times / BULK, 2, mongodPid, async () => {
    const made = Array.from({ length: BULK }, (_, i) => documentsOf(book, book.curve, buyers[i]!, i % 2, FUNDS));
    const updates = made.map(({ account }) => ({
      updateOne: { filter: { _id: account }, update: { $inc: { available: -STAKE, version: 1 } } },
    }));
    await Promise.all([
      database.collection(Account).bulkWrite(updates as never, { ordered: false }),
      database.collection(Position).insertMany(made.map(({ position }) => position) as never, { ordered: false }),
      database.collection(JournalEntry).insertMany(made.map(({ entry }) => entry) as never, { ordered: false }),
    ]);
    await database
      .collection(BetBook)
      .updateOne({ _id: book._id }, { $inc: { 'stand.balance': STAKE * BULK, version: 1 } } as never);
  });
  return { ...bulks, perSecond: bulks.perSecond * BULK, cpuUs: bulks.cpuUs / BULK, mongodUs: bulks.mongodUs / BULK };
}

function semaphore(places: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async work => {
    if (free > 0) free -= 1;
    else await new Promise<void>(go => waiting.push(go));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
