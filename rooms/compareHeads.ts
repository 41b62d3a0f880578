// What was lost between commit and delivery is told after all: rooms are compared with the database, all of a kind in one read.
import type { Reads } from '../models/reads.ts';
import type { LocalRoom } from './localRoom.ts';
import type { StateSender } from './stateSender.ts';

export async function compareHeads(watched: LocalRoom[], reads: Reads, states: StateSender): Promise<void> {
  for (const source of new Set(watched.map(room => room.source))) {
    const rooms = new Map(watched.filter(room => room.source === source).map(room => [room.id, room]));
    if (source.heads) {
      for (const head of await source.heads(reads, [...rooms.keys()])) await rooms.get(head.id)!.compare(head);
    } else for (const { name } of rooms.values()) states.recompute(name);
  }
}
