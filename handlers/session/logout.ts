// A user signs out: the family of his token ends, and that of the refresh token he brings.
import { rootOf } from '../../contracts/roomNames.ts';
import { authLogout } from '../../contracts/session.ts';
import type { ObjectId } from '../../models/define.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { endSessions } from './endSessions.ts';

export const logout = ({ tokens }: Services) =>
  handle(authLogout, {
    locate: (_reads, _input, { sessionId }) => rootOf('session', sessionId),

    async run(tx, { refreshToken }, { userId, sessionId }) {
      const brought = refreshToken === undefined ? undefined : tokens.familyOf(refreshToken);
      await endOwn(tx, sessionId, userId);
      if (brought && !brought.equals(sessionId)) await endOwn(tx, brought, userId);
      tx.audit(asTarget(userId));
      return {};
    },
  });

/** Signing out never fails: a family that is gone, or another's, is left alone. */
async function endOwn(tx: Tx, sessionId: ObjectId, userId: ObjectId): Promise<void> {
  const own = await tx.one(Session, { _id: sessionId, userId });
  if (own) await endSessions(tx, [await tx.root(Session, sessionId)], 'logged_out');
}
