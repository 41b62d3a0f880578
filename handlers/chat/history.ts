// What was said in a room, in order: the last of it, or what lies before or after a number.
import { chatHistory } from '../../contracts/chat.ts';
import { Chat, ChatEntry, deletionView } from '../../models/Chat.ts';
import { answer } from '../handle.ts';
import { messageViews } from './authors.ts';
import { placeOf } from './places.ts';

const USUAL = 50;

export const history = answer(chatHistory, async (reads, { room, before, after, limit = USUAL }, caller) => {
  const place = placeOf(room);
  await place.rules.assertReadable(reads, place.id, caller);
  const bounds = { ...(before !== undefined && { $lt: before }), ...(after !== undefined && { $gt: after }) };
  const isForward = after !== undefined;
  const [chat, entries] = await Promise.all([
    reads.one(Chat, { _id: place.room }),
    reads.find(
      ChatEntry,
      { room: place.room, seq: { $gt: 0, ...bounds } },
      { sort: { seq: isForward ? 1 : -1 }, limit },
    ),
  ]);
  if (!isForward) entries.reverse();
  return {
    room: place.room,
    messages: await messageViews(
      reads,
      entries.filter(entry => entry.deletes === null),
      caller.locale,
    ),
    deletions: entries.filter(entry => entry.deletes !== null).map(deletionView),
    // Both are read at about the same time: neither may be behind the other.
    chatSeq: Math.max(chat?.seq ?? 0, entries.at(-1)?.seq ?? 0),
  };
});
