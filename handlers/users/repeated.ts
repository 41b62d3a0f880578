// A repeated command about a user is answered by what he is now: with keys, nothing of a person is kept.
import { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User, userView } from '../../models/User.ts';

export async function presentUser(tx: Tx, userId: ObjectId): Promise<User> {
  tx.audit({ ...asTarget(userId), metadata: { repeated: true } });
  return tx.get(User, userId);
}

/** What a command says again that answers with the user it is about. */
export const repeated = async (tx: Tx, { userId }: { userId: string }) => ({
  user: userView(await presentUser(tx, new ObjectId(userId))),
});
