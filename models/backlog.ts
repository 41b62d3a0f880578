// What waits to be done in the whole cluster, and for how long the oldest of it has: found by index, however much there is.
import { Job } from './Job.ts';
import type { Reads } from './reads.ts';
import { SystemDelta } from './SystemAccount.ts';

/** Those that mean work or trouble; completed ones only grow, and counting them takes long. */
const COUNTED = ['queued', 'processing', 'failed', 'dead'] as const;

export interface Backlog {
  jobs: Record<(typeof COUNTED)[number], number>;
  /** How long the oldest job that is due, or was left by its worker, has waited. */
  jobLagMs: number;
  /** How long the oldest change of a system account has waited to be rolled up. */
  rollUpLagMs: number;
}

export async function findBacklog(reads: Reads, now: Date): Promise<Backlog> {
  const due = { status: { $in: ['queued', 'failed'] }, runAt: { $lte: now } };
  const left = { status: 'processing', leaseUntil: { $lte: now } };
  const [counts, waiting, abandoned, delta] = await Promise.all([
    Promise.all(COUNTED.map(async status => [status, await reads.count(Job, { status })])),
    reads.one(Job, due, { sort: { runAt: 1 }, project: { runAt: 1 } }),
    reads.one(Job, left, { sort: { leaseUntil: 1 }, project: { leaseUntil: 1 } }),
    // In the order of insertion: the oldest is the first that is found.
    reads.one(SystemDelta, {}, { sort: { $natural: 1 }, project: { createdAt: 1 } }),
  ]);
  const since = (time: Date | null | undefined) => (time ? Math.max(0, now.getTime() - time.getTime()) : 0);
  return {
    jobs: Object.fromEntries(counts) as Backlog['jobs'],
    jobLagMs: Math.max(since(waiting?.runAt), since(abandoned?.leaseUntil)),
    rollUpLagMs: since(delta?.createdAt),
  };
}
