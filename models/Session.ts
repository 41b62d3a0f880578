// A token family: one sign-in on one device. A refresh token is good until its successor is first used; an older one ends the family.
import { model, type ObjectId, type Root, Schema } from './define.ts';

export interface Session extends Root {
  userId: ObjectId;
  /** Hash of the refresh token that was used last (or the first one). */
  currentHash: string;
  /** Hash of the successor that was given out for it. */
  successorHash: string | null;
  fingerprint: string | null;
  ip: string | null;
  lastUsedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

export const Session = model<Session>('Session', 'sessions', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    currentHash: { type: String, required: true },
    successorHash: { type: String, default: null },
    fingerprint: { type: String, default: null },
    ip: { type: String, default: null },
    lastUsedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    revokedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  indexes: [[{ userId: 1, fingerprint: 1 }], [{ fingerprint: 1 }], [{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
});
