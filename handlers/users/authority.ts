// What an admin may not do to a user: judge himself, the super admin, or (unless he is one) another admin.
import { refuse } from '../../contracts/errors.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, permissionsOf, User } from '../../models/User.ts';
import type { SignedIn } from '../handle.ts';

/** The user, for an admin who may ban him or take it back. @throws {Refusal} NOT_FOUND, FORBIDDEN */
export async function judgedUser(tx: Tx, userId: string, caller: SignedIn): Promise<User> {
  const user = await tx.root(User, userId);
  tx.audit(asTarget(user._id));
  const rights = permissionsOf(user.roles);
  if (user._id.equals(caller.userId)) refuse('FORBIDDEN', { reason: 'oneself' });
  if (rights.includes('admin.super')) refuse('FORBIDDEN', { reason: 'super_admin' });
  if (rights.includes('admin.access') && !caller.permissions.has('admin.super'))
    refuse('FORBIDDEN', { reason: 'admin' });
  return user;
}

/** The user, for an admin who may move his money: nobody is judge in his own cause. @throws {Refusal} NOT_FOUND, FORBIDDEN */
export async function creditedUser(tx: Tx, userId: string, caller: SignedIn): Promise<User> {
  const user = await tx.root(User, userId);
  tx.audit(asTarget(user._id));
  if (user._id.equals(caller.userId) && !caller.permissions.has('admin.super'))
    refuse('FORBIDDEN', { reason: 'oneself' });
  return user;
}
