// Bans and lost rights reach every node: at once through the wire, and again from the database, should the wire have failed.
import type { RevocationNotice } from '../models/announcements.ts';
import { Revocation } from '../models/Revocation.ts';
import type { Reads } from '../models/reads.ts';

/** Younger notices are obeyed again at each poll, so that none is missed while its transaction becomes visible. */
const OVERLAP_MS = 15_000;

/** Makes a poll that obeys all that was revoked since the last one that succeeded, and a while before; obeying twice is as good as once. */
export function revocationPoll(
  reads: Reads,
  now: () => Date,
  obey: (notice: RevocationNotice) => void,
): () => Promise<void> {
  let polledAt = now().getTime();
  return async () => {
    const startedAt = now().getTime();
    const recent = await reads.find(Revocation, { createdAt: { $gt: new Date(polledAt - OVERLAP_MS) } });
    for (const { _id, userId, sessionId, reason, createdAt } of recent) {
      const notice = { id: _id.toString(), userId: userId.toString(), reason, at: createdAt.getTime() };
      obey(sessionId ? { ...notice, sessionId: sessionId.toString() } : notice);
    }
    polledAt = startedAt;
  };
}
