// What each movement counts as against the limits that its owner has set; whatever is a stake, of whichever game, is refused beyond them.
import { refuse } from '../contracts/errors.ts';
import type { TransactionType } from '../contracts/wallet.ts';
import { broken, counted, type LimitKind } from '../rules/limits.ts';
import type { Account } from './Account.ts';

const stakes: ReadonlySet<TransactionType> = new Set([
  'bet_stake',
  'ticket_purchase',
  'tombola_entry',
  'tournament_entry',
  'game_stake',
]);
/** What comes back of stakes. */
const returns: ReadonlySet<TransactionType> = new Set([
  'bet_win',
  'bet_sale',
  'ticket_win',
  'tombola_win',
  'tournament_win',
  'game_win',
  'refund',
]);

/** Counts a movement of an account. Money that has arrived, or is taken back, is counted and never refused. @throws {Refusal} LIMIT_EXCEEDED */
export function keepLimits(account: Account, type: TransactionType, amount: number, now: Date): void {
  const isStake = amount < 0 && stakes.has(type);
  if (isStake) assertNotExcluded(account, now);
  if (!account.limits?.length) return;
  const moved = movedBy(type, amount);
  if (!moved) return;
  const limits = counted(account.limits, moved, now);
  const over = isStake ? broken(limits, moved) : undefined;
  if (over) {
    const { kind, period, amount, used, resetsAt } = over;
    const left = Math.max(0, amount - used + (moved[kind] ?? 0));
    refuse('LIMIT_EXCEEDED', { limit: kind, period, amount, left, resetsAt: resetsAt.toISOString() });
  }
  account.limits = limits;
}

function assertNotExcluded({ excludedUntil }: Account, now: Date): void {
  if (excludedUntil && excludedUntil > now)
    refuse('LIMIT_EXCEEDED', { limit: 'self_exclusion', until: excludedUntil.toISOString() });
}

function movedBy(type: TransactionType, amount: number): Partial<Record<LimitKind, number>> | undefined {
  if (stakes.has(type)) return { stake: -amount, loss: -amount };
  if (returns.has(type)) return { loss: -amount };
  return type === 'deposit' ? { deposit: amount } : undefined;
}
