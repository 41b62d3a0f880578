// Paying out a bet that is over: a fixed plan, in chunks, each position once, whoever carries the job and however often.
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { betResolved, positionChanged } from '../../contracts/bets.ts';
import type { NoticeType } from '../../contracts/notifications.ts';
import { Account, accountId } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { JobLane } from '../../models/JobLane.ts';
import { transfer } from '../../models/ledger.ts';
import { Notification, noticeId } from '../../models/Notification.ts';
import { Position, positionView } from '../../models/Position.ts';
import { parse, type Reads, ref } from '../../models/reads.ts';
import { fees, house, payouts } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { feeOn } from '../../rules/fees.ts';
import { retell } from '../chat/retell.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { Services, Terms } from '../services.ts';
import { feeExpression } from './feeExpression.ts';

/** Chunks that are paid at once: while one is decided, the database writes the others. */
const LANES = 4;
const CHUNKS_A_LEASE = 20;
const POSITIONS_BETWEEN_BREATHS = 100;

type Kind = 'bet:settle' | 'bet:refund' | 'bet:correct';

/** The last position of a chunk: they run in the order of the index, so that neighbours share pages and an account is in few chunks. */
interface Place {
  userId: ObjectId;
  _id: ObjectId;
}

/** What a chunk has to find: so many positions up to this place, and what each is due, as a hash. */
interface PlannedChunk extends Place {
  positions: number;
  hash: string;
}

/** Of a bet that is being paid: fixed before the first chunk is. */
interface Plan {
  chunks: PlannedChunk[];
  /** All positions of the bet, also those that were sold: none may come after. */
  positions: number;
  /** What all positions are due together: it leaves the bet's stand (or the house) at once, so that lanes do not fight over the book. */
  due: number;
  /** The fee as it is when the payout begins, whatever a node that takes over is set to. */
  feeBasisPoints: number;
}

/** How far a lane came with its part of the chunks, which lie beside each other: lanes meet at hardly any account. */
export interface Progress {
  next: number;
  end: number;
  /** Less what was taken back. */
  paid: number;
  winners: number;
  takenBack: number;
  /** Of what was to be taken back: what the players no longer had. */
  missing: number;
  /** Of what was paid: what the players had kept when it was taken back before. */
  kept: number;
}

/** What a position gets, and what of it is the fee where there is one. */
export interface Due {
  amount: number;
  feeBasisPoints: number;
}

/** What a payout job does to positions. */
export interface Payout {
  /** Whose turn it is, and what they still have to be when they are changed. */
  concerns: { status: Position['status'] };
  /** Which of them, if not all. */
  among?(book: BetBook): object;
  /** Positions may owe: then each player's are in one chunk, and what he gets arrives before what he owes leaves. */
  takesBack?: boolean;
  /** The fee to take, if not the one that is set. */
  feeBasisPoints?(reads: Reads, book: BetBook): Promise<number | undefined>;
  /** Posts what all positions are due together. */
  fund(tx: Tx, book: BetBook, due: number): void;
  /** What a position is due, before any fee; nothing for one that lost. */
  dueOf(book: BetBook, position: Position): number;
  /** The same as an expression. */
  due(book: BetBook): object | string;
  /** What a player is notified of who has gained (or lost) so much. */
  notice(gained: number): NoticeType;
  /** Moves what one position is due. What the position then is. */
  pay(
    tx: Tx,
    book: BetBook,
    position: Position,
    due: Due,
    cash: Account | undefined,
    progress: Progress,
  ): Partial<Position>;
  /** The same change of all positions of a chunk, as expressions for the database. */
  changes(book: BetBook, now: Date, feeBasisPoints: number, positions: readonly Position[]): object;
  finish(tx: Tx, book: BetBook, totals: Totals): void;
}

export type Totals = Pick<Progress, 'paid' | 'winners' | 'takenBack' | 'missing' | 'kept'>;

const nothingPaid: Totals = { paid: 0, winners: 0, takenBack: 0, missing: 0, kept: 0 };

/** The entry that pays a position; each correction of the bet has entries of its own. */
export const settleId = ({ _id, corrections = 0 }: BetBook, positionId: ObjectId, round = corrections) =>
  `settle:${_id}:${positionId}${suffix(round)}`;
