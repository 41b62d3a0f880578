// The audit log, for whoever may read it.
import { adminLogList } from '../../contracts/operation.ts';
import { ObjectId } from '../../models/define.ts';
import { auditLogView, JournalEntry } from '../../models/JournalEntry.ts';
import type { Filter } from '../../models/reads.ts';
import { answer } from '../handle.ts';
import { containing, escaped, offsetPage } from '../paging.ts';

export const logs = answer(adminLogList, (reads, input) => {
  const { actorUserId, targetUserId, action, relatedEntityType, relatedEntityId, search, ...page } = input;
  const filter = {
    ...concerning(actorUserId, targetUserId),
    ...(action && { action: actions(action) }),
    ...(relatedEntityType && { relatedEntityType }),
    ...(relatedEntityId && { relatedEntityId }),
    ...containing(search, 'action', 'reason', 'relatedEntityId', 'ip'),
  };
  return offsetPage(reads, JournalEntry, filter, page, auditLogView);
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
