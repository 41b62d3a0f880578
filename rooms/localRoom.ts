// What this node knows of one room: its log and its state, delivered in order to those who watch, and repaired where something was lost.
import type { RoomName } from '../contracts/roomNames.ts';
import { type Joined, type RoomEvent, type RoomState, roomHead } from '../contracts/rooms.ts';
import type { ChatNews, RoomStateUpdate } from '../models/announcements.ts';
import { roomEventView, RoomEvent as StoredEvent } from '../models/RoomEvent.ts';
import { LocalChat } from './localChat.ts';
import { RoomLog } from './roomLog.ts';
import type { Shared } from './roomsParts.ts';
import { SingleFlight } from './singleFlight.ts';
import type { Head, Loaded, RoomSource, Viewer } from './source.ts';
import type { Connection } from './wire.ts';

/** Replies kept for who joins next: most who come back at once were gone at once. */
const REPLIES = 16;

interface Facts {
  readonly name: RoomName;
  readonly id: string;
  readonly source: RoomSource;
  /** Called with the states that those who watch have not seen. */
  readonly stateChanged: (room: RoomName, events: string[]) => void;
}

export class LocalRoom {
  readonly name: RoomName;
  readonly id: string;
  readonly source: RoomSource;
  readonly sockets = new Set<Connection>();
  /** How many watch on this node, as other nodes were told. */
  presenceRelayed: string | undefined;
  readonly #parts: Shared;
  readonly #stateChanged: Facts['stateChanged'];
  readonly #reading = new SingleFlight(() => this.#read());
  readonly #repair = new SingleFlight(() => this.#fetchMissing());
  readonly #reachBack = new SingleFlight(() => this.#fetchOlder());
  /** What joins are answered with, by their `since`, until something happens: thousands come back at once. */
  readonly #replies = new Map<number | undefined, Promise<Joined>>();
  /** Nothing until it was read; whoever watches waited for that. */
  #log: RoomLog | undefined;
  /** News that came while the log was being read. */
  readonly #early: RoomEvent[] = [];
  /** How many are just joining. */
  #holders = 0;
  /** When it was last known to be what the database has. */
  #checkedAt = 0;
  /** Where the log began after older events were fetched: there are no more, or no place for them. */
  #reachedBackFrom: number | undefined;
  #usedAt = 0;
  #headSent = '';
  readonly #chat: LocalChat | undefined;

  constructor({ name, id, source, stateChanged }: Facts, parts: Shared) {
    this.name = name;
    this.id = id;
    this.source = source;
    this.#stateChanged = stateChanged;
    this.#parts = parts;
    this.#chat = source.hasChat && new LocalChat(name, this.sockets, parts);
  }

