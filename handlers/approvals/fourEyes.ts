// A credit above the threshold needs a second admin: the first request is kept and refused, and happens when it is approved.
import type { Declaration } from '../../contracts/declare.ts';
import { Refusal, refuse } from '../../contracts/errors.ts';
import { Account, accountId, accountView } from '../../models/Account.ts';
import { Approval } from '../../models/Approval.ts';
import type { Keep } from '../../models/committer.ts';
import { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { isAdmin, permissionsOf, User } from '../../models/User.ts';
import type { SignedIn } from '../handle.ts';
import type { Terms } from '../services.ts';
import { type Adjustment, adjustCash } from '../users/adjustment.ts';
import { adjustedUser } from '../users/authority.ts';

/** Why nothing has to be confirmed, if so: a single admin could never be confirmed by another. */
export async function whyOff(reads: Reads | Tx, { fourEyesThreshold }: Terms) {
  if (fourEyesThreshold === undefined) return 'no_threshold';
  const admins = await reads.find(User, { ...isAdmin, status: 'active' }, { limit: 2, project: { _id: 1 } });
  return admins.length < 2 ? 'single_admin' : null;
}

/**
 * The adjustment, at once or once a second admin agrees; asked again under the same key, what became of it.
 * @throws {Refusal} APPROVAL_REQUIRED with `approvalId`, CONFLICT if it was refused, and what `adjustCash` throws
 */
export async function adjustOrAsk(
  tx: Tx,
  terms: Terms,
  { name, audit, access }: Declaration<string, never, unknown, 'command', { permission: Approval['permission'] }>,
  adjustment: Adjustment,
  caller: SignedIn,
) {
  const isAbove = terms.fourEyesThreshold !== undefined && adjustment.amount > terms.fourEyesThreshold;
  if (!isAbove) return adjustCash(tx, adjustment, caller);
  const _id = tx.newId();
  const known = await tx.one(Approval, { _id });
  if (known) return becameOf(tx, known, adjustment);
  if ((await whyOff(tx, terms)) === 'single_admin') {
    const done = await adjustCash(tx, adjustment, caller);
    tx.audit({ metadata: { transactionId: done.transactionId, fourEyes: 'off: single admin' } });
    return done;
  }
  await adjustedUser(tx, adjustment.userId, adjustment.amount, caller);
  const keep: Keep = async kept => {
    kept.insertRoot(Approval, {
      _id,
      action: audit ?? name,
      permission: access.permission,
      userId: new ObjectId(adjustment.userId),
      currency: adjustment.currency,
      amount: adjustment.amount,
      reason: adjustment.reason ?? null,
      status: 'pending',
      requestedBy: caller.userId,
      decidedBy: null,
      decidedAt: null,
      refusal: null,
      transactionId: null,
    });
    const { amount, currency } = adjustment;
    for (const admin of await whoMayApprove(kept, access.permission, caller))
      kept.notify(admin, 'approval.waiting', { approvalId: _id.toString(), amount, currency });
  };
  throw new Refusal('APPROVAL_REQUIRED', { details: { approvalId: _id.toString() }, keep });
}

/** More admins need not know of it at once. */
const MOST_APPROVERS = 50;

/** Admins beside the one who asks. */
async function whoMayApprove(tx: Tx, permission: Approval['permission'], { userId }: SignedIn): Promise<ObjectId[]> {
  const others = { ...isAdmin, status: 'active', _id: { $ne: userId } };
  const admins = await tx.find(User, others, { limit: MOST_APPROVERS, project: { roles: 1, grants: 1 } });
  return admins.filter(admin => permissionsOf(admin).includes(permission)).map(({ _id }) => _id);
}

async function becameOf(
  tx: Tx,
  approval: Approval,
  { userId, currency, amount, reason = null as string | null }: Asked,
) {
  const isSame = approval.userId.equals(userId) && approval.currency === currency && approval.amount === amount;
  if (!isSame || approval.reason !== reason) refuse('IDEMPOTENCY_MISMATCH');
  if (approval.status === 'pending') refuse('APPROVAL_REQUIRED', { approvalId: approval._id.toString() });
  if (approval.status === 'refused') refuse('CONFLICT', { approval: 'refused', reason: approval.refusal });
  const account = await tx.get(Account, accountId(approval.userId, currency, 'cash'));
  return { transactionId: approval.transactionId!, account: accountView(account) };
}

type Asked = Omit<Adjustment, 'reason'> & { reason?: string | null | undefined };
