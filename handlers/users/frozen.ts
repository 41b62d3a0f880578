// Stops or lets go every account a user has or may get: what is paid to him later must stand still as well.
import type { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { everyAccount } from '../wallet/accounts.ts';

export async function freezeAccounts(tx: Tx, ownerId: ObjectId, frozen: boolean): Promise<void> {
  for (const account of await everyAccount(tx, ownerId)) tx.setTerms(account, { frozen });
}
