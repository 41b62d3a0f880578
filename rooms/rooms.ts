// The rooms of this node: sockets join and leave them, and what was committed here or on another node finds its room.
import { refuse } from '../contracts/errors.ts';
import { parseRoom, type RoomKind, type RoomName } from '../contracts/roomNames.ts';
import { type Joined, type RoomEvent, roomClosed, roomPresence } from '../contracts/rooms.ts';
import type { Committed, RoomStateUpdate } from '../models/announcements.ts';
import { GroupMember } from '../models/Group.ts';
import { betRoom } from './betRoom.ts';
import { compareHeads } from './compareHeads.ts';
import { lobbyRoom } from './lobbyRoom.ts';
import { LocalRoom } from './localRoom.ts';
import { PresenceSender } from './presenceSender.ts';
import type { RoomsParts } from './roomsParts.ts';
import type { Loaded, RoomSource, Viewer } from './source.ts';
import { StateSender } from './stateSender.ts';
import type { Connection, Relayed } from './wire.ts';

export type { RoomLimits, RoomsParts } from './roomsParts.ts';

const sources: Partial<Record<RoomKind, RoomSource>> = { bet: betRoom, lobby: lobbyRoom };

export class Rooms {
  readonly #parts: RoomsParts;
  readonly #rooms = new Map<RoomName, LocalRoom>();
  readonly #states: StateSender;
  readonly #presence: PresenceSender;
  #checking: NodeJS.Timeout | undefined;
  #checkUnderWay: Promise<void> = Promise.resolve();

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#states = new StateSender(this.#rooms, parts);
    this.#presence = new PresenceSender(this.#rooms, parts);
  }

  /** Starts comparing heads with the database. */
  start(): void {
    this.#checking = setInterval(() => {
      this.#checkUnderWay = this.checkHeads().catch(error => this.#parts.complain('room heads', error));
    }, this.#parts.limits.headIntervalMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#checking);
    this.#states.stop();
    // A check tells other nodes who watches here: nobody has the last word.
    await this.#checkUnderWay;
    this.#presence.stop();
  }

  /**
   * Lets a socket watch a room. It is subscribed before history is read, so nothing falls between.
   * @throws {Refusal} NOT_FOUND (also for rooms that the viewer may not know of), TOO_MANY_ROOMS
   */
  async join(connection: Connection, text: string, viewer: Viewer, since?: number): Promise<Joined> {
    const room = this.#find(text);
    this.#assertPlace(connection, room);
    await this.#open(room);
    const { groupId } = room;
    if (groupId && !((await this.#mayWatch(viewer, groupId)) && connection.isStill(viewer))) refuse('NOT_FOUND');
    // Meanwhile the socket may have gone, or have joined others.
    if (!connection.isOpen) refuse('CONFLICT');
    this.#assertPlace(connection, room);
    const isNew = this.#subscribe(room, connection);
    try {
      const joined = await room.history(since);
      return { ...joined, state: { ...joined.state, [roomPresence.name]: this.#presence.firstState(room) } };
    } catch (error) {
      if (isNew) this.leave(connection, room.name);
      throw error;
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

  /** A socket that has become somebody else, or nobody: it is counted anew, and leaves what only the former could see. */
  identityChanges(connection: Connection, change: () => void): void {
    const watched = [...connection.rooms].map(name => this.#rooms.get(name as RoomName)!);
    this.#presence.identityChanges(watched, connection, change);
    for (const room of watched) if (room.groupId) this.#evict(connection, room, 'identity_changed');
  }

  /** A socket whose rights have changed leaves what it may no longer watch. */
  async rightsChange(connection: Connection, viewer: Viewer): Promise<void> {
    for (const name of [...connection.rooms]) {
      const room = this.#rooms.get(name as RoomName);
      const groupId = room?.groupId;
      if (groupId && !(await this.#mayWatch(viewer, groupId))) this.#evict(connection, room, 'access_lost');
    }
  }

  /** Tells what this node has committed: to its own sockets at once, to other nodes through the wire. */
  publish({ news, states, tells, touched }: Omit<Committed, 'steps'>): void {
    this.#deliverNews(news);
    if (news.length) this.#parts.wire.relay({ kind: 'news', events: news });
    this.#deliverStates(states);
    for (const state of states) this.#states.relay(state);
    this.#deliverTells(tells);
    if (tells.length) this.#parts.wire.relay({ kind: 'tells', tells });
    for (const name of touched) this.#states.recompute(name);
    if (touched.length) this.#parts.wire.relay({ kind: 'touched', rooms: touched });
  }

  /** Takes in what another node told. */
  receive(message: Relayed): void {
    if (message.kind === 'news') this.#deliverNews(message.events);
    else if (message.kind === 'states') this.#deliverStates(message.states);
    else if (message.kind === 'tells') this.#deliverTells(message.tells);
    else if (message.kind === 'touched') for (const name of message.rooms) this.#states.recompute(name);
    else if (message.kind === 'presence') this.#presence.hear(message);
  }

  /** Compares this node's rooms with the database, so that what was lost between commit and delivery is told after all. */
  async checkHeads(): Promise<void> {
    this.#forgetIdle();
    const watched = [...this.#rooms.values()].filter(room => room.isWatched);
    await compareHeads(watched, this.#parts.reads, this.#states);
    for (const room of watched) room.sendHead();
    this.#presence.refresh();
  }

  /** Rooms in memory, and sockets in them, for the metrics. */
  get figures(): { rooms: number; watching: number } {
    let watching = 0;
    for (const { sockets } of this.#rooms.values()) watching += sockets.size;
    return { rooms: this.#rooms.size, watching };
  }

  #find(text: string): LocalRoom {
    const parsed = parseRoom(text);
    const source = parsed && sources[parsed.kind];
    if (!source) return refuse('NOT_FOUND', { field: 'room' });
    const known = this.#rooms.get(parsed.name);
    if (known) {
      known.keep();
      return known;
    }
    const stateChanged = (name: RoomName, events: string[]) => this.#states.send(name, events);
    const room = new LocalRoom({ ...parsed, source, stateChanged }, this.#parts);
    this.#rooms.set(room.name, room);
    return room;
  }

  /** A room that can not be read is not remembered. */
  async #open(room: LocalRoom): Promise<void> {
    try {
      await room.open();
    } catch (error) {
      if (!room.isWatched) this.#rooms.delete(room.name);
      throw error;
    }
  }

  /** @throws {Refusal} TOO_MANY_ROOMS */
  #assertPlace({ rooms }: Connection, { name }: LocalRoom): void {
    if (!rooms.has(name) && rooms.size >= this.#parts.limits.roomsPerSocket) refuse('TOO_MANY_ROOMS');
  }

  async #mayWatch({ userId, permissions }: Viewer, groupId: NonNullable<Loaded['groupId']>): Promise<boolean> {
    if (permissions.has('bets.manage')) return true;
    return userId !== undefined && (await this.#parts.reads.one(GroupMember, { userId, groupId })) !== undefined;
  }

  /** Whether the socket did not watch yet. */
  #subscribe(room: LocalRoom, connection: Connection): boolean {
    if (!room.add(connection)) return false;
    // A room that was forgotten in the meantime is the room again.
    this.#rooms.set(room.name, room);
    this.#presence.entered(room, connection);
    return true;
  }

  #evict(connection: Connection, { name }: LocalRoom, reason: string): void {
    connection.emit(roomClosed.name, { room: name, reason });
    this.leave(connection, name);
  }

  #deliverNews(events: readonly RoomEvent[]): void {
    for (const event of events) this.#rooms.get(event.room as RoomName)?.deliver(event);
  }

  #deliverStates(states: readonly RoomStateUpdate[]): void {
    for (const state of states) this.#rooms.get(state.room)?.update(state);
  }

  #deliverTells(tells: Committed['tells']): void {
    for (const { userId, event, at, data } of tells) this.#parts.wire.toUser(userId, event, { at, data });
  }

  #forgetIdle(): void {
    for (const [name, room] of this.#rooms) if (room.isIdle) this.#rooms.delete(name);
  }
}
