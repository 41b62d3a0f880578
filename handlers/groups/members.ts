// An admin puts users into a group and takes them out; who is out leaves its rooms at once, on every node.
import { refuse } from '../../contracts/errors.ts';
import { adminMemberAdd, adminMemberBatch, adminMemberRemove } from '../../contracts/groups.ts';
import { ObjectId } from '../../models/define.ts';
import { Group, GroupMember, groupView, memberView } from '../../models/Group.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { about } from './create.ts';

const MOST_MEMBERS = 10_000;

export const add = handle(adminMemberAdd, {
  async run(tx, { groupId, userId, role = 'member' }) {
    const group = await tx.root(Group, groupId);
    const user = await tx.get(User, new ObjectId(userId));
    if (user.deletedAt) refuse('CONFLICT', { reason: 'deleted' });
    const found = await tx.one(GroupMember, { userId: user._id, groupId: group._id });
    tx.audit({ ...about(group), targetUserId: user._id });
    const member = found ? await tx.edit(GroupMember, found._id) : insertMember(tx, group, user._id, role);
    member.role = role;
    return { group: groupView(group), member: memberView(member) };
  },
});

export const addBatch = handle(adminMemberBatch, {
  async run(tx, { groupId, members }) {
    const group = await tx.root(Group, groupId);
    const wanted = new Map(members.map(({ userId, role = 'member' }) => [userId, role]));
    const ids = [...wanted.keys()].map(userId => new ObjectId(userId));
    const there = { _id: { $in: ids }, deletedAt: null };
    const users = await idsOf(tx.find(User, there, { project: { _id: 1 } }), '_id');
    const present = await idsOf(tx.find(GroupMember, { userId: { $in: ids }, groupId: group._id }), 'userId');
    const added = [...wanted].filter(([userId]) => users.has(userId) && !present.has(userId));
    for (const [userId, role] of added) insertMember(tx, group, new ObjectId(userId), role);
    tx.audit({ ...about(group), metadata: { added: added.length } });
    return {
      group: groupView(group),
      added: added.map(([userId]) => userId),
      present: [...present],
      unknown: [...wanted.keys()].filter(userId => !users.has(userId)),
    };
  },
});

export const remove = handle(adminMemberRemove, {
  async run(tx, { groupId, userId }) {
    const group = await tx.root(Group, groupId);
    const filter = { userId: new ObjectId(userId), groupId: group._id };
    const member = (await tx.one(GroupMember, filter)) ?? refuse('NOT_FOUND');
    tx.remove(GroupMember, member);
    group.membersCount -= 1;
    tx.revoke(member.userId, 'rights_changed');
    tx.notify(member.userId, 'group.left', { groupId, group: group.name });
    tx.audit({ ...asTarget(member.userId), ...about(group) });
    return {};
  },
});

/** @throws {Refusal} LIMIT_EXCEEDED */
function insertMember(tx: Tx, group: Group, userId: ObjectId, role: GroupMember['role']): GroupMember {
  if (group.membersCount >= MOST_MEMBERS) refuse('LIMIT_EXCEEDED', { members: MOST_MEMBERS });
  group.membersCount += 1;
  tx.notify(userId, 'group.joined', { groupId: group._id.toString(), group: group.name });
  return tx.insert(GroupMember, { groupId: group._id, userId, role });
}

const idsOf = async <K extends string>(found: Promise<readonly Record<K, ObjectId>[]>, field: K) =>
  new Set((await found).map(document => document[field].toString()));
