// Who of the staff is there to do something.
import type { Permission } from '../../contracts/permissions.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { holding, isAdmin, User } from '../../models/User.ts';

/** Active admins who hold a right, but one of them where he is named. */
export async function staff(
  reads: Reads | Tx,
  right: Permission,
  { limit, except }: { limit: number; except?: ObjectId },
): Promise<ObjectId[]> {
  const filter = { status: 'active', ...(except && { _id: { $ne: except } }), $and: [isAdmin, holding(right)] };
  return (await reads.find(User, filter, { limit, project: { _id: 1 } })).map(({ _id }) => _id);
}
