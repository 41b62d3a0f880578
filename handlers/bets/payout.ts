// Paying out a bet that is over: a fixed plan, in chunks, each position once, whoever carries the job and however often.
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { betResolved, positionChanged } from '../../contracts/bets.ts';
import { Account, accountId } from '../../models/Account.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { JobLane } from '../../models/JobLane.ts';
import { transfer } from '../../models/ledger.ts';
import { Position, positionView } from '../../models/Position.ts';
import { type FindOptions, type Reads, ref } from '../../models/reads.ts';
import { fees, house, payouts } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { feeOn } from '../../rules/fees.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { Services } from '../services.ts';
import { feeStage } from './feeStage.ts';

/** Chunks that are paid at once: while one is decided, the database writes the others. */
const LANES = 3;
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

/** Of a bet that is being paid: fixed before the first chunk is. */
interface Plan {
  chunks: PlannedChunk[];
  /** What all positions are due together: it leaves the bet's stand at once, so that lanes do not fight over the book. */
  due: number;
}

/** How far a lane came with its part of the chunks, which lie beside each other: lanes meet at hardly any account. */
interface Progress {
  next: number;
  end: number;
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
  finish(tx: Tx, book: BetBook, paid: Pick<Progress, 'paid' | 'winners'>): void;
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
            { party: payouts('POINT'), amount: -due },
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
      const movements = transfer(payouts('POINT'), cash!, due);
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
      const book = await run.reads.get(BetBook, betId);
      const plan = (run.job.plan as Plan | null) ?? (await fixPlan(run, book, chunkSize, payout));
      await run.lanes(async (tx, lane) => {
        const progress = lane.progress as unknown as Progress;
        if (progress.next < progress.end) await payChunk(tx, plan, progress, book, payout);
        return progress.next < progress.end ? 'more' : 'last';
      });
      await finish(run, betId, plan, payout);
    },
  };
}

/** Nobody trades any more, so what is open now is what will be paid. */
async function fixPlan({ reads, chunk }: JobRun, book: BetBook, size: number, payout: Payout): Promise<Plan> {
  const betId = book._id;
  const plan: Plan = { chunks: [], due: 0 };
  const { chunks } = plan;
  for (let reading = nextOpen(reads, betId, undefined, size, DUE); ; ) {
    const positions = await reading;
    const last = positions.at(-1);
    if (!last) break;
    // Reading many takes longer than a lease; a chunk extends it.
    if (chunks.length % CHUNKS_A_LEASE === CHUNKS_A_LEASE - 1) await chunk(async () => {});
    reading = nextOpen(reads, betId, last, size, DUE);
    const { userId, _id } = last;
    chunks.push({ userId, _id, positions: positions.length, hash: hashOf(book, positions, payout) });
    for (const position of positions) plan.due += payout.dueOf(book, position);
  }
  await chunk(async (tx, job) => {
    const { stand } = await tx.root(BetBook, betId);
    const movements = transfer(stand, payouts('POINT'), plan.due);
    if (plan.due > 0) tx.post({ id: `due:${betId}`, type: 'transfer', movements, betId });
    const startOf = (lane: number) => Math.floor((chunks.length * lane) / LANES);
    for (let lane = 0; lane < LANES; lane += 1) {
      const progress = { next: startOf(lane), end: startOf(lane + 1), paid: 0, winners: 0 };
      tx.insertRoot(JobLane, { jobId: job._id, leaseToken: null, progress });
    }
    Object.assign(job, { plan });
  });
  return plan;
}

/** Pays the positions of one chunk, which must be what was planned. */
async function payChunk(tx: Tx, { chunks }: Plan, progress: Progress, book: BetBook, payout: Payout): Promise<void> {
  const planned = chunks[progress.next]!;
  const positions = await nextOpen(tx, book._id, chunks[progress.next - 1], planned.positions);
  if (hashOf(book, positions, payout) !== planned.hash)
    throw new Error(`bet ${book._id}: chunk ${progress.next} is not what was planned`);
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
  progress.next += 1;
}

/** What a position is due rests on these. */
const DUE = { userId: 1, optionId: 1, stake: 1, payout: 1 } as const;

function nextOpen(
  reads: Pick<Reads, 'find'>,
  betId: ObjectId,
  after: Place | undefined,
  limit: number,
  project?: FindOptions['project'],
): Promise<Position[]> {
  const beyond = after && {
    $or: [{ userId: after.userId, _id: { $gt: after._id } }, { userId: { $gt: after.userId } }],
  };
  return reads.find(
    Position,
    { betId, status: 'open', ...beyond },
    {
      sort: { userId: 1, _id: 1 },
      limit,
      ...(project && { project }),
    },
  );
}

/** Over positions in the order of the plan, each with what it is due: none of that may change any more. */
function hashOf(book: BetBook, positions: readonly Position[], { dueOf }: Payout): string {
  const lines = positions.map(position => `${position._id} ${position.stake} ${dueOf(book, position)}\n`);
  return createHash('sha256').update(lines.join('')).digest('base64url');
}

/** What is left of the stand is the house's; nothing may be open that was not planned. */
async function finish({ reads, job, chunk }: JobRun, betId: ObjectId, plan: Plan, payout: Payout): Promise<void> {
  const open = await reads.one(Position, { betId, status: 'open' });
  if (open) throw new Error(`bet ${betId}: position ${open._id} was not planned`);
  await chunk(async (tx, current) => {
    const lanes = (await tx.find(JobLane, { jobId: job._id })).map(lane => lane.progress as unknown as Progress);
    const paid = lanes.reduce((sum, lane) => sum + lane.paid, 0);
    const winners = lanes.reduce((sum, lane) => sum + lane.winners, 0);
    if (paid !== plan.due) throw new Error(`bet ${betId}: paid ${paid} of ${plan.due}`);
    const book = await tx.root(BetBook, betId);
    const left = book.stand.balance;
    if (left !== 0) {
      const movements = transfer(book.stand, house('POINT'), left);
      tx.post({ id: `sweep:${betId}`, type: 'transfer', movements, betId });
    }
    payout.finish(tx, book, { winners, paid });
    current.status = 'completed';
  });
}
