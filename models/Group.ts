// Groups of users: what is offered in a private one does not exist for others. The root of who is a member.
import type { GroupMember as MemberView, Group as View } from '../contracts/groups.ts';
import { model, type ObjectId, type Root, Schema, type Stored } from './define.ts';

export interface Group extends Root {
  name: string;
  description: string | null;
  /** Fixed from the start: what was said in private stays so. */
  isPrivate: boolean;
  createdBy: ObjectId;
  membersCount: number;
}

export const Group = model<Group>('Group', 'groups', {
  fields: {
    name: { type: String, required: true },
    description: { type: String, default: null },
    isPrivate: { type: Boolean, required: true },
    createdBy: { type: Schema.Types.ObjectId, required: true },
    membersCount: { type: Number, required: true },
    version: { type: Number, required: true },
  },
  indexes: [[{ isPrivate: 1, createdAt: -1 }]],
});

export interface GroupMember extends Stored {
  groupId: ObjectId;
  userId: ObjectId;
  role: MemberView['role'];
}

export const GroupMember = model<GroupMember>('GroupMember', 'groupMembers', {
  fields: {
    groupId: { type: Schema.Types.ObjectId, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    role: { type: String, required: true, enum: ['member', 'manager'] },
  },
  indexes: [[{ userId: 1, groupId: 1 }, { unique: true }], [{ groupId: 1, createdAt: -1 }]],
});

export const groupView = (group: Group): View => ({
  id: group._id.toString(),
  name: group.name,
  description: group.description,
  isPrivate: group.isPrivate,
  createdBy: group.createdBy.toString(),
  membersCount: group.membersCount,
  createdAt: group.createdAt.toISOString(),
  updatedAt: group.updatedAt.toISOString(),
});

export const memberView = (member: GroupMember): MemberView => ({
  id: member._id.toString(),
  groupId: member.groupId.toString(),
  userId: member.userId.toString(),
  role: member.role,
  createdAt: member.createdAt.toISOString(),
  updatedAt: member.updatedAt.toISOString(),
});
