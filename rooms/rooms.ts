// The rooms of this node: sockets join and leave them, and what was committed here or on another node finds its room.
import { refuse } from '../contracts/errors.ts';
import { parseRoom, type RoomKind, type RoomName } from '../contracts/roomNames.ts';
import { type Joined, type RoomEvent, roomClosed } from '../contracts/rooms.ts';
import type { Committed, RoomStateUpdate } from '../models/announcements.ts';
import { betRoom } from './betRoom.ts';
import { compareHeads } from './compareHeads.ts';
import { lobbyRoom } from './lobbyRoom.ts';
import { LocalRoom } from './localRoom.ts';
import { matchRoom } from './matchRoom.ts';
import { NoticeSender } from './noticeSender.ts';
import { PresenceSender } from './presenceSender.ts';
import type { RoomsParts, Shared } from './roomsParts.ts';
import { SingleFlight } from './singleFlight.ts';
import type { RoomSource } from './source.ts';
import { Stamps } from './stamps.ts';
import { StateSender } from './stateSender.ts';
import { tournamentRoom } from './tournamentRoom.ts';
import type { Connection, Relayed } from './wire.ts';

export type { RoomLimits, RoomsParts } from './roomsParts.ts';

const sources: Partial<Record<RoomKind, RoomSource>> = {
  bet: betRoom,
  lobby: lobbyRoom,
  match: matchRoom,
  tournament: tournamentRoom,
};

export class Rooms {
  readonly #parts: Shared;
  readonly #rooms = new Map<RoomName, LocalRoom>();
  readonly #states: StateSender;
  readonly #presence: PresenceSender;
  readonly #notices: NoticeSender;
  readonly #comparing = new SingleFlight(() => this.#compareHeads());
  #checking: NodeJS.Timeout | undefined;

  constructor(parts: RoomsParts) {
    this.#parts = { ...parts, stamps: new Stamps(parts.runtime) };
    this.#states = new StateSender(this.#rooms, this.#parts);
    this.#notices = new NoticeSender(this.#parts);
    this.#presence = new PresenceSender(this.#rooms, this.#parts);
  }