const suffix = (round: number) => (round > 0 ? `:${round}` : '');

/** Queues the payout of a bet that takes no more trades. */
export function queuePayout(tx: Tx, kind: Kind, book: BetBook): ObjectId {
  const key = `${kind}:${book._id}${suffix(book.corrections ?? 0)}`;
  return tx.job({ kind, key, payload: { betId: book._id.toString() } });
}

/** Pays a winner, less what he has of it already. @returns the fee */
export function win(
  tx: Tx,
  book: BetBook,
  positionId: ObjectId,
  { amount, feeBasisPoints }: Due,
  cash: Account,
  kept = 0,
): number {
  const fee = feeOn(amount, feeBasisPoints);
  tx.post({
    id: settleId(book, positionId),
    type: 'bet_win',
    movements: [
      { party: payouts('POINT'), amount: -amount },
      { party: cash, amount: amount - fee - kept },
      { party: fees('POINT'), amount: fee },
      ...(kept > 0 ? [{ party: house('POINT'), amount: kept }] : []),
    ],
    betId: book._id,
    positionId,
  });
  return fee;
}

const fromStand: Pick<Payout, 'concerns' | 'fund'> = {
  concerns: { status: 'open' },
  fund(tx, { _id: betId, stand }, due) {
    const movements = transfer(stand, payouts('POINT'), due);
    if (due > 0) tx.post({ id: `due:${betId}`, type: 'transfer', movements, betId });
  },
};

export const settleJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:settle', terms, {
    ...fromStand,
    dueOf: (book, { optionId, payout }) => (optionId.equals(book.resultOptionId!) ? payout : 0),
    notice: () => 'bet.paid',
    pay(tx, book, { _id }, { amount: due, feeBasisPoints }, cash) {
      const fee = cash ? win(tx, book, _id, { amount: due, feeBasisPoints }, cash) : 0;
      return { status: 'settled', payout: due, fee, settledAt: tx.now };
    },
    due: book => ifWon(book, '$payout'),
    changes: (book, settledAt, feeBasisPoints) => ({
      status: 'settled',
      payout: ifWon(book, '$payout'),
      promised: ifWon(book, '$$REMOVE', '$payout'),
      fee: ifWon(book, feeExpression('$payout', feeBasisPoints)),
      settledAt,
    }),
    finish(tx, book, { winners, paid }) {
      book.status = 'resolved';
      book.resolvedAt = tx.now;
      const resultOptionId = book.resultOptionId!.toString();
      tx.news(book, betResolved, { resultOptionId, resolvedAt: tx.now.toISOString(), winners, paid });
      retell(tx, 'bet', book);
    },
  });

export const refundJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:refund', terms, {
    ...fromStand,
    dueOf: (_, { stake }) => stake,
    due: () => '$stake',
    notice: () => 'bet.refunded',
    pay(tx, book, { _id }, { amount }, cash) {
      const movements = transfer(payouts('POINT'), cash!, amount);
      tx.post({ id: `refund:${book._id}:${_id}`, type: 'refund', movements, betId: book._id, positionId: _id });
      return { status: 'cancelled', cancelledAt: tx.now };
    },
    changes: (_, cancelledAt) => ({ status: 'cancelled', cancelledAt }),
    finish: () => {},
  });

/** An expression for what is true of positions on the winning option, and of the others. */
export const ifWon = ({ resultOptionId }: BetBook, then: object | string, otherwise: object | string | number = 0) => ({
  $cond: [{ $eq: ['$optionId', resultOptionId] }, then, otherwise],
});

export function payoutJob(kind: Kind, terms: Terms, payout: Payout): JobHandler {
  return {
    kind,
    isUrgent: true,
    async run(run) {
      const betId = new ObjectId(run.job.payload.betId as string);
      const book = await run.reads.get(BetBook, betId);
      const plan = (run.job.plan as Plan | null) ?? (await fixPlan(run, book, terms, payout));
      await run.lanes(async (tx, lane) => {
        const progress = lane.progress as unknown as Progress;
        if (progress.next < progress.end) await payChunk(run.reads, tx, plan, progress, book, payout);
        return progress.next < progress.end ? 'more' : 'last';
      });
      await finish(run, betId, plan, payout);
    },
  };
}

