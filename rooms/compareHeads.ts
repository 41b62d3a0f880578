// What was lost between commit and delivery is told after all: rooms are compared with the database, all of a kind in one read.
import type { LocalRoom } from './localRoom.ts';
import type { RoomsParts } from './roomsParts.ts';
import type { RoomSource } from './source.ts';

/** A kind or a room that can not be read does not keep the others from being compared. */
export async function compareHeads(watched: LocalRoom[], { reads, complain }: RoomsParts): Promise<void> {
  for (const source of new Set(watched.map(room => room.source))) {
    const rooms = watched.filter(room => room.source === source);
    await compareKind(source, rooms).catch(error => complain('room heads', error));
  }

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
}
