// What a user is to learn, written with the fact that it tells of: never lost, never twice, and in no language until it is read.
import { createHash } from 'node:crypto';
import type { Locale } from '../contracts/errors.ts';
import {
  type NoticeData,
  type NoticeType,
  type Notification as NotificationView,
  noticeTexts,
} from '../contracts/notifications.ts';
import type { Notice } from './announcements.ts';
import { model, ObjectId, Schema, type Stored } from './define.ts';
import type { Reads } from './reads.ts';

export interface Notification extends Stored {
  userId: ObjectId;
  type: NoticeType;
  data: NoticeData;
  readAt: Date | null;
}

const DAYS_KEPT = 90;

export const Notification = model<Notification>('Notification', 'notifications', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    type: { type: String, required: true },
    data: { type: Schema.Types.Mixed, required: true },
    readAt: { type: Date, default: null },
  },
  indexes: [[{ userId: 1, createdAt: -1 }], [{ createdAt: 1 }, { expireAfterSeconds: DAYS_KEPT * 24 * 3600 }]],
});

/** The id of a notice of which there is one, however often and by whomever it is made. */
export const noticeId = (subject: string): ObjectId =>
  new ObjectId(createHash('sha256').update(subject).digest().subarray(0, 12));

/** As it is told when it is new. */
export const noticeView = ({ id, type, data, at }: Notice, locale: Locale): NotificationView => ({
  id,
  type,
  ...noticeTexts(type, data, locale),
  data,
  readAt: null,
  createdAt: at,
  updatedAt: at,
});

export const unreadBy = (reads: Pick<Reads, 'count'>, userId: ObjectId): Promise<number> =>
  reads.count(Notification, { userId, readAt: null });

/** How many each of them has not read; who has none is not in it. */
export async function unreadOf(
  reads: Pick<Reads, 'aggregate'>,
  userIds: readonly ObjectId[],
): Promise<Map<string, number>> {
  const counts = await reads.aggregate<{ _id: ObjectId; unread: number }>(Notification, [
    { $match: { userId: { $in: userIds }, readAt: null } },
    { $group: { _id: '$userId', unread: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, unread }) => [_id.toString(), unread]));
}

export const notificationView = (
  { _id, type, data, readAt, createdAt, updatedAt }: Notification,
  locale: Locale,
): NotificationView => ({
  id: _id.toString(),
  type,
  ...noticeTexts(type, data, locale),
  data,
  readAt: readAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