/** Nobody trades any more, so what is open now is what will be paid. */
async function fixPlan({ reads, chunk }: JobRun, book: BetBook, terms: Terms, payout: Payout): Promise<Plan> {
  const betId = book._id;
  const [chunks, positions, [all = { due: 0, positions: 0 }], feeBasisPoints = terms.feeBasisPoints] =
    await Promise.all([
      cut(reads, book, payout, terms.payoutChunk, () => chunk(async () => {})),
      reads.count(Position, { betId }),
      reads.aggregate<{ due: number; positions: number }>(Position, [
        { $match: concerned(book, payout) },
        { $group: { _id: null, due: { $sum: payout.due(book) }, positions: { $sum: 1 } } },
      ]),
      payout.feeBasisPoints?.(reads, book),
    ]);
  // The reads are of no common snapshot: around a fail-over one may be of an older state. Nothing is fixed on that; the job comes again.
  const inChunks = chunks.reduce((sum, planned) => sum + planned.positions, 0);
  if (inChunks !== all.positions) throw new Error(`bet ${betId}: read ${inChunks} positions, then ${all.positions}`);
  const plan: Plan = { chunks, positions, due: all.due, feeBasisPoints };
  await chunk(async (tx, job) => {
    payout.fund(tx, await tx.root(BetBook, betId), plan.due);
    const startOf = (lane: number) => Math.floor((chunks.length * lane) / LANES);
    for (let lane = 0; lane < LANES; lane += 1) {
      const progress = { next: startOf(lane), end: startOf(lane + 1), ...nothingPaid };
      tx.insertRoot(JobLane, { jobId: job._id, leaseToken: null, progress });
    }
    Object.assign(job, { plan });
  });
  return plan;
}

const concerned = (book: BetBook, { concerns, among }: Payout) => ({
  betId: book._id,
  ...concerns,
  ...among?.(book),
});

/** What is to be paid, in chunks. Reading many takes longer than a lease, so `extend` is called now and then. */
async function cut(
  reads: Reads,
  book: BetBook,
  payout: Payout,
  size: number,
  extend: () => Promise<void>,
): Promise<PlannedChunk[]> {
  const filter = concerned(book, payout);
  const chunks: PlannedChunk[] = [];
  for (let reading = next(reads, filter, undefined, size); ; ) {
    const found = await reading;
    if (found.length === 0) return chunks;
    if (chunks.length % CHUNKS_A_LEASE === CHUNKS_A_LEASE - 1) await extend();
    if (payout.takesBack) found.push(...(await othersOf(reads, filter, parse(Position, found.at(-1)!))));
    const { userId, _id } = parse(Position, found.at(-1)!);
    reading = next(reads, filter, { userId, _id }, size);
    chunks.push({ userId, _id, positions: found.length, hash: hashOf(found) });
  }
}

/** Pays the positions of one chunk, which must be what was planned. */
async function payChunk(
  reads: Reads,
  tx: Tx,
  { chunks, feeBasisPoints }: Plan,
  progress: Progress,
  book: BetBook,
  payout: Payout,
): Promise<void> {
  const planned = chunks[progress.next]!;
  const found = await next(reads, concerned(book, payout), chunks[progress.next - 1], planned.positions);
  if (hashOf(found) !== planned.hash)
    throw new Error(`bet ${book._id}: chunk ${progress.next} is not what was planned`);
  const positions = found.map(raw => parse(Position, raw));
  if (payout.takesBack) positions.sort((a, b) => payout.dueOf(book, b) - payout.dueOf(book, a));
  const due = positions.map(position => payout.dueOf(book, position));
  const moved = positions.filter((_, i) => due[i] !== 0);
  const gains = new Gains();
  await tx.prefetch(moved.map(({ userId }) => ref(Account, accountId(userId, 'POINT', 'cash'))));
  for (const [i, position] of positions.entries()) {
    if (i % POSITIONS_BETWEEN_BREATHS === 0) await breathe();
    const cash = due[i] !== 0 ? await tx.account(position.userId, 'POINT', 'cash') : undefined;
    const before = cash?.available ?? 0;
    Object.assign(position, payout.pay(tx, book, position, { amount: due[i]!, feeBasisPoints }, cash, progress));
    if (cash) gains.add(position.userId, cash.available - before);
    position.updatedAt = tx.now;
    tx.tell(position.userId, positionChanged, () => ({ position: positionView(position) }));
    progress.paid += due[i]!;
  }
  await notifyPlayers(tx, book, payout, gains, payout.takesBack ? [] : [found.at(0)!, found.at(-1)!]);
  const ids = positions.map(({ _id }) => _id);
  tx.changeAll(Position, ids, payout.concerns, payout.changes(book, tx.now, feeBasisPoints, positions));
  progress.winners += due.filter(amount => amount > 0).length;
  progress.next += 1;
}

