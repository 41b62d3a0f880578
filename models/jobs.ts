// The job queue: claimed by lease, fenced by a token that every chunk writes, retried with back-off, dead after too many tries.
import type { Committed } from './announcements.ts';
import type { Database } from './database.ts';
import { ObjectId } from './define.ts';
import { Job } from './Job.ts';
import { JobLane } from './JobLane.ts';
import type { Transactions } from './transaction.ts';
import { gather, Tx } from './tx.ts';
import type { UnitOfWork } from './unitOfWork.ts';

export interface JobLimits {
  leaseMs: number;
  /** Tries since the job last got on, before it is dead. */
  attempts: number;
  /** The first pause after a failure; it doubles with each. */
  backoffMs: number;
}

/** The lease ran out and somebody else has the job: whatever this worker still wanted to write is lost. */
export class LeaseLost extends Error {}

/** What a job waits for will not be there before this time: it is tried again no sooner. */
export class TryLater extends Error {
  readonly waitMs: number;

  constructor(message: string, waitMs: number) {
    super(message);
    this.waitMs = waitMs;
  }
}

/** Leased to a worker that did not come back, by the database's clock. */
const abandoned = { status: 'processing', $expr: { $lte: ['$leaseUntil', '$$NOW'] } };

const LONGEST_BACKOFF_MS = 10 * 60_000;

export class Jobs {
  readonly #transactions: Transactions;
  readonly #limits: JobLimits;
  readonly #deliver: (committed: Committed) => Promise<void> | void;

  constructor(transactions: Transactions, deliver: (committed: Committed) => Promise<void> | void, limits: JobLimits) {
    this.#transactions = transactions;
    this.#deliver = deliver;
    this.#limits = limits;
  }

  get leaseMs(): number {
    return this.#limits.leaseMs;
  }

