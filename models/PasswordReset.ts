// That somebody asked for a new password for an identifier, whether anybody has it or not: a code's hash, and how often it may still be tried.
import { model, type Root } from './define.ts';

/** Its id derives from the identifier: a newer code takes the older one's place. */
export interface PasswordReset extends Root {
  codeHash: string;
  attemptsLeft: number;
  expiresAt: Date;
}

export const PasswordReset = model<PasswordReset>('PasswordReset', 'passwordResets', {
  fields: {
    codeHash: { type: String, required: true },
    attemptsLeft: { type: Number, required: true, min: 0 },
    expiresAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  indexes: [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
});
