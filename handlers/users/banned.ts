// Banned users, for admins.
import { adminUserBanned } from '../../contracts/adminUsers.ts';
import { User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { offsetPage } from '../paging.ts';
import { named } from './named.ts';

export const banned = answer(adminUserBanned, (reads, { search, ...page }) =>
  offsetPage(reads, User, { status: 'banned', ...named(search) }, page, userView),
);
