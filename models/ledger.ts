// Every movement of money: lines that sum to zero, accounts that can not go below it, an entry that is never changed.
import { type ErrorCode, refuse } from '../contracts/errors.ts';
import type { Currency } from '../contracts/values.ts';
import type { TransactionType } from '../contracts/wallet.ts';
import { Account } from './Account.ts';
import type { ObjectId } from './define.ts';
import { concerned, JournalEntry, type Line, type MoneyEntry } from './JournalEntry.ts';
import { keepLimits } from './limits.ts';
import type { SystemParty } from './SystemAccount.ts';
import type { UnitOfWork } from './unitOfWork.ts';

/** An account that lives on a root: a bet's stand, a tournament's escrow. May be negative if its root allows. */
export interface Stand {
  account: string;
  currency: Currency;
  balance: number;
}

export type Party = Account | Stand | SystemParty;

/** `amount` is added to what is available, `held` to what is on hold. */
export interface Movement {
  party: Party;
  amount: number;
  held?: number;
}

export interface Posting {
  /** Says what this is, so that it can not happen twice: `buy:<position>`. */
  id: string;
  type: TransactionType;
  movements: readonly Movement[];
  betId?: ObjectId;
  positionId?: ObjectId;
  tournamentId?: ObjectId;
  description?: string;
  reverses?: string;
  /** Debits of frozen accounts go through: the ban's own transfer. */
  thaw?: boolean;
}

/** A posting as it was written, and what it did to users' accounts. */
export interface Posted {
  /** Who did it is not said yet. */
  readonly entry: MoneyEntry;
  readonly changes: readonly AccountChange[];
}

/** What a posting did to one user's account. */
export interface AccountChange {
  account: Account;
  amount: number;
  before: number;
  after: number;
}

/** From one party to another. */
export const transfer = (from: Party, to: Party, amount: number): Movement[] => [
  { party: from, amount: -amount },
  { party: to, amount },
];
/** Sets money aside on the same account. */
export const hold = (account: Account, amount: number): Movement[] => [
  { party: account, amount: -amount, held: amount },
];
/** Gives held money back to its owner. */
export const release = (account: Account, amount: number): Movement[] => hold(account, -amount);
/** Pays held money out to another party. */
export const capture = (account: Account, to: Party, amount: number): Movement[] => [
  { party: account, amount: 0, held: -amount },
  { party: to, amount },
];

/**
 * Applies a posting to the accounts in this unit and writes its journal entry.
 * @throws {Refusal} INSUFFICIENT_FUNDS, LIMIT_EXCEEDED (also of the owner's own limits), or BANNED for a debit of a frozen account
 * @throws {Error} if lines do not sum to zero per currency or an amount is not a safe integer: a defect, not a refusal
 */
export function post(unit: UnitOfWork, posting: Posting): Posted {
  assertBalanced(posting);
  const changes: AccountChange[] = [];
  const lines = posting.movements.map(movement => apply(unit, posting, movement, changes));
  const { id, movements: _, thaw: __, ...facts } = posting;
  const entry: MoneyEntry = {
    _id: id,
    action: posting.type,
    actorUserId: null,
    users: ownersOf(changes),
    ...facts,
    lines,
    createdAt: unit.now,
    updatedAt: unit.now,
  };
  unit.insert(JournalEntry, entry);
  return { entry, changes };
}

/** The posting that takes an entry back, on the same accounts. Its id makes it happen once. */
export function reversal(entry: JournalEntry, partyOf: (account: string) => Party, type: TransactionType): Posting {
  return {
    id: `reverse:${entry._id}`,
    type,
    movements: (entry.lines ?? []).map(line => ({
      party: partyOf(line.account),
      amount: -line.amount,
      ...(line.held !== undefined && { held: -line.held }),
    })),
    ...(entry.betId && { betId: entry.betId }),
    ...(entry.positionId && { positionId: entry.positionId }),
    ...(entry.tournamentId && { tournamentId: entry.tournamentId }),
    reverses: entry._id,
  };
}

function apply(
  unit: UnitOfWork,
  { type, thaw, reverses }: Posting,
  { party, amount, held = 0 }: Movement,
  changes: AccountChange[],
): Line {
  if ('available' in party) {
    const before = party.available;
    keepLimits(party, type, amount, unit.now);
    debitAccount(unit, party, amount, held, thaw === true);
    count(party, amount, reverses !== undefined);
    changes.push({ account: party, amount, before, after: party.available });
    unit.effects.push({
      kind: 'announce',
      announcement: { kind: 'account', id: party._id, ownerId: party.ownerId, reason: type },
    });
    return {
      account: party._id,
      currency: party.currency,
      amount,
      ...(held !== 0 && { held }),
      before,
      after: party.available,
    };
  }
  if (held !== 0) throw new Error(`only a user's account holds: ${type}`);
  if ('balance' in party) {
    party.balance = sum(party.balance, amount);
    return { account: party.account, currency: party.currency, amount };
  }
  unit.effects.push({ kind: 'delta', account: party.id, amount });
  return { account: party.id, currency: party.currency, amount };
}

function debitAccount(unit: UnitOfWork, account: Account, amount: number, held: number, thaw: boolean): void {
  if (account.available + amount < 0 || account.held + held < 0)
    refuse('INSUFFICIENT_FUNDS', { currency: account.currency });
  const isDebit = amount < 0 || held < 0;
  if (isDebit && account.frozen && !thaw) refuse('BANNED' satisfies ErrorCode);
  account.available = sum(account.available, amount);
  account.held = sum(account.held, held);
  unit.change(Account, account._id, isDebit && !thaw ? { frozen: false } : undefined);
}

/** What was taken back was neither earned nor spent. */
function count(account: Account, amount: number, isReversal: boolean): void {
  if (amount > 0 || isReversal) account.earned = sum(account.earned, amount);
  else account.spent = sum(account.spent, -amount);
}

/** Beyond 2^53 a unit would be lost. @throws {Refusal} LIMIT_EXCEEDED */
function sum(balance: number, amount: number): number {
  const after = balance + amount;
  return Number.isSafeInteger(after) ? after : refuse('LIMIT_EXCEEDED');
}

function assertBalanced({ id, movements }: Posting): void {
  const sums = new Map<string, number>();
  for (const { party, amount, held = 0 } of movements) {
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(held)) throw new Error(`${id}: not whole minor units`);
    sums.set(party.currency, (sums.get(party.currency) ?? 0) + amount + held);
  }
  for (const [currency, total] of sums) if (total !== 0) throw new Error(`${id}: ${currency} lines sum to ${total}`);
}

const ownersOf = (changes: readonly AccountChange[]): ObjectId[] =>
  concerned(
    { actorUserId: null },
    changes.map(({ account }) => account.ownerId),
  );
