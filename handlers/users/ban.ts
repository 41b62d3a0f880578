// An admin bans a user: he is out on every node, his points go, the rest of his money stands still, and a job takes his positions back.
import { adminUserBan } from '../../contracts/adminUsers.ts';
import { refuse } from '../../contracts/errors.ts';
import { transfer } from '../../models/ledger.ts';
import { forfeits } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { type User, userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { endAllSessions } from '../session/endSessions.ts';
import { judgedUser } from './authority.ts';
import { freezeAccounts } from './frozen.ts';
import { repeated } from './repeated.ts';
import { queueTakingBack } from './takeBack.ts';

export const ban = handle(adminUserBan, {
  async run(tx, { userId, reason }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (user.status === 'banned') refuse('CONFLICT', { status: user.status });
    Object.assign(user, { status: 'banned', banReason: reason, bannedAt: tx.now });
    await freezeAccounts(tx, user._id, true);
    await forfeitPoints(tx, user);
    queueTakingBack(tx, user);
    await endAllSessions(tx, user._id, 'banned');
    tx.notify(user._id, 'account.banned', { reason });
    tx.audit({ reason });
    return { user: userView(user) };
  },

  rebuild: repeated,
});

/** The version tells one ban of a user from the next. */
async function forfeitPoints(tx: Tx, { _id, version }: User): Promise<void> {
  const cash = await tx.account(_id, 'POINT', 'cash');
  if (cash.available === 0) return;
  tx.post({
    id: `ban:${_id}:${version}`,
    type: 'ban_transfer',
    movements: transfer(cash, forfeits('POINT'), cash.available),
    thaw: true,
  });
}
