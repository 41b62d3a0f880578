// How many watch a room, on all nodes: each node counts its own and tells the others; a node that falls silent stops counting.
import type { NodePresence } from './wire.ts';

export interface Counts {
  spectators: number;
  players: number;
}

export class Presence {
  readonly #silentMs: number;
  readonly #here = new Map<string, Counts>();
  readonly #elsewhere = new Map<string, { heardAt: number; rooms: Map<string, Counts> }>();

  constructor(silentMs: number) {
    this.#silentMs = silentMs;
  }

  /** One socket more or less in a room of this node. */
  count(room: string, who: keyof Counts, by: 1 | -1): void {
    const counts = this.#here.get(room) ?? { spectators: 0, players: 0 };
    counts[who] += by;
    if (counts.spectators + counts.players > 0) this.#here.set(room, counts);
    else this.#here.delete(room);
  }

  here(room: string): Counts {
    return this.#here.get(room) ?? { spectators: 0, players: 0 };
  }

  /** All rooms with sockets on this node. */
  get rooms(): string[] {
    return [...this.#here.keys()];
  }

  /** What another node says of its rooms; rooms with nobody are forgotten. */
  hear({ node, rooms, isAll }: NodePresence, nowMs: number): void {
    const known = isAll ? undefined : this.#elsewhere.get(node)?.rooms;
    const counted = known ?? new Map<string, Counts>();
    for (const [room, counts] of Object.entries(rooms)) {
      if (counts.spectators + counts.players > 0) counted.set(room, counts);
      else counted.delete(room);
    }
    this.#elsewhere.set(node, { heardAt: nowMs, rooms: counted });
  }

  total(room: string, nowMs: number): Counts {
    const sum = { ...this.here(room) };
    for (const [node, { heardAt, rooms }] of this.#elsewhere) {
      if (nowMs - heardAt > this.#silentMs) this.#elsewhere.delete(node);
      const counts = rooms.get(room);
      if (!counts || nowMs - heardAt > this.#silentMs) continue;
      sum.spectators += counts.spectators;
      sum.players += counts.players;
    }
    return sum;
  }
}
