// Who may see a bet, and who may play it: everybody; of a private group its members; what an open group has, all see and members play.
import { refuse } from '../../contracts/errors.ts';
import type { BetBook } from '../../models/BetBook.ts';
import type { ObjectId } from '../../models/define.ts';
import { Group, GroupMember } from '../../models/Group.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import type { Caller } from '../handle.ts';

/** All of them stand in the filter of everybody's lists. */
export const MOST_OPEN_GROUPS = 1000;

type OfGroup = Pick<BetBook, 'groupId'>;

/** @throws {Refusal} NOT_FOUND */
export async function assertVisible(reads: Reads | Tx, { groupId }: OfGroup, caller: Caller): Promise<void> {
  if (!groupId || (await isInside(reads, groupId, caller)) || (await isOpen(reads, groupId))) return;
  refuse('NOT_FOUND');
}

/** @throws {Refusal} NOT_FOUND, or FORBIDDEN to whoever may only look */
export async function assertPlayable(reads: Reads | Tx, { groupId }: OfGroup, caller: Caller): Promise<void> {
  if (!groupId || (await isInside(reads, groupId, caller))) return;
  if (await isOpen(reads, groupId)) refuse('FORBIDDEN', { reason: 'not_a_member' });
  refuse('NOT_FOUND');
}

/** The filter of all bets that the caller may see. */
export async function visibleTo(reads: Reads, { userId, permissions }: Caller): Promise<Record<string, unknown>> {
  if (permissions.has('bets.manage')) return {};
  const open = { isPrivate: false };
  const [groups, memberships] = await Promise.all([
    reads.find(Group, open, { limit: MOST_OPEN_GROUPS, project: { _id: 1 } }),
    userId ? reads.find(GroupMember, { userId }) : [],
  ]);
  return { groupId: { $in: [null, ...groups.map(({ _id }) => _id), ...memberships.map(({ groupId }) => groupId)] } };
}

async function isInside(reads: Reads | Tx, groupId: ObjectId, { userId, permissions }: Caller): Promise<boolean> {
  if (permissions.has('bets.manage')) return true;
  return userId !== undefined && (await reads.one(GroupMember, { userId, groupId })) !== undefined;
}

/** Whether everybody may see what this group has. */
export const isOpen = async (reads: Reads | Tx, groupId: ObjectId): Promise<boolean> =>
  (await reads.one(Group, { _id: groupId, isPrivate: false })) !== undefined;
