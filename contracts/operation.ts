// What operators look at: the audit log, jobs, the ledger's proof, public odds.
import { z } from 'zod';
import { betOdds } from './bets.ts';
import { can, command, guest, query } from './declare.ts';
import { rootOf } from './roomNames.ts';
import { anyObject, id, offsetPage, offsetPageOf, text, time } from './values.ts';

export const AuditLog = z.strictObject({
  /** Of an entry of the journal: `log:…`, or what its movement is called. */
  id: z.string(),
  actorUserId: id.nullable(),
  targetUserId: id.nullable(),
  action: z.string(),
  reason: z.string().nullable(),
  pointsDelta: z.int().nullable(),
  pointsBefore: z.int().nullable(),
  pointsAfter: z.int().nullable(),
  relatedEntityType: z.string().nullable(),
  relatedEntityId: z.string().nullable(),
  metadata: anyObject,
  ip: z.string().nullable(),
  createdAt: time,
  updatedAt: time,
});
export type AuditLog = z.infer<typeof AuditLog>;

export const adminRotateSecret = command('POST /admin/auth/rotate-secret', {
  summary:
    'Has a new secret sign access tokens, on all nodes; what older ones have signed is good for the grace given.',
  access: can('admin.super'),
  input: { graceHours: z.int().min(0).max(720).optional() },
  output: z.strictObject({ kid: z.string(), signsFrom: time, olderExpireAt: time }),
  audit: 'auth_rotate_secret',
});

export const jobStatus = z.enum(['queued', 'processing', 'completed', 'failed', 'dead']);
export const Job = z.strictObject({
  id,
  kind: z.string(),
  jobKey: z.string(),
  status: jobStatus,
  attempts: z.int(),
  runAt: time,
  startedAt: time.nullable(),
  completedAt: time.nullable(),
  errorMessage: z.string().nullable(),
  payload: anyObject,
  createdAt: time,
  updatedAt: time,
});
export type Job = z.infer<typeof Job>;

const findings = z.array(z.strictObject({ check: z.string(), subject: z.string(), detail: z.string() }));

export const LedgerReport = z.strictObject({
  clean: z.boolean(),
  checkedAt: time,
  accounts: z.int(),
  entries: z.int(),
  /** What is wrong, at most 1000 findings. */
  findings,
});
export type LedgerReport = z.infer<typeof LedgerReport>;

export const ChainReport = z.strictObject({
  clean: z.boolean(),
  checkedAt: time,
  blocks: z.int(),
  /** In blocks; what is younger is not sealed yet. */
  entries: z.int(),
  /** The newest block. Keep its hash elsewhere: then nobody can replace the whole chain. */
  head: z.strictObject({ block: z.int(), hash: z.string(), sealedUntil: time }).nullable(),
  /** What is wrong, in the order of the chain, at most 1000 findings. */
  findings,
});
export type ChainReport = z.infer<typeof ChainReport>;

/** How the newest check stands, and the report of the last one that came to its end. */
const lastCheck = <R extends z.ZodType>(report: R) =>
  z.strictObject({
    state: z.enum(['never', ...jobStatus.options]),
    jobId: id.nullable(),
    report: report.nullable(),
  });
const started = z.strictObject({ jobId: id });

export const adminLogList = query('GET /admin/logs', {
  summary: 'The audit log, newest first.',
  access: can('audit.read'),
  input: {
    ...offsetPage('createdAt'),
    actorUserId: id.optional(),
    targetUserId: id.optional(),
    action: text(1, 100).optional(),
    relatedEntityType: text(1, 50).optional(),
    relatedEntityId: text(1, 100).optional(),
  },
  output: offsetPageOf(AuditLog),
  audit: 'admin_list_logs',
});

export const adminJobList = query('GET /admin/jobs', {
  summary: 'Jobs, newest first.',
  access: can('admin.access'),
  input: { ...offsetPage('createdAt', 'runAt'), status: jobStatus.optional(), kind: text(1, 100).optional() },
  output: offsetPageOf(Job),
  audit: 'admin_list_jobs',
});

export const adminJobRetry = command('POST /admin/jobs/:jobId/retry', {
  summary: 'Queues a dead job again.',
  access: can('admin.access'),
  input: { jobId: id },
  output: z.strictObject({ job: Job }),
  root: ({ jobId }) => rootOf('job', jobId),
  audit: 'admin_retry_job',
});

export const adminLedgerAudit = command('POST /admin/ledger/audit', {
  summary: 'Has a job prove the ledger; one that is under way is not doubled.',
  access: can('audit.read'),
  input: {},
  output: started,
  audit: 'admin_ledger_audit',
  cost: 20,
});

export const adminLedgerReport = query('GET /admin/ledger/audit', {
  summary: 'The last proof of the ledger, and whether a newer one is under way.',
  access: can('audit.read'),
  input: {},
  output: lastCheck(LedgerReport),
  audit: 'admin_ledger_report',
});

export const adminChainVerify = command('POST /admin/logs/verify', {
  summary: 'Has a job compare the journal with the hash chain that seals it; one that is under way is not doubled.',
  access: can('audit.read'),
  input: {},
  output: started,
  audit: 'admin_verify_logs',
  cost: 20,
});

export const adminChainReport = query('GET /admin/logs/verify', {
  summary: 'The last comparison of the journal with its hash chain, and whether a newer one is under way.',
  access: can('audit.read'),
  input: {},
  output: lastCheck(ChainReport),
  audit: 'admin_verify_report',
});

export const publicOdds = query('GET /odds', {
  summary: 'The last snapshot of the odds of all open public bets.',
  access: guest,
  input: {},
  output: z.strictObject({
    at: time,
    bets: z.array(z.strictObject({ betId: id, version: z.int(), ...betOdds.data.shape })),
  }),
  mount: 'root',
});
