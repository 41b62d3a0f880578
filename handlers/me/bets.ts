// Bets that the caller made or played, newest first.
import { meBets } from '../../contracts/me.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import type { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { answer } from '../handle.ts';
import { after, cursorOf, DEFAULT_LIMIT } from '../paging.ts';

/** No index leads from a player to his bets; his newest positions are walked, so that no history makes a page slow. */
const MOST_POSITIONS = 5000;

export const bets = answer(meBets, async (reads, { role, limit = DEFAULT_LIMIT, cursor }, { userId }) => {
  const page = { before: cursor === undefined ? {} : after(cursor), limit: limit + 1 };
  const [made, played] = await Promise.all([
    role === 'player' ? [] : betsMade(reads, userId, page),
    role === 'creator' ? [] : betsPlayed(reads, userId, page),
  ]);
  const ids = newest([...made, ...played], limit + 1);
  const found = await reads.find(BetBook, { _id: { $in: ids.slice(0, limit) } }, { sort: { _id: -1 } });
  return { items: found.map(betView), nextCursor: ids.length > limit ? cursorOf(found.at(-1)!) : null };
});

interface Page {
  /** What a bet's `_id` must be, as a filter. */
  before: Filter;
  limit: number;
}

async function betsMade(reads: Reads, creatorId: ObjectId, { before, limit }: Page): Promise<ObjectId[]> {
  const made = await reads.find(
    BetBook,
    { creatorId, ...before },
    { sort: { _id: -1 }, limit, project: { creatorId: 1 } },
  );
  return made.map(book => book._id);
}

async function betsPlayed(reads: Reads, userId: ObjectId, { before, limit }: Page): Promise<ObjectId[]> {
  const played = await reads.aggregate<{ _id: ObjectId }>(Position, [
    { $match: { userId } },
    { $sort: { _id: -1 } },
    { $limit: MOST_POSITIONS },
    { $group: { _id: '$betId' } },
    { $match: before },
    { $sort: { _id: -1 } },
    { $limit: limit },
  ]);
  return played.map(group => group._id);
}

/** Ids are in the order of their hexadecimal texts. */
function newest(ids: ObjectId[], count: number): ObjectId[] {
  const distinct = new Map(ids.map(id => [id.toString(), id]));
  const inOrder = [...distinct.keys()].sort().reverse().slice(0, count);
  return inOrder.map(text => distinct.get(text)!);
}