  /** Starts comparing heads with the database. */
  start(): void {
    const { limits, complain } = this.#parts;
    this.#checking = setInterval(() => {
      this.checkHeads().catch(error => complain('room heads', error));
    }, limits.headIntervalMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#checking);
    this.#states.stop();
    await this.#comparing.settled();
    this.#presence.stop();
  }

  /**
   * Lets a socket watch a room. It is subscribed before history is read, so nothing falls between.
   * @throws {Refusal} NOT_FOUND (also for rooms that it may not know of), TOO_MANY_ROOMS
   */
  async join(connection: Connection, text: string, since?: number): Promise<Joined> {
    const room = this.#find(connection, text);
    room.hold();
    try {
      await room.open();
      await this.#assertAccess(connection, room);
      this.#assertPlace(connection, room.name);
      return await this.#enter(connection, room, since);
    } finally {
      room.release();
      if (room.isForgettable) this.#rooms.delete(room.name);
    }
  }

  leave(connection: Connection, text: string): void {
    const room = this.#rooms.get(text as RoomName);
    if (room?.remove(connection)) this.#presence.left(room, connection);
  }

  /** A socket is gone. */
  dropped(connection: Connection): void {
    for (const name of [...connection.rooms]) this.leave(connection, name);
  }

  /** A socket becomes somebody else, or nobody: it leaves what only the former may watch, and is counted anew in the rest. */
  identityChanges(connection: Connection, change: () => void): void {
    for (const room of this.#privateRoomsOf(connection)) this.#evict(connection, room, 'identity_changed');
    this.#presence.identityChanges(this.#roomsOf(connection), connection, change);
  }

  /** A socket whose rights have changed leaves what it may no longer watch. */
  async rightsChange(connection: Connection): Promise<void> {
    for (const room of this.#privateRoomsOf(connection))
      if (!(await room.mayBeWatchedBy(connection.viewer))) this.#evict(connection, room, 'access_lost');
  }

  /** Tells what this node has committed: to its own sockets at once, to other nodes through the wire. */
  publish({ news, states, chat, tells, notices, touched }: Omit<Committed, 'steps'>): void {
    this.#deliverNews(news);
    if (news.length) this.#parts.wire.relay({ kind: 'news', events: news });
    this.#deliverStates(states);
    for (const state of states) this.#states.relay(state);
    this.#deliverChat(chat);
    if (chat.length) this.#parts.wire.relay({ kind: 'chat', entries: chat });
    this.#deliverTells(tells);
    if (tells.length) this.#parts.wire.relay({ kind: 'tells', tells });
    this.#notices.deliver(notices);
    if (notices.length) this.#parts.wire.relay({ kind: 'notices', notices });
    for (const name of touched) this.#states.recompute(name);
    if (touched.length) this.#parts.wire.relay({ kind: 'touched', rooms: touched });
  }

  /** Takes in what another node told. */
  receive(message: Relayed): void {
    if (message.kind === 'news') this.#deliverNews(message.events);
    else if (message.kind === 'states') this.#deliverStates(message.states);
    else if (message.kind === 'chat') this.#deliverChat(message.entries);
    else if (message.kind === 'tells') this.#deliverTells(message.tells);
    else if (message.kind === 'notices') this.#notices.deliver(message.notices);
    else if (message.kind === 'touched') for (const name of message.rooms) this.#states.recompute(name);
    else if (message.kind === 'presence') this.#presence.hear(message);
  }

  /** Says who watches here, and compares this node's rooms with the database, so that what was lost between commit and delivery is told after all. */
  async checkHeads(): Promise<void> {
    this.#forgetUnused();
    this.#presence.refresh();
    await this.#comparing.shared();
  }

  /** Rooms in memory, and sockets in them, for the metrics. */
  get figures(): { rooms: number; watching: number } {
    let watching = 0;
    for (const { sockets } of this.#rooms.values()) watching += sockets.size;
    return { rooms: this.#rooms.size, watching };
  }

  async #compareHeads(): Promise<void> {
    const watched = [...this.#rooms.values()].filter(room => room.isWatched);
    await compareHeads(watched, this.#parts);
    for (const room of watched) room.sendHead();
  }

  /** The room that a text names, for a socket that has a place for it. */
  #find(connection: Connection, text: string): LocalRoom {
    const parsed = parseRoom(text);
    const source = parsed && sources[parsed.kind];
    if (!source) return refuse('NOT_FOUND', { field: 'room' });
    this.#assertPlace(connection, parsed.name);
    const known = this.#rooms.get(parsed.name);
    if (known) return known;
    const stateChanged = (name: RoomName, events: string[]) => this.#states.send(name, events);
    const room = new LocalRoom({ ...parsed, source, stateChanged }, this.#parts);
    this.#rooms.set(room.name, room);
    return room;
  }

  /** @throws {Refusal} TOO_MANY_ROOMS */
  #assertPlace({ rooms }: Connection, name: RoomName): void {
    if (!rooms.has(name) && rooms.size >= this.#parts.limits.roomsPerSocket) refuse('TOO_MANY_ROOMS');
  }

  /** Who asks is whoever the socket is now: it may have become somebody else meanwhile, or have gone. */
  async #assertAccess(connection: Connection, room: LocalRoom): Promise<void> {
    let { viewer } = connection;
    while (await room.mayBeWatchedBy(viewer)) {
      if (!connection.isOpen) refuse('CONFLICT');
      if (connection.viewer === viewer) return;
      viewer = connection.viewer;
    }
    refuse('NOT_FOUND');
  }

  async #enter(connection: Connection, room: LocalRoom, since: number | undefined): Promise<Joined> {
    const isNew = room.add(connection);
    if (isNew) this.#presence.entered(room, connection);
    try {
      const joined = await room.history(since);
      // Evicted in the meantime, it gets nothing of what it may not see.
      if (room.isPrivate && !room.sockets.has(connection)) refuse('NOT_FOUND');
      return joined;
    } catch (error) {
      if (isNew) this.leave(connection, room.name);
      throw error;
    }
  }

  #roomsOf({ rooms }: Connection): LocalRoom[] {
    return [...rooms].map(name => this.#rooms.get(name as RoomName)!);
  }

  #privateRoomsOf(connection: Connection): LocalRoom[] {
    return this.#roomsOf(connection).filter(({ isPrivate }) => isPrivate);
  }

  #evict(connection: Connection, room: LocalRoom, reason: string): void {
    if (!room.sockets.has(connection)) return;
    connection.emit(roomClosed.name, { room: room.name, reason });
    this.leave(connection, room.name);
  }

  #deliverNews(events: readonly RoomEvent[]): void {
    for (const event of events) this.#rooms.get(event.room as RoomName)?.deliver(event);
  }

  #deliverStates(states: readonly RoomStateUpdate[]): void {
    for (const state of states) this.#rooms.get(state.room)?.update(state);
  }

  #deliverChat(entries: Committed['chat']): void {
    for (const entry of entries) this.#rooms.get(entry.room)?.hear(entry);
  }

  #deliverTells(tells: Committed['tells']): void {
    for (const tell of tells) this.#parts.wire.toUser(tell);
  }

  #forgetUnused(): void {
    for (const [name, room] of this.#rooms) if (room.isForgettable) this.#rooms.delete(name);
  }
}
