// Bets and positions as admins list them, those of groups included.
import { adminBetList, adminBetPending, adminBetPositions } from '../../contracts/adminBets.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Position, positionView } from '../../models/Position.ts';
import { answer } from '../handle.ts';
import { containing, type OffsetInput, offsetPage } from '../paging.ts';

export const adminList = answer(
  adminBetList,
  (reads, { search, status, groupId, creatorId, matchId, flagged, ...page }) => {
    const filter = {
      ...(status && { status }),
      ...(groupId && { groupId: new ObjectId(groupId) }),
      ...(creatorId && { creatorId: new ObjectId(creatorId) }),
      ...(matchId && { matchId: new ObjectId(matchId) }),
      ...(flagged !== undefined && { flaggedAt: flagged ? { $gt: new Date(0) } : null }),
      ...containing(search, 'title', 'description'),
    };
    return offsetPage(reads, BetBook, filter, sorted(page), betView);
  },
);

export const pending = answer(adminBetPending, (reads, { search, ...page }, _caller, now) => {
  const waiting = [{ status: 'closed' }, { status: 'open', closesAt: { $lte: now } }];
  const filter = { $and: [{ $or: waiting }, containing(search, 'title', 'description')] };
  return offsetPage(reads, BetBook, filter, sorted(page), betView);
});

export const adminPositions = answer(adminBetPositions, async (reads, { betId, status, search: _, ...page }) => {
  const book = await reads.get(BetBook, new ObjectId(betId));
  return offsetPage(reads, Position, { betId: book._id, ...(status && { status }) }, page, positionView);
});

/** Clients sort by `positions`; the book counts those ever taken. */
const sorted = (page: OffsetInput): OffsetInput =>
  page.sort === 'positions' ? { ...page, sort: 'positionsTaken' } : page;
