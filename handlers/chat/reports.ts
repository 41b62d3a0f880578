// A message that somebody finds bad is shown to the moderators, once, however many report it.
import { adminChatReportClose, adminChatReportList, chatReport } from '../../contracts/chat.ts';
import { refuse } from '../../contracts/errors.ts';
import { ChatEntry, ChatReport, reportView } from '../../models/Chat.ts';
import { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { answer, handle, type SignedIn } from '../handle.ts';
import { containing, offsetPage } from '../paging.ts';
import { messageViewNow, messageViews } from './authors.ts';
import { placeOf } from './places.ts';

const MOST_REPORTERS = 50;

export const report = handle(chatReport, {
  async run(tx, { room, seq, reason }, caller) {
    const place = placeOf(room);
    await place.rules.assertReadable(tx, place.id, caller);
    const message = await tx.one(ChatEntry, { room: place.room, seq, deletes: null, deletedAt: null, note: null });
    if (!message?.userId) return refuse('NOT_FOUND', { field: 'seq' });
    const known = await tx.rootOr(ChatReport, message._id, () => ({
      _id: message._id,
      room: place.room,
      seq,
      userId: message.userId!,
      reporters: [],
      status: 'open' as const,
      closedBy: null,
      closedAt: null,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    }));
    const isNew = !known.reporters.some(({ userId }) => userId.equals(caller.userId));
    if (isNew && known.reporters.length < MOST_REPORTERS)
      known.reporters.push({ userId: caller.userId, reason, at: tx.now });
    return {};
  },
});

/** Nobody has to look at it any more. */
export async function closeReport(tx: Tx, id: ObjectId | string, { userId }: SignedIn): Promise<ChatReport> {
  const report = await tx.root(ChatReport, id);
  if (report.status === 'open') Object.assign(report, { status: 'closed', closedBy: userId, closedAt: tx.now });
  return report;
}

export const close = handle(adminChatReportClose, {
  async run(tx, { reportId }, caller) {
    const report = await closeReport(tx, reportId, caller);
    tx.audit({ relatedEntityType: 'room', relatedEntityId: report.room, metadata: { seq: report.seq } });
    const message = await tx.get(ChatEntry, report._id);
    return { report: reportView(report, await messageViewNow(tx, message, caller.locale)) };
  },
});

export const list = answer(adminChatReportList, async (reads, { status, room, userId, search, ...page }, caller) => {
  const filter = {
    ...(status && { status }),
    ...(room && { room }),
    ...(userId && { userId: new ObjectId(userId) }),
    ...containing(search, 'reporters.reason'),
  };
  const found = await offsetPage(reads, ChatReport, filter, page, report => report);
  const entries = await reads.find(ChatEntry, { _id: { $in: found.items.map(({ _id }) => _id) } });
  const views = await messageViews(reads, entries, caller.locale);
  const messages = new Map(entries.map(({ _id }, i) => [_id.toString(), views[i]!]));
  return { ...found, items: found.items.map(report => reportView(report, messages.get(report._id.toString())!)) };
});
