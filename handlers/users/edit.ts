// An admin corrects what a user is called, how he is reached and how he is shown.
import { adminUserEdit } from '../../contracts/adminUsers.ts';
import { userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { judgedUser } from './authority.ts';
import { changeUser } from './change.ts';
import { repeated } from './repeated.ts';

export const edit = handle(adminUserEdit, {
  async run(tx, { userId, idempotencyKey: _, ...said }, caller) {
    const user = await judgedUser(tx, userId, caller);
    await changeUser(tx, user, said);
    tx.audit({ metadata: { fields: Object.keys(said) } });
    return { user: userView(user) };
  },

  rebuild: repeated,
});
