// A second admin confirms what the first has asked for, or refuses it; once.
import { adminApprove, adminRefuse } from '../../contracts/approvals.ts';
import { refuse as refuseWith } from '../../contracts/errors.ts';
import { Approval, approvalView } from '../../models/Approval.ts';
import type { Tx } from '../../models/tx.ts';
import { permissionsOf, User } from '../../models/User.ts';
import { handle, type SignedIn } from '../handle.ts';
import { adjustCash } from '../users/adjustment.ts';

export const approve = handle(adminApprove, {
  async run(tx, { approvalId }, caller) {
    const approval = await pending(tx, approvalId, caller);
    if (approval.requestedBy.equals(caller.userId)) refuseWith('FORBIDDEN', { reason: 'own_request' });
    await assertStillAsked(tx, approval);
    const { userId, currency, amount, reason } = approval;
    const done = await adjustCash(
      tx,
      { userId: userId.toString(), currency, amount, reason: reason ?? undefined },
      caller,
    );
    decide(tx, approval, caller, { status: 'approved', transactionId: done.transactionId });
    return { approval: approvalView(approval), ...done };
  },
});

export const refuse = handle(adminRefuse, {
  async run(tx, { approvalId, reason }, caller) {
    const approval = await pending(tx, approvalId, caller);
    tx.audit({ targetUserId: approval.userId, ...(reason !== undefined && { reason }) });
    decide(tx, approval, caller, { status: 'refused', refusal: reason ?? null });
    return { approval: approvalView(approval) };
  },
});

/** @throws {Refusal} NOT_FOUND, FORBIDDEN to whoever could not have asked for it, CONFLICT once it is decided */
async function pending(tx: Tx, approvalId: string, caller: SignedIn): Promise<Approval> {
  const approval = await tx.root(Approval, approvalId);
  if (!caller.permissions.has(approval.permission)) refuseWith('FORBIDDEN');
  if (approval.status !== 'pending') refuseWith('CONFLICT', { status: approval.status });
  return approval;
}

/** One of two pairs of eyes would be missing. @throws {Refusal} CONFLICT if whoever asked could not ask any more */
async function assertStillAsked(tx: Tx, { requestedBy, permission }: Approval): Promise<void> {
  const requester = await tx.get(User, requestedBy);
  const mayAsk = requester.status === 'active' && permissionsOf(requester).includes(permission);
  if (!mayAsk) refuseWith('CONFLICT', { reason: 'requester' });
}

function decide(tx: Tx, approval: Approval, { userId }: SignedIn, decision: Partial<Approval>): void {
  Object.assign(approval, { decidedBy: userId, decidedAt: tx.now, ...decision });
  tx.audit({ relatedEntityType: 'approval', relatedEntityId: approval._id.toString() });
}
