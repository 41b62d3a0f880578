// The audit log, for whoever may read it.
import type { InputOf } from '../../contracts/index.ts';
import { adminLogList } from '../../contracts/operation.ts';
import { ObjectId } from '../../models/define.ts';
import { auditLogView, JournalEntry } from '../../models/JournalEntry.ts';
import type { Filter } from '../../models/reads.ts';
import { answer } from '../handle.ts';
import { containing, escaped, offsetPage } from '../paging.ts';

export const logs = answer(adminLogList, (reads, input) => {
  const { actorUserId, targetUserId, limit, offset, sort, order, ...asked } = input;
  const filter = { ...concerning(actorUserId, targetUserId), ...logFilter(asked) };
  return offsetPage(reads, JournalEntry, filter, { limit, offset, sort, order }, auditLogView);
});

type Asked = Pick<InputOf<'GET /admin/logs'>, 'action' | 'relatedEntityType' | 'relatedEntityId' | 'search'>;

/** What was done and to what, whoever it concerns. */
export const logFilter = ({ action, relatedEntityType, relatedEntityId, search }: Asked): Filter => ({
  ...(action && { action: actions(action) }),
  ...(relatedEntityType && { relatedEntityType }),
  ...(relatedEntityId && { relatedEntityId }),
  ...containing(search, 'action', 'reason', 'relatedEntityId', 'ip'),
});

/** By the index that finds all entries of one person. */
function concerning(actor: string | undefined, target: string | undefined): Filter {
  const actorUserId = actor && new ObjectId(actor);
  const targetUserId = target && new ObjectId(target);
  const one = actorUserId || targetUserId;
  return { ...(one && { users: one }), ...(actorUserId && { actorUserId }), ...(targetUserId && { targetUserId }) };
}

/** `admin_ban`, or all that begin alike: `admin_*`. */
const actions = (action: string): string | Filter =>
  action.endsWith('*') ? { $regex: `^${escaped(action.slice(0, -1))}` } : action;
