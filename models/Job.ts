// Work that must happen later, inserted with its cause: leased, fenced by a token, retried, and dead only after many attempts.
import type { Job as JobView } from '../contracts/operation.ts';
import { model, type Root, Schema } from './define.ts';

export interface Job extends Root {
  kind: string;
  /** Unique: the same work is never queued twice. */
  jobKey: string;
  status: JobView['status'];
  attempts: number;
  runAt: Date;
  leaseUntil: Date | null;
  /** Whoever holds the lease; writes of others are lost. */
  leaseToken: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  errorMessage: string | null;
  payload: Record<string, unknown>;
  /** What it is going to do, fixed before it does any of it. */
  plan: Record<string, unknown> | null;
  /** How far it came, for whoever takes over. */
  progress: Record<string, unknown>;
}

export const Job = model<Job>('Job', 'jobs', {
  fields: {
    kind: { type: String, required: true },
    jobKey: { type: String, required: true },
    status: { type: String, required: true, enum: ['queued', 'processing', 'completed', 'failed', 'dead'] },
    attempts: { type: Number, required: true },
    runAt: { type: Date, required: true },
    leaseUntil: { type: Date, default: null },
    leaseToken: { type: String, default: null },
    startedAt: { type: Date, default: null },
    completedAt: { type: Date, default: null },
    errorMessage: { type: String, default: null },
    payload: { type: Schema.Types.Mixed },
    plan: { type: Schema.Types.Mixed, default: null },
    progress: { type: Schema.Types.Mixed },
    version: { type: Number, required: true },
  },
  indexes: [
    [{ jobKey: 1 }, { unique: true }],
    [{ status: 1, runAt: 1 }],
    // Workers look for some kinds: however many of the others wait.
    [{ kind: 1, status: 1, runAt: 1 }],
    [{ createdAt: -1 }],
    [{ kind: 1, createdAt: -1 }],
  ],
});

export const jobView = (job: Job): JobView => ({
  id: job._id.toString(),
  kind: job.kind,
  jobKey: job.jobKey,
  status: job.status,
  attempts: job.attempts,
  runAt: job.runAt.toISOString(),
  startedAt: job.startedAt?.toISOString() ?? null,
  completedAt: job.completedAt?.toISOString() ?? null,
  errorMessage: job.errorMessage,
  payload: job.payload,
  createdAt: job.createdAt.toISOString(),
  updatedAt: job.updatedAt.toISOString(),
});
