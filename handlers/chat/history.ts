// What was said in a room, in order: the last of it, or what lies before or after a number.
import { chatHistory } from '../../contracts/chat.ts';
import type { Input } from '../../contracts/declare.ts';
import type { RoomName } from '../../contracts/roomNames.ts';
import { Chat, ChatEntry, deletionView, messageView } from '../../models/Chat.ts';
import type { Reads } from '../../models/reads.ts';
import { SingleFlight } from '../../rooms/singleFlight.ts';
import { answer } from '../handle.ts';
import { namesOf } from './authors.ts';
import { placeOf } from './places.ts';

const USUAL = 50;

type Place = Omit<Input<typeof chatHistory>, 'room'>;

interface Page {
  entries: ChatEntry[];
  names: ReadonlyMap<string, string>;
  chatSeq: number;
}

export const history = () => {
  /** Pages that are being read: after a drop, thousands miss the same. */
  const flights = new Map<string, SingleFlight<Page>>();
  const shared = async (reads: Reads, room: RoomName, place: Place): Promise<Page> => {
    const key = JSON.stringify([room, place.before, place.after, place.limit]);
    const flight = flights.get(key) ?? new SingleFlight(() => pageOf(reads, room, place));
    flights.set(key, flight);
    try {
      // Begun after it was asked for: it has all that the caller can know of.
      return await flight.fresh();
    } finally {
      if (!flight.isUnderWay) flights.delete(key);
    }
  };
  return answer(chatHistory, async (reads, { room: text, ...place }, caller) => {
    const { room, rules, id } = placeOf(text);
    await rules.assertReadable(reads, id, caller);
    const { entries, names, chatSeq } = await shared(reads, room, place);
    const messages = entries.filter(({ deletes }) => deletes === null);
    return {
      room,
      messages: messages.map(entry => messageView(entry, caller.locale, names.get(String(entry.userId)))),
      deletions: entries.filter(({ deletes }) => deletes !== null).map(deletionView),
      chatSeq,
    };
  });
};

async function pageOf(reads: Reads, room: RoomName, { before, after, limit = USUAL }: Place): Promise<Page> {
  const bounds = { ...(before !== undefined && { $lt: before }), ...(after !== undefined && { $gt: after }) };
  const isForward = after !== undefined;
  const [chat, entries] = await Promise.all([
    reads.one(Chat, { _id: room }),
    reads.find(ChatEntry, { room, seq: { $gt: 0, ...bounds } }, { sort: { seq: isForward ? 1 : -1 }, limit }),
  ]);
  if (!isForward) entries.reverse();
  // Both are read at about the same time: neither may be behind the other.
  const chatSeq = Math.max(chat?.seq ?? 0, entries.at(-1)?.seq ?? 0);
  return { entries, names: await namesOf(reads, entries), chatSeq };
}
