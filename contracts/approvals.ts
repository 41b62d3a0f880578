// What a second admin has to confirm: credits above the operator's threshold.
import { z } from 'zod';
import { can, command, query } from './declare.ts';
import { rootOf } from './roomNames.ts';
import { currency, id, minorUnits, offsetPage, offsetPageOf, text, time } from './values.ts';
import { Account } from './wallet.ts';

const access = can('admin.access');
const root = ({ approvalId }: { approvalId: string }) => rootOf('approval', approvalId);

export const approvalStatus = z.enum(['pending', 'approved', 'refused']);
export const Approval = z.strictObject({
  id,
  /** What was asked for, as the audit log names it. */
  action: z.string(),
  userId: id,
  currency,
  amount: minorUnits,
  reason: z.string().nullable(),
  status: approvalStatus,
  requestedBy: id,
  decidedBy: id.nullable(),
  decidedAt: time.nullable(),
  refusal: z.string().nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Approval = z.infer<typeof Approval>;

export const adminApprovalList = query('GET /admin/approvals', {
  summary: 'What waits, or waited, for a second admin; and whether anything has to.',
  access,
  input: { ...offsetPage('createdAt', 'amount'), status: approvalStatus.optional() },
  output: offsetPageOf(Approval).extend({
    /** Credits above this many minor units need a second admin; nothing where that is off. */
    threshold: minorUnits.nullable(),
    /** Why nothing has to be confirmed, if so. */
    off: z.enum(['no_threshold', 'single_admin']).nullable(),
  }),
  audit: 'admin_list_approvals',
});

export const adminApprove = command('POST /admin/approvals/:approvalId/approve', {
  summary: 'Confirms what another admin has asked for; it happens now.',
  access,
  input: { approvalId: id },
  output: z.strictObject({ approval: Approval, transactionId: z.string(), account: Account }),
  idempotencyKey: 'required',
  root,
  audit: 'admin_approve',
});

export const adminRefuse = command('POST /admin/approvals/:approvalId/refuse', {
  summary: 'Refuses what an admin has asked for, also oneself; it will not happen.',
  access,
  input: { approvalId: id, reason: text(1, 500).optional() },
  output: z.strictObject({ approval: Approval }),
  root,
  audit: 'admin_refuse',
});
