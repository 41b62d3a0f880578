// A player's accounts, and what he ever earned and spent in each currency.
import type { Currency } from '../../contracts/values.ts';
import { walletGet } from '../../contracts/wallet.ts';
import { type Account, accountView } from '../../models/Account.ts';
import { answer } from '../handle.ts';
import { usedAccounts } from './accounts.ts';

export const get = answer(walletGet, async (reads, _input, { userId }) => {
  const accounts = await usedAccounts(reads, userId);
  return {
    accounts: accounts.map(accountView),
    totals: { earned: totals(accounts, 'earned'), spent: totals(accounts, 'spent') },
  };
});

function totals(accounts: Account[], of: 'earned' | 'spent'): { currency: Currency; amount: number }[] {
  const sums = new Map<Currency, number>();
  for (const account of accounts) sums.set(account.currency, (sums.get(account.currency) ?? 0) + account[of]);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}
