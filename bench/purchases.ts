// What one purchase writes, and the naive way to write it: a transaction each. Shared by the baselines.
import { randomUUID } from 'node:crypto';
import { Account, accountId } from '../models/Account.ts';
import { BetBook } from '../models/BetBook.ts';
import type { Database } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { JournalEntry, type MoneyEntry } from '../models/JournalEntry.ts';
import { Position, untouched } from '../models/Position.ts';
import { oddsMilli, openCurve, payoutFor, take } from '../rules/odds.ts';
import { CommandKeys } from '../server/commandKeys.ts';

export const STAKE = 10;
/** More at once would fight over the bet and do less. */
export const NAIVE_AT_ONCE = 2;
// Deep enough that no price runs away while thousands buy.
const LIQUIDITY = 5_000_000;

export const keys = new CommandKeys('a secret for the bench');

/** A bet that is open for an hour. */
export function newBook(): BetBook {
  const _id = new ObjectId();
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  return {
    _id,
    creatorId: new ObjectId(),
    creatorName: 'bench',
    groupId: null,
    matchId: null,
    title: 'bench',
    description: null,
    details: null,
    betType: 'boolean',
    status: 'open',
    suspended: false,
    closesAt: new Date(Date.now() + 3_600_000),
    closedAt: null,
    options: ['Oui', 'Non'].map(label => ({ _id: new ObjectId(), label, value: null, staked: 0, positions: 0 })),
    curve: openCurve([1.9, 1.9], LIQUIDITY),
    stand: { account: `bet:${_id}:POINT`, currency: 'POINT', balance: 0 },
    positionsTaken: 0,
    resultOptionId: null,
    resolvedAt: null,
    cancelledAt: null,
    seq: 0,
    version: 1,
    ...stamps,
  } as unknown as BetBook;
}

/** The documents of one purchase, as both baselines write them. */
export function documentsOf(book: BetBook, curve: BetBook['curve'], userId: ObjectId, option: number, before: number) {
  const payout = payoutFor(curve, option, STAKE);
  const stamps = { createdAt: new Date(), updatedAt: new Date() };
  const position = {
    _id: new ObjectId(),
    betId: book._id,
    optionId: book.options[option]!._id,
    userId,
    stake: STAKE,
    payout,
    oddsMilli: oddsMilli(payout, STAKE),
    ...untouched,
    ...stamps,
  };
  const account = accountId(userId, 'POINT', 'cash');
  const entry: MoneyEntry = {
    _id: `buy:${position._id}`,
    action: 'bet_buy',
    actorUserId: userId,
    users: [userId],
    type: 'bet_stake',
    betId: book._id,
    positionId: position._id,
    lines: [
      { account, currency: 'POINT', amount: -STAKE, before, after: before - STAKE },
      { account: book.stand.account, currency: 'POINT', amount: STAKE },
    ],
    ...stamps,
    command: keys.recordId(userId.toString(), 'bet:buy', randomUUID()),
    inputHash: keys.inputHash({ betId: book._id, option, stake: STAKE }),
    ip: '127.0.0.1',
    relatedEntityType: 'bet',
    relatedEntityId: book._id.toString(),
    targetUserId: userId,
  };
  return { account, payout, position, entry };
}

export interface Bought {
  position: Position;
  balance: number;
}

/** The naive way to buy: read, decide and write in one transaction. */
export async function buyAlone(database: Database, _id: ObjectId, userId: ObjectId, option: number): Promise<Bought> {
  const bets = database.collection(BetBook);
  const accounts = database.collection(Account);
  return database.client.withSession(session =>
    session.withTransaction(
      async () => {
        const book = (await bets.findOne({ _id }, { session })) as unknown as BetBook;
        if (book.status !== 'open' || book.suspended) throw new Error('closed');
        const id = accountId(userId, 'POINT', 'cash');
        const { available } = (await accounts.findOne({ _id: id }, { session }))!;
        const { payout, position, entry } = documentsOf(book, book.curve, userId, option, available);
        await accounts.updateOne(
          { _id: id, available: { $gte: STAKE } },
          { $inc: { available: -STAKE, version: 1 } },
          { session },
        );
        await database.collection(Position).insertOne(position as never, { session });
        await database.collection(JournalEntry).insertOne(entry as never, { session });
        const $set = { curve: take(book.curve, option, payout) };
        await bets.updateOne({ _id }, { $set, $inc: { 'stand.balance': STAKE, version: 1 } } as never, { session });
        return { position: position as Position, balance: available - STAKE };
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    ),
  );
}

/** So many at once, the others in turn. */
export function semaphore(places: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async work => {
    if (free > 0) free -= 1;
    else await new Promise<void>(go => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
