// What happens in a room is said in its chat too, by the server, in the order in which it happened, each once.
import type { SystemNoteName } from '../../contracts/chat.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { Chat, silentChat } from '../../models/Chat.ts';
import type { RoomRoot } from '../../models/define.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import type { Tx } from '../../models/tx.ts';
import type { JobHandler } from '../job.ts';
import { placeOf } from './places.ts';

/** Rooms whose events are retold. */
type TalkativeRoom = 'bet' | 'tournament';

const KIND = 'chat:retell';
const EVENTS_AT_ONCE = 100;

/** The chat of a new room, in which the server says that it is open. */
export async function openChat(tx: Tx, kind: TalkativeRoom, root: RoomRoot, name: SystemNoteName): Promise<void> {
  const room = roomOf(kind, root._id);
  const chat = await tx.rootOr(Chat, room, () => silentChat(room, tx.now));
  chat.retold = root.seq;
  tx.chat(chat, { note: { name, data: {} } });
}

/**
 * Queues the retelling of what this command has told the room: the chat is written by another transaction, so that
 * whoever plays never waits for those who talk.
 */
export function retell(tx: Tx, kind: TalkativeRoom, root: RoomRoot): void {
  const room = roomOf(kind, root._id);
  tx.job({ kind: KIND, key: `${KIND}:${room}:${root.seq}`, payload: { room } });
}

// Whichever job comes first retells all; how far it came stands in the chat, so none of it is said twice.
export const retellJob: JobHandler = {
  kind: KIND,
  isUrgent: true,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const { room, rules, id } = placeOf(job.payload.room as string);
      const chat = await tx.rootOr(Chat, room, () => silentChat(room, tx.now));
      const filter = { room, seq: { $gt: chat.retold } };
      for (const event of await tx.find(RoomEvent, filter, { sort: { seq: 1 }, limit: EVENTS_AT_ONCE })) {
        const note = await rules.noteOn(tx, id, event);
        if (note) tx.chat(chat, { note });
        chat.retold = event.seq;
      }
    }),
};
