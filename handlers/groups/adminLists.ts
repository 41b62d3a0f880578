// Groups and their members, for admins.
import { adminGroupList, adminMemberList } from '../../contracts/groups.ts';
import { ObjectId } from '../../models/define.ts';
import { Group, GroupMember, groupView, memberView } from '../../models/Group.ts';
import { answer } from '../handle.ts';
import { containing, offsetPage } from '../paging.ts';

export const list = answer(adminGroupList, (reads, { isPrivate, search, ...page }) => {
  const filter = { ...(isPrivate !== undefined && { isPrivate }), ...containing(search, 'name', 'description') };
  return offsetPage(reads, Group, filter, page, groupView);
});

export const members = answer(adminMemberList, async (reads, { groupId, role, search: _, ...page }) => {
  const group = await reads.get(Group, new ObjectId(groupId));
  return offsetPage(reads, GroupMember, { groupId: group._id, ...(role && { role }) }, page, memberView);
});
