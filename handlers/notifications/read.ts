// The caller has read some of what he was notified of, or all.
import { refuse } from '../../contracts/errors.ts';
import { notificationRead } from '../../contracts/notifications.ts';
import { Notification } from '../../models/Notification.ts';
import { handle } from '../handle.ts';

/** More than anybody gets in 90 days; who has more reads again. */
const MOST_AT_ONCE = 10_000;

export const read = handle(notificationRead, {
  async run(tx, { ids, all }, { userId }) {
    if ((ids === undefined) === (all === undefined))
      refuse('VALIDATION_FAILED', [{ field: 'ids', message: 'either ids or all' }]);
    const unread = await tx.find(
      Notification,
      { userId, readAt: null },
      { sort: { createdAt: -1 }, limit: MOST_AT_ONCE, project: { _id: 1 } },
    );
    const named = ids && new Set(ids);
    const read = unread.map(({ _id }) => _id).filter(id => !named || named.has(id.toString()));
    tx.changeAll(Notification, read, { readAt: null }, { readAt: tx.now });
    return { unread: unread.length - read.length };
  },
});
