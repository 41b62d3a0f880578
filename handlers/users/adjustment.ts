// Money that an admin gives or takes: between a user's cash and the house's equity, with the reason in the audit log.
import type { Currency } from '../../contracts/values.ts';
import { accountView } from '../../models/Account.ts';
import { transfer } from '../../models/ledger.ts';
import { equity } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import type { SignedIn } from '../handle.ts';
import { adjustedUser } from './authority.ts';

export interface Adjustment {
  userId: string;
  currency: Currency;
  /** Minor units; taken away if negative. */
  amount: number;
  reason?: string | undefined;
}

/** @throws {Refusal} NOT_FOUND, FORBIDDEN, INSUFFICIENT_FUNDS, BANNED for a debit of a banned user */
export async function adjustCash(tx: Tx, { userId, currency, amount, reason }: Adjustment, caller: SignedIn) {
  const user = await adjustedUser(tx, userId, amount, caller);
  const cash = await tx.account(user._id, currency, 'cash');
  const transactionId = `adjust:${tx.newId()}`;
  tx.post({ id: transactionId, type: 'adjustment', movements: transfer(equity(currency), cash, amount) });
  const type = amount < 0 ? 'wallet.debited' : 'wallet.credited';
  tx.notify(user._id, type, { transactionId, amount, currency, reason: reason ?? null });
  tx.audit({ ...(reason !== undefined && { reason }), metadata: { transactionId, currency, amount } });
  return { transactionId, account: accountView(cash) };
}
