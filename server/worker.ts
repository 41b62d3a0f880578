// Carries jobs: a commit on this node or the change stream rings, the poll is the truth. Draining finishes the chunk and gives leases back.
import type { Logger } from 'pino';
import type { JobHandler } from '../handlers/job.ts';
import type { Database } from '../models/database.ts';
import type { Job } from '../models/Job.ts';
import { type Jobs, LeaseLost } from '../models/jobs.ts';
import type { Reads } from '../models/reads.ts';
import type { Tx } from '../models/tx.ts';
import { Doorbell } from './doorbell.ts';
import { Periodic } from './periodic.ts';

export interface WorkerParts {
  jobs: Jobs;
  database: Database;
  reads: Reads;
  handlers: readonly JobHandler[];
  /** How many jobs this node carries at once. */
  places: number;
  pollMs: number;
  log: Logger;
}

class Draining extends Error {}

const ranks = ['urgent', 'patient', 'bulk'] as const;
type Rank = (typeof ranks)[number];

const rankOf = ({ isUrgent, isBulk }: JobHandler): Rank => (isUrgent ? 'urgent' : isBulk ? 'bulk' : 'patient');

export class Worker {
  readonly #parts: WorkerParts;
  readonly #handlers: ReadonlyMap<string, JobHandler>;
  readonly #doorbell: Doorbell;
  readonly #running = new Map<Promise<void>, Rank>();
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;
  #stopped = false;
  readonly #draining = Promise.withResolvers<never>();
  #looking = false;
  #looked: Promise<void> = Promise.resolve();
  #again = false;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#handlers = new Map(parts.handlers.map(handler => [handler.kind, handler]));
    this.#doorbell = new Doorbell({ ...parts, ring: () => this.ring() });
    // Whether anybody holds or not.
    this.#draining.promise.catch(() => {});
  }

  start(): void {
    this.#doorbell.start();
    this.ring();
  }

  /** Looks for work now. */
  ring(): void {
    if (this.#stopped) return;
    this.#again = true;
    if (!this.#looking) this.#looked = this.#look();
  }

  /** Something wants to run at this time. */
  ringAt(runAt: Date): void {
    const waitMs = runAt.getTime() - Date.now();
    if (waitMs <= 0) this.ring();
    else this.#sleep(waitMs);
  }

  /** Finishes the chunks under way, and gives back the leases. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#draining.reject(new Draining());
    clearTimeout(this.#timer);
    await this.#doorbell.stop();
    // What is just being claimed has to be given back too.
    await this.#looked;
    await Promise.all(this.#running.keys());
  }

  async #look(): Promise<void> {
    this.#looking = true;
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        while (!this.#stopped && this.#running.size < this.#parts.places) {
          const job = await this.#claim();
          if (!job) break;
          this.#carry(job);
        }
      }
      await this.#sleepUntilNext();
    } catch (error) {
      this.#parts.log.warn({ err: error }, 'looking for jobs failed');
      this.#sleep(this.#parts.pollMs);
    } finally {
      this.#looking = false;
    }
    if (this.#again) this.ring();
  }

  async #claim(): Promise<Job | undefined> {
    for (const kinds of this.#claimable()) {
      const job = await this.#parts.jobs.claim(kinds);
      if (job) return job;
    }
    return undefined;
  }

  /**
   * Kinds that there is a place for, in the order of their urgency. Half of the places are for what is urgent alone, and of the
   * others bulk leaves one free: what waits for a service that does not answer holds up nobody.
   */
  #claimable(): string[][] {
    const { places } = this.#parts;
    const running = Map.groupBy(this.#running.values(), rank => rank);
    const [urgent, patient, bulk] = ranks.map(rank => running.get(rank)?.length ?? 0) as [number, number, number];
    const shared = Math.ceil(places / 2);
    if (urgent + patient + bulk >= places) return [];
    if (patient + bulk >= shared) return this.#kindsOf('urgent');
    return bulk < Math.max(1, shared - 1) ? this.#kindsOf(...ranks) : this.#kindsOf('urgent', 'patient');
  }

  #kindsOf(...asked: Rank[]): string[][] {
    const handlers = [...this.#handlers.values()];
    return asked.map(rank => handlers.filter(handler => rankOf(handler) === rank).map(({ kind }) => kind));
  }

  #carry(job: Job): void {
    const carried = this.#run(job).finally(() => {
      this.#running.delete(carried);
      this.ring();
    });
    this.#running.set(carried, rankOf(this.#handlers.get(job.kind)!));
  }

  async #run(job: Job): Promise<void> {
    const { jobs, reads } = this.#parts;
    const log = this.#parts.log.child({ job: job.jobKey, attempt: job.attempts });
    try {
      const guarded =
        <D, R>(work: (tx: Tx, current: D) => Promise<R>) =>
        (tx: Tx, current: D) => {
          if (this.#stopped) throw new Draining();
          return work(tx, current);
        };
      await this.#handlers.get(job.kind)!.run({
        job,
        reads,
        chunk: work => jobs.chunk(job, guarded(work)),
        lanes: work => jobs.lanes(job, guarded(work)),
        hold: work => this.#hold(job, work),
      });
      await jobs.complete(job);
      log.info('job completed');
    } catch (error) {
      await this.#end(job, error, log).catch(failure => log.error({ err: failure }, 'a job could not be given back'));
    }
  }

  async #hold<R>(job: Job, work: Promise<R>): Promise<R> {
    const { jobs } = this.#parts;
    const extend = () => jobs.chunk(job, async () => {});
    // That the lease is lost is learnt from the next chunk.
    const extending = new Periodic(jobs.leaseMs / 3, extend, () => {});
    extending.start();
    try {
      return await Promise.race([work, this.#draining.promise]);
    } finally {
      await extending.stop();
    }
  }

  async #end(job: Job, error: unknown, log: Logger): Promise<void> {
    if (error instanceof LeaseLost) return log.warn('the lease was lost');
    if (error instanceof Draining) return this.#parts.jobs.release(job);
    const status = await this.#parts.jobs.fail(job, error);
    log[status === 'dead' ? 'error' : 'warn']({ err: error }, `job ${status}`);
  }

  async #sleepUntilNext(): Promise<void> {
    if (this.#stopped) return;
    await this.#parts.jobs.bury();
    // What there is no place for is looked for when there is one.
    const next = await this.#parts.jobs.nextRunAt(this.#claimable().flat());
    this.#sleep(Math.min(this.#parts.pollMs, next ? Math.max(1, next.getTime() - Date.now()) : this.#parts.pollMs));
  }

  /** Looks again after this time at the latest; what would wake it earlier stays. */
  #sleep(waitMs: number): void {
    const sleepMs = Math.min(waitMs, this.#parts.pollMs);
    const wakesAt = Date.now() + sleepMs;
    if (this.#stopped || wakesAt >= this.#wakesAt) return;
    clearTimeout(this.#timer);
    this.#wakesAt = wakesAt;
    this.#timer = setTimeout(() => {
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.ring();
    }, sleepMs);
  }
}
