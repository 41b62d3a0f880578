// Bets that the caller may see, a page at a time.
import { betList } from '../../contracts/bets.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { answer } from '../handle.ts';
import { containing, cursorPage, directionOf, type ListOrder } from '../paging.ts';
import { assertVisible, visibleTo } from './visibility.ts';

const fields = { createdAt: 'createdAt', closesAt: 'closesAt', positions: 'positionsTaken' } as const;

export const list = answer(
  betList,
  async (reads, { active, groupId, matchId, search, sort, order, ...page }, caller, now) => {
    const group = groupId ? new ObjectId(groupId) : undefined;
    if (group) await assertVisible(reads, { groupId: group }, caller);
    const filter = {
      ...(group ? { groupId: group } : await visibleTo(reads, caller)),
      ...(matchId && { matchId: new ObjectId(matchId) }),
      ...activity(active, now),
      ...containing(search, 'title', 'description'),
    };
    const run: ListOrder = { field: fields[sort ?? 'createdAt'], direction: directionOf(order) };
    const { found, nextCursor } = await cursorPage(reads, BetBook, filter, page, run);
    return { items: found.map(betView), nextCursor };
  },
);

function activity(active: boolean | undefined, now: Date) {
  if (active === undefined) return {};
  return active ? { status: 'open', closesAt: { $gt: now } } : { $nor: [{ status: 'open', closesAt: { $gt: now } }] };
}