  /** Leases the next job that is due by the database's clock, also one whose worker has died. */
  async claim(kinds: readonly string[]): Promise<Job | undefined> {
    const token = new ObjectId().toHexString();
    const due = {
      kind: { $in: kinds },
      $or: [
        { status: { $in: ['queued', 'failed'] }, $expr: { $lte: ['$runAt', '$$NOW'] } },
        { ...abandoned, attempts: { $lt: this.#limits.attempts } },
      ],
    };
    const lease = {
      status: 'processing',
      leaseToken: token,
      leaseUntil: { $add: ['$$NOW', this.#limits.leaseMs] },
      startedAt: { $ifNull: ['$startedAt', '$$NOW'] },
      attempts: { $add: ['$attempts', 1] },
      version: { $add: ['$version', 1] },
      updatedAt: '$$NOW',
    };
    const claimed = await this.#database
      .collection(Job)
      .findOneAndUpdate(due as never, [{ $set: lease }], { sort: { runAt: 1 }, returnDocument: 'after' });
    return (claimed as Job | null) ?? undefined;
  }

  /** Declares jobs dead that took one worker after the other with them. */
  async bury(): Promise<void> {
    const hopeless = { ...abandoned, attempts: { $gte: this.#limits.attempts } };
    const dead = { status: 'dead', errorMessage: 'its workers died', leaseToken: null, leaseUntil: null };
    const stages = [{ $set: { ...dead, updatedAt: '$$NOW' } }];
    await this.#database.collection(Job).updateMany(hopeless as never, stages as never);
  }

  /** When the next job of these kinds wants to run. */
  async nextRunAt(kinds: readonly string[]): Promise<Date | undefined> {
    const [next] = await this.#database
      .collection(Job)
      .find(
        { kind: { $in: kinds as string[] }, status: { $in: ['queued', 'failed'] } },
        { sort: { runAt: 1 }, limit: 1 },
      )
      .toArray();
    return next?.runAt;
  }

  /** One transaction of a claimed job, under its lease; the lease is extended with it. @throws {LeaseLost} */
  async chunk<R>(claimed: Job, work: (tx: Tx, job: Job) => Promise<R>): Promise<R> {
    let result: R;
    let attempts = claimed.attempts;
    const unit = await this.#transactions.run(async unit => {
      const tx = this.#tx(unit);
      const job = await tx.root(Job, claimed._id);
      if (job.leaseToken !== claimed.leaseToken || job.status !== 'processing') throw new LeaseLost(claimed.jobKey);
      const before = JSON.stringify(job.progress);
      result = await work(tx, job);
      if (JSON.stringify(job.progress) !== before) job.attempts = 1;
      attempts = job.attempts;
      if ((job.status as string) === 'completed')
        Object.assign(job, { completedAt: tx.now, leaseToken: null, leaseUntil: null, errorMessage: null });
      else tx.later(Job, job, 'leaseUntil', this.#limits.leaseMs);
      tx.sign({ action: undefined, actorUserId: null });
    });
    claimed.attempts = attempts;
    await this.#deliver(gather(unit));
    return result!;
  }

  /**
   * The lanes of a job at once, each transaction after transaction until `work` says that it was its last. A lane is taken over
   * before it is worked on, so that nobody who lost the lease writes it any more; how far lanes came until then is the job's
   * progress. @throws {LeaseLost}
   */
  async lanes(claimed: Job, work: (tx: Tx, lane: JobLane) => Promise<'more' | 'last'>): Promise<void> {
    const lanes = await this.chunk(claimed, async (tx, job) => {
      const found = await tx.find(JobLane, { jobId: claimed._id });
      job.progress = { ...job.progress, lanes: found.map(({ progress }) => progress) };
      for (const { _id } of found) Object.assign(await tx.root(JobLane, _id), { leaseToken: claimed.leaseToken });
      return found;
    });
    const lease = { extendAt: this.#extendAt(), failed: false };
    const ends = await Promise.allSettled(lanes.map(({ _id }) => this.#workLane(claimed, _id, lease, work)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async #workLane(
    claimed: Job,
    id: ObjectId,
    lease: { extendAt: number; failed: boolean },
    work: (tx: Tx, lane: JobLane) => Promise<'more' | 'last'>,
  ): Promise<void> {
    try {
      for (let said: 'more' | 'last' = 'more'; said === 'more' && !lease.failed; ) {
        const unit = await this.#transactions.run(async unit => {
          const tx = this.#tx(unit);
          const lane = await tx.root(JobLane, id);
          if (lane.leaseToken !== claimed.leaseToken) throw new LeaseLost(claimed.jobKey);
          said = await work(tx, lane);
          tx.sign({ action: undefined, actorUserId: null });
        });
        await this.#deliver(gather(unit));
        if (this.#transactions.runtime.now().getTime() < lease.extendAt) continue;
        lease.extendAt = this.#extendAt();
        await this.chunk(claimed, async () => {});
      }
    } catch (error) {
      // The other lanes end with what they are at.
      lease.failed = true;
      throw error;
    }
  }

  /** When a third of the lease is over, by this node's clock. */
  #extendAt(): number {
    return this.#transactions.runtime.now().getTime() + this.#limits.leaseMs / 3;
  }

  #tx(unit: UnitOfWork): Tx {
    return new Tx(unit, () => this.#transactions.runtime.newId());
  }

  /** The job is done, if its handler has not said so itself. */
  async complete(claimed: Job): Promise<void> {
    await this.#end(claimed, { status: 'completed', completedAt: '$$NOW', errorMessage: null });
  }

  /** The job failed: it is tried again later, or dead. */
  async fail(claimed: Job, error: unknown): Promise<'failed' | 'dead'> {
    const status = claimed.attempts >= this.#limits.attempts ? 'dead' : 'failed';
    const bound = Math.min(LONGEST_BACKOFF_MS, this.#limits.backoffMs * 2 ** (claimed.attempts - 1));
    const asked = error instanceof TryLater ? error.waitMs : 0;
    const pauseMs = asked + bound * (0.5 + this.#transactions.runtime.random() / 2);
    const $literal = String(error instanceof Error ? error.message : error).slice(0, 500);
    await this.#end(claimed, { status, runAt: { $add: ['$$NOW', pauseMs] }, errorMessage: { $literal } });
    return status;
  }

  /** Gives a lease back unfinished, so that another worker need not wait for it to run out. */
  async release(claimed: Job): Promise<void> {
    await this.#end(claimed, { status: 'queued', attempts: { $subtract: ['$attempts', 1] } });
  }

  /** Ends the lease, if it is still held; `$$NOW` is the database's. */
  async #end(claimed: Job, set: object): Promise<void> {
    const filter = { _id: claimed._id, leaseToken: claimed.leaseToken, status: 'processing' };
    const ended = { ...set, leaseToken: null, leaseUntil: null, updatedAt: '$$NOW' };
    await this.#database.collection(Job).updateOne(filter as never, [{ $set: ended }] as never);
  }

  get #database(): Database {
    return this.#transactions.database;
  }
}
