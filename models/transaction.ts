// One transaction: attempted until it commits, a refusal stands, or the time for retries is over; a commit is never guessed.
import mongoose from 'mongoose';
import type { ClientSession, Database } from './database.ts';
import type { Runtime } from './runtime.ts';
import {
  Conflict,
  type Inheritance,
  type PassedDeadlines,
  RootConflict,
  type RootRef,
  UnitOfWork,
} from './unitOfWork.ts';
import { updateAll } from './writes.ts';

/** The commit was sent and its answer lost: it may have happened. */
export class OutcomeUnknown extends Error {}
/** Conflicts did not end in time, or the database can not be reached. */
export class TooBusy extends Error {}
/** Something with this unique key exists, and an attempt that read anew did not see it. */
export class AlreadyExists extends Error {}

export interface TransactionLimits {
  /** How long one command or batch is tried again at most. */
  retryMs: number;
  /** The longest pause between two tries; each is drawn at random below a growing bound. */
  backoffMs: number;
  /** How long an unanswered commit is asked again. */
  commitMs: number;
}

const DUPLICATE_KEY = 11000;
const DUPLICATES_BEFORE_GIVING_UP = 3;
/** Whoever lost a root to another node tries again when that is through; waiting ever longer, it would never win. */
const ABOUT_A_BATCH_MS = 16;
/** Races lost in a row before a root is taken first and decided on after. */
const LOST_RACES = 2;
/** Whoever wants to take a root looks this often whether it is free. */
const LOOK_MS = 4;

export interface Attempts {
  readonly deadlineAt: number;
  readonly passed: PassedDeadlines;
  count: number;
  duplicates: number;
  lostRaces: number;
  /** The root that was lost to others again and again. */
  contested: RootRef | undefined;
}

export class Transactions {
  readonly database: Database;
  readonly runtime: Runtime;
  readonly #limits: TransactionLimits;
  readonly #complete: ((unit: UnitOfWork) => Promise<void>) | undefined;

  /** `complete` adds to every unit, once it is decided, what follows from all that it does. */
  constructor(
    database: Database,
    runtime: Runtime,
    limits: TransactionLimits,
    complete?: (unit: UnitOfWork) => Promise<void>,
  ) {
    this.database = database;
    this.runtime = runtime;
    this.#limits = limits;
    this.#complete = complete;
  }

  attempts(): Attempts {
    return {
      deadlineAt: this.runtime.now().getTime() + this.#limits.retryMs,
      passed: new Set(),
      count: 0,
      duplicates: 0,
      lostRaces: 0,
      contested: undefined,
    };
  }

  /** Decides: runs `work` against a unit, without writing. `inherited` is what an earlier unit, not yet committed, will have written. */
  async decide(
    attempts: Attempts,
    work: (unit: UnitOfWork) => Promise<void>,
    inherited?: Inheritance,
  ): Promise<UnitOfWork> {
    attempts.count += 1;
    const unit = new UnitOfWork(this.database, this.runtime, attempts.passed, inherited);
    await work(unit);
    await this.#complete?.(unit);
    unit.close();
    return unit;
  }

  /** One attempt: decides, and writes that in one transaction. A contested root is held from before the decision on. */
  async once<D extends { unit: UnitOfWork }>(attempts: Attempts, decide: () => Promise<D>): Promise<D> {
    const session = this.database.client.startSession();
    try {
      if (attempts.contested) await this.#hold(attempts.contested, session, attempts);
      const decided = await decide();
      if (!decided.unit.isEmpty) await this.#write(decided.unit, session, 'majority');
      return decided;
    } finally {
      // This also lets go of what was held in vain.
      await session.endSession();
    }
  }

  /** Writes what was decided, in two steps: others may build on it once it is there to be read; it may be told once it is `safe`, with a majority. */
  async commitEarly(unit: UnitOfWork): Promise<{ safe: Promise<void> }> {
    if (unit.isEmpty) return { safe: Promise.resolve() };
    const session = this.database.client.startSession();
    try {
      await this.#write(unit, session, 1);
    } catch (error) {
      await session.endSession();
      throw error;
    }
    // A commit that is repeated waits for the majority.
    const safe = this.#commit(session).finally(() => session.endSession());
    return { safe };
  }

