// The caller's groups, or one that he may see.
import { refuse } from '../../contracts/errors.ts';
import { groupGet } from '../../contracts/groups.ts';
import { meGroups } from '../../contracts/me.ts';
import { ObjectId } from '../../models/define.ts';
import { Group, GroupMember, groupView } from '../../models/Group.ts';
import type { Reads } from '../../models/reads.ts';
import { answer, type Caller } from '../handle.ts';
import { type CursorInput, cursorPage } from '../paging.ts';

export const get = answer(groupGet, async (reads, { groupId, ...page }, caller) => {
  if (groupId) return { items: [await named(reads, new ObjectId(groupId), caller)], nextCursor: null };
  return caller.userId ? groupsOf(reads, caller.userId, page) : { items: [], nextCursor: null };
});

export const mine = answer(meGroups, (reads, page, { userId }) => groupsOf(reads, userId, page));

async function groupsOf(reads: Reads, userId: ObjectId, page: CursorInput) {
  const { found, nextCursor } = await cursorPage(reads, GroupMember, { userId }, page);
  const groups = await reads.find(Group, { _id: { $in: found.map(member => member.groupId) } });
  const byId = new Map(groups.map(group => [group._id.toString(), groupView(group)]));
  return { items: found.map(({ groupId, role }) => ({ group: byId.get(groupId.toString())!, role })), nextCursor };
}

async function named(reads: Reads, groupId: ObjectId, { userId, permissions }: Caller) {
  const group = await reads.get(Group, groupId);
  const member = userId && (await reads.one(GroupMember, { userId, groupId }));
  if (!member && group.isPrivate && !permissions.has('groups.manage')) refuse('NOT_FOUND');
  return { group: groupView(group), role: member?.role ?? null };
}
