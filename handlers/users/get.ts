// One user with all his accounts, for admins.
import { adminUserGet } from '../../contracts/adminUsers.ts';
import { ObjectId } from '../../models/define.ts';
import { User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { accountsOf } from '../wallet/accounts.ts';

export const get = answer(adminUserGet, async (reads, { userId }) => {
  const user = await reads.get(User, new ObjectId(userId));
  return { user: userView(user), accounts: await accountsOf(reads, user._id) };
});
