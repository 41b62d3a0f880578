// What admins see of the whole: the desk at a glance, what open bets may cost, fees, and movements summed or one by one.
import { z } from 'zod';
import { can, query } from './declare.ts';
import { currency, id, minorUnits, offsetPage, offsetPageOf, time } from './values.ts';
import { Transaction, transactionStatus, transactionType } from './wallet.ts';

/** From this moment on, up to the other, without it. */
const period = { from: time, to: time };
const count = z.int().min(0);

export const adminDashboard = query('GET /admin/dashboard', {
  summary: 'The desk at a glance: people, bets, what is at stake, work that waits.',
  access: can('admin.access'),
  input: {},
  output: z.strictObject({
    at: time,
    users: z.strictObject({ active: count, disabled: count, banned: count, registeredLastDay: count }),
    nodes: count,
    connections: count,
    bets: z.strictObject({ open: count, closed: count, resolving: count, waitingForResult: count }),
    /** Of bets that have no result yet. */
    atStake: z.strictObject({ staked: minorUnits, worstLoss: minorUnits }),
    /** In points. The fees only for who may see them. */
    balances: z.strictObject({
      house: minorUnits,
      payouts: minorUnits,
      forfeits: minorUnits,
      fees: minorUnits.nullable(),
    }),
    jobs: z.strictObject({ queued: count, processing: count, failed: count, dead: count }),
    approvals: count,
  }),
  audit: 'admin_dashboard',
});

/** What a bet brings or costs the house, whichever option wins; fees are not in it. */
const BetExposure = z.strictObject({
  betId: id,
  title: z.string(),
  staked: minorUnits,
  /** What the house has from it so far, less what sales have cost. */
  stand: minorUnits,
  /** In the worst case, 0 if there is none. */
  worstLoss: minorUnits,
  outcomes: z.array(
    z.strictObject({ optionId: id, label: z.string(), positions: count, payout: minorUnits, house: z.int() }),
  ),
});

export const adminExposure = query('GET /admin/reports/exposure', {
  summary: 'What bets without a result may cost the house: together, and the worst hundred.',
  access: can('bets.manage'),
  input: {},
  output: z.strictObject({
    at: time,
    bets: count,
    staked: minorUnits,
    /** If each bet ended as badly as it can. */
    worstLoss: minorUnits,
    worst: z.array(BetExposure),
  }),
  audit: 'admin_report_exposure',
});

export const adminFeesSummary = query('GET /admin/fees/summary', {
  summary: 'Fees of a time, by what they were taken on; and what the fee accounts hold.',
  access: can('admin.super'),
  input: period,
  output: z.strictObject({
    ...period,
    items: z.array(z.strictObject({ currency, type: transactionType, amount: minorUnits, movements: count })),
    totals: z.array(z.strictObject({ currency, amount: minorUnits })),
    /** Now, whatever the time that was asked for. */
    balances: z.array(z.strictObject({ currency, amount: minorUnits })),
  }),
  audit: 'admin_fees_summary',
  cost: 10,
});

export const statisticsGroup = z.enum(['user', 'type', 'day']);

export const adminStatistics = query('GET /admin/reports/statistics', {
  summary:
    "Movements on players' accounts in a time, summed by player, type or day (UTC); the largest five hundred sums.",
  access: can('audit.read'),
  input: { ...period, groupBy: statisticsGroup },
  output: z.strictObject({
    ...period,
    groups: z.array(
      z.strictObject({
        /** The player's id, the type, or the day as `2026-05-01`. */
        key: z.string(),
        currency,
        movements: count,
        /** What arrived on accounts, and what left them. */
        received: minorUnits,
        spent: minorUnits,
      }),
    ),
  }),
  audit: 'admin_report_statistics',
  cost: 10,
});

export const AdminTransaction = Transaction.extend({ userId: id });

export const adminTransactionList = query('GET /admin/transactions', {
  summary:
    "Movements on players' accounts, newest first. One between several accounts has several rows, on one page; `total` counts it once.",
  access: can('audit.read'),
  input: {
    ...offsetPage('createdAt'),
    from: time.optional(),
    to: time.optional(),
    userId: id.optional(),
    type: transactionType.optional(),
    status: transactionStatus.optional(),
  },
  output: offsetPageOf(AdminTransaction),
  audit: 'admin_list_transactions',
});
