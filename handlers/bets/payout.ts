// Paying out a bet that is over: a fixed plan, in chunks, each position once, whoever carries the job and however often.
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { betResolved, positionChanged } from '../../contracts/bets.ts';
import { Account, accountId } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import type { Job } from '../../models/Job.ts';
import { transfer } from '../../models/ledger.ts';
import { Position, positionView } from '../../models/Position.ts';
import { type Reads, ref } from '../../models/reads.ts';
import { fees, house } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { feeOn } from '../../rules/fees.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { Services } from '../services.ts';
import { feeStage } from './feeStage.ts';

const CHUNKS_A_LEASE = 20;
const POSITIONS_BETWEEN_BREATHS = 100;

type Kind = 'bet:settle' | 'bet:refund';

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

interface Progress {
  /** Chunks that are done. */
  done: number;
  paid: number;
  winners: number;
}

/** What a payout job does to open positions. */
interface Payout {
  /** What a position is due, before any fee; nothing for one that lost. */
  dueOf(book: BetBook, position: Position): number;
  /** Moves what one position is due. What the position then is. */
  pay(tx: Tx, book: BetBook, position: Position, due: number, cash: Account | undefined): Partial<Position>;
  /** The same change of all positions of a chunk, as the database makes it. */
  stages(book: BetBook, now: Date): object[];
  finish(tx: Tx, book: BetBook, progress: Progress): void;
}

/** Queues the payout of a bet that takes no more trades. */
export function queuePayout(tx: Tx, kind: Kind, book: BetBook): ObjectId {
  return tx.job({ kind, key: `${kind}:${book._id}`, payload: { betId: book._id.toString() } });
}

export const settleJob = ({ terms: { payoutChunk, feeBasisPoints } }: Services): JobHandler =>
  payoutJob('bet:settle', payoutChunk, {
    dueOf: (book, { optionId, payout }) => (optionId.equals(book.resultOptionId!) ? payout : 0),
    pay(tx, book, { _id }, due, cash) {
      const fee = feeOn(due, feeBasisPoints);
      if (cash) {
        tx.post({
          id: `settle:${book._id}:${_id}`,
          type: 'bet_win',
          movements: [
            { party: book.stand, amount: -due },
            { party: cash, amount: due - fee },
            { party: fees('POINT'), amount: fee },
          ],
          betId: book._id,
          positionId: _id,
        });
      }
      return { status: 'settled', payout: due, fee, settledAt: tx.now };
    },
    stages: ({ resultOptionId }, settledAt) => [
      { $set: { payout: { $cond: [{ $eq: ['$optionId', resultOptionId] }, '$payout', 0] } } },
      { $set: { status: 'settled', fee: feeStage('$payout', feeBasisPoints), settledAt } },
    ],
    finish(tx, book, { winners, paid }) {
      book.status = 'resolved';
      book.resolvedAt = tx.now;
      const resultOptionId = book.resultOptionId!.toString();
      tx.news(book, betResolved, { resultOptionId, resolvedAt: tx.now.toISOString(), winners, paid });
    },
  });

export const refundJob = ({ terms }: Services): JobHandler =>
  payoutJob('bet:refund', terms.payoutChunk, {
    dueOf: (_, { stake }) => stake,
    pay(tx, book, { _id }, due, cash) {
      const movements = transfer(book.stand, cash!, due);
      tx.post({ id: `refund:${book._id}:${_id}`, type: 'refund', movements, betId: book._id, positionId: _id });
      return { status: 'cancelled', cancelledAt: tx.now };
    },
    stages: (_, cancelledAt) => [{ $set: { status: 'cancelled', cancelledAt } }],
    finish: () => {},
  });

function payoutJob(kind: Kind, chunkSize: number, payout: Payout): JobHandler {
  return {
    kind,
    async run(run) {
      const betId = new ObjectId(run.job.payload.betId as string);
      if (!run.job.plan) await fixPlan(run, betId, chunkSize, payout);
      await run.chunks(async (tx, job) => {
        const book = await tx.root(BetBook, betId);
        const next = chunksOf(job)[progressOf(job).done];
        if (!next) return 'last';
        await payChunk(tx, job, book, next, payout);
        return 'more';
      });
      await finish(run, betId, payout);
    },
  };
}

