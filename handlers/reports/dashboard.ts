// The desk at a glance: everything by an index, and from one look each.
import { adminDashboard } from '../../contracts/reports.ts';
import { Approval } from '../../models/Approval.ts';
import { BetBook } from '../../models/BetBook.ts';
import { findBacklog } from '../../models/backlog.ts';
import { Heartbeat } from '../../models/Heartbeat.ts';
import type { Reads } from '../../models/reads.ts';
import { fees, forfeits, house, payouts } from '../../models/SystemAccount.ts';
import { User } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { systemBalances } from './balances.ts';
import { exposureOfAll } from './exposure.ts';

const DAY_MS = 86_400_000;
const statuses = ['active', 'disabled', 'banned'] as const;

export const dashboard = answer(adminDashboard, async (reads, _input, { permissions }, now) => {
  const accounts = { house, payouts, forfeits, fees };
  const idOf = (name: keyof typeof accounts) => accounts[name]('POINT').id;
  const [users, nodes, bets, { bets: _, ...atStake }, balances, { jobs }, approvals] = await Promise.all([
    usersOf(reads, now),
    // Whoever is gone is taken out by the database, a minute later.
    reads.find(Heartbeat, { $expr: { $gt: ['$aliveUntil', '$$NOW'] } }, { project: { connections: 1 } }),
    betsOf(reads, now),
    exposureOfAll(reads),
    systemBalances(reads, [idOf('house'), idOf('payouts'), idOf('forfeits'), idOf('fees')]),
    findBacklog(reads, now),
    reads.count(Approval, { status: 'pending' }),
  ]);
  return {
    at: now.toISOString(),
    users,
    nodes: nodes.length,
    connections: nodes.reduce((sum, { connections }) => sum + connections, 0),
    bets,
    atStake,
    balances: {
      house: balances.get(idOf('house'))!,
      payouts: balances.get(idOf('payouts'))!,
      forfeits: balances.get(idOf('forfeits'))!,
      fees: permissions.has('admin.super') ? balances.get(idOf('fees'))! : null,
    },
    jobs,
    approvals,
  };
});

async function usersOf(reads: Reads, now: Date) {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  const [active, disabled, banned, registeredLastDay] = await Promise.all([
    ...statuses.map(status => reads.count(User, { status })),
    reads.count(User, { status: { $in: statuses }, createdAt: { $gte: dayAgo } }),
  ]);
  return { active: active!, disabled: disabled!, banned: banned!, registeredLastDay: registeredLastDay! };
}

async function betsOf(reads: Reads, now: Date) {
  const [open, closed, resolving, overdue] = await Promise.all([
    reads.count(BetBook, { status: 'open' }),
    reads.count(BetBook, { status: 'closed' }),
    reads.count(BetBook, { status: 'resolving' }),
    reads.count(BetBook, { status: 'open', closesAt: { $lte: now } }),
  ]);
  return { open, closed, resolving, waitingForResult: closed + overdue };
}
