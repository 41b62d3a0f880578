// The odds of all open public bets, as pages without a socket read them: one read serves all who ask within an interval.

import type { Output } from '../../contracts/declare.ts';
import { publicOdds } from '../../contracts/operation.ts';
import { BetBook, oddsBoard } from '../../models/BetBook.ts';
import type { Reads } from '../../models/reads.ts';
import { answer } from '../handle.ts';

const MOST_BETS = 500;
const GOOD_FOR_MS = 250;

export function odds() {
  let last: { readAt: Date; snapshot: Promise<Output<typeof publicOdds>> } | undefined;
  return answer(publicOdds, (reads, _input, _caller, now) => {
    if (!last || now.getTime() - last.readAt.getTime() > GOOD_FOR_MS) {
      last = { readAt: now, snapshot: read(reads, now) };
      last.snapshot.catch(() => {
        last = undefined;
      });
    }
    return last.snapshot;
  });
}

async function read(reads: Reads, now: Date): Promise<Output<typeof publicOdds>> {
  const books = await reads.find(
    BetBook,
    { status: 'open', groupId: null },
    { sort: { createdAt: -1 }, limit: MOST_BETS },
  );
  const bets = books.map(book => ({ betId: book._id.toString(), version: book.version, ...oddsBoard(book) }));
  return { at: now.toISOString(), bets };
}
