// A time that a report is about.
import { refuse } from '../../contracts/errors.ts';

/** From a moment on, up to another, without it. @throws {Refusal} VALIDATION_FAILED if it ends before it begins */
export function within({ from, to }: { from?: string | undefined; to?: string | undefined }): { createdAt?: object } {
  if (from && to && Date.parse(to) <= Date.parse(from))
    refuse('VALIDATION_FAILED', [{ field: 'to', message: 'must be after `from`' }]);
  if (!from && !to) return {};
  return { createdAt: { ...(from && { $gte: new Date(from) }), ...(to && { $lt: new Date(to) }) } };
}
