// An admin queues a dead job again.
import { refuse } from '../../contracts/errors.ts';
import { adminJobRetry } from '../../contracts/operation.ts';
import { Job, jobView } from '../../models/Job.ts';
import { handle } from '../handle.ts';

export const retryJob = handle(adminJobRetry, {
  async run(tx, { jobId }) {
    const job = await tx.root(Job, jobId);
    if (job.status !== 'dead') refuse('CONFLICT', { status: job.status });
    Object.assign(job, { status: 'queued', attempts: 0, runAt: tx.now, errorMessage: null });
    tx.ring(tx.now);
    tx.audit({ relatedEntityType: 'job', relatedEntityId: jobId });
    return { job: jobView(job) };
  },
});
