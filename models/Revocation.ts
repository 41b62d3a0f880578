// That a user's sessions ended or his rights changed: what each node polls, in case the news was lost.
import type { RevocationNotice } from './announcements.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Revocation extends Stored {
  userId: ObjectId;
  sessionId?: ObjectId;
  reason: RevocationNotice['reason'];
}

const MINUTES_KEPT = 120;

export const Revocation = model<Revocation>('Revocation', 'revocations', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    sessionId: { type: Schema.Types.ObjectId },
    reason: { type: String, required: true },
  },
  indexes: [[{ createdAt: 1 }, { expireAfterSeconds: MINUTES_KEPT * 60 }]],
});
