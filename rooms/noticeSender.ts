// Users who are here learn of their notifications, with how many they have not read; whoever is not finds them later.
import { notificationNew } from '../contracts/notifications.ts';
import type { Notice } from '../models/announcements.ts';
import { ObjectId } from '../models/define.ts';
import { noticeView, unreadOf } from '../models/Notification.ts';
import { User } from '../models/User.ts';
import type { RoomsParts } from './roomsParts.ts';

/** Told together, so that many at once cost few reads. */
const AT_ONCE = 200;

export class NoticeSender {
  readonly #parts: RoomsParts;
  readonly #waiting: Notice[] = [];
  #isSending = false;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
  }

  deliver(notices: readonly Notice[]): void {
    const { wire, complain } = this.#parts;
    this.#waiting.push(...notices.filter(({ userId }) => wire.isHere(userId)));
    if (!this.#isSending) this.#sendAll().catch(error => complain('notifications', error));
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    try {
      while (this.#waiting.length > 0) await this.#send(this.#waiting.splice(0, AT_ONCE));
    } finally {
      this.#isSending = false;
    }
  }

  async #send(notices: Notice[]): Promise<void> {
    const { reads, wire } = this.#parts;
    const ids = [...new Set(notices.map(({ userId }) => userId))].map(id => new ObjectId(id));
    const [users, unread] = await Promise.all([
      reads.find(User, { _id: { $in: ids } }, { project: { locale: 1 } }),
      unreadOf(reads, ids),
    ]);
    const locales = new Map(users.map(({ _id, locale }) => [_id.toString(), locale]));
    for (const notice of notices) {
      const { userId, at } = notice;
      const notification = noticeView(notice, locales.get(userId) ?? 'fr');
      wire.toUser({ userId, event: notificationNew.name, at, data: { notification, unread: unread.get(userId) ?? 0 } });
    }
  }
}
