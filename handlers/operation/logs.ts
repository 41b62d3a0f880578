// The audit log, for whoever may read it.
import { adminLogList } from '../../contracts/operation.ts';
import { AuditLog, auditLogView } from '../../models/AuditLog.ts';
import { ObjectId } from '../../models/define.ts';
import type { Filter } from '../../models/reads.ts';
import { answer } from '../handle.ts';
import { containing, escaped, offsetPage } from '../paging.ts';

export const logs = answer(adminLogList, (reads, input) => {
  const { actorUserId, targetUserId, action, relatedEntityType, relatedEntityId, search, ...page } = input;
  const filter = {
    ...(actorUserId && { actorUserId: new ObjectId(actorUserId) }),
    ...(targetUserId && { targetUserId: new ObjectId(targetUserId) }),
    ...(action && { action: actions(action) }),
    ...(relatedEntityType && { relatedEntityType }),
    ...(relatedEntityId && { relatedEntityId }),
    ...containing(search, 'action', 'reason', 'relatedEntityId', 'ip'),
  };
  return offsetPage(reads, AuditLog, filter, { ...page, sort: '_id' }, auditLogView);
});

/** `admin_ban`, or all that begin alike: `admin_*`. */
const actions = (action: string): string | Filter =>
  action.endsWith('*') ? { $regex: `^${escaped(action.slice(0, -1))}` } : action;
