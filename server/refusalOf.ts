// What went wrong below, as whoever asked may be told it: a database that is away is a reason to ask again, not a defect.
import { Refusal } from '../contracts/errors.ts';
import { isOverTime, isUnreachable, OutcomeUnknown, TooBusy } from '../models/transaction.ts';

const RETRY_MS = 1000;

export const outcomeUnknown = (): Refusal => new Refusal('OUTCOME_UNKNOWN', { retryAfterMs: RETRY_MS });
export const busy = (): Refusal => new Refusal('BUSY', { retryAfterMs: RETRY_MS });

/** The refusal that an error stands for; nothing where it is a defect of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof OutcomeUnknown) return outcomeUnknown();
  return error instanceof TooBusy || isUnreachable(error) || isOverTime(error) ? busy() : undefined;
}
