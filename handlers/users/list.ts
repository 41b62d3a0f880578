// Users, for admins.
import { adminUserList } from '../../contracts/adminUsers.ts';
import { User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { offsetPage } from '../paging.ts';
import { named } from './named.ts';

export const list = answer(adminUserList, (reads, { status, role, search, ...page }) =>
  offsetPage(
    reads,
    User,
    { ...(status && { status }), ...(role && { roles: role }), ...named(search) },
    page,
    userView,
  ),
);