/** What each player of a chunk has gained by it, or lost. */
class Gains extends Map<string, { userId: ObjectId; amount: number }> {
  add(userId: ObjectId, amount: number): void {
    const key = userId.toString();
    const known = this.get(key);
    if (known) known.amount += amount;
    else this.set(key, { userId, amount });
  }
}

/** One for each player and bet. Whoever lies on an edge may be in the chunk beside it too: the later adds to what the first has said. */
async function notifyPlayers(
  tx: Tx,
  { _id, title, corrections = 0 }: BetBook,
  payout: Payout,
  gains: Gains,
  edges: Uint8Array[],
): Promise<void> {
  const betId = _id.toString();
  const onEdge = new Set(edges.map(raw => parse(Position, raw).userId.toString()));
  for (const [key, { userId, amount }] of gains) {
    if (amount === 0) continue;
    const id = onEdge.has(key) ? noticeId(`${betId}:${corrections}:${key}`) : undefined;
    if (id && (await tx.one(Notification, { _id: id })))
      await tx.notifyAgain(id, said => ({ ...said, amount: amount + (said.amount as number) }));
    else tx.notify(userId, payout.notice(amount), { betId, bet: title, amount, currency: 'POINT' }, id);
  }
}

function next(reads: Reads, filter: object, after: Place | undefined, limit: number): Promise<Uint8Array[]> {
  // The lower bound is where the index is entered: without it each chunk would pass over all before it.
  const beyond = after && {
    userId: { $gte: after.userId },
    $or: [{ userId: { $gt: after.userId } }, { _id: { $gt: after._id } }],
  };
  return reads.findRaw(Position, { ...filter, ...beyond }, { sort: { userId: 1, _id: 1 }, limit });
}

/** What comes after a position and is the same player's. */
const othersOf = (reads: Reads, filter: object, { userId, _id }: Position): Promise<Uint8Array[]> =>
  reads.findRaw(Position, { ...filter, userId, _id: { $gt: _id } }, { sort: { _id: 1 } });

/** Over all that is stored of positions, in the order of the plan. */
function hashOf(positions: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const position of positions) hash.update(position);
  return hash.digest('base64url');
}

/** What is left of the stand is the house's; nothing may have come that was not planned. */
async function finish({ reads, job, chunk }: JobRun, betId: ObjectId, plan: Plan, payout: Payout): Promise<void> {
  const positions = await reads.count(Position, { betId });
  if (positions !== plan.positions) throw new Error(`bet ${betId}: planned for ${plan.positions}, found ${positions}`);
  await chunk(async (tx, current) => {
    const lanes = (await tx.find(JobLane, { jobId: job._id })).map(lane => lane.progress as unknown as Progress);
    const sum = (figure: keyof Totals) => lanes.reduce((total, lane) => total + lane[figure], 0);
    const totals = {
      paid: sum('paid'),
      winners: sum('winners'),
      takenBack: sum('takenBack'),
      missing: sum('missing'),
      kept: sum('kept'),
    };
    if (totals.paid !== plan.due) throw new Error(`bet ${betId}: paid ${totals.paid} of ${plan.due}`);
    const book = await tx.root(BetBook, betId);
    const left = book.stand.balance;
    if (left !== 0) {
      const movements = transfer(book.stand, house('POINT'), left);
      tx.post({ id: `sweep:${betId}`, type: 'transfer', movements, betId });
    }
    payout.finish(tx, book, totals);
    current.status = 'completed';
  });
}
