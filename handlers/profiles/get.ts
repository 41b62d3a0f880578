// Somebody's public face, unless he keeps it to himself.
import { refuse } from '../../contracts/errors.ts';
import { profileGet } from '../../contracts/me.ts';
import { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';
import { profileView, User } from '../../models/User.ts';
import { answer, type Caller } from '../handle.ts';

export const get = answer(profileGet, async (reads, { userId }, caller) =>
  profileView(await shownUser(reads, userId, caller)),
);

/** Somebody whose profile the caller may see. @throws {Refusal} NOT_FOUND, PROFILE_PRIVATE */
export async function shownUser(reads: Reads, id: string, { userId, permissions }: Caller): Promise<User> {
  const user = await reads.get(User, new ObjectId(id));
  const mayLook = user.profile.visibility === 'public' || userId?.equals(user._id) || permissions.has('admin.access');
  return mayLook ? user : refuse('PROFILE_PRIVATE');
}
