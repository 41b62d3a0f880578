// Paying a bet: by the job as a worker runs it, and by baselines that write the same documents without its guarantees.
import { queuePayout, settleJob } from '../handlers/bets/payout.ts';
import type { Services } from '../handlers/services.ts';
import { Account, accountId } from '../models/Account.ts';
import type { Committed } from '../models/announcements.ts';
import type { Database } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { Job } from '../models/Job.ts';
import { JournalEntry } from '../models/JournalEntry.ts';
import { Jobs } from '../models/jobs.ts';
import { Notification } from '../models/Notification.ts';
import { Position } from '../models/Position.ts';
import { Reads } from '../models/reads.ts';
import { fees } from '../models/SystemAccount.ts';
import { Transactions } from '../models/transaction.ts';
import { Tx } from '../models/tx.ts';
import type { Relayed } from '../rooms/wire.ts';
import { feeOn } from '../rules/fees.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { Worker } from '../server/worker.ts';
import { assertPaid, type EndedBet } from './endedBet.ts';
import { insertPlainly, type PlainUpdate, updatePlainly } from './plainWrites.ts';
import { cpuOf } from './proc.ts';
import { semaphore } from './purchases.ts';
import { nodeEnv } from './server.ts';

const CHUNK = 1000;
const config = readConfig(nodeEnv('mongodb://none'));
const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

/** How long a payout took, and what a position cost. */
export interface Payout {
  seconds: number;
  perSecond: number;
  /** CPU of this process, microseconds for each. */
  cpuUs: number;
  /** CPU of mongod, microseconds for each. */
  mongodUs: number;
}

async function measured(positions: number, mongodPid: number, work: () => Promise<void>): Promise<Payout> {
  const cpu = process.cpuUsage();
  const mongod = await cpuOf(mongodPid);
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const mongodUs = ((await cpuOf(mongodPid)) - mongod) / positions;
  return { seconds, perSecond: positions / seconds, cpuUs: (user + system) / positions, mongodUs };
}

/** From the moment the job is queued until it is completed; then that all were told, and the ledger. */
export async function payByJob(bet: EndedBet, mongodPid: number): Promise<Payout> {
  const { database, book, positions, users } = bet;
  const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 200, commitMs: 10_000 });
  const told: Record<string, number> = { 'position:changed': 0, 'wallet:changed': 0 };
  let toldBytes = 0;
  // A worker has no sockets of its own: what it tells is made and encoded for the nodes that have.
  const relay = (message: Relayed) => {
    toldBytes += Buffer.byteLength(JSON.stringify(message));
  };
  const deliver = ({ tells, notices }: Committed) => {
    for (const { event } of tells) told[event]! += 1;
    if (tells.length) relay({ kind: 'tells', tells });
    if (notices.length) relay({ kind: 'notices', notices });
  };
  const limits = { leaseMs: config.ARENE_JOB_LEASE_MS, attempts: 1, backoffMs: 1 };
  const terms = { feeBasisPoints: config.ARENE_FEE_BASIS_POINTS, payoutChunk: config.ARENE_SETTLE_CHUNK };
  const worker = new Worker({
    jobs: new Jobs(transactions, deliver, limits),
    database,
    reads: new Reads(database),
    handlers: [settleJob({ terms } as Services)],
    places: config.ARENE_JOBS_AT_ONCE,
    pollMs: config.ARENE_JOB_POLL_MS,
    log: createLog('error'),
  });
  worker.start();
  try {
    const payout = await measured(positions, mongodPid, async () => {
      let jobId: ObjectId | undefined;
      await transactions.run(async unit => {
        jobId = queuePayout(new Tx(unit, runtime.newId), 'bet:settle', book);
      });
      worker.ring();
      await completed(database, jobId!);
    });
    if (told['position:changed'] !== positions || told['wallet:changed']! < users || !toldBytes)
      throw new Error(`not all were told: ${JSON.stringify(told)}, ${toldBytes} bytes`);
    await assertPaid(bet);
    return payout;
  } finally {
    await worker.stop();
  }
}

const POLL_MS = 5;

async function completed(database: Database, _id: ObjectId): Promise<void> {
  for (;;) {
    const { status, errorMessage } = (await database.collection(Job).findOne({ _id }))!;
    if (status === 'completed') return;
    if (status === 'dead') throw new Error(`the job is dead: ${errorMessage}`);
    await new Promise(resume => setTimeout(resume, POLL_MS));
  }
}

type WriteChunk = (bet: EndedBet, positions: Position[]) => Promise<void>;

/** One update for each position and one for each credit, in bulk. */
export const payPerDocument = (bet: EndedBet, mongodPid: number, lanes: number): Promise<Payout> =>
  payRaw(bet, mongodPid, lanes, async ({ database }, positions) => {
    const settledAt = new Date();
    const due = positions.map(position => ({ ...position, fee: feeOn(position.payout) }));
    await Promise.all([
      updatePlainly(
        database,
        Position.collection,
        due.map(({ _id, fee }) => ({
          q: { _id, status: 'open' },
          u: { $set: { status: 'settled', fee, settledAt, updatedAt: settledAt } },
        })),
      ),
      updatePlainly(
        database,
        Account.collection,
        due.map(({ userId, payout, fee }) => credit(userId, payout - fee, settledAt)),
      ),
      insertEntries(bet, positions, settledAt),
      insertNotices(bet, positions, settledAt),
    ]);
  });

