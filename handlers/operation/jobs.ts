// Jobs, for operators.
import { adminJobList } from '../../contracts/operation.ts';
import { Job, jobView } from '../../models/Job.ts';
import { answer } from '../handle.ts';
import { containing, offsetPage } from '../paging.ts';

export const jobs = answer(adminJobList, (reads, { status, kind, search, ...page }) => {
  const filter = { ...(status && { status }), ...(kind && { kind }), ...containing(search, 'jobKey') };
  return offsetPage(reads, Job, filter, page, jobView, { plan: 0, progress: 0 });
});
