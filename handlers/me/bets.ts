// Bets that the caller made or played, newest first.
import { meBets } from '../../contracts/me.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import type { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import type { Reads } from '../../models/reads.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

/** No index leads from a player to his bets; his newest positions are walked, so that no history makes a page slow. */
const MOST_POSITIONS = 5000;

export const bets = answer(meBets, async (reads, { role, ...page }, { userId }) => {
  const made = { creatorId: userId };
  const filter = role === 'creator' ? made : { _id: { $in: await betsPlayed(reads, userId) } };
  const { found, nextCursor } = await cursorPage(reads, BetBook, role ? filter : { $or: [made, filter] }, page);
  return { items: found.map(betView), nextCursor };
});

async function betsPlayed(reads: Reads, userId: ObjectId): Promise<ObjectId[]> {
  const played = await reads.aggregate<{ _id: ObjectId }>(Position, [
    { $match: { userId } },
    { $sort: { createdAt: -1 } },
    { $limit: MOST_POSITIONS },
    { $group: { _id: '$betId' } },
  ]);
  return played.map(group => group._id);
}
