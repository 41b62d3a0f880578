// Accounts that everybody touches (house, fees): a balance, plus deltas that wait to be rolled up, so nobody fights over one document.
import type { Currency } from '../contracts/values.ts';
import { model, type ObjectId, type Root, Schema, type Stored } from './define.ts';

export type SystemPurpose = 'house' | 'fees' | 'equity' | 'forfeits' | 'payouts';

/** A system account as a posting names it. */
export interface SystemParty {
  readonly kind: 'system';
  readonly id: string;
  readonly currency: Currency;
}

const party = (purpose: SystemPurpose, currency: Currency): SystemParty => ({
  kind: 'system',
  id: `system:${currency}:${purpose}`,
  currency,
});
/** The counterparty of finished bets. */
export const house = (currency: Currency) => party('house', currency);
/** Fees that players paid; super admins see it. */
export const fees = (currency: Currency) => party('fees', currency);
/** Where granted money comes from and withdrawn grants go to. */
export const equity = (currency: Currency) => party('equity', currency);
/** Points of banned users, at the super admins' disposal. */
export const forfeits = (currency: Currency) => party('forfeits', currency);

/** What bets that are being paid out still owe. */
export const payouts = (currency: Currency) => party('payouts', currency);

/** The part of a system account that is rolled up; may be negative. */
export interface SystemAccount extends Root<string> {
  balance: number;
}

export const SystemAccount = model<SystemAccount>('SystemAccount', 'systemAccounts', {
  fields: {
    _id: { type: String, required: true },
    balance: { type: Number, required: true },
    version: { type: Number, required: true },
  },
});

/** A change that waits for its roll-up. */
export interface SystemDelta extends Stored<ObjectId> {
  account: string;
  amount: number;
}

export const SystemDelta = model<SystemDelta>('SystemDelta', 'systemDeltas', {
  fields: {
    _id: { type: Schema.Types.ObjectId, required: true },
    account: { type: String, required: true },
    amount: { type: Number, required: true },
  },
  indexes: [[{ account: 1 }]],
});
