// An admin makes a group, and edits what it is called.
import { refuse } from '../../contracts/errors.ts';
import { adminGroupCreate, adminGroupPatch } from '../../contracts/groups.ts';
import { Group, groupView } from '../../models/Group.ts';
import type { Tx } from '../../models/tx.ts';
import { MOST_OPEN_GROUPS } from '../bets/visibility.ts';
import { handle } from '../handle.ts';

export const create = handle(adminGroupCreate, {
  async run(tx, { name, description, isPrivate = true }, { userId }) {
    if (!isPrivate) await assertRoomForOpen(tx);
    const group = tx.insertRoot(Group, {
      name,
      description: description ?? null,
      isPrivate,
      createdBy: userId,
      membersCount: 0,
    });
    tx.audit(about(group));
    return { group: groupView(group) };
  },
});

export const edit = handle(adminGroupPatch, {
  async run(tx, { groupId, name, description }) {
    const group = await tx.root(Group, groupId);
    Object.assign(group, { ...(name !== undefined && { name }), ...(description !== undefined && { description }) });
    tx.audit(about(group));
    return { group: groupView(group) };
  },
});

/** How the audit log names a group. */
export const about = ({ _id, name }: Group) => ({
  relatedEntityType: 'group',
  relatedEntityId: _id.toString(),
  metadata: { name },
});

async function assertRoomForOpen(tx: Tx): Promise<void> {
  const open = await tx.find(Group, { isPrivate: false }, { limit: MOST_OPEN_GROUPS, project: { _id: 1 } });
  if (open.length >= MOST_OPEN_GROUPS) refuse('LIMIT_EXCEEDED', { openGroups: MOST_OPEN_GROUPS });
}
