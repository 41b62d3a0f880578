// The accounts of one user, as he and admins see them.
import type { Account as AccountView } from '../../contracts/wallet.ts';
import { Account, accountView } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';

/** Accounts on which there was ever anything: a ban makes all of them, to freeze them. */
export async function usedAccounts(reads: Reads, ownerId: ObjectId): Promise<Account[]> {
  const accounts = await reads.find(Account, { ownerId }, { sort: { _id: 1 } });
  return accounts.filter(account => account.earned > 0);
}

export async function accountsOf(reads: Reads, ownerId: ObjectId): Promise<AccountView[]> {
  return (await usedAccounts(reads, ownerId)).map(accountView);
}
