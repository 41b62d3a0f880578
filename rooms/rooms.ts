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
import type { Loaded, RoomSource, Viewer } from './source.ts';
import type { Connection, Relayed, Wire } from './wire.ts';

/** Presence that nobody was told. */
const NOBODY = '';

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
  loading: Promise<Loaded> | undefined;
  /** The read after that, for those who came when it had begun. */
  nextLoading: Promise<Loaded> | undefined;
  repairing: Promise<void> | undefined;
  checkedAt: number;
  emptySince: number;
  /** States that wait for their turn to be sent. */
  readonly dirty: Set<string>;
  /** News that came while the log was being read. */
  early: RoomEvent[];
  headSent: number;
  /** How many watch on this node, as other nodes were told, and on all, as those who watch were told. */
  presenceTold: string;
  presenceSent: string;
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
    this.#parts.wire.relay({ kind: 'presence', node: this.#parts.node, rooms: {}, isAll: true });
  }

  /**
   * Lets a socket watch a room. It is subscribed before history is read, so nothing falls between.
   * @throws {Refusal} NOT_FOUND (also for rooms that the viewer may not know of), TOO_MANY_ROOMS
   */
  async join(connection: Connection, text: string, viewer: Viewer, since?: number): Promise<Joined> {
    const room = this.#find(text);
    this.#assertPlace(connection, room);
    const { groupId } = await this.#logOf(room);
    if (groupId && !((await this.#mayWatch(viewer, groupId)) && connection.isStill(viewer))) refuse('NOT_FOUND');
    // Meanwhile the socket may have gone, or have joined others.
    if (!connection.isOpen) refuse('CONFLICT');
    this.#assertPlace(connection, room);
    const isNew = !connection.rooms.has(room.name);
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
      if (room.log?.groupId) this.#evict(connection, room, 'identity_changed');
    }
  }

  /** A socket whose rights have changed leaves what it may no longer watch. */
  async rightsChange(connection: Connection, viewer: Viewer): Promise<void> {
    for (const name of [...connection.rooms]) {
      const room = this.#rooms.get(name as RoomName);
      const groupId = room?.log?.groupId;
      if (groupId && !(await this.#mayWatch(viewer, groupId))) this.#evict(connection, room, 'access_lost');
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
      this.#recountPresence(message.isAll ? this.#rooms.keys() : (Object.keys(message.rooms) as RoomName[]));
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
    // A node that fell silent says nothing of it.
    this.#recountPresence(watched.map(room => room.name));
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
    if (known) {
      // Whoever asks for it now may watch it in a moment: it is not to be forgotten in between.
      known.emptySince = this.#now();
      return known;
    }
    const room: Local = {
      ...parsed,
      source,
      sockets: new Set(),
      log: undefined,
      loading: undefined,
      nextLoading: undefined,
      repairing: undefined,
      checkedAt: 0,
      emptySince: this.#now(),
      dirty: new Set(),
      early: [],
      headSent: -1,
      presenceTold: NOBODY,
      presenceSent: NOBODY,
    };
    this.#rooms.set(parsed.name, room);
    return room;
  }

  /** The room's log: read once however many ask, and compared again if nobody has watched it for a while. */
  async #logOf(room: Local): Promise<RoomLog> {
    const isFresh = room.sockets.size > 0 || this.#now() - room.checkedAt < this.#parts.limits.headIntervalMs;
    if (!room.log || !isFresh) await this.#read(room);
    return room.log!;
  }

  #read(room: Local): Promise<Loaded> {
    return (room.loading ??= this.#load(room).finally(() => {
      room.loading = undefined;
    }));
  }

  /** A read that begins after this call, shared by all who ask until it does. */
  #readAnew(room: Local): Promise<Loaded> {
    if (!room.loading) return this.#read(room);
    const begin = () => {
      room.nextLoading = undefined;
      return this.#read(room);
    };
    return (room.nextLoading ??= room.loading.then(begin, begin));
  }

  async #load(room: Local): Promise<Loaded> {
    try {
      const loaded = await room.source.load(this.#parts.reads, room.id);
      room.checkedAt = this.#now();
      if (room.log) {
        this.#takeIn(room, loaded);
        if (loaded.seq > room.log.seq) await this.#repair(room);
      } else room.log = new RoomLog(loaded, this.#parts.limits);
      this.#deliverNews(room.early.splice(0));
      return loaded;
    } catch (error) {
      if (room.sockets.size === 0) this.#rooms.delete(room.name);
      throw error;
    }
  }

  /** @throws {Refusal} TOO_MANY_ROOMS */
  #assertPlace({ rooms }: Connection, { name }: Local): void {
    if (!rooms.has(name) && rooms.size >= this.#parts.limits.roomsPerSocket) refuse('TOO_MANY_ROOMS');
  }

  #evict(connection: Connection, { name }: Local, reason: string): void {
    connection.emit(roomClosed.name, { room: name, reason });
    this.leave(connection, name);
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
    let log = await this.#logOf(room);
    // Another node may have told more than this one has heard.
    if (since !== undefined && since > log.seq) await this.#readAnew(room);
    log = room.log!;
    const events =
      since === undefined ? undefined : (log.after(since) ?? (await this.#storedAfter(room, since, log.seq)));
    if (events) return { ...this.#present(room), seq: since! + events.length, events };
    // What comes after such a read has begun reaches the socket as news.
    const { seq, data } = room.log!.snapshot ?? snapshotOf(await this.#readAnew(room));
    return { ...this.#present(room), seq, snapshot: data };
  }

  /** What a reply to a join has in any case. */
  #present(room: Local): Pick<Joined, 'room' | 'state' | 'chatSeq'> {
    const presence = this.#presenceState(room.name);
    // One who is told other counts than the rest must hear of the next change, even if it is back to theirs.
    if (JSON.stringify(presence[roomPresence.name]!.data) !== room.presenceSent) room.presenceSent = NOBODY;
    return { room: room.name, state: { ...room.log!.state, ...presence }, chatSeq: 0 };
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
    this.#stateChanged(room, Object.keys(room.log.state));
    room.headSent = -1;
    this.#sendHead(room);
  }

  #toRoom(room: Local, { event, ...message }: RoomEvent): void {
    if (room.sockets.size) this.#parts.wire.toRoom(room.name, event, message);
  }

  #takeState({ room: name, event, version, at, data }: RoomStateUpdate): void {
    const room = this.#rooms.get(name);
    if (room?.log?.update(event, { version, at, data })) this.#stateChanged(room, [event]);
  }

  /** Takes in a fresh read of a room: those who watch are told of states that they have not seen. */
  #takeIn(room: Local, loaded: Loaded): void {
    this.#stateChanged(room, room.log!.reload(loaded));
  }

  #stateChanged(room: Local, events: string[]): void {
    for (const event of events) room.dirty.add(event);
    if (events.length) this.#sends.mark(room.name);
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
      loaded => this.#takeIn(room, loaded),
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
      this.#takeIn(room, await room.source.load(this.#parts.reads, id));
    }
  }

  /** Lets clients find out that they missed something; only when there is something that they could have missed. */
  #sendHead(room: Local): void {
    if (!room.log || room.log.seq === room.headSent) return;
    room.headSent = room.log.seq;
    this.#parts.wire.toRoom(room.name, roomHead.name, { room: room.name, seq: room.log.seq, chatSeq: 0 });
  }

  /** Tells other nodes and those who watch, each only what they have not been told. */
  #sendPresence(name: RoomName): void {
    const room = this.#rooms.get(name);
    if (!room) return;
    const here = this.#presence.here(name);
    if (JSON.stringify(here) !== room.presenceTold) {
      room.presenceTold = JSON.stringify(here);
      this.#parts.wire.relay({ kind: 'presence', node: this.#parts.node, rooms: { [name]: here }, isAll: false });
    }
    if (room.sockets.size === 0 || !this.#presenceMoved(room)) return;
    for (const [event, state] of Object.entries(this.#presenceState(name))) {
      room.presenceSent = JSON.stringify(state.data);
      this.#parts.wire.toRoom(name, event, { room: name, ...state });
    }
  }

  #presenceMoved({ name, presenceSent }: Local): boolean {
    return JSON.stringify(this.#presence.total(name, this.#now())) !== presenceSent;
  }

  #recountPresence(names: Iterable<RoomName>): void {
    for (const name of names) {
      const room = this.#rooms.get(name);
      if (room?.sockets.size && this.#presenceMoved(room)) this.#presenceSends.mark(name);
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

const snapshotOf = ({ seq, snapshot }: Loaded) => ({ seq, data: snapshot });
