// What waits, or waited, for a second admin.
import { adminApprovalList } from '../../contracts/approvals.ts';
import { Approval, approvalView } from '../../models/Approval.ts';
import { answer } from '../handle.ts';
import { containing, offsetPage } from '../paging.ts';
import type { Services } from '../services.ts';
import { whyOff } from './fourEyes.ts';

export const list = ({ terms }: Services) =>
  answer(adminApprovalList, async (reads, { status, search, ...page }, caller) => {
    const filter = { ...(status && { status }), ...containing(search, 'action', 'reason') };
    const [found, off] = await Promise.all([
      offsetPage(reads, Approval, filter, page, approvalView),
      whyOff(reads, terms, caller),
    ]);
    return { ...found, threshold: terms.fourEyesThreshold ?? null, off };
  });
