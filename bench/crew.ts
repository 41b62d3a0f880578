// The sockets of one client process: they connect, watch rooms, count what they hear, call, are dropped, and come back for what they missed.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ack } from '../contracts/index.ts';
import type { Joined } from '../contracts/rooms.ts';
import { RawSocket } from './rawSocket.ts';

export interface ConnectOptions {
  url: string;
  /** The handshake of each socket: `{ token }`, or `{}` for a guest. */
  auths: object[];
  /** Handshakes under way at once in each process (default 50). */
  atOnce?: number;
}

export interface CallOptions {
  event: string;
  /** Taken in turn by the calls; `idempotencyKey: '*'` stands for a new key each time. */
  payloads: object[];
  /** How many calls altogether. */
  times: number;
  /** So many under way at once, on so many sockets if there are … */
  atOnce?: number;
  /** … or so many begun per second, whatever is under way, on all sockets in turn. */
  perSecond?: number;
}

export interface CrewCalls {
  latenciesMs: Float64Array;
  /** Calls by outcome: `OK`, a code, or `lost` where the connection ended. */
  outcomes: Record<string, number>;
  firstAtMs: number;
  lastAtMs: number;
}

export interface Resumed {
  /** Sockets that are current again, and after how long each. */
  latenciesMs: Float64Array;
  /** Durable events that a reply to `since` brought. */
  events: number;
  snapshots: number;
}

export interface Heard {
  /** Messages by event name since the crew began, or since `forget`. */
  counts: Record<string, number>;
  /** Durable events that no socket of a room should ever lack, and lacked. */
  gaps: number;
  open: number;
}

interface Member {
  auth: object;
  socket: RawSocket | undefined;
  isOpen: boolean;
  /** The last number that it saw of each room; nothing while its join is under way. */
  rooms: Map<string, number | undefined>;
  /** What was told before the answer to a join. */
  early: [room: string, seq: number][];
}

export class Crew {
  readonly #members: Member[] = [];
  readonly #waiting = new Set<() => void>();
  #url = '';
  #counts: Record<string, number> = {};
  #gaps = 0;

  async connect({ url, auths, atOnce = 50 }: ConnectOptions): Promise<void> {
    this.#url = url;
    const added = auths.map(
      (auth): Member => ({ auth, socket: undefined, isOpen: false, rooms: new Map(), early: [] }),
    );
    this.#members.push(...added);
    await inTurns(added, atOnce, member => this.#open(member));
  }

  /** All rooms in the list for every socket; or a list for each. */
  async join(rooms: string[] | string[][], atOnce = 50): Promise<void> {
    await inTurns(this.#members, atOnce, async (member, i) => {
      const named = (Array.isArray(rooms[0]) ? rooms[i] : rooms) as string[];
      for (const room of named) await this.#join(member, room);
    });
  }

