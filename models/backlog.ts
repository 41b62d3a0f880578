// What waits to be done in the whole cluster, and for how long the oldest of it has: found by index, however much there is.
import { MAIL_KIND, PUSH_KIND } from './deliveries.ts';
import { Job } from './Job.ts';
import { JournalBlock } from './JournalBlock.ts';
import { JournalEntry } from './JournalEntry.ts';
import type { Filter, Reads } from './reads.ts';
import { SystemDelta } from './SystemAccount.ts';
import { after } from './sealing.ts';

/** Those that mean work or trouble; completed ones only grow, and counting them takes long. */
const COUNTED = ['queued', 'processing', 'failed', 'dead'] as const;

/** Thousands of them at once are no trouble, and nobody's money: they are told apart. */
const DELIVERIES = { kind: { $in: [PUSH_KIND, MAIL_KIND] } };
const OTHERS = { kind: { $nin: [PUSH_KIND, MAIL_KIND] } };

type Counts = Record<(typeof COUNTED)[number], number>;

export interface Backlog {
  /** All but pushes and mail. */
  jobs: Counts;
  /** How long the oldest job that is due, or was left by its worker, has waited. */
  jobLagMs: number;
  /** Pushes and mail. */
  undelivered: Counts;
  deliveryLagMs: number;
  /** How long the oldest change of a system account has waited to be rolled up. */
  rollUpLagMs: number;
  /** How old the oldest entry of the journal is that is not sealed. */
  sealLagMs: number;
  /** Whether the last proof of this kind, if there was one, has found something. */
  unclean: Record<'ledger' | 'chain', boolean>;
}

export async function findBacklog(reads: Reads, now: Date): Promise<Backlog> {
  const [jobs, jobLagMs, undelivered, deliveryLagMs, delta, unsealed, ledger, chain] = await Promise.all([
    countsOf(reads, OTHERS),
    lagOf(reads, OTHERS, now),
    countsOf(reads, DELIVERIES),
    lagOf(reads, DELIVERIES, now),
    // In the order of insertion: the oldest is the first that is found.
    reads.one(SystemDelta, {}, { sort: { $natural: 1 }, project: { createdAt: 1 } }),
    oldestUnsealed(reads),
    isUnclean(reads, 'check:ledger'),
    isUnclean(reads, 'check:chain'),
  ]);
  return {
    jobs,
    jobLagMs,
    undelivered,
    deliveryLagMs,
    rollUpLagMs: msSince(delta?.createdAt, now),
    sealLagMs: msSince(unsealed?.createdAt, now),
    unclean: { ledger, chain },
  };
}

const msSince = (time: Date | null | undefined, now: Date) => (time ? Math.max(0, now.getTime() - time.getTime()) : 0);

async function countsOf(reads: Reads, among: Filter): Promise<Counts> {
  const counts = COUNTED.map(async status => [status, await reads.count(Job, { status, ...among })]);
  return Object.fromEntries(await Promise.all(counts));
}

/** How long the oldest of them that is due, or was left by its worker, has waited. */
async function lagOf(reads: Reads, among: Filter, now: Date): Promise<number> {
  const due = { status: { $in: ['queued', 'failed'] }, runAt: { $lte: now }, ...among };
  const left = { status: 'processing', leaseUntil: { $lte: now }, ...among };
  const [waiting, abandoned] = await Promise.all([
    reads.one(Job, due, { sort: { runAt: 1 }, project: { runAt: 1 } }),
    reads.one(Job, left, { sort: { leaseUntil: 1 }, project: { leaseUntil: 1 } }),
  ]);
  return Math.max(msSince(waiting?.runAt, now), msSince(abandoned?.leaseUntil, now));
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
