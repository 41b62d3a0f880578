// A user sets a new password; whoever else is signed in as him is not any more.
import { refuse } from '../../contracts/errors.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { authChangePassword } from '../../contracts/session.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { endSessions, liveSessions } from './endSessions.ts';
import { knownPassword } from './knownPassword.ts';

export const changePassword = (services: Services) =>
  handle(authChangePassword, {
    locate: (_reads, _input, { userId }) => rootOf('user', userId),

    // A repeated key is answered without `run`: that the old password is none any more must not refuse it here.
    async prepare({ currentPassword, newPassword }, caller, reads) {
      const from = await knownPassword(services, currentPassword, caller, reads);
      return from && { from, to: await services.passwords.hash(newPassword, caller.ip) };
    },

    async run(tx, _input, { userId, sessionId }, change) {
      const user = await tx.root(User, userId);
      if (!change || user.passwordHash !== change.from) return refuse('BAD_CREDENTIALS');
      user.passwordHash = change.to;
      await endSessions(tx, await liveSessions(tx, userId, { _id: { $ne: sessionId } }), 'password_changed');
      tx.audit(asTarget(userId));
      return {};
    },
  });
