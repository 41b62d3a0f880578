// The accounts of one user, as he and admins see them.
import { currency } from '../../contracts/values.ts';
import { type Account as AccountView, accountPurpose } from '../../contracts/wallet.ts';
import { Account, accountId, accountView } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import { type Reads, ref } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';

/** Accounts on which there was ever anything: a ban makes all of them, to freeze them. */
export async function usedAccounts(reads: Reads, ownerId: ObjectId): Promise<Account[]> {
  const accounts = await reads.find(Account, { ownerId }, { sort: { _id: 1 } });
  return accounts.filter(account => account.earned > 0);
}

export async function accountsOf(reads: Reads, ownerId: ObjectId): Promise<AccountView[]> {
  return (await usedAccounts(reads, ownerId)).map(accountView);
}

const kinds = currency.options.flatMap(currency => accountPurpose.options.map(purpose => ({ currency, purpose })));

/** Every account that a user has or may get, to be changed. */
export async function everyAccount(tx: Tx, ownerId: ObjectId): Promise<Account[]> {
  await tx.prefetch(kinds.map(({ currency, purpose }) => ref(Account, accountId(ownerId, currency, purpose))));
  return Promise.all(kinds.map(({ currency, purpose }) => tx.account(ownerId, currency, purpose)));
}
