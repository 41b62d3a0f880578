// The proof of the ledger: entries sum to zero, balances equal their journal, nobody is below zero, what is finished is empty.
import type { LedgerReport } from '../contracts/operation.ts';
import { Account } from './Account.ts';
import { BetBook } from './BetBook.ts';
import type { Database } from './database.ts';
import { Job } from './Job.ts';
import { JobLane } from './JobLane.ts';
import { JournalEntry } from './JournalEntry.ts';
import { Position } from './Position.ts';
import { Reads } from './reads.ts';
import { payouts, SystemAccount, SystemDelta } from './SystemAccount.ts';
import { Tournament } from './Tournament.ts';

type Finding = LedgerReport['findings'][number];
interface Balance {
  available: number;
  held: number;
}

const MOST_FINDINGS = 1000;
/** Jobs that pay from `payouts`. */
const PAYING = ['bet:settle', 'bet:refund', 'bet:correct'];

/** Reads everything in one snapshot, so that it holds also while the server runs. Memory grows with accounts, not with entries. */
export async function auditLedger(database: Database, now: Date): Promise<LedgerReport> {
  const session = database.client.startSession({ snapshot: true });
  try {
    const reads = new Reads(database, { session });
    const findings: Finding[] = [];
    const find = (check: string, subject: string, detail: string) => {
      if (findings.length < MOST_FINDINGS) findings.push({ check, subject, detail });
    };
    const entries = await reads.count(JournalEntry, { lines: { $exists: true } });
    await checkEntries(reads, find);
    const journal = await sumsByAccount(reads);
    const accounts = await checkUsers(reads, journal, find);
    await checkPayouts(reads, await checkSystem(reads, journal, find), find);
    await checkBets(reads, journal, find);
    await checkTournaments(reads, journal, find);
    for (const [account, { available, held }] of journal) {
      if (available !== 0 || held !== 0)
        find('journal_without_account', account, `${available} available, ${held} held`);
    }
    return { clean: findings.length === 0, checkedAt: now.toISOString(), accounts, entries, findings };
  } finally {
    await session.endSession();
  }
}

type Find = (check: string, subject: string, detail: string) => void;

async function checkEntries(reads: Reads, find: Find): Promise<void> {
  const unbalanced = await reads.aggregate<{ _id: { entry: string; currency: string }; sum: number }>(JournalEntry, [
    { $unwind: '$lines' },
    {
      $group: {
        _id: { entry: '$_id', currency: '$lines.currency' },
        sum: { $sum: { $add: ['$lines.amount', { $ifNull: ['$lines.held', 0] }] } },
      },
    },
    { $match: { sum: { $ne: 0 } } },
    { $limit: MOST_FINDINGS },
  ]);
  for (const { _id, sum } of unbalanced) find('entry_unbalanced', _id.entry, `${_id.currency} lines sum to ${sum}`);
}

async function sumsByAccount(reads: Reads): Promise<Map<string, Balance>> {
  const sums = await reads.aggregate<{ _id: string } & Balance>(JournalEntry, [
    { $unwind: '$lines' },
    {
      $group: {
        _id: '$lines.account',
        available: { $sum: '$lines.amount' },
        held: { $sum: { $ifNull: ['$lines.held', 0] } },
      },
    },
  ]);
  return new Map(sums.map(({ _id, available, held }) => [_id, { available, held }]));
}

function take(journal: Map<string, Balance>, account: string): Balance {
  const sum = journal.get(account) ?? { available: 0, held: 0 };
  journal.delete(account);
  return sum;
}

async function checkUsers(reads: Reads, journal: Map<string, Balance>, find: Find): Promise<number> {
  const accounts = await reads.find(Account, {});
  for (const { _id, available, held } of accounts) {
    const sum = take(journal, _id);
    if (available < 0 || held < 0) find('balance_negative', _id, `${available} available, ${held} held`);
    if (sum.available !== available || sum.held !== held) {
      find('balance_differs', _id, `${available}/${held}, the journal says ${sum.available}/${sum.held}`);
    }
  }
  return accounts.length;
}

/** @returns the balances of all system accounts */
async function checkSystem(reads: Reads, journal: Map<string, Balance>, find: Find): Promise<Map<string, number>> {
  const balances = new Map((await reads.find(SystemAccount, {})).map(({ _id, balance }) => [_id, balance]));
  const deltas = await reads.aggregate<{ _id: string; sum: number }>(SystemDelta, [
    { $group: { _id: '$account', sum: { $sum: '$amount' } } },
  ]);
  for (const { _id, sum } of deltas) balances.set(_id, (balances.get(_id) ?? 0) + sum);
  for (const [account, balance] of balances) {
    const { available } = take(journal, account);
    if (available !== balance) find('balance_differs', account, `${balance}, the journal says ${available}`);
  }
  return balances;
}

