// What the caller was notified of, in the language of his profile.
import { notificationList } from '../../contracts/notifications.ts';
import { Notification, notificationView, unreadBy } from '../../models/Notification.ts';
import { User } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

export const list = answer(notificationList, async (reads, { unread, ...page }, { userId }) => {
  const filter = { userId, ...(unread !== undefined && { readAt: unread ? null : { $ne: null } }) };
  const [{ locale }, { found, nextCursor }, count] = await Promise.all([
    reads.get(User, userId),
    cursorPage(reads, Notification, filter, page),
    unreadBy(reads, userId),
  ]);
  return { items: found.map(notification => notificationView(notification, locale)), nextCursor, unread: count };
});
