// A credit that waits for a second admin: the root of its decision, which falls once.
import type { Approval as View } from '../contracts/approvals.ts';
import type { Permission } from '../contracts/permissions.ts';
import { model, type ObjectId, type Root, Schema } from './define.ts';

export interface Approval extends Root {
  action: string;
  /** What whoever decides must have, as whoever asked had. */
  permission: Permission;
  userId: ObjectId;
  currency: View['currency'];
  /** Minor units. */
  amount: number;
  reason: string | null;
  status: View['status'];
  requestedBy: ObjectId;
  decidedBy: ObjectId | null;
  decidedAt: Date | null;
  refusal: string | null;
  transactionId: string | null;
}

export const Approval = model<Approval>('Approval', 'approvals', {
  fields: {
    action: { type: String, required: true },
    permission: { type: String, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    currency: { type: String, required: true },
    amount: { type: Number, required: true },
    reason: { type: String, default: null },
    status: { type: String, required: true, enum: ['pending', 'approved', 'refused'] },
    requestedBy: { type: Schema.Types.ObjectId, required: true },
    decidedBy: { type: Schema.Types.ObjectId, default: null },
    decidedAt: { type: Date, default: null },
    refusal: { type: String, default: null },
    transactionId: { type: String, default: null },
    version: { type: Number, required: true },
  },
  indexes: [[{ status: 1, createdAt: -1 }], [{ createdAt: -1 }]],
});

export const approvalView = (approval: Approval): View => ({
  id: approval._id.toString(),
  action: approval.action,
  userId: approval.userId.toString(),
  currency: approval.currency,
  amount: approval.amount,
  reason: approval.reason,
  status: approval.status,
  requestedBy: approval.requestedBy.toString(),
  decidedBy: approval.decidedBy?.toString() ?? null,
  decidedAt: approval.decidedAt?.toISOString() ?? null,
  refusal: approval.refusal,
  createdAt: approval.createdAt.toISOString(),
  updatedAt: approval.updatedAt.toISOString(),
});
