// A part of a job that is worked on beside its other parts: fenced by a token of its own, so that lanes never write one document.
import { model, type ObjectId, type Root, Schema } from './define.ts';

export interface JobLane extends Root {
  jobId: ObjectId;
  /** Of the worker that took the lane over last; writes of others are lost. */
  leaseToken: string | null;
  /** How far it came, for whoever takes over. */
  progress: Record<string, unknown>;
}

export const JobLane = model<JobLane>('JobLane', 'jobLanes', {
  fields: {
    jobId: { type: Schema.Types.ObjectId, required: true },
    leaseToken: { type: String, default: null },
    progress: { type: Schema.Types.Mixed },
    version: { type: Number, required: true },
  },
  indexes: [[{ jobId: 1 }]],
});
