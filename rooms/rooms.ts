// The rooms of this node: who watches, what they have been told, and how whatever was lost on the way is found again.
import { refuse } from '../contracts/errors.ts';
import { parseRoom, type RoomKind, type RoomName } from '../contracts/roomNames.ts';
import { type Joined, type RoomEvent, roomClosed, roomHead, roomPresence } from '../contracts/rooms.ts';
import type { Committed, RoomStateUpdate } from '../models/announcements.ts';
import { GroupMember } from '../models/Group.ts';
import { roomEventView, RoomEvent as StoredEvent } from '../models/RoomEvent.ts';
import type { Reads } from '../models/reads.ts';
import type { Runtime } from '../models/runtime.ts';
import { betRoom } from './betRoom.ts';
import { Conflator } from './conflator.ts';
import { lobbyRoom } from './lobbyRoom.ts';
import { Presence } from './presence.ts';
import { type LogLimits, RoomLog } from './roomLog.ts';
import type { RoomSource, Viewer } from './source.ts';
import type { Connection, Relayed, Wire } from './wire.ts';

const sources: Partial<Record<RoomKind, RoomSource>> = { bet: betRoom, lobby: lobbyRoom };

export interface RoomLimits extends LogLimits {
  roomsPerSocket: number;
  stateIntervalMs: number;
  presenceIntervalMs: number;
  /** How often the heads of this node's rooms are compared with the database. */
  headIntervalMs: number;
  /** How long a room that nobody watches is remembered. */
  idleMs: number;
}

/** One room that this node has in memory. */
interface Local {
  readonly name: RoomName;
  readonly kind: RoomKind;
  readonly id: string;
  readonly source: RoomSource;
  readonly sockets: Set<Connection>;
  log: RoomLog | undefined;
  /** The read under way, shared by all who wait for it. */
  loading: Promise<RoomLog> | undefined;
  repairing: Promise<void> | undefined;
  checkedAt: number;
  emptySince: number;
  /** States that wait for their turn to be sent. */
  readonly dirty: Set<string>;
  /** News that came while the log was being read. */
  early: RoomEvent[];
  headSent: number;
}

export interface RoomsParts {
  reads: Reads;
  wire: Wire;
  runtime: Runtime;
  limits: RoomLimits;
  node: string;
  /** Where what goes wrong in the background is told. */
  complain: (what: string, error: unknown) => void;
}

