// An admin vouches for a user, locks him out or lets him in again, or sets his password; whoever is locked out is out on every node at once.
import { adminUserPassword, adminUserToggle, adminUserVerify } from '../../contracts/adminUsers.ts';
import { refuse } from '../../contracts/errors.ts';
import { userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { endAllSessions } from '../session/endSessions.ts';
import { judgedUser } from './authority.ts';
import { repeated } from './repeated.ts';

export const verifyUser = handle(adminUserVerify, {
  async run(tx, { userId }, caller) {
    const user = await judgedUser(tx, userId, caller);
    user.isVerified = true;
    return { user: userView(user) };
  },

  rebuild: repeated,
});

export const toggleStatus = handle(adminUserToggle, {
  async run(tx, { userId }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (user.status === 'banned') refuse('CONFLICT', { status: user.status });
    user.status = user.status === 'active' ? 'disabled' : 'active';
    if (user.status === 'disabled') await endAllSessions(tx, user._id, 'disabled');
    tx.audit({ metadata: { status: user.status } });
    return { user: userView(user) };
  },

  rebuild: repeated,
});

export const resetPassword = ({ passwords }: Services) =>
  handle(adminUserPassword, {
    prepare: ({ newPassword }, { ip }) => passwords.hash(newPassword, ip),

    async run(tx, { userId }, caller, passwordHash) {
      const user = await judgedUser(tx, userId, caller);
      user.passwordHash = passwordHash;
      await endAllSessions(tx, user._id, 'password_changed');
      return {};
    },
  });
