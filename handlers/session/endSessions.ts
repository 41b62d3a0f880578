// Ends token families: in the database at once, and on every node that has a socket of theirs.
import type { RevocationNotice } from '../../models/announcements.ts';
import type { ObjectId } from '../../models/define.ts';
import { ref } from '../../models/reads.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';

/** Ends one family. */
export function endSession(tx: Tx, session: Session, reason: RevocationNotice['reason']): void {
  session.revokedAt ??= tx.now;
  tx.revoke(session.userId, reason, session._id);
}

/** Ends all families of a user with one notice. */
export async function endAllSessions(tx: Tx, userId: ObjectId, reason: RevocationNotice['reason']): Promise<void> {
  for (const session of await liveSessions(tx, userId)) session.revokedAt = tx.now;
  tx.revoke(userId, reason);
}

/** Families that nobody has ended, newest first, to be changed; the newest `skip` are left out. */
export async function liveSessions(tx: Tx, userId: ObjectId, { skip = 0 } = {}): Promise<Session[]> {
  const found = await tx.find(Session, { userId, revokedAt: null }, { sort: { _id: -1 }, skip });
  await tx.prefetch(found.map(session => ref(Session, session._id)));
  return Promise.all(found.map(session => tx.edit(Session, session._id)));
}
