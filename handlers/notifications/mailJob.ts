// Mails a notice that is important enough, to the address that its reader has now.
import { noticeTexts } from '../../contracts/notifications.ts';
import { ObjectId } from '../../models/define.ts';
import { MAIL_KIND } from '../../models/deliveries.ts';
import { Notification } from '../../models/Notification.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import type { JobHandler } from '../job.ts';
import { type Letter, type Services, Undeliverable } from '../services.ts';
import { noticeLetter } from './letter.ts';

/** Of one type to one user: nobody fills a mailbox through us, his own or another's that he named. */
const MOST_A_DAY = 20;
const DAY_MS = 24 * 3_600_000;

type Outcome =
  | { readonly kind: 'sent' | 'unwanted' | 'refused' }
  | { readonly kind: 'failed'; readonly error: unknown };

export const mailJob = ({ mail, deliveries }: Pick<Services, 'mail' | 'deliveries'>): JobHandler => ({
  kind: MAIL_KIND,
  isBulk: true,
  async run({ job, reads, chunk }) {
    const [id] = job.payload.notices as [string];
    // Sent once, however often the transaction that marks it is tried.
    let sending: Promise<Outcome> | undefined;
    const outcome = await chunk(async (tx, current) => {
      const letter = await letterFor(tx, reads, new ObjectId(id));
      const outcome = await (sending ??= letter ? deliver(mail, letter) : Promise.resolve({ kind: 'unwanted' }));
      if (outcome.kind !== 'failed') current.status = 'completed';
      return outcome;
    });
    deliveries.count('mail', outcome.kind === 'failed' ? 'postponed' : outcome.kind);
    if (outcome.kind === 'failed') throw outcome.error;
  },
});

const deliver = (mail: Services['mail'], letter: Letter): Promise<Outcome> =>
  mail.send(letter).then(
    () => ({ kind: 'sent' }),
    error => (error instanceof Undeliverable ? { kind: 'refused' } : { kind: 'failed', error }),
  );

/** Nothing where he does not want it any more, has no address, or has had too many. */
async function letterFor(tx: Tx, reads: Reads, _id: ObjectId): Promise<Letter | undefined> {
  const notice = await tx.one(Notification, { _id });
  const user = notice && (await tx.one(User, { _id: notice.userId, 'notifications.email': true }));
  if (!notice || user?.email === undefined) return undefined;
  const sinceYesterday = { $gt: new Date(tx.now.getTime() - DAY_MS) };
  const alike = { userId: user._id, type: notice.type, createdAt: sinceYesterday };
  if ((await reads.count(Notification, alike, MOST_A_DAY + 1)) > MOST_A_DAY) return undefined;
  const texts = noticeTexts(notice.type, notice.data, user.locale);
  return { to: user.email, id: _id.toString(), ...noticeLetter(user.locale, texts) };
}
