// A player's money: what he has, what moved it, and what became of a command whose answer was lost.
import { z } from 'zod';
import { personal, player, query } from './declare.ts';
import { currency, cursorPage, cursorPageOf, id, idempotencyKey, minorUnits, time } from './values.ts';

export const accountPurpose = z.enum(['cash', 'winnings', 'float']);

export const Account = z.strictObject({
  currency,
  purpose: accountPurpose,
  available: minorUnits,
  held: minorUnits,
  version: z.int(),
});
export type Account = z.infer<typeof Account>;

export const transactionTypes = [
  'deposit',
  'withdrawal',
  'tournament_entry',
  'tournament_win',
  'organizer_fee',
  'refund',
  'fee',
  'bet_stake',
  'bet_win',
  'bet_sale',
  'ticket_purchase',
  'ticket_win',
  'tombola_entry',
  'tombola_win',
  'offer_purchase',
  'offer_sale',
  'recharge',
  'recharge_cancelled',
  'commission',
  'game_stake',
  'game_win',
  'transfer',
  'adjustment',
  'ban_transfer',
  'welcome',
] as const;
export const transactionType = z.enum(transactionTypes);
export type TransactionType = z.infer<typeof transactionType>;
export const transactionStatus = z.enum(['pending', 'completed', 'failed', 'cancelled']);

/** One movement on one of the caller's accounts. */
export const Transaction = z.strictObject({
  id: z.string(),
  type: transactionType,
  amount: minorUnits,
  currency,
  balanceBefore: minorUnits,
  balanceAfter: minorUnits,
  status: transactionStatus,
  method: z.string().nullable(),
  reference: z.string().nullable(),
  description: z.string(),
  tournamentId: id.nullable(),
  betId: id.nullable(),
  drawId: id.nullable(),
  sessionId: id.nullable(),
  metadata: z.record(z.string(), z.unknown()),
  createdAt: time,
  updatedAt: time,
});
export type Transaction = z.infer<typeof Transaction>;

export const walletGet = query('wallet:get', {
  summary: 'All accounts of the caller, and what he earned and spent.',
  access: player,
  input: {},
  output: z.strictObject({
    accounts: z.array(Account),
    totals: z.strictObject({
      earned: z.array(z.strictObject({ currency, amount: minorUnits })),
      spent: z.array(z.strictObject({ currency, amount: minorUnits })),
    }),
  }),
});

export const walletTransactions = query('wallet:transactions', {
  summary: "The caller's movements, newest first.",
  access: player,
  input: {
    currency: currency.optional(),
    type: transactionType.optional(),
    status: transactionStatus.optional(),
    sessionId: id.optional(),
    ...cursorPage,
  },
  output: cursorPageOf(Transaction),
});

export const walletReceipt = query('wallet:receipt', {
  summary:
    'What became of a keyed command. `unknown` may still be in flight: send the same key again to learn the truth.',
  access: player,
  input: { event: z.string().min(3).max(100), idempotencyKey },
  output: z.strictObject({ status: z.enum(['done', 'unknown']), reply: z.unknown().optional() }),
});

export const walletChanged = personal('wallet:changed', { accounts: z.array(Account), reason: z.string() });