  /** Calls on the first socket, and gives what was answered; a refusal throws its code. */
  async ask(event: string, payload: object): Promise<unknown> {
    const answer = (await this.#members[0]!.socket!.call(event, withKey(payload))) as Ack<unknown>;
    if (answer.ok) return answer.data;
    throw new Error(`${event}: ${answer.error.code}`);
  }

  async call({ event, payloads, times, atOnce = 1, perSecond }: CallOptions): Promise<CrewCalls> {
    const latencies: number[] = [];
    const outcomes: Record<string, number> = {};
    const firstAtMs = Date.now();
    let started = 0;
    const one = async (member: Member) => {
      const payload = withKey(payloads[started % payloads.length]!);
      started += 1;
      const askedAt = performance.now();
      const answer = (await member.socket!.call(event, payload).catch(() => undefined)) as Ack<unknown> | undefined;
      latencies.push(performance.now() - askedAt);
      // A bare server has no such envelope.
      const outcome = answer === undefined ? 'lost' : answer.ok === false ? answer.error.code : 'OK';
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    };
    if (perSecond) await paced(times, perSecond, i => one(this.#members[i % this.#members.length]!));
    else {
      const lane = async (i: number) => {
        while (started < times) await one(this.#members[i % this.#members.length]!);
      };
      await Promise.all(Array.from({ length: atOnce }, (_, i) => lane(i)));
    }
    return { latenciesMs: Float64Array.from(latencies), outcomes, firstAtMs, lastAtMs: Date.now() };
  }

  get heard(): Heard {
    const open = this.#members.filter(({ isOpen }) => isOpen).length;
    return { counts: this.#counts, gaps: this.#gaps, open };
  }

  forget(): void {
    this.#counts = {};
    this.#gaps = 0;
  }

  /** Resolves once so many messages of this event were heard. */
  async until(event: string, count: number, limitMs: number): Promise<void> {
    const deadline = performance.now() + limitMs;
    while ((this.#counts[event] ?? 0) < count) {
      if (performance.now() > deadline) throw new Error(`${this.#counts[event] ?? 0} of ${count} ${event} came`);
      await Promise.race([new Promise<void>(look => this.#waiting.add(look)), sleep(50)]);
    }
  }

  /** The network is gone, for all at once. */
  drop(): void {
    for (const member of this.#members) {
      member.socket?.destroy();
      member.isOpen = false;
    }
  }

  /** Each comes back as who it was, to its rooms, and is current once it has what it missed. */
  async resume({
    url = this.#url,
    atOnce = this.#members.length,
  }: {
    url?: string;
    atOnce?: number;
  } = {}): Promise<Resumed> {
    this.#url = url;
    const resumed = { events: 0, snapshots: 0 };
    const latencies: number[] = [];
    const startedAt = performance.now();
    await inTurns(this.#members, atOnce, async member => {
      await this.#open(member);
      await Promise.all([...member.rooms].map(([room, since]) => this.#join(member, room, since, resumed)));
      latencies.push(performance.now() - startedAt);
    });
    return { ...resumed, latenciesMs: Float64Array.from(latencies) };
  }

  /** None of them reads any more; or all do again. */
  read(isReading: boolean): void {
    for (const { socket } of this.#members) isReading ? socket?.resume() : socket?.pause();
  }

  async #open(member: Member): Promise<void> {
    const socket = new RawSocket({
      url: this.#url,
      auth: member.auth,
      heard: (event, packet) => this.#hear(member, event, packet),
      closed: () => {
        if (member.socket === socket) member.isOpen = false;
      },
    });
    member.socket = socket;
    await socket.connected;
    member.isOpen = true;
  }

  async #join(member: Member, room: string, since?: number, resumed?: Omit<Resumed, 'latenciesMs'>): Promise<void> {
    member.rooms.set(room, undefined);
    const answer = (await member.socket!.call('room:join', {
      room,
      ...(since !== undefined && { since }),
    })) as Ack<Joined>;
    if (!answer.ok) throw new Error(`${room}: ${answer.error.code}`);
    const { seq, events } = answer.data;
    if (resumed && events) resumed.events += events.length;
    else if (resumed) resumed.snapshots += 1;
    if (since !== undefined && events && events.length !== seq - since) this.#gaps += 1;
    member.rooms.set(room, seq);
    for (const [name, number] of member.early.filter(([name]) => name === room)) this.#follow(member, name, number);
    member.early = member.early.filter(([name]) => name !== room);
  }

  #hear(member: Member, event: string, packet: Buffer): void {
    this.#counts[event] = (this.#counts[event] ?? 0) + 1;
    for (const look of this.#waiting) look();
    this.#waiting.clear();
    if (!packet.includes('"seq":') || event === 'room:head' || event.startsWith('chat:')) return;
    const [, message] = JSON.parse(packet.toString('utf8', 2)) as [string, { room: string; seq: number }];
    this.#follow(member, message.room, message.seq);
  }

  #follow(member: Member, room: string, seq: number): void {
    if (!member.rooms.has(room)) return;
    const last = member.rooms.get(room);
    if (last === undefined) member.early.push([room, seq]);
    else if (seq > last) {
      this.#gaps += seq - last - 1;
      member.rooms.set(room, seq);
    }
  }
}

const withKey = (payload: object) =>
  'idempotencyKey' in payload && payload.idempotencyKey === '*'
    ? { ...payload, idempotencyKey: randomUUID() }
    : payload;

/** Does something for each, so many at once. */
async function inTurns<T>(all: T[], atOnce: number, work: (one: T, i: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const i = next++;
      await work(all[i]!, i);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, lane));
}

const PACE_MS = 10;

/** Begins so many a second, also where those before are not done: what waits is not spared the waiting. */
async function paced(times: number, perSecond: number, begin: (i: number) => Promise<void>): Promise<void> {
  const under: Promise<void>[] = [];
  const startedAt = performance.now();
  while (under.length < times) {
    const due = Math.min(times, Math.ceil(((performance.now() - startedAt) / 1000) * perSecond));
    while (under.length < due) under.push(begin(under.length));
    await sleep(PACE_MS);
  }
  await Promise.all(under);
}