/** One update for all positions of a chunk, one for all credits of a user. */
export const payMerged = (bet: EndedBet, mongodPid: number, lanes: number): Promise<Payout> =>
  payRaw(bet, mongodPid, lanes, async ({ database }, positions) => {
    const settledAt = new Date();
    const $fee = { $floor: { $divide: [{ $multiply: ['$payout', config.ARENE_FEE_BASIS_POINTS] }, 10_000] } };
    const ids = positions.map(({ _id }) => _id);
    await Promise.all([
      updatePlainly(database, Position.collection, [
        {
          q: { _id: { $in: ids }, status: 'open' },
          u: [{ $set: { status: 'settled', fee: $fee, settledAt, updatedAt: settledAt } }],
          multi: true,
        },
      ]),
      updatePlainly(
        database,
        Account.collection,
        gainsOf(positions).map(({ userId, amount }) => credit(userId, amount, settledAt)),
      ),
      insertEntries(bet, positions, settledAt),
      insertNotices(bet, positions, settledAt),
    ]);
  });

const credit = (userId: ObjectId, sum: number, updatedAt: Date): PlainUpdate => ({
  q: { _id: accountId(userId, 'POINT', 'cash') },
  u: { $inc: { available: sum, earned: sum, version: 1 }, $set: { updatedAt } },
});

/** The entries of a chunk, with what each player had before and has after. */
async function insertEntries({ database, book }: EndedBet, positions: Position[], now: Date): Promise<void> {
  const ids = new Set(positions.map(({ userId }) => accountId(userId, 'POINT', 'cash')));
  const accounts = await database
    .collection(Account)
    .find({ _id: { $in: [...ids] } }, { projection: { available: 1 } })
    .toArray();
  const balances = new Map(accounts.map(({ _id, available }) => [_id, available]));
  const entries = positions.map(({ _id, userId, payout }) => {
    const account = accountId(userId, 'POINT', 'cash');
    const fee = feeOn(payout);
    const before = balances.get(account)!;
    balances.set(account, before + payout - fee);
    return {
      _id: `settle:${book._id}:${_id}`,
      action: 'bet_win',
      actorUserId: null,
      users: [userId],
      type: 'bet_win',
      betId: book._id,
      positionId: _id,
      lines: [
        { account: book.stand.account, currency: 'POINT', amount: -payout },
        { account, currency: 'POINT', amount: payout - fee, before, after: before + payout - fee },
        { account: fees('POINT').id, currency: 'POINT', amount: fee },
      ],
      createdAt: now,
      updatedAt: now,
      targetUserId: userId,
    };
  });
  await insertPlainly(database, JournalEntry.collection, entries);
}

/** What each player of a chunk gains by it. */
function gainsOf(positions: Position[]): { userId: ObjectId; amount: number }[] {
  const gains = new Map<string, { userId: ObjectId; amount: number }>();
  for (const { userId, payout } of positions) {
    const key = userId.toString();
    gains.set(key, { userId, amount: (gains.get(key)?.amount ?? 0) + payout - feeOn(payout) });
  }
  return [...gains.values()];
}

/** A notification for each player of a chunk, of what all of his positions in it have brought. */
async function insertNotices({ database, book }: EndedBet, positions: Position[], now: Date): Promise<void> {
  const notices = gainsOf(positions).map(({ userId, amount }) => ({
    _id: new ObjectId(),
    userId,
    type: 'bet.paid',
    data: { betId: book._id.toString(), bet: book.title, amount, currency: 'POINT' },
    readAt: null,
    createdAt: now,
    updatedAt: now,
  }));
  await insertPlainly(database, Notification.collection, notices);
}

/** Reads what is open in the order of the index, and writes chunk by chunk, so many at once. */
function payRaw(bet: EndedBet, mongodPid: number, lanes: number, write: WriteChunk): Promise<Payout> {
  const { database, book, positions } = bet;
  return measured(positions, mongodPid, async () => {
    const turns = semaphore(lanes);
    const writes: Promise<void>[] = [];
    const cursor = database
      .collection(Position)
      .find({ betId: book._id, status: 'open' }, { sort: { userId: 1, _id: 1 }, batchSize: CHUNK });
    let chunk: Position[] = [];
    const flush = async () => {
      const full = chunk;
      chunk = [];
      let started: () => void;
      const begun = new Promise<void>(resolve => (started = resolve));
      writes.push(
        turns(() => {
          started();
          return write(bet, full);
        }),
      );
      await begun;
    };
    for await (const position of cursor) {
      chunk.push(position as unknown as Position);
      if (chunk.length === CHUNK) await flush();
    }
    if (chunk.length) await flush();
    await Promise.all(writes);
  });
}
