// A credit above the threshold needs a second admin: the first request is kept and refused, and happens when it is approved.
import type { Declaration } from '../../contracts/declare.ts';
import { Refusal, refuse } from '../../contracts/errors.ts';
import type { Permission } from '../../contracts/permissions.ts';
import { Account, accountId, accountView } from '../../models/Account.ts';
import { Approval } from '../../models/Approval.ts';
import type { Keep } from '../../models/committer.ts';
import { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import type { SignedIn } from '../handle.ts';
import type { Terms } from '../services.ts';
import { type Adjustment, adjustCash } from '../users/adjustment.ts';
import { adjustedUser } from '../users/authority.ts';
import { staff } from '../users/staff.ts';

/** What may be asked for that has to be confirmed. */
const confirmed: readonly Permission[] = ['users.manage', 'payments.manage'];

/** Why nothing that the caller asks for has to be confirmed, if so: where nobody else could, it would wait for ever. */
export async function whyOff(reads: Reads, { fourEyesThreshold }: Terms, caller: SignedIn) {
  if (fourEyesThreshold === undefined) return 'no_threshold';
  const others = await Promise.all(confirmed.map(right => whoMayApprove(reads, right, caller, 1)));
  return others.flat().length === 0 ? 'single_admin' : null;
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
  const _id = tx.newId();
  // Whatever the threshold is now: what was asked for under this key happens once.
  const known = await tx.one(Approval, { _id });
  if (known) return becameOf(tx, known, adjustment);
  const isAbove = terms.fourEyesThreshold !== undefined && adjustment.amount > terms.fourEyesThreshold;
  if (!isAbove) return adjustCash(tx, adjustment, caller);
  const approvers = await whoMayApprove(tx, access.permission, caller);
  if (approvers.length === 0) {
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
    for (const admin of approvers)
      kept.notify(admin, 'approval.waiting', { approvalId: _id.toString(), amount, currency });
  };
  throw new Refusal('APPROVAL_REQUIRED', { details: { approvalId: _id.toString() }, keep });
}

/** More admins need not know of it at once. */
const MOST_APPROVERS = 50;

/** Admins beside the one who asks. */
const whoMayApprove = (reads: Reads | Tx, right: Permission, { userId }: SignedIn, limit = MOST_APPROVERS) =>
  staff(reads, right, { limit, except: userId });

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