/** What bets that are being paid out owe: what their jobs planned, less what their lanes have paid. */
async function checkPayouts(reads: Reads, balances: ReadonlyMap<string, number>, find: Find): Promise<void> {
  const jobs = await reads.find(
    Job,
    { kind: { $in: PAYING }, status: { $ne: 'completed' } },
    { project: { 'plan.due': 1 } },
  );
  const lanes = await reads.aggregate<{ paid: number }>(JobLane, [
    { $match: { jobId: { $in: jobs.map(({ _id }) => _id) } } },
    { $group: { _id: null, paid: { $sum: '$progress.paid' } } },
  ]);
  const planned = jobs.reduce((sum, { plan }) => sum + ((plan?.due as number | undefined) ?? 0), 0);
  const owed = planned - (lanes[0]?.paid ?? 0);
  const { id } = payouts('POINT');
  const balance = balances.get(id) ?? 0;
  if (balance !== owed) find('payouts_differ', id, `${balance}, unfinished payouts owe ${owed}`);
}

interface OpenSums {
  _id: { betId: object; optionId: object };
  staked: number;
  payout: number;
  positions: number;
}

/** Cancelled bets say nothing of whether the stakes are back; their jobs do. */
async function refundedBets(reads: Reads): Promise<Set<string>> {
  const jobs = await reads.find(Job, { kind: 'bet:refund', status: 'completed' }, { project: { payload: 1 } });
  return new Set(jobs.map(job => job.payload.betId as string));
}

/** Nothing is left of a bet that was paid out. */
function checkDone({ _id, options, stand }: BetBook, open: ReadonlyMap<string, OpenSums>, find: Find): void {
  if (stand.balance !== 0) find('stand_not_swept', stand.account, `${stand.balance} left`);
  for (const option of options) {
    const left = open.get(`${_id} ${option._id}`);
    if (left) find('position_left_open', `bet:${_id}`, `option ${option._id}: ${left.positions} positions`);
  }
}

/** Each book against the journal, and what it says is open against the positions. */
async function checkBets(reads: Reads, journal: Map<string, Balance>, find: Find): Promise<void> {
  const sums = await reads.aggregate<OpenSums>(Position, [
    { $match: { status: 'open' } },
    {
      $group: {
        _id: { betId: '$betId', optionId: '$optionId' },
        staked: { $sum: '$stake' },
        payout: { $sum: '$payout' },
        positions: { $sum: 1 },
      },
    },
  ]);
  const open = new Map(sums.map(sum => [`${sum._id.betId} ${sum._id.optionId}`, sum]));
  const refunded = await refundedBets(reads);
  for (const book of await reads.find(BetBook, {})) {
    const { available } = take(journal, book.stand.account);
    if (available !== book.stand.balance)
      find('balance_differs', book.stand.account, `${book.stand.balance}, the journal says ${available}`);
    if (book.status === 'resolved' || refunded.has(book._id.toString())) checkDone(book, open, find);
    if (book.status !== 'open' && book.status !== 'closed') continue;
    book.options.forEach((option, i) => {
      const is = open.get(`${book._id} ${option._id}`) ?? { staked: 0, payout: 0, positions: 0 };
      const says = { staked: option.staked, payout: book.curve.outstanding[i], positions: option.positions };
      if (is.staked !== says.staked || is.payout !== says.payout || is.positions !== says.positions) {
        find(
          'book_differs',
          `bet:${book._id}`,
          `option ${option._id}: ${JSON.stringify(says)}, positions say ${JSON.stringify(is)}`,
        );
      }
    });
  }
}

/** The escrow of each tournament: what its players have paid, and nothing once it is over. */
async function checkTournaments(reads: Reads, journal: Map<string, Balance>, find: Find): Promise<void> {
  for (const { escrow, status, entryFee, playersCount } of await reads.find(Tournament, {})) {
    const { available } = take(journal, escrow.account);
    if (available !== escrow.balance)
      find('balance_differs', escrow.account, `${escrow.balance}, the journal says ${available}`);
    const isOver = status === 'completed' || status === 'cancelled';
    const due = isOver ? 0 : entryFee * playersCount;
    if (escrow.balance !== due) find('escrow_differs', escrow.account, `${escrow.balance}, and not ${due}`);
  }
}
