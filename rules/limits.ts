// Limits that players set themselves: a lower bound holds at once, a higher one after a day; each counts what its period has seen.
import type { Limit as LimitView } from '../contracts/me.ts';

export type LimitKind = LimitView['kind'];
export type LimitPeriod = LimitView['period'];

/** One bound with its counter. */
export interface Limit {
  kind: LimitKind;
  period: LimitPeriod;
  /** Minor units. */
  amount: number;
  used: number;
  /** When the period that was counted ends. */
  resetsAt: Date;
  /** A higher bound, or none, and from when on it holds. */
  next: { amount: number | null; from: Date } | null;
}

/** What somebody asks for; `null` takes the limit away. */
export interface WantedLimit {
  kind: LimitKind;
  period: LimitPeriod;
  amount: number | null;
}

/** How long a higher bound waits. */
export const RAISE_WAITS_MS = 24 * 3_600_000;

/** When the period that `now` lies in ends: at midnight, before Monday, or before the first of a month, in UTC. */
export function endOf(period: LimitPeriod, now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (period === 'month') return new Date(Date.UTC(year, month + 1, 1));
  const daysLeft = period === 'day' ? 1 : 7 - ((now.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, month, day + daysLeft));
}

/** The limits as they hold now: higher bounds whose day has passed, counters of periods that are over at zero. */
export function limitsAt(limits: readonly Limit[], now: Date): Limit[] {
  return limits.flatMap(limit => {
    const due = limit.next !== null && limit.next.from <= now;
    const amount = due ? limit.next!.amount : limit.amount;
    if (amount === null) return [];
    const isOver = limit.resetsAt <= now;
    return {
      ...limit,
      amount,
      next: due ? null : limit.next,
      used: isOver ? 0 : limit.used,
      resetsAt: isOver ? endOf(limit.period, now) : limit.resetsAt,
    };
  });
}

/** The limits once somebody has asked for another: what was asked for last counts, and the present amount again withdraws a higher one. */
export function withLimit(limits: readonly Limit[], { kind, period, amount }: WantedLimit, now: Date): Limit[] {
  const present = limitsAt(limits, now);
  const known = present.find(limit => limit.kind === kind && limit.period === period);
  if (!known) return amount === null ? present : [...present, fresh(kind, period, amount, now)];
  const isHigher = amount === null || amount > known.amount;
  const changed = isHigher
    ? { ...known, next: { amount, from: new Date(now.getTime() + RAISE_WAITS_MS) } }
    : { ...known, amount, next: null };
  return present.map(limit => (limit === known ? changed : limit));
}

/** The limits after so much was deposited, lost (won, if below zero) or staked. */
export function counted(limits: readonly Limit[], moved: Partial<Record<LimitKind, number>>, now: Date): Limit[] {
  return limitsAt(limits, now).map(limit => ({ ...limit, used: limit.used + (moved[limit.kind] ?? 0) }));
}

/** The first limit that is used beyond its bound by this kind of movement. */
export function broken(limits: readonly Limit[], moved: Partial<Record<LimitKind, number>>): Limit | undefined {
  return limits.find(({ kind, used, amount }) => (moved[kind] ?? 0) > 0 && used > amount);
}

const fresh = (kind: LimitKind, period: LimitPeriod, amount: number, now: Date): Limit => ({
  kind,
  period,
  amount,
  used: 0,
  resetsAt: endOf(period, now),
  next: null,
});
