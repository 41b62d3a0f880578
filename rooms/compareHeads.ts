// What was lost between commit and delivery is told after all: rooms are compared with the database, all of a kind in one read.
import { Chat } from '../models/Chat.ts';
import type { LocalRoom } from './localRoom.ts';
import type { RoomsParts } from './roomsParts.ts';
import type { RoomSource } from './source.ts';

/** A kind or a room that can not be read does not keep the others from being compared. */
export async function compareHeads(watched: LocalRoom[], { reads, complain }: RoomsParts): Promise<void> {
  for (const source of new Set(watched.map(room => room.source))) {
    const rooms = watched.filter(room => room.source === source);
    await compareKind(source, rooms).catch(error => complain('room heads', error));
  }
  await compareChats(watched.filter(room => room.source.hasChat)).catch(error => complain('chat heads', error));

  async function compareKind(source: RoomSource, rooms: LocalRoom[]): Promise<void> {
    if (!source.heads) return void (await Promise.all(rooms.map(room => room.recompute())));
    const byId = new Map(rooms.map(room => [room.id, room]));
    for (const head of await source.heads(reads, [...byId.keys()])) {
      await byId
        .get(head.id)!
        .compare(head)
        .catch(error => complain('room head', error));
    }
  }

  async function compareChats(rooms: LocalRoom[]): Promise<void> {
    if (rooms.length === 0) return;
    const byName = new Map(rooms.map(room => [room.name as string, room]));
    for (const { _id, seq } of await reads.find(Chat, { _id: { $in: [...byName.keys()] } }, { project: { seq: 1 } })) {
      await byName
        .get(_id)!
        .compareChat(seq)
        .catch(error => complain('chat head', error));
    }
  }
}
