// Players by rating: pages from an index, ranks from a count of all ratings that many share.
import { refuse } from '../../contracts/errors.ts';
import { type Ranked, rankingList } from '../../contracts/rankings.ts';
import { ObjectId } from '../../models/define.ts';
import { Game } from '../../models/Game.ts';
import type { Reads } from '../../models/reads.ts';
import { isRanked, rankedIn, shownName, User } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { after, type CursorInput, cursorOf, cursorPage, DEFAULT_LIMIT, type ListOrder, sortOf } from '../paging.ts';

const byRating: ListOrder = { field: 'rating', direction: -1 };
const upwards: ListOrder = { ...byRating, direction: 1 };
/** Counting takes at most this part of the time, however many players there are and however often they ask. */
const PART_OF_TIME = 1 / 20;

interface Page {
  found: User[];
  nextCursor: string | null;
}

/** A count of ratings: under way, or good for as long as counting them may not take more of the time. */
interface Count {
  readonly ladder: Promise<Ladder>;
  /** Good until then for whoever asks, and twice as long for whoever would have to wait for the next. */
  goodUntil: number;
  usableUntil: number;
  /** The one before, while this one is under way. */
  before: Count | undefined;
}

export function rankings() {
  const counts = new Map<string, Count>();

  function ladderOf(reads: Reads, gameId?: ObjectId): Promise<Ladder> {
    const key = gameId?.toString() ?? '';
    const now = performance.now();
    let count = counts.get(key);
    if (!count || now >= count.goodUntil) count = countAgain(reads, key, gameId);
    const { before } = count;
    return before && now < before.usableUntil ? before.ladder : count.ladder;
  }

  function countAgain(reads: Reads, key: string, gameId?: ObjectId): Count {
    const startedAt = performance.now();
    const [ladder, never] = [countRatings(reads, gameId), Number.POSITIVE_INFINITY];
    const count: Count = { ladder, goodUntil: never, usableUntil: never, before: counts.get(key) };
    counts.set(key, count);
    ladder.then(
      () => {
        const endedAt = performance.now();
        const goodForMs = (endedAt - startedAt) / PART_OF_TIME;
        Object.assign(count, {
          goodUntil: endedAt + goodForMs,
          usableUntil: endedAt + 2 * goodForMs,
          before: undefined,
        });
      },
      () => counts.delete(key),
    );
    return count;
  }

  return answer(rankingList, async (reads, { gameId: game, aroundMe, ...page }, { userId }) => {
    const gameId = game === undefined ? undefined : (await reads.get(Game, new ObjectId(game)))._id;
    const self = userId && (await reads.get(User, userId));
    if (aroundMe && !self) refuse('UNAUTHENTICATED');
    const isCentred = aroundMe && page.cursor === undefined;
    const { found, nextCursor } = isCentred
      ? await pageAround(reads, self!, page, gameId)
      : await cursorPage(reads, User, rankedIn(gameId), page, byRating);
    const ladder = await ladderOf(reads, gameId);
    const line = (user: User) => ranked(user, ladder);
    return {
      items: found.map(line),
      nextCursor,
      total: ladder.total,
      me: self && isRanked(self, gameId) ? line(self) : null,
    };
  });
}

/** As many above somebody as below him, as far as there are so many; he himself is among them if he is ranked. */
async function pageAround(reads: Reads, self: User, { limit = DEFAULT_LIMIT }: CursorInput, gameId?: ObjectId) {
  const here = cursorOf(self, byRating);
  const beyond = (order: ListOrder) =>
    reads.find(User, { $and: [rankedIn(gameId), after(here, order)] }, { sort: sortOf(order), limit });
  const [better, worse] = await Promise.all([beyond(upwards), beyond(byRating)]);
  const all = [...better.reverse(), ...(isRanked(self, gameId) ? [self] : []), ...worse];
  const middle = better.length - Math.floor((limit - 1) / 2);
  const start = Math.max(0, Math.min(middle, all.length - limit));
  const found = all.slice(start, start + limit);
  const isLast = start + limit >= all.length;
  return { found, nextCursor: isLast ? null : cursorOf(found.at(-1)!, byRating) } satisfies Page;
}

interface Ladder {
  readonly total: number;
  /** The best first, each with how many are better. */
  readonly steps: readonly { readonly rating: number; readonly better: number }[];
}

async function countRatings(reads: Reads, gameId?: ObjectId): Promise<Ladder> {
  const counts = await reads.aggregate<{ _id: number; players: number }>(User, [
    { $match: rankedIn(gameId) },
    { $group: { _id: '$rating', players: { $sum: 1 } } },
    { $sort: { _id: -1 } },
  ]);
  let total = 0;
  const steps = counts.map(({ _id: rating, players }) => {
    const better = total;
    total += players;
    return { rating, better };
  });
  return { total, steps };
}

function ranked(user: User, { steps, total }: Ladder): Ranked {
  const { better } = steps.find(step => step.rating <= user.rating) ?? { better: total };
  return {
    rank: better + 1,
    userId: user._id.toString(),
    name: shownName(user),
    avatarUrl: user.avatarUrl,
    rating: user.rating,
    stats: user.stats,
  };
}
