// Somebody's public face, unless he keeps it to himself.
import { refuse } from '../../contracts/errors.ts';
import { profileGet } from '../../contracts/me.ts';
import { ObjectId } from '../../models/define.ts';
import { profileView, User } from '../../models/User.ts';
import { answer } from '../handle.ts';

export const get = answer(profileGet, async (reads, input, { userId, permissions }) => {
  const user = await reads.get(User, new ObjectId(input.userId));
  const mayLook = user.profile.visibility === 'public' || userId?.equals(user._id) || permissions.has('admin.access');
  return mayLook ? profileView(user) : refuse('PROFILE_PRIVATE');
});
