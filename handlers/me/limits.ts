// Bounds that the caller sets himself, and how long he keeps away from all games.
import { refuse } from '../../contracts/errors.ts';
import { type Limits, limitKind, limitPeriod, meLimits, meSetLimits } from '../../contracts/me.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { Account } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User } from '../../models/User.ts';
import { limitsAt, withLimit } from '../../rules/limits.ts';
import { answer, handle } from '../handle.ts';
import { everyAccount } from '../wallet/accounts.ts';

const LONGEST_EXCLUSION_MS = 5 * 366 * 24 * 3_600_000;

export const limits = answer(meLimits, async (reads, _input, { userId }, now) => limitsOf(reads, userId, now));

export async function limitsOf(reads: Reads, ownerId: ObjectId, now: Date): Promise<Limits> {
  return limitsView(await reads.find(Account, { ownerId }, { sort: { _id: 1 } }), now);
}

export const setLimits = handle(meSetLimits, {
  locate: (_reads, _input, { userId }) => rootOf('user', userId),

  async run(tx, { currency = 'POINT', selfExcludeUntil, idempotencyKey: _, ...bounds }, { userId }) {
    await tx.root(User, userId);
    const accounts = await everyAccount(tx, userId);
    const cash = await tx.account(userId, currency, 'cash');
    for (const kind of limitKind.options)
      for (const period of limitPeriod.options) {
        const amount = bounds[kind]?.[period];
        if (amount !== undefined)
          tx.setTerms(cash, { limits: withLimit(cash.limits ?? [], { kind, period, amount }, tx.now) });
      }
    if (selfExcludeUntil) exclude(tx, accounts, new Date(selfExcludeUntil));
    tx.audit({ ...asTarget(userId), metadata: { currency, ...bounds, ...(selfExcludeUntil && { selfExcludeUntil }) } });
    return limitsView(accounts, tx.now);
  },
});

/** Each account knows, so that no stake has to read another document. @throws {Refusal} VALIDATION_FAILED, CONFLICT */
function exclude(tx: Tx, accounts: readonly Account[], until: Date): void {
  if (until <= tx.now || until.getTime() > tx.now.getTime() + LONGEST_EXCLUSION_MS)
    refuse('VALIDATION_FAILED', [{ field: 'selfExcludeUntil', message: 'a time within the next five years' }]);
  for (const account of accounts) {
    const { excludedUntil } = account;
    if (excludedUntil && excludedUntil > until)
      refuse('CONFLICT', { reason: 'self_excluded', until: excludedUntil.toISOString() });
    tx.setTerms(account, { excludedUntil: until });
  }
}

function limitsView(accounts: readonly Account[], now: Date): Limits {
  const excludedUntil = accounts.find(account => account.excludedUntil && account.excludedUntil > now)?.excludedUntil;
  return {
    limits: accounts.flatMap(({ currency, limits = [] }) =>
      limitsAt(limits, now).map(({ kind, period, amount, used, resetsAt, next }) => ({
        kind,
        period,
        currency,
        amount,
        used,
        resetsAt: resetsAt.toISOString(),
        next: next && { amount: next.amount, from: next.from.toISOString() },
      })),
    ),
    selfExcludedUntil: excludedUntil?.toISOString() ?? null,
  };
}
