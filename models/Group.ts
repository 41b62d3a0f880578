// Groups of users: what is offered in a private one does not exist for others.
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Group extends Stored {
  name: string;
  description: string | null;
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
  },
});

export interface GroupMember extends Stored {
  groupId: ObjectId;
  userId: ObjectId;
  role: 'member' | 'manager';
}

export const GroupMember = model<GroupMember>('GroupMember', 'groupMembers', {
  fields: {
    groupId: { type: Schema.Types.ObjectId, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    role: { type: String, required: true, enum: ['member', 'manager'] },
  },
  indexes: [[{ userId: 1, groupId: 1 }, { unique: true }], [{ groupId: 1 }]],
});
