// The journal: one immutable entry per movement, its lines sum to zero, its id says what it is, so it can not happen twice.
import type { TransactionType } from '../contracts/wallet.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

/** What an entry did to one account. `amount` changes what is available, `held` what is on hold. */
export interface Line {
  account: string;
  currency: string;
  amount: number;
  held?: number;
  /** Of a user's account: what was available before and after. */
  before?: number;
  after?: number;
}

export interface JournalEntry extends Stored<string> {
  type: TransactionType;
  lines: Line[];
  /** Users whose accounts have a line: what their histories are found by. */
  owners: ObjectId[];
  betId?: ObjectId;
  positionId?: ObjectId;
  description?: string;
  /** The entry that this one takes back. */
  reverses?: string;
}

export const JournalEntry = model<JournalEntry>('JournalEntry', 'journal', {
  fields: {
    _id: { type: String, required: true },
    type: { type: String, required: true },
    lines: {
      type: [
        {
          _id: false,
          account: { type: String, required: true },
          currency: { type: String, required: true },
          amount: { type: Number, required: true },
          held: { type: Number },
          before: { type: Number },
          after: { type: Number },
        },
      ],
      required: true,
    },
    owners: { type: [Schema.Types.ObjectId], required: true },
    betId: { type: Schema.Types.ObjectId },
    positionId: { type: Schema.Types.ObjectId },
    description: { type: String },
    reverses: { type: String },
  },
  indexes: [[{ owners: 1, createdAt: -1, _id: -1 }]],
});