const chunksOf = (job: Job) => job.plan!.chunks as PlannedChunk[];
const progressOf = (job: Job) => job.progress as unknown as Progress;

/** Nobody trades any more, so what is open now is what will be paid. */
async function fixPlan({ reads, chunk }: JobRun, betId: ObjectId, size: number, payout: Payout): Promise<void> {
  const book = await reads.get(BetBook, betId);
  const chunks: PlannedChunk[] = [];
  let reading = nextOpen(reads, betId, undefined, size);
  for (;;) {
    const positions = await reading;
    const last = positions.at(-1);
    if (!last) break;
    // Reading many takes longer than a lease; a chunk extends it.
    if (chunks.length % CHUNKS_A_LEASE === CHUNKS_A_LEASE - 1) await chunk(async () => {});
    reading = nextOpen(reads, betId, last, size);
    const { userId, _id } = last;
    chunks.push({ userId, _id, positions: positions.length, hash: hashOf(book, positions, payout) });
  }
  const progress: Progress = { done: 0, paid: 0, winners: 0 };
  await chunk(async (_, job) => void Object.assign(job, { plan: { chunks }, progress }));
}

/** Pays the positions of one chunk, which must be what was planned. */
async function payChunk(tx: Tx, job: Job, book: BetBook, planned: PlannedChunk, payout: Payout): Promise<void> {
  const progress = progressOf(job);
  const positions = await nextOpen(tx, book._id, chunksOf(job)[progress.done - 1], planned.positions);
  if (hashOf(book, positions, payout) !== planned.hash)
    throw new Error(`bet ${book._id}: chunk ${progress.done} is not what was planned`);
  const due = positions.map(position => payout.dueOf(book, position));
  const winners = positions.filter((_, i) => due[i]! > 0);
  await tx.prefetch(winners.map(({ userId }) => ref(Account, accountId(userId, 'POINT', 'cash'))));
  for (const [i, position] of positions.entries()) {
    if (i % POSITIONS_BETWEEN_BREATHS === 0) await breathe();
    const cash = due[i]! > 0 ? await tx.account(position.userId, 'POINT', 'cash') : undefined;
    const changes = payout.pay(tx, book, position, due[i]!, cash);
    const changed = { ...position, ...changes, updatedAt: tx.now };
    tx.tell(position.userId, positionChanged, { position: positionView(changed) });
    progress.paid += due[i]!;
  }
  const ids = positions.map(({ _id }) => _id);
  tx.changeAll(Position, ids, { status: 'open' }, payout.stages(book, tx.now));
  progress.winners += winners.length;
  progress.done += 1;
}

function nextOpen(
  reads: Pick<Reads, 'find'>,
  betId: ObjectId,
  after: Place | undefined,
  limit: number,
): Promise<Position[]> {
  const beyond = after && {
    $or: [{ userId: after.userId, _id: { $gt: after._id } }, { userId: { $gt: after.userId } }],
  };
  return reads.find(Position, { betId, status: 'open', ...beyond }, { sort: { userId: 1, _id: 1 }, limit });
}

/** Over positions in the order of the plan, each with what it is due: none of that may change any more. */
function hashOf(book: BetBook, positions: readonly Position[], { dueOf }: Payout): string {
  const lines = positions.map(position => `${position._id} ${position.stake} ${dueOf(book, position)}\n`);
  return createHash('sha256').update(lines.join('')).digest('base64url');
}

/** What is left of the stand is the house's; nothing may be open that was not planned. */
async function finish({ reads, chunk }: JobRun, betId: ObjectId, payout: Payout): Promise<void> {
  const open = await reads.one(Position, { betId, status: 'open' });
  await chunk(async (tx, job) => {
    if (open) throw new Error(`bet ${betId}: position ${open._id} was not planned`);
    const book = await tx.root(BetBook, betId);
    const left = book.stand.balance;
    if (left !== 0) {
      const movements = transfer(book.stand, house('POINT'), left);
      tx.post({ id: `sweep:${betId}`, type: 'transfer', movements, betId });
    }
    payout.finish(tx, book, progressOf(job));
    job.status = 'completed';
  });
}
