// The caller's groups, or one that he may see.

import { refuse } from '../../contracts/errors.ts';
import { groupGet } from '../../contracts/groups.ts';
import { ObjectId } from '../../models/define.ts';
import { Group, GroupMember, groupView } from '../../models/Group.ts';
import type { Reads } from '../../models/reads.ts';
import { answer, type Caller } from '../handle.ts';
import { cursorPage } from '../paging.ts';

export const get = answer(groupGet, async (reads, { groupId, ...page }, caller) => {
  if (groupId) return { items: [await named(reads, new ObjectId(groupId), caller)], nextCursor: null };
  if (!caller.userId) return { items: [], nextCursor: null };
  const { found, nextCursor } = await cursorPage(reads, GroupMember, { userId: caller.userId }, page);
  const groups = await reads.find(Group, { _id: { $in: found.map(member => member.groupId) } });
  const byId = new Map(groups.map(group => [group._id.toString(), groupView(group)]));
  const items = found.map(({ groupId, role }) => ({ group: byId.get(groupId.toString())!, role }));
  return { items, nextCursor };
});

async function named(reads: Reads, groupId: ObjectId, { userId, permissions }: Caller) {
  const group = await reads.get(Group, groupId);
  const member = userId && (await reads.one(GroupMember, { userId, groupId }));
  if (!member && group.isPrivate && !permissions.has('groups.manage')) refuse('NOT_FOUND');
  return { group: groupView(group), role: member?.role ?? null };
}
