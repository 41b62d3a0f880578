// What is remembered, without sockets: a database of its own, transactions, a committer, and accounts with points.

import { Account, accountId } from '../../models/Account.ts';
import type { Committed } from '../../models/announcements.ts';
import { Committer, type CommitterLimits, type Outcome, type Task } from '../../models/committer.ts';
import { type Database, openDatabase, prepareDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { equity } from '../../models/SystemAccount.ts';
import { Transactions } from '../../models/transaction.ts';
import { Tx } from '../../models/tx.ts';
import { testDatabase } from './databases.ts';

export interface Core {
  database: Database;
  transactions: Transactions;
  committer: Committer;
  told: Committed[];
  /** What went wrong after commits. */
  complaints: unknown[];
  /** Runs one transaction. */
  run<R>(work: (tx: Tx) => Promise<R>): Promise<R>;
  /** A user with an account of so many points. */
  rich(points: number): Promise<ObjectId>;
  balance(userId: ObjectId): Promise<number>;
  submit(task: Partial<Task> & Pick<Task, 'run'>): Promise<Outcome>;
  close(): Promise<void>;
}

const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

export async function openCore(limits: Partial<CommitterLimits> = {}, uri = testDatabase('core').uri): Promise<Core> {
  const database = await openDatabase(uri);
  await prepareDatabase(database);
  const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 50, commitMs: 5000 });
  const told: Committed[] = [];
  const complaints: unknown[] = [];
  const committer = new Committer(
    transactions,
    committed => void told.push(committed),
    {
      batchSize: 250,
      queueLength: 5000,
      queueMs: 10_000,
      lanes: 8,
      ...limits,
    },
    error => complaints.push(error),
  );
  const core: Core = {
    database,
    transactions,
    committer,
    told,
    complaints,
    async run(work) {
      let result: Awaited<ReturnType<typeof work>>;
      await transactions.run(async unit => {
        result = await work(new Tx(unit, runtime.newId));
      });
      return result!;
    },
    async rich(points) {
      const userId = new ObjectId();
      await core.run(async tx => {
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post({ id: `welcome:${userId}`, type: 'welcome', movements: transfer(equity('POINT'), cash, points) });
      });
      return userId;
    },
    async balance(userId) {
      const account = await database.collection(Account).findOne({ _id: accountId(userId, 'POINT', 'cash') });
      return account?.available ?? 0;
    },
    submit: task =>
      committer.submit({
        root: undefined,
        batch: false,
        prefetch: [],
        makeIds: () => runtime.newId,
        key: undefined,
        audit: { action: undefined, actorUserId: null },
        ...task,
      }),
    close: () => database.raw.dropDatabase().then(() => database.close()),
  };
  return core;
}
