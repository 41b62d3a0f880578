// Groups: made by admins; a private one is for its members alone, any other can be read by all and written by members.
import { z } from 'zod';
import { can, command, guest, query } from './declare.ts';
import { rootOf } from './roomNames.ts';
import { cursorPage, cursorPageOf, id, multiline, nothing, offsetPage, offsetPageOf, text, time } from './values.ts';

const access = can('groups.manage');
const root = ({ groupId }: { groupId: string }) => rootOf('group', groupId);

export const Group = z.strictObject({
  id,
  name: z.string(),
  description: z.string().nullable(),
  isPrivate: z.boolean(),
  createdBy: id,
  membersCount: z.int(),
  createdAt: time,
  updatedAt: time,
});
export type Group = z.infer<typeof Group>;

export const memberRole = z.enum(['member', 'manager']);
export const GroupMember = z.strictObject({
  id,
  groupId: id,
  userId: id,
  role: memberRole,
  createdAt: time,
  updatedAt: time,
});
export type GroupMember = z.infer<typeof GroupMember>;

const groupReply = z.strictObject({ group: Group });
const newMember = { userId: id, role: memberRole.optional() };

export const groupWithRole = z.strictObject({
  group: Group,
  /** What the caller is in it, if he is a member. */
  role: memberRole.nullable(),
});

export const groupGet = query('group:get', {
  summary: 'The groups of the caller, newest membership first; or the one named, if he may see it.',
  access: guest,
  input: { groupId: id.optional(), ...cursorPage },
  output: cursorPageOf(groupWithRole),
});

export const adminGroupList = query('GET /admin/groups', {
  summary: 'All groups.',
  access,
  input: { ...offsetPage('createdAt', 'name', 'membersCount'), isPrivate: z.boolean().optional() },
  output: offsetPageOf(Group),
  audit: 'admin_list_groups',
});

export const adminGroupCreate = command('POST /admin/groups', {
  summary: 'Makes a group; private unless said otherwise, and that for good.',
  access,
  input: { name: text(1, 100), description: multiline(1000).optional(), isPrivate: z.boolean().optional() },
  output: groupReply,
  audit: 'admin_create_group',
});

export const adminGroupPatch = command('PATCH /admin/groups/:groupId', {
  summary: 'Renames or describes a group.',
  access,
  input: { groupId: id, name: text(1, 100).optional(), description: multiline(1000).optional() },
  output: groupReply,
  root,
  audit: 'admin_update_group',
});

export const adminMemberList = query('GET /admin/groups/:groupId/members', {
  summary: 'The members of a group.',
  access,
  input: { groupId: id, ...offsetPage('createdAt'), role: memberRole.optional() },
  output: offsetPageOf(GroupMember),
  audit: 'admin_list_members',
});

export const adminMemberAdd = command('POST /admin/groups/:groupId/members', {
  summary: 'Makes a user a member of a group, or changes what he is in it.',
  access,
  input: { groupId: id, ...newMember },
  output: z.strictObject({ group: Group, member: GroupMember }),
  root,
  audit: 'admin_add_member',
});

export const adminMemberBatch = command('POST /admin/groups/:groupId/members/batch', {
  summary: 'Makes many users members, all or none; says who was one before and who does not exist.',
  access,
  input: { groupId: id, members: z.array(z.strictObject(newMember)).min(1).max(500) },
  output: z.strictObject({ group: Group, added: z.array(id), present: z.array(id), unknown: z.array(id) }),
  root,
  audit: 'admin_add_members',
});

export const adminMemberRemove = command('DELETE /admin/groups/:groupId/members/:userId', {
  summary: 'Takes a user out of a group, and out of its rooms at once.',
  access,
  input: { groupId: id, userId: id },
  output: nothing,
  root,
  audit: 'admin_remove_member',
});
