// Other nodes and those who watch are told how many watch, at most once an interval and room, and only what they have not been told.
import type { RoomName } from '../contracts/roomNames.ts';
import { type RoomState, roomPresence } from '../contracts/rooms.ts';
import { Conflator } from './conflator.ts';
import type { LocalRoom } from './localRoom.ts';
import { Presence } from './presence.ts';
import type { Shared } from './roomsParts.ts';
import type { Connection, NodePresence } from './wire.ts';

export class PresenceSender {
  readonly #rooms: ReadonlyMap<RoomName, LocalRoom>;
  readonly #parts: Shared;
  readonly #presence: Presence;
  readonly #sends: Conflator<RoomName>;

  constructor(rooms: ReadonlyMap<RoomName, LocalRoom>, parts: Shared) {
    this.#rooms = rooms;
    this.#parts = parts;
    const { headIntervalMs, presenceIntervalMs } = parts.limits;
    // Every node says all of its counts once a head interval.
    this.#presence = new Presence(headIntervalMs * 3);
    this.#sends = new Conflator(presenceIntervalMs, name => this.#send(name));
  }

  /** Other nodes no longer count whoever watches here. */
  stop(): void {
    this.#sends.stop();
    this.#relay({}, true);
  }

  entered(room: LocalRoom, connection: Connection): void {
    this.#count(room, connection, 1);
    this.#sends.mark(room.name);
  }

  left(room: LocalRoom, connection: Connection): void {
    this.#count(room, connection, -1);
    this.#sends.mark(room.name);
  }

  /** A socket in these rooms becomes a spectator or a player. */
  identityChanges(rooms: LocalRoom[], connection: Connection, change: () => void): void {
    for (const room of rooms) this.#count(room, connection, -1);
    change();
    for (const room of rooms) this.entered(room, connection);
  }

  /** Takes in what another node says. */
  hear(message: NodePresence): void {
    this.#presence.hear(message, this.#now());
    this.#recount(message.isAll ? this.#rooms.keys() : (Object.keys(message.rooms) as RoomName[]));
  }

  /** Says again what was lost, and looks for nodes that fell silent, which say nothing of it. */
  refresh(): void {
    this.#recount(this.#rooms.keys());
    this.#relay(Object.fromEntries(this.#presence.rooms.map(name => [name, this.#presence.here(name)])), true);
  }

  #count({ name }: LocalRoom, { viewer }: Connection, by: 1 | -1): void {
    this.#presence.count(name, viewer.userId ? 'players' : 'spectators', by);
  }

  #send(name: RoomName): void {
    const room = this.#rooms.get(name);
    if (!room) return;
    const here = this.#presence.here(name);
    if (JSON.stringify(here) !== room.presenceRelayed) {
      room.presenceRelayed = JSON.stringify(here);
      this.#relay({ [name]: here }, false);
    }
    if (!this.#isNews(room)) return;
    const state: RoomState = { ...this.#parts.stamps.next(), data: this.#presence.total(name, this.#now()) };
    room.keep(roomPresence.name, state);
    room.send(roomPresence.name, state);
  }

  #relay(rooms: NodePresence['rooms'], isAll: boolean): void {
    this.#parts.wire.relay({ kind: 'presence', node: this.#parts.node, rooms, isAll });
  }

  #recount(names: Iterable<RoomName>): void {
    for (const name of names) {
      const room = this.#rooms.get(name);
      if (room && this.#isNews(room)) this.#sends.mark(name);
    }
  }

  /** Whether those who watch here know something else. */
  #isNews(room: LocalRoom): boolean {
    if (!room.isWatched) return false;
    const known = room.latest(roomPresence.name)?.data;
    return JSON.stringify(this.#presence.total(room.name, this.#now())) !== JSON.stringify(known);
  }

  #now(): number {
    return this.#parts.runtime.now().getTime();
  }
}
