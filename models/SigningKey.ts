// Secrets that access tokens are signed with: one primary, older ones good until they expire.
import { model, type Stored } from './define.ts';

export interface SigningKey extends Stored<string> {
  /** Encrypted at rest (AES-256-GCM). */
  secret: string;
  isPrimary: boolean;
  expiresAt: Date | null;
}

export const SigningKey = model<SigningKey>('SigningKey', 'authSecrets', {
  fields: {
    _id: { type: String, required: true },
    secret: { type: String, required: true },
    isPrimary: { type: Boolean, required: true },
    expiresAt: { type: Date, default: null },
  },
});
