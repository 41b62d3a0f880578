// What a job handler is: work in chunks, each a transaction that also writes the job, so that whoever lost the lease loses his writes.
import type { Job } from '../models/Job.ts';
import type { JobLane } from '../models/JobLane.ts';
import type { Reads } from '../models/reads.ts';
import type { Tx } from '../models/tx.ts';

export interface JobRun {
  /** The job as it was claimed. */
  readonly job: Job;
  readonly reads: Reads;
  /** One transaction under the lease. The job given to `work` keeps what is put into `progress`. */
  chunk<R>(work: (tx: Tx, job: Job) => Promise<R>): Promise<R>;
  /** Keeps the lease while slow work goes on that writes nothing. */
  hold<R>(work: Promise<R>): Promise<R>;
  /** All lanes of the job at once, each in such transactions that write the lane, until one of them says that it was the last. */
  lanes(work: (tx: Tx, lane: JobLane) => Promise<'more' | 'last'>): Promise<void>;
}

/** Work that may be done again from any point: what is done already is found done. */
export interface JobHandler {
  readonly kind: string;
  /** Whether people watch for it (bets, their money, what is said of them): looked for first, and with places that nothing else may take. */
  readonly isUrgent?: boolean;
  /** Whether there may be thousands of them that nobody waits for (pushes, mail): looked for last. */
  readonly isBulk?: boolean;
  run(run: JobRun): Promise<void>;
}
