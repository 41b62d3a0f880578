// That a keyed command was done, and what it was answered: written with its effect, kept 30 days. Commands that leave a journal entry need none.
import { model, type Stored } from './define.ts';

export interface CommandRecord extends Stored<string> {
  /** Keyed hash of the parsed input. */
  inputHash: string;
  /** JSON of the first reply; absent where a repeat is answered from the present state. */
  reply?: string;
}

const DAYS_KEPT = 30;

export const CommandRecord = model<CommandRecord>('CommandRecord', 'commandRecords', {
  fields: {
    _id: { type: String, required: true },
    inputHash: { type: String, required: true },
    reply: { type: String },
  },
  indexes: [[{ createdAt: 1 }, { expireAfterSeconds: DAYS_KEPT * 24 * 3600 }]],
});
