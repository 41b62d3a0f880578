// The proofs of every night, queued ahead: by whichever worker looks first, once.
import { checkKinds } from '../handlers/operation/checks.ts';
import { Job } from '../models/Job.ts';
import type { Reads } from '../models/reads.ts';
import { AlreadyExists, type Transactions } from '../models/transaction.ts';
import { Tx } from '../models/tx.ts';

const HOUR_UTC = 3;

/** Queues each check for the coming night, if nobody has. */
export async function queueNightlyChecks(reads: Reads, transactions: Transactions): Promise<void> {
  const { now, newId } = transactions.runtime;
  const runAt = comingNight(now());
  for (const kind of checkKinds) {
    const key = `${kind}:${runAt.toISOString().slice(0, 10)}`;
    if (await reads.one(Job, { jobKey: key }, { project: { _id: 1 } })) continue;
    try {
      await transactions.run(async unit => void new Tx(unit, newId).job({ kind, key, runAt }));
    } catch (error) {
      if (!(error instanceof AlreadyExists)) throw error;
    }
  }
}

function comingNight(now: Date): Date {
  const night = new Date(now);
  night.setUTCHours(HOUR_UTC, 0, 0, 0);
  if (night <= now) night.setUTCDate(night.getUTCDate() + 1);
  return night;
}
