// Secrets that access tokens are signed with: the newest that is in force signs, older ones are good until they expire.
import { model, type Stored } from './define.ts';

export interface SigningKey extends Stored<string> {
  /** Encrypted at rest (AES-256-GCM). */
  secret: string;
  /** From here on it signs: once every node has had the time to learn of it. */
  signsFrom: Date;
  expiresAt: Date | null;
}

export const SigningKey = model<SigningKey>('SigningKey', 'authSecrets', {
  fields: {
    _id: { type: String, required: true },
    secret: { type: String, required: true },
    signsFrom: { type: Date, required: true },
    expiresAt: { type: Date, default: null },
  },
});
