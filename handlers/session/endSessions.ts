// Ends token families: in the database at once, with their rows of the login history and the devices they push to, and on every node that has a socket of theirs.
import type { RevocationNotice } from '../../models/announcements.ts';
import type { ObjectId } from '../../models/define.ts';
import { Login } from '../../models/Login.ts';
import { PushDevice } from '../../models/PushDevice.ts';
import type { Filter } from '../../models/reads.ts';
import { ref } from '../../models/reads.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';

type Reason = RevocationNotice['reason'];

/** Ends some families, each with a notice of its own. */
export async function endSessions(tx: Tx, sessions: readonly Session[], reason: Reason): Promise<void> {
  await close(tx, sessions);
  for (const { userId, _id } of sessions) tx.revoke(userId, reason, _id);
}

/** Ends all families of a user with one notice. */
export async function endAllSessions(tx: Tx, userId: ObjectId, reason: Reason): Promise<void> {
  await close(tx, await liveSessions(tx, userId));
  tx.revoke(userId, reason);
}

/** Families that nobody has ended, newest first, to be changed; the newest `skip` are left out. */
export async function liveSessions(
  tx: Tx,
  userId: ObjectId,
  { skip = 0, ...further }: Filter & { skip?: number } = {},
): Promise<Session[]> {
  const found = await tx.find(Session, { userId, revokedAt: null, ...further }, { sort: { _id: -1 }, skip });
  await tx.prefetch(found.map(session => ref(Session, session._id)));
  return Promise.all(found.map(session => tx.edit(Session, session._id)));
}

async function close(tx: Tx, sessions: readonly Session[]): Promise<void> {
  for (const session of sessions) session.revokedAt ??= tx.now;
  const ids = sessions.map(({ _id }) => _id);
  const [open, pushed] = await Promise.all([
    tx.find(Login, { _id: { $in: ids }, logoutTime: null }),
    tx.find(PushDevice, { sessionId: { $in: ids } }),
  ]);
  for (const device of pushed) tx.remove(PushDevice, device);
  await tx.prefetch(open.map(({ _id }) => ref(Login, _id)));
  for (const { _id } of open) (await tx.edit(Login, _id)).logoutTime = tx.now;
}
