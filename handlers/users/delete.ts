// An admin deletes an account, as its owner can.
import { adminUserDelete } from '../../contracts/adminUsers.ts';
import { handle } from '../handle.ts';
import { judgedUser } from './authority.ts';
import { forgetUser } from './forget.ts';

export const remove = handle(adminUserDelete, {
  async run(tx, { userId, reason }, caller) {
    await forgetUser(tx, await judgedUser(tx, userId, caller));
    if (reason !== undefined) tx.audit({ reason });
    return {};
  },
});
