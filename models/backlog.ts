// What waits to be done in the whole cluster, and for how long the oldest of it has: found by index, however much there is.
import { Job } from './Job.ts';
import { JournalBlock } from './JournalBlock.ts';
import { JournalEntry } from './JournalEntry.ts';
import type { Reads } from './reads.ts';
import { SystemDelta } from './SystemAccount.ts';
import { after } from './sealing.ts';

/** Those that mean work or trouble; completed ones only grow, and counting them takes long. */
const COUNTED = ['queued', 'processing', 'failed', 'dead'] as const;

export interface Backlog {
  jobs: Record<(typeof COUNTED)[number], number>;
  /** How long the oldest job that is due, or was left by its worker, has waited. */
  jobLagMs: number;
  /** How long the oldest change of a system account has waited to be rolled up. */
  rollUpLagMs: number;
  /** How old the oldest entry of the journal is that is not sealed. */
  sealLagMs: number;
  /** Whether the last proof of this kind, if there was one, has found something. */
  unclean: Record<'ledger' | 'chain', boolean>;
}

export async function findBacklog(reads: Reads, now: Date): Promise<Backlog> {
  const due = { status: { $in: ['queued', 'failed'] }, runAt: { $lte: now } };
  const left = { status: 'processing', leaseUntil: { $lte: now } };
  const [counts, waiting, abandoned, delta, unsealed, ledger, chain] = await Promise.all([
    Promise.all(COUNTED.map(async status => [status, await reads.count(Job, { status })])),
    reads.one(Job, due, { sort: { runAt: 1 }, project: { runAt: 1 } }),
    reads.one(Job, left, { sort: { leaseUntil: 1 }, project: { leaseUntil: 1 } }),
    // In the order of insertion: the oldest is the first that is found.
    reads.one(SystemDelta, {}, { sort: { $natural: 1 }, project: { createdAt: 1 } }),
    oldestUnsealed(reads),
    isUnclean(reads, 'check:ledger'),
    isUnclean(reads, 'check:chain'),
  ]);
  const since = (time: Date | null | undefined) => (time ? Math.max(0, now.getTime() - time.getTime()) : 0);
  return {
    jobs: Object.fromEntries(counts) as Backlog['jobs'],
    jobLagMs: Math.max(since(waiting?.runAt), since(abandoned?.leaseUntil)),
    rollUpLagMs: since(delta?.createdAt),
    sealLagMs: since(unsealed?.createdAt),
    unclean: { ledger, chain },
  };
}

async function isUnclean(reads: Reads, kind: string): Promise<boolean> {
  const options = { sort: { createdAt: -1 }, project: { 'progress.report.clean': 1 } } as const;
  const last = await reads.one(Job, { kind, status: 'completed' }, options);
  return last !== undefined && !(last.progress.report as { clean: boolean }).clean;
}

async function oldestUnsealed(reads: Reads) {
  const head = await reads.one(JournalBlock, {}, { sort: { _id: -1 }, project: { to: 1 } });
  const filter = head ? after(head.to) : {};
  return reads.one(JournalEntry, filter, { sort: { createdAt: 1, _id: 1 }, project: { createdAt: 1 } });
}