  /** Reads the room if that was not done yet, or anew if nobody has watched it for a while. */
  async open(): Promise<void> {
    const isFresh = this.isWatched || this.#now() - this.#checkedAt < this.#parts.limits.headIntervalMs;
    if (!this.#log || !isFresh) await Promise.all([this.#reading.shared(), this.#chat?.read()]);
  }

  get isPrivate(): boolean {
    return Boolean(this.#log?.privateTo);
  }

  /** Of a room that was read. */
  async mayBeWatchedBy(viewer: Viewer): Promise<boolean> {
    const privateTo = this.#log?.privateTo;
    return !privateTo || (await this.source.mayWatch!(this.#parts.reads, privateTo, viewer));
  }

  get isWatched(): boolean {
    return this.sockets.size > 0;
  }

  /** Whoever joins is about to watch: it is not to be forgotten in between. */
  hold(): void {
    this.#holders += 1;
  }

  release(): void {
    this.#holders -= 1;
    this.#usedAt = this.#now();
  }

  /** Whether it may be forgotten: at once if it was never read, else after a while. */
  get isForgettable(): boolean {
    if (this.isWatched || this.#holders > 0) return false;
    return !this.#log || this.#usedAt < this.#now() - this.#parts.limits.idleMs;
  }

  /** Whether the socket did not watch yet. */
  add(connection: Connection): boolean {
    if (this.sockets.has(connection)) return false;
    this.sockets.add(connection);
    connection.join(this.name);
    return true;
  }

  /** Whether the socket did watch. */
  remove(connection: Connection): boolean {
    if (!this.sockets.delete(connection)) return false;
    connection.leave(this.name);
    this.#usedAt = this.#now();
    return true;
  }

  /** To this node's sockets in the room. */
  send(event: string, message: object): void {
    if (this.isWatched) this.#parts.wire.toRoom(this.sockets, event, { room: this.name, ...message });
  }

  /** Lets clients find out that they missed something; only when there is something that they could have missed. */
  sendHead(): void {
    const head = { seq: this.#log!.seq, chatSeq: this.chatSeq };
    const said = JSON.stringify(head);
    if (said === this.#headSent) return;
    this.#headSent = said;
    this.send(roomHead.name, head);
  }

  /** The events after `since`, or a snapshot. All who ask at about the same time get the same, frozen. */
  history(since: number | undefined): Promise<Joined> {
    let reply = this.#replies.get(since);
    if (!reply) {
      if (this.#replies.size >= REPLIES) this.#replies.clear();
      reply = this.#history(since).then(joined => Object.freeze(joined));
      this.#replies.set(since, reply);
      // What has failed is asked anew.
      reply.catch(() => this.#replies.clear());
    }
    return reply;
  }

  deliver(event: RoomEvent): void {
    if (!this.#log) {
      // What finds no place is missing later, and fetched then.
      if (this.#reading.isUnderWay && this.#early.length < this.#parts.limits.tailEvents) this.#early.push(event);
      return;
    }
    this.#tell(this.#log.append(event));
    if (this.#log.waiting !== undefined) this.#repair.fresh().catch(error => this.#parts.complain('room gap', error));
  }

  /** Takes in what was said. */
  hear(entry: ChatNews): void {
    this.#replies.clear();
    this.#chat?.deliver(entry);
  }

  /** Fetches what was said up to this number and this node was not told. */
  async compareChat(seq: number): Promise<void> {
    if (seq <= this.chatSeq) return;
    this.#replies.clear();
    await this.#chat!.repair();
  }

  /** The number of the last entry of its chat that was delivered here. */
  get chatSeq(): number {
    return this.#chat?.seq ?? 0;
  }

  latest(event: string): RoomState | undefined {
    return this.#log?.latest(event);
  }

  update({ event, version, at, data }: RoomStateUpdate): void {
    if (this.#log && this.keep(event, { version, at, data })) this.#stateChanged(this.name, [event]);
  }

  /** Keeps a state that the caller tells to those who watch. Whether it is news. */
  keep(event: string, state: RoomState): boolean {
    this.#replies.clear();
    return this.#log!.update(event, state);
  }

  /** Reads it anew, if somebody here watches. */
  async recompute(): Promise<void> {
    if (this.isWatched) await this.#reading.fresh();
  }

  /** Fetches what the database has and this node was not told. */
  async compare({ seq, version }: Head): Promise<void> {
    const comparedAt = this.#now();
    if (seq > this.#log!.seq) await this.#repair.fresh();
    const state = this.source.versioned;
    if (state && (this.latest(state.name)?.version ?? 0) < version) await this.#reading.fresh();
    this.#checkedAt = Math.max(this.#checkedAt, comparedAt);
  }

  async #history(since: number | undefined): Promise<Joined> {
    const events = since === undefined ? undefined : await this.#eventsAfter(since);
    if (events) return { ...this.#present(), seq: since! + events.length, events };
    const known = this.#log!.snapshot;
    if (known) return { ...this.#present(), seq: known.seq, snapshot: known.data };
    // What comes after such a read has begun reaches the socket as news.
    const { seq, snapshot } = await this.#reading.fresh();
    return { ...this.#present(), seq, snapshot };
  }

  /** What every reply to a join has. */
  #present(): Pick<Joined, 'room' | 'state' | 'chatSeq'> {
    return { room: this.name, state: this.#log!.state, chatSeq: this.chatSeq };
  }

  async #read(): Promise<Loaded> {
    const readAt = this.#now();
    const loaded = await this.#load();
    if (this.#log) {
      this.#reload(loaded);
      if (loaded.seq > this.#log.seq) await this.#repair.fresh();
    } else {
      this.#log = new RoomLog(loaded, this.#parts.limits);
      for (const event of this.#early.splice(0)) this.deliver(event);
    }
    this.#checkedAt = readAt;
    return loaded;
  }

  #load(): Promise<Loaded> {
    return this.source.load(this.#parts.reads, this.id, this.#parts.stamps.next());
  }

  /** Takes in a fresh read: those who watch are told of states that they have not seen. */
  #reload(loaded: Loaded): void {
    this.#replies.clear();
    this.#stateChanged(this.name, this.#log!.reload(loaded));
  }

  #tell(events: RoomEvent[]): void {
    if (events.length) this.#replies.clear();
    for (const { event, ...message } of events) this.send(event, message);
  }

  /** The events after `since`, from memory or the database, if that is everything and not too much. */
  async #eventsAfter(since: number): Promise<RoomEvent[] | undefined> {
    // Another node may have told more than this one has heard.
    if (since > this.#log!.seq) await this.#reading.fresh();
    const log = this.#log!;
    const isMissing = () => since < log.rememberedFrom && log.seq - since <= this.#parts.limits.tailEvents;
    if (isMissing()) await this.#reachBack.shared();
    if (!isMissing()) return log.after(since);
    // More bytes than are kept.
    const { seq } = log;
    const stored = await this.#stored(since, seq);
    return stored.length === seq - since ? stored : undefined;
  }

  /** Reads what happened before this node knew the room, once for all who missed some of it. */
  async #fetchOlder(): Promise<void> {
    const log = this.#log!;
    const from = log.rememberedFrom;
    if (this.#reachedBackFrom === from) return;
    log.reachBack(await this.#stored(Math.max(0, log.seq - this.#parts.limits.tailEvents), from));
    this.#reachedBackFrom = log.rememberedFrom;
  }

  async #stored(since: number, until = Number.MAX_SAFE_INTEGER): Promise<RoomEvent[]> {
    const filter = { room: this.name, seq: { $gt: since, $lte: until } };
    const found = await this.#parts.reads.find(StoredEvent, filter, {
      sort: { seq: 1 },
      limit: this.#parts.limits.tailEvents,
    });
    return found.map(roomEventView);
  }

  /** Fetches and delivers what is missing. */
  async #fetchMissing(): Promise<void> {
    const log = this.#log!;
    // What waits now was committed before it is read, and so was all that it waits for.
    let until = log.waiting ?? 0;
    let page: RoomEvent[];
    do {
      page = await this.#stored(log.seq);
      for (const event of page) this.#tell(log.append(event));
      until = Math.max(until, page.at(-1)?.seq ?? 0);
      if (log.seq < until) return this.#startAnew(log);
    } while (page.length === this.#parts.limits.tailEvents);
  }

  /** What is missing is no longer stored: all who watch must take a snapshot. */
  async #startAnew(log: RoomLog): Promise<void> {
    const loaded = await this.#load();
    this.#reload(loaded);
    const inTurn = log.skipTo(loaded.seq);
    this.#replies.clear();
    this.#headSent = '';
    this.sendHead();
    this.#tell(inTurn);
  }

  #now(): number {
    return this.#parts.runtime.now().getTime();
  }
}
