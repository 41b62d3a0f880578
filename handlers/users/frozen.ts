// Stops or lets go every account a user has or may get: what is paid to him later must stand still as well.
import { currency } from '../../contracts/values.ts';
import { accountPurpose } from '../../contracts/wallet.ts';
import { Account, accountId } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import { ref } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';

const everyAccount = currency.options.flatMap(currency =>
  accountPurpose.options.map(purpose => ({ currency, purpose })),
);

export async function freezeAccounts(tx: Tx, ownerId: ObjectId, frozen: boolean): Promise<void> {
  await tx.prefetch(everyAccount.map(({ currency, purpose }) => ref(Account, accountId(ownerId, currency, purpose))));
  for (const { currency, purpose } of everyAccount) tx.freeze(await tx.account(ownerId, currency, purpose), frozen);
}