  async #write(unit: UnitOfWork, session: ClientSession, w: 'majority' | 1): Promise<void> {
    if (!session.inTransaction()) start(session, w);
    await unit.write(session);
    await this.#commit(session);
  }

  /** Writes a root, so that nobody else can until this transaction is over. */
  async #hold({ collection, id }: RootRef, session: ClientSession, { deadlineAt }: Attempts): Promise<void> {
    const touch = { filter: { _id: id }, set: { updatedAt: this.runtime.now() } };
    for (;;) {
      start(session, 'majority');
      try {
        return void (await updateAll(this.database, session, collection, [touch]));
      } catch (error) {
        await session.abortTransaction();
        if (!isConflict(error) || this.runtime.now().getTime() >= deadlineAt) throw error;
        await this.#pause(LOOK_MS);
      }
    }
  }

  /** Whether an attempt that failed like this may be made again; pauses if so. @throws what it failed with, if not */
  async again(attempts: Attempts, error: unknown): Promise<void> {
    if (isUnreachable(error)) throw new TooBusy();
    if (!isConflict(error)) throw error;
    if (isDuplicate(error) && ++attempts.duplicates >= DUPLICATES_BEFORE_GIVING_UP) throw new AlreadyExists();
    if (this.runtime.now().getTime() >= attempts.deadlineAt) throw new TooBusy();
    if (!(error instanceof RootConflict)) return this.#pause(Math.min(this.#limits.backoffMs, 2 ** attempts.count));
    attempts.lostRaces += 1;
    if (attempts.lostRaces >= LOST_RACES) attempts.contested = error.root;
    await this.#pause(ABOUT_A_BATCH_MS);
  }

  /** Attempts until it commits. For work that no caller waits for in a queue: jobs, roll-ups. */
  async run(work: (unit: UnitOfWork) => Promise<void>): Promise<UnitOfWork> {
    const attempts = this.attempts();
    for (;;) {
      try {
        const { unit } = await this.once(attempts, async () => ({ unit: await this.decide(attempts, work) }));
        return unit;
      } catch (error) {
        await this.again(attempts, error);
      }
    }
  }

  /** Once a commit is sent, only the server can say that it did not happen; whatever else goes wrong, it is asked again. */
  async #commit(session: ClientSession): Promise<void> {
    const giveUpAt = this.runtime.now().getTime() + this.#limits.commitMs;
    for (;;) {
      try {
        return await session.commitTransaction();
      } catch (error) {
        if (hasLabel(error, 'TransientTransactionError')) throw error;
        if (this.runtime.now().getTime() >= giveUpAt) throw new OutcomeUnknown();
        await this.#pause(this.#limits.backoffMs);
      }
    }
  }

  #pause(boundMs: number): Promise<void> {
    return new Promise(resume => setTimeout(resume, this.runtime.random() * boundMs));
  }
}

const start = (session: ClientSession, w: 'majority' | 1): void =>
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w } });

const { MongoError, MongoServerError } = mongoose.mongo;
const hasLabel = (error: unknown, label: string) => error instanceof MongoError && error.hasErrorLabel(label);

export const isDuplicate = (error: unknown): boolean => error instanceof MongoError && error.code === DUPLICATE_KEY;
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict || hasLabel(error, 'TransientTransactionError') || isDuplicate(error);
/** The database gave up on an answer, as it was told to. */
export const isOverTime = (error: unknown): boolean => error instanceof MongoServerError && error.code === OVER_TIME;
/** The database could not be asked, did not answer, or is in no state to: nothing that was asked is to blame. */
export const isUnreachable = (error: unknown): boolean => {
  if (isConflict(error)) return false;
  if (error instanceof MongoServerError) return SERVER_STATES.has(Number(error.code));
  return error instanceof MongoError || isOfSocket(error);
};

const OVER_TIME = 50;
/** The driver lets some errors of its sockets through as they are; those that Node makes itself name no system call. */
const isOfSocket = (error: unknown): boolean =>
  error instanceof Error && ('syscall' in error || SOCKET_CODES.has((error as NodeJS.ErrnoException).code ?? ''));

const SOCKET_CODES: ReadonlySet<string> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ETIMEDOUT',
  'ERR_SOCKET_CLOSED',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** Codes by which a server speaks of itself: unreachable, stepping down, shutting down, no primary, behind, without room on its disk. */
const SERVER_STATES: ReadonlySet<number> = new Set([
  6, 7, 89, 91, 134, 189, 246, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031,
]);
