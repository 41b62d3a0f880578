// The caller, as himself and as others see him.
import { meGet } from '../../contracts/me.ts';
import { profileView, User, userView } from '../../models/User.ts';
import { answer } from '../handle.ts';

export const get = answer(meGet, async (reads, _input, { userId }) => {
  const user = await reads.get(User, userId);
  return { user: userView(user), profile: profileView(user) };
});
