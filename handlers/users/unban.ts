// An admin lifts a ban: the user may sign in and his money moves again; the points that went do not come back.
import { adminUserUnban } from '../../contracts/adminUsers.ts';
import { refuse } from '../../contracts/errors.ts';
import { userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { judgedUser } from './authority.ts';
import { freezeAccounts } from './frozen.ts';
import { repeated } from './repeated.ts';

export const unban = handle(adminUserUnban, {
  async run(tx, { userId }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (user.status !== 'banned') refuse('CONFLICT', { status: user.status });
    Object.assign(user, { status: 'active', banReason: null, bannedAt: null });
    await freezeAccounts(tx, user._id, false);
    tx.notify(user._id, 'account.unbanned', {});
    return { user: userView(user) };
  },

  rebuild: repeated,
});
