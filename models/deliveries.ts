// What leaves the app, by push or mail: queued in the transaction of its notice, and only for whom there is a way.
import { mailedNotices } from '../contracts/notifications.ts';
import type { Notice } from './announcements.ts';
import { ObjectId } from './define.ts';
import { PushDevice } from './PushDevice.ts';
import { Tx } from './tx.ts';
import { User } from './User.ts';
import type { UnitOfWork } from './unitOfWork.ts';

/** Ways out that this installation has. */
export interface Channels {
  readonly push: boolean;
  readonly mail: boolean;
}

export const PUSH_KIND = 'notice:push';
export const MAIL_KIND = 'notice:mail';

/** Notices of one job: as many messages as are sent at once, where everybody has one device. */
const NOTICES_A_JOB = 100;

/**
 * Looks, when a unit has been decided, at whom it notifies, and queues what is to be sent: one read for all who are notified,
 * and nothing for those who have no device or want no mail. Whoever registers in that very moment learns it in the app.
 */
export function queueDeliveries({ push, mail }: Channels, newId: () => ObjectId) {
  return async (unit: UnitOfWork): Promise<void> => {
    const notices = noticesOf(unit);
    if (notices.length === 0) return;
    const tx = new Tx(unit, newId);
    if (push) await queuePushes(tx, notices);
    if (mail) await queueLetters(tx, notices);
  };
}

function noticesOf({ effects }: UnitOfWork): Notice[] {
  const notices = new Map<string, Notice>();
  for (const effect of effects) {
    if (effect.kind !== 'announce' || effect.announcement.kind !== 'notice') continue;
    const { notice } = effect.announcement;
    notices.set(notice.id, notice);
  }
  return [...notices.values()];
}

async function queuePushes(tx: Tx, notices: readonly Notice[]): Promise<void> {
  const devices = await tx.find(PushDevice, { userId: { $in: ownersOf(notices) } }, { project: { userId: 1 } });
  const reached = new Set(devices.map(({ userId }) => userId.toString()));
  const due = notices.filter(({ userId }) => reached.has(userId)).map(({ id }) => id);
  for (let from = 0; from < due.length; from += NOTICES_A_JOB)
    queue(tx, PUSH_KIND, due.slice(from, from + NOTICES_A_JOB));
}

/** A job for each, so that a server which refuses one holds up none of the others. */
async function queueLetters(tx: Tx, notices: readonly Notice[]): Promise<void> {
  const mailed = notices.filter(({ type }) => mailedNotices.has(type));
  if (mailed.length === 0) return;
  const wanting = { _id: { $in: ownersOf(mailed) }, email: { $exists: true }, 'notifications.email': true };
  const users = await tx.find(User, wanting, { project: { _id: 1 } });
  const reached = new Set(users.map(({ _id }) => _id.toString()));
  for (const { id, userId } of mailed) if (reached.has(userId)) queue(tx, MAIL_KIND, [id]);
}

const ownersOf = (notices: readonly Notice[]) =>
  [...new Set(notices.map(({ userId }) => userId))].map(userId => new ObjectId(userId));

/** What is said again under the same id (an amount that grew) is sent again, and takes the place of what was there. */
const queue = (tx: Tx, kind: string, notices: readonly string[]) =>
  tx.job({ kind, key: `${kind}:${tx.newId()}`, payload: { notices } });
