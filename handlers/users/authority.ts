// What an admin may not do to a user: judge himself, the super admin, or (unless he is one) another admin or whoever may do what he may not.
import { refuse } from '../../contracts/errors.ts';
import { isOfStaff } from '../../contracts/permissions.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, permissionsOf, User } from '../../models/User.ts';
import type { SignedIn } from '../handle.ts';

/** The user, for an admin who may ban him or take from him. @throws {Refusal} NOT_FOUND, FORBIDDEN, CONFLICT if he is deleted */
export async function judgedUser(tx: Tx, userId: string, caller: SignedIn): Promise<User> {
  const user = await targetUser(tx, userId);
  if (user._id.equals(caller.userId)) refuse('FORBIDDEN', { reason: 'oneself' });
  assertRank(user, caller);
  return user;
}

/** The user, for an admin who gives him money (`amount` above zero) or takes it. @throws {Refusal} NOT_FOUND, FORBIDDEN, CONFLICT if he is deleted */
export async function adjustedUser(tx: Tx, userId: string, amount: number, caller: SignedIn): Promise<User> {
  const user = await targetUser(tx, userId);
  if (caller.permissions.has('admin.super')) return user;
  if (user._id.equals(caller.userId)) refuse('FORBIDDEN', { reason: 'oneself' });
  if (amount < 0) assertRank(user, caller);
  return user;
}

async function targetUser(tx: Tx, userId: string): Promise<User> {
  const user = await tx.root(User, userId);
  tx.audit(asTarget(user._id));
  if (user.deletedAt) refuse('CONFLICT', { reason: 'deleted' });
  return user;
}

/** @throws {Refusal} FORBIDDEN */
export function assertNoSuperAdmin(user: User): void {
  if (permissionsOf(user).includes('admin.super')) refuse('FORBIDDEN', { reason: 'super_admin' });
}

function assertRank(user: User, { permissions }: SignedIn): void {
  assertNoSuperAdmin(user);
  if (permissions.has('admin.super')) return;
  const rights = permissionsOf(user);
  if (rights.includes('admin.access')) refuse('FORBIDDEN', { reason: 'admin' });
  // Whoever sets somebody's password has his rights.
  if (rights.some(right => isOfStaff(right) && !permissions.has(right))) refuse('FORBIDDEN', { reason: 'rank' });
}
