// Who may see a bet: everybody, or the members of its group; for others it does not exist.
import { refuse } from '../../contracts/errors.ts';
import type { BetBook } from '../../models/BetBook.ts';
import { GroupMember } from '../../models/Group.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import type { Caller } from '../handle.ts';

/** @throws {Refusal} NOT_FOUND */
export async function assertVisible(
  reads: Reads | Tx,
  { groupId }: Pick<BetBook, 'groupId'>,
  caller: Caller,
): Promise<void> {
  if (!groupId || caller.permissions.has('bets.manage')) return;
  const member = caller.userId && (await reads.one(GroupMember, { userId: caller.userId, groupId }));
  if (!member) refuse('NOT_FOUND');
}

/** The filter of all bets that the caller may see. */
export async function visibleTo(reads: Reads, { userId, permissions }: Caller): Promise<Record<string, unknown>> {
  if (permissions.has('bets.manage')) return {};
  if (!userId) return { groupId: null };
  const memberships = await reads.find(GroupMember, { userId });
  return { groupId: { $in: [null, ...memberships.map(member => member.groupId)] } };
}
