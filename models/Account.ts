// A user's money in one currency for one purpose: never below zero, here, in the write's filter, and in the database.
import type { Currency } from '../contracts/values.ts';
import type { Account as AccountView } from '../contracts/wallet.ts';
import type { Limit } from '../rules/limits.ts';
import { model, type ObjectId, type Root, Schema } from './define.ts';

export type Purpose = AccountView['purpose'];

/** Of one account per owner, currency and purpose. */
export const accountId = (ownerId: ObjectId | string, currency: Currency, purpose: Purpose) =>
  `${ownerId.toString()}:${currency}:${purpose}`;

export interface Account extends Root<string> {
  ownerId: ObjectId;
  currency: Currency;
  purpose: Purpose;
  /** Minor units that can be spent. */
  available: number;
  /** Minor units on their way out. */
  held: number;
  /** Debits are refused: its owner is banned. Credits still arrive. */
  frozen: boolean;
  earned: number;
  spent: number;
  /** Of a cash account: what its owner bounds himself to in this currency, with counters. */
  limits?: Limit[];
  /** Its owner stakes nothing before. */
  excludedUntil?: Date;
}

export const Account = model<Account>('Account', 'accounts', {
  fields: {
    _id: { type: String, required: true },
    ownerId: { type: Schema.Types.ObjectId, required: true },
    currency: { type: String, required: true },
    purpose: { type: String, required: true },
    available: { type: Number, required: true, min: 0 },
    held: { type: Number, required: true, min: 0 },
    frozen: { type: Boolean, required: true },
    earned: { type: Number, required: true },
    spent: { type: Number, required: true },
    limits: { type: [Schema.Types.Mixed], default: undefined } as never,
    excludedUntil: { type: Date },
    version: { type: Number, required: true },
  },
  indexes: [[{ ownerId: 1 }]],
});

export const accountView = ({ currency, purpose, available, held, version }: Account): AccountView => ({
  currency,
  purpose,
  available,
  held,
  version,
});

/** What can be spent, with its currency. */
export const moneyOf = ({ available, currency }: Account) => ({ amount: available, currency });