export class Rooms {
  readonly #parts: RoomsParts;
  readonly #rooms = new Map<RoomName, Local>();
  readonly #presence: Presence;
  readonly #sends: Conflator<RoomName>;
  readonly #presenceSends: Conflator<RoomName>;
  /** States of rooms that wait to be told to other nodes. */
  readonly #outbox = new Map<RoomName, Map<string, RoomStateUpdate>>();
  readonly #relays: Conflator<RoomName>;
  readonly #recounts: Conflator<RoomName>;
  #presenceVersion = 0;
  #checking: NodeJS.Timeout | undefined;
  #checkUnderWay: Promise<void> = Promise.resolve();

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    const { stateIntervalMs, presenceIntervalMs, headIntervalMs } = parts.limits;
    this.#presence = new Presence(headIntervalMs * 3);
    this.#sends = new Conflator(stateIntervalMs, room => this.#sendState(room));
    this.#relays = new Conflator(stateIntervalMs, room => this.#relayState(room));
    this.#presenceSends = new Conflator(presenceIntervalMs, room => this.#sendPresence(room));
    this.#recounts = new Conflator(stateIntervalMs, room => this.#recompute(room));
  }

  /** Starts comparing heads with the database. */
  start(): void {
    this.#checking = setInterval(() => {
      this.#checkUnderWay = this.checkHeads().catch(error => this.#parts.complain('room heads', error));
    }, this.#parts.limits.headIntervalMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#checking);
    for (const conflator of [this.#sends, this.#relays, this.#presenceSends, this.#recounts]) conflator.stop();
    await this.#checkUnderWay;
  }

  /**
   * Lets a socket watch a room. It is subscribed before history is read, so nothing falls between.
   * @throws {Refusal} NOT_FOUND (also for rooms that the viewer may not know of), TOO_MANY_ROOMS
   */
  async join(connection: Connection, text: string, viewer: Viewer, since?: number): Promise<Joined> {
    const room = this.#find(text);
    const isNew = !connection.rooms.has(room.name);
    if (isNew && connection.rooms.size >= this.#parts.limits.roomsPerSocket) refuse('TOO_MANY_ROOMS');
    const { groupId } = await this.#logOf(room);
    if (groupId && !(await this.#mayWatch(viewer, groupId))) refuse('NOT_FOUND');
    this.#subscribe(room, connection);
    try {
      return await this.#history(room, since);
    } catch (error) {
      if (isNew) this.leave(connection, room.name);
      throw error;
    }
  }

  leave(connection: Connection, text: string): void {
    const room = this.#rooms.get(text as RoomName);
    if (!room?.sockets.delete(connection)) return;
    connection.leave(room.name);
    this.#presence.count(room.name, connection.isPlayer ? 'players' : 'spectators', -1);
    this.#presenceSends.mark(room.name);
    if (room.sockets.size === 0) room.emptySince = this.#now();
  }

  /** A socket is gone. */
  dropped(connection: Connection): void {
    for (const name of [...connection.rooms]) this.leave(connection, name);
  }

  /** A socket that has become somebody else, or nobody: it is counted anew, and leaves what only the former could see. */
  identityChanges(connection: Connection, change: () => void): void {
    const watched = [...connection.rooms].map(name => this.#rooms.get(name as RoomName)!);
    const before = connection.isPlayer ? 'players' : 'spectators';
    for (const { name } of watched) this.#presence.count(name, before, -1);
    change();
    for (const room of watched) {
      this.#presence.count(room.name, connection.isPlayer ? 'players' : 'spectators', 1);
      this.#presenceSends.mark(room.name);
      if (!room.log?.groupId) continue;
      connection.emit(roomClosed.name, { room: room.name, reason: 'identity_changed' });
      this.leave(connection, room.name);
    }
  }

  /** Tells what this node has committed: to its own sockets at once, to other nodes through the wire. */
  publish({ news, states, tells, touched }: Omit<Committed, 'steps'>): void {
    this.#deliverNews(news);
    if (news.length) this.#parts.wire.relay({ kind: 'news', events: news });
    for (const state of states) {
      this.#takeState(state);
      const waiting = this.#outbox.get(state.room) ?? new Map<string, RoomStateUpdate>();
      this.#outbox.set(state.room, waiting.set(state.event, state));
      this.#relays.mark(state.room);
    }
    this.#deliverTells(tells);
    if (tells.length) this.#parts.wire.relay({ kind: 'tells', tells });
    for (const room of touched) this.#recounts.mark(room);
    if (touched.length) this.#parts.wire.relay({ kind: 'touched', rooms: touched });
  }

  /** Takes in what another node told. */
  receive(message: Relayed): void {
    if (message.kind === 'news') this.#deliverNews(message.events);
    else if (message.kind === 'states') for (const state of message.states) this.#takeState(state);
    else if (message.kind === 'tells') this.#deliverTells(message.tells);
    else if (message.kind === 'touched') for (const room of message.rooms) this.#recounts.mark(room);
    else if (message.kind === 'presence') {
      this.#presence.hear(message, this.#now());
      for (const room of Object.keys(message.rooms))
        if (this.#rooms.has(room as RoomName)) this.#presenceSends.mark(room as RoomName);
    }
  }

  /** Compares this node's rooms with the database, so that what was lost between commit and delivery is told after all. */
  async checkHeads(): Promise<void> {
    this.#forgetIdle();
    const watched = [...this.#rooms.values()].filter(room => room.log && room.sockets.size > 0);
    for (const kind of new Set(watched.map(room => room.kind))) {
      const rooms = new Map(watched.filter(room => room.kind === kind).map(room => [room.id, room]));
      const heads = sources[kind]!.heads;
      if (heads) await this.#compare(rooms, await heads(this.#parts.reads, [...rooms.keys()]));
      else for (const room of rooms.values()) this.#recounts.mark(room.name);
    }
    for (const room of watched) this.#sendHead(room);
    const counts = Object.fromEntries(this.#presence.rooms.map(room => [room, this.#presence.here(room)]));
    this.#parts.wire.relay({ kind: 'presence', node: this.#parts.node, rooms: counts, isAll: true });
  }

  /** Rooms in memory, and sockets in them, for the metrics. */
  get figures(): { rooms: number; watching: number } {
    let watching = 0;
    for (const { sockets } of this.#rooms.values()) watching += sockets.size;
    return { rooms: this.#rooms.size, watching };
  }

  #find(text: string): Local {
    const parsed = parseRoom(text);
    const source = parsed && sources[parsed.kind];
    if (!source) return refuse('NOT_FOUND', { field: 'room' });
    const known = this.#rooms.get(parsed.name);
    if (known) return known;
    const room: Local = {
      ...parsed,
      source,
      sockets: new Set(),
      log: undefined,
      loading: undefined,
      repairing: undefined,
      checkedAt: 0,
      emptySince: this.#now(),
      dirty: new Set(),
      early: [],
      headSent: -1,
    };
    this.#rooms.set(parsed.name, room);
    return room;
  }

  /** The room's log: read once however many ask, and compared again if nobody has watched it for a while. */
  #logOf(room: Local): Promise<RoomLog> | RoomLog {
    const isFresh = room.sockets.size > 0 || this.#now() - room.checkedAt < this.#parts.limits.headIntervalMs;
    if (room.log && isFresh) return room.log;
    return (room.loading ??= this.#load(room).finally(() => {
      room.loading = undefined;
    }));
  }

  async #load(room: Local): Promise<RoomLog> {
    try {
      const loaded = await room.source.load(this.#parts.reads, room.id);
      room.checkedAt = this.#now();
      if (room.log) {
        room.log.reload(loaded);
        if (loaded.seq > room.log.seq) await this.#repair(room);
      } else room.log = new RoomLog(loaded, this.#parts.limits);
      this.#deliverNews(room.early.splice(0));
      return room.log;
    } catch (error) {
      if (room.sockets.size === 0) this.#rooms.delete(room.name);
      throw error;
    }
  }

  #subscribe(room: Local, connection: Connection): void {
    if (room.sockets.has(connection)) return;
    // A room that was forgotten while its history was read is the room again.
    this.#rooms.set(room.name, room);
    room.sockets.add(connection);
    connection.join(room.name);
    this.#presence.count(room.name, connection.isPlayer ? 'players' : 'spectators', 1);
    this.#presenceSends.mark(room.name);
  }

  async #history(room: Local, since: number | undefined): Promise<Joined> {
    const log = await this.#logOf(room);
    const base = { room: room.name, state: { ...log.state, ...this.#presenceState(room.name) }, chatSeq: 0 };
    const events =
      since === undefined ? undefined : (log.after(since) ?? (await this.#storedAfter(room, since, log.seq)));
    if (events) return { ...base, seq: since! + events.length, events };
    if (!log.snapshot) await (room.loading ??= this.#load(room).finally(() => (room.loading = undefined)));
    const snapshot = log.snapshot ?? refuse('BUSY');
    return {
      ...base,
      state: { ...log.state, ...this.#presenceState(room.name) },
      seq: snapshot.seq,
      snapshot: snapshot.data,
    };
  }

  /** What the database still has of the room after `since`, if that is everything and not too much. */
  async #storedAfter(room: Local, since: number, head: number): Promise<RoomEvent[] | undefined> {
    const missing = head - since;
    if (missing < 0 || missing > this.#parts.limits.tailEvents) return undefined;
    const events = await this.#stored(room, since, head);
    return events.length === missing ? events : undefined;
  }

  async #stored(room: Local, since: number, until = Number.MAX_SAFE_INTEGER): Promise<RoomEvent[]> {
    const filter = { room: room.name, seq: { $gt: since, $lte: until } };
    const found = await this.#parts.reads.find(StoredEvent, filter, {
      sort: { seq: 1 },
      limit: this.#parts.limits.tailEvents,
    });
    return found.map(roomEventView);
  }

  async #mayWatch({ userId, permissions }: Viewer, groupId: NonNullable<RoomLog['groupId']>): Promise<boolean> {
    if (permissions.has('bets.manage')) return true;
    return userId !== undefined && (await this.#parts.reads.one(GroupMember, { userId, groupId })) !== undefined;
  }

  #deliverNews(events: readonly RoomEvent[]): void {
    for (const event of events) {
      const room = this.#rooms.get(event.room as RoomName);
      if (!room?.log) {
        if (room?.loading) room.early.push(event);
        continue;
      }
      const arrival = room.log.append(event);
      if (arrival === 'next') this.#toRoom(room, event);
      else if (arrival === 'gap') this.#repair(room).catch(error => this.#parts.complain('room gap', error));
    }
  }

  /** Fetches and delivers what is missing, until nothing is; one repair a room at a time. */
  #repair(room: Local): Promise<void> {
    return (room.repairing ??= this.#fill(room).finally(() => {
      room.repairing = undefined;
    }));
  }

  async #fill(room: Local): Promise<void> {
    for (;;) {
      const events = await this.#stored(room, room.log!.seq);
      for (const event of events) {
        const arrival = room.log!.append(event);
        if (arrival === 'next') this.#toRoom(room, event);
        else if (arrival === 'gap') return this.#startAnew(room);
      }
      if (events.length < this.#parts.limits.tailEvents) return;
    }
  }

  /** The log no longer reaches back to what was delivered here: all who watch must take a snapshot. */
  async #startAnew(room: Local): Promise<void> {
    room.log = new RoomLog(await room.source.load(this.#parts.reads, room.id), this.#parts.limits);
    room.headSent = -1;
    this.#sendHead(room);
  }

  #toRoom(room: Local, { event, ...message }: RoomEvent): void {
    if (room.sockets.size) this.#parts.wire.toRoom(room.name, event, message);
  }

  #takeState({ room: name, event, version, at, data }: RoomStateUpdate): void {
    const room = this.#rooms.get(name);
    if (!room?.log?.update(event, { version, at, data })) return;
    room.dirty.add(event);
    this.#sends.mark(name);
  }

  #sendState(name: RoomName): void {
    const room = this.#rooms.get(name);
    if (!room?.log) return;
    for (const event of room.dirty) {
      if (room.sockets.size) this.#parts.wire.toRoom(name, event, { room: name, ...room.log.latest(event)! });
    }
    room.dirty.clear();
  }

  #relayState(name: RoomName): void {
    const states = [...(this.#outbox.get(name)?.values() ?? [])];
    this.#outbox.delete(name);
    if (states.length) this.#parts.wire.relay({ kind: 'states', states });
  }

  #deliverTells(tells: Committed['tells']): void {
    for (const { userId, event, at, data } of tells) this.#parts.wire.toUser(userId, event, { at, data });
  }

  /** Computes the state of a room without a root anew, if somebody here watches it and it has changed. */
  #recompute(name: RoomName): void {
    const room = this.#rooms.get(name);
    if (!room?.log || room.sockets.size === 0) return;
    room.source.load(this.#parts.reads, room.id).then(
      ({ state }) => {
        for (const [event, latest] of Object.entries(state)) {
          const isSame = JSON.stringify(room.log!.latest(event)?.data) === JSON.stringify(latest.data);
          if (!isSame) this.#takeState({ room: name, event, ...latest });
        }
      },
      error => this.#parts.complain('room state', error),
    );
  }

  async #compare(rooms: Map<string, Local>, heads: { id: string; seq: number; version: number }[]): Promise<void> {
    for (const { id, seq, version } of heads) {
      const room = rooms.get(id)!;
      room.checkedAt = this.#now();
      if (seq > room.log!.seq) await this.#repair(room);
      const state = room.source.versioned;
      if (!state || (room.log!.latest(state.name)?.version ?? 0) >= version) continue;
      const loaded = await room.source.load(this.#parts.reads, id);
      this.#takeState({ room: room.name, event: state.name, ...loaded.state[state.name]! });
    }
  }

  /** Lets clients find out that they missed something; only when there is something that they could have missed. */
  #sendHead(room: Local): void {
    if (!room.log || room.log.seq === room.headSent) return;
    room.headSent = room.log.seq;
    this.#parts.wire.toRoom(room.name, roomHead.name, { room: room.name, seq: room.log.seq, chatSeq: 0 });
  }

  #sendPresence(name: RoomName): void {
    const rooms = { [name]: this.#presence.here(name) };
    this.#parts.wire.relay({ kind: 'presence', node: this.#parts.node, rooms, isAll: false });
    const room = this.#rooms.get(name);
    if (!room || room.sockets.size === 0) return;
    for (const [event, state] of Object.entries(this.#presenceState(name))) {
      this.#parts.wire.toRoom(name, event, { room: name, ...state });
    }
  }

  #presenceState(name: RoomName) {
    const now = this.#now();
    this.#presenceVersion = Math.max(this.#presenceVersion + 1, now);
    const data = this.#presence.total(name, now);
    return { [roomPresence.name]: { version: this.#presenceVersion, at: new Date(now).toISOString(), data } };
  }

  #forgetIdle(): void {
    const before = this.#now() - this.#parts.limits.idleMs;
    for (const [name, room] of this.#rooms) {
      if (room.sockets.size === 0 && !room.loading && room.emptySince < before) this.#rooms.delete(name);
    }
  }

  #now(): number {
    return this.#parts.runtime.now().getTime();
  }
}
