// When and where the caller signed in and out.
import { meLogins } from '../../contracts/me.ts';
import { Login, loginView } from '../../models/Login.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

export const logins = answer(meLogins, async (reads, page, { userId }) => {
  const { found, nextCursor } = await cursorPage(reads, Login, { userId }, page);
  return { items: found.map(loginView), nextCursor };
});
