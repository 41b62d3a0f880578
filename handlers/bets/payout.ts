// Paying out a bet that is over: a fixed plan, in chunks, each position once, whoever carries the job and however often.
import { createHash } from 'node:crypto';
import { betResolved, positionChanged } from '../../contracts/bets.ts';
import { Account, accountId } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import type { Job } from '../../models/Job.ts';
import { transfer } from '../../models/ledger.ts';
import { Position, positionView } from '../../models/Position.ts';
import { ref } from '../../models/reads.ts';
import { fees, house } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { feeOn } from '../../rules/fees.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { Services } from '../services.ts';

const POSITIONS_A_LEASE = 20_000;

/** What a payout job does to each open position. */
type Verdict = (tx: Tx, book: BetBook, position: Position, cash: Account | undefined) => void;
type Kind = 'bet:settle' | 'bet:refund';

/** What was open when the job began, and how far it came. */
interface Plan {
  hash: string;
  positions: number;
  paid: number;
  winners: number;
  /** The last position that is done, in the order of the plan. */
  after: { userId: ObjectId; _id: ObjectId } | null;
}

/** Queues the payout of a bet that takes no more trades. */
export function queuePayout(tx: Tx, kind: Kind, book: BetBook): ObjectId {
  return tx.job({ kind, key: `${kind}:${book._id}`, payload: { betId: book._id.toString() } });
}

export const settleJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:settle', terms.payoutChunk, {
    isPaid: (book, position) => position.optionId.equals(book.resultOptionId!),
    apply(tx, book, position, cash) {
      const gross = cash ? position.payout : 0;
      const fee = feeOn(gross, terms.feeBasisPoints);
      if (cash) {
        tx.post({
          id: `settle:${book._id}:${position._id}`,
          type: 'bet_win',
          movements: [
            { party: book.stand, amount: -gross },
            { party: cash, amount: gross - fee },
            { party: fees('POINT'), amount: fee },
          ],
          betId: book._id,
          positionId: position._id,
        });
      }
      Object.assign(position, { status: 'settled', payout: gross, fee, settledAt: tx.now });
    },
    finish(tx, book, { winners, paid }) {
      book.status = 'resolved';
      book.resolvedAt = tx.now;
      const resultOptionId = book.resultOptionId!.toString();
      tx.news(book, betResolved, { resultOptionId, resolvedAt: tx.now.toISOString(), winners, paid });
    },
  });

export const refundJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:refund', terms.payoutChunk, {
    isPaid: () => true,
    apply(tx, book, position, cash) {
      tx.post({
        id: `refund:${book._id}:${position._id}`,
        type: 'refund',
        movements: transfer(book.stand, cash!, position.stake),
        betId: book._id,
        positionId: position._id,
      });
      Object.assign(position, { status: 'cancelled', cancelledAt: tx.now });
    },
    finish: () => {},
  });

interface Payout {
  isPaid(book: BetBook, position: Position): boolean;
  apply: Verdict;
  finish(tx: Tx, book: BetBook, plan: Plan): void;
}

function payoutJob(kind: Kind, chunkSize: number, payout: Payout): JobHandler {
  return {
    kind,
    async run(run) {
      const betId = new ObjectId(run.job.payload.betId as string);
      if (!planOf(run.job)) await fixPlan(run, betId, payout);
      while (await payChunk(run, betId, chunkSize, payout));
      await finish(run, betId, payout);
    },
  };
}

const planOf = (job: Job) => job.progress.plan as Plan | undefined;

/** Nobody trades any more, so what is open now is what will be paid. */
async function fixPlan(run: JobRun, betId: ObjectId, payout: Payout): Promise<void> {
  const { hash, positions } = await planHash(run, betId, ['open'], payout);
  await run.chunk(async (_, job) => {
    job.progress = { plan: { hash, positions, paid: 0, winners: 0, after: null } satisfies Plan };
  });
}

/** Pays the next chunk. Whether there may be more. */
function payChunk({ chunk }: JobRun, betId: ObjectId, size: number, { isPaid, apply }: Payout): Promise<boolean> {
  return chunk(async (tx, job) => {
    const plan = planOf(job)!;
    const next = await nextOpen(tx, betId, plan.after, size);
    if (next.length === 0) return false;
    const book = await tx.root(BetBook, betId);
    const paid = new Set(next.filter(position => isPaid(book, position)).map(position => position._id));
    await tx.prefetch([
      ...next.map(position => ref(Position, position._id)),
      ...next.filter(({ _id }) => paid.has(_id)).map(({ userId }) => ref(Account, accountId(userId, 'POINT', 'cash'))),
    ]);
    for (const { _id, userId } of next) {
      const position = await tx.edit(Position, _id);
      const cash = paid.has(_id) ? await tx.account(userId, 'POINT', 'cash') : undefined;
      apply(tx, book, position, cash);
      if (cash) plan.winners += 1;
      plan.paid += cash ? position.payout : 0;
      plan.after = { userId, _id };
      tx.tell(userId, positionChanged, { position: positionView(position) });
    }
    return true;
  });
}

/** In the order of the index, so that neighbours share pages and an account is in few chunks. */
function nextOpen(tx: Tx, betId: ObjectId, after: Plan['after'], limit: number): Promise<Position[]> {
  const beyond = after && {
    $or: [{ userId: after.userId, _id: { $gt: after._id } }, { userId: { $gt: after.userId } }],
  };
  return tx.find(Position, { betId, status: 'open', ...beyond }, { sort: { userId: 1, _id: 1 }, limit });
}

/** What is left of the stand is the house's; what was not sold must be what was planned, also if it was never paid. */
async function finish(run: JobRun, betId: ObjectId, payout: Payout): Promise<void> {
  const done = await planHash(run, betId, ['open', 'settled', 'cancelled'], payout);
  await run.chunk(async (tx, job) => {
    const plan = planOf(job)!;
    if (done.hash !== plan.hash)
      throw new Error(`bet ${betId}: planned ${plan.positions} positions, found ${done.positions} others`);
    const book = await tx.root(BetBook, betId);
    const left = book.stand.balance;
    if (left !== 0) {
      tx.post({
        id: `sweep:${betId}`,
        type: 'transfer',
        movements: transfer(book.stand, house('POINT'), left),
        betId,
      });
    }
    payout.finish(tx, book, plan);
    job.status = 'completed';
  });
}

/** A hash of the positions in the order of the plan, each with what it is due: none of that may change any more. */
async function planHash(
  { reads, chunk }: JobRun,
  betId: ObjectId,
  statuses: string[],
  { isPaid }: Payout,
): Promise<{ hash: string; positions: number }> {
  const book = await reads.get(BetBook, betId);
  const hash = createHash('sha256');
  let positions = 0;
  const found = reads.each(Position, { betId, status: { $in: statuses } }, { sort: { userId: 1, _id: 1 } });
  for await (const position of found) {
    const due = isPaid(book, position) ? position.payout : 0;
    hash.update(`${position._id} ${position.optionId} ${position.stake} ${due}\n`);
    positions += 1;
    // Reading many takes longer than a lease; a chunk extends it.
    if (positions % POSITIONS_A_LEASE === 0) await chunk(async () => {});
  }
  return { hash: hash.digest('hex'), positions };
}
