// Proofs that take longer than anybody waits for an answer: a job makes them, and whoever asks gets the last report.
import { adminChainReport, adminChainVerify, adminLedgerAudit, adminLedgerReport } from '../../contracts/operation.ts';
import { auditLedger } from '../../models/audit.ts';
import type { Database } from '../../models/database.ts';
import { Job } from '../../models/Job.ts';
import type { Reads } from '../../models/reads.ts';
import { verifyChain } from '../../models/sealing.ts';
import type { Tx } from '../../models/tx.ts';
import { answer, handle } from '../handle.ts';
import type { JobHandler } from '../job.ts';
import type { Services } from '../services.ts';

export const checkKinds = ['check:ledger', 'check:chain'] as const;
type Kind = (typeof checkKinds)[number];

const newest = { sort: { createdAt: -1 } } as const;
/** Begun, or due: the coming night's waits for its time. */
const dueBy = (now: Date) => ({ runAt: { $lte: now } });
const unfinished = { status: { $in: ['queued', 'processing', 'failed'] } };

/** Starts a check, unless one of the kind is under way: then it is that one. */
async function begin(tx: Tx, kind: Kind): Promise<{ jobId: string }> {
  const [underWay] = await tx.find(Job, { kind, ...unfinished, ...dueBy(tx.now) }, { ...newest, limit: 1 });
  return { jobId: (underWay?._id ?? tx.job({ kind, key: `${kind}:${tx.newId()}` })).toString() };
}

/** How the newest check stands, and what the last one that came to its end has found. */
async function latest<R>(reads: Reads, kind: Kind, now: Date) {
  const [started, finished] = await Promise.all([
    reads.one(Job, { kind, ...dueBy(now) }, { ...newest, project: { status: 1 } }),
    reads.one(Job, { kind, status: 'completed' }, newest),
  ]);
  return {
    state: started?.status ?? ('never' as const),
    jobId: started?._id.toString() ?? null,
    report: (finished?.progress.report as R | undefined) ?? null,
  };
}

type Check = (database: Database, now: Date) => Promise<object>;

const checkJob = (kind: Kind, { patiently }: Services, check: Check): JobHandler => ({
  kind,
  async run({ chunk, hold }) {
    const begun = await chunk(async tx => tx.now);
    const report = await hold(patiently(database => check(database, begun)));
    await chunk(async (_, job) => {
      Object.assign(job, { status: 'completed', progress: { report } });
    });
  },
});

export const startLedgerAudit = handle(adminLedgerAudit, { run: tx => begin(tx, 'check:ledger') });
export const ledgerReport = answer(adminLedgerReport, (reads, _input, _caller, now) =>
  latest(reads, 'check:ledger', now),
);
export const ledgerAuditJob = (services: Services) => checkJob('check:ledger', services, auditLedger);

export const startChainVerify = handle(adminChainVerify, { run: tx => begin(tx, 'check:chain') });
export const chainReport = answer(adminChainReport, (reads, _input, _caller, now) => latest(reads, 'check:chain', now));
export const chainVerifyJob = (services: Services) => checkJob('check:chain', services, verifyChain);
