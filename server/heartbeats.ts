// What this node knows of the others on its database, and whether it hears them: news that Redis does not carry arrives late.
import { hostname } from 'node:os';
import type { Database } from '../models/database.ts';
import { beat, endHeartbeat, type Heartbeat, othersAlive } from '../models/Heartbeat.ts';
import type { Greeting } from '../rooms/wire.ts';

export interface HeartbeatParts {
  database: Database;
  node: string;
  roles: readonly string[];
  hasRedis: boolean;
  isProduction: boolean;
  greet: (greeting: Greeting) => void;
  now: () => Date;
  connections: () => number;
  /** Codes of what keeps this node from being ready. */
  troubles: () => readonly string[];
  everyMs: number;
  /** How far this node's clock may be from the database's. */
  skewMs: number;
}

/** A node that has missed as many beats is gone. */
const BEATS_ALIVE = 3;
/** One that is alive and was not heard for as many is out of earshot. */
const BEATS_HEARD = 4;

export class Heartbeats {
  readonly #parts: HeartbeatParts;
  /** When other nodes were last heard, on this process's own clock. */
  readonly #heard = new Map<string, number>();
  #others: Heartbeat[] = [];
  #isNew = true;
  /** How far the node's clock is from the database's, at least; negative when it is late. */
  #skewMs = 0;

  constructor(parts: HeartbeatParts) {
    this.#parts = parts;
  }

  /** How many nodes are alive, this one included. */
  census(): { byRole: Record<string, number>; notReady: number } {
    const all = [...this.#others, { roles: this.#parts.roles, troubles: this.#parts.troubles() }];
    const byRole: Record<string, number> = {};
    for (const role of all.flatMap(({ roles }) => roles)) byRole[role] = (byRole[role] ?? 0) + 1;
    return { byRole, notReady: all.filter(({ troubles }) => troubles.length > 0).length };
  }

  /** Says that this node is alive, and looks who else is. */
  async beat(): Promise<void> {
    const { database, node, roles, hasRedis, isProduction, connections, troubles, everyMs } = this.#parts;
    // Heard before it is seen, so that nobody misses it.
    this.#greet();
    await this.#compareClocks();
    const said = { host: hostname(), pid: process.pid, roles: [...roles], hasRedis, isProduction };
    const of = { _id: node, connections: connections(), troubles: [...troubles()] };
    await beat(database, { ...of, ...said }, everyMs * BEATS_ALIVE);
    this.#notice(await othersAlive(database, node));
  }

  /** Takes in what another node said. */
  hear({ node, isNew }: Greeting): void {
    this.#heard.set(node, performance.now());
    if (isNew) this.#greet();
  }

  /** Why news of other nodes does not arrive, if so. */
  noCommonRedis(): string | undefined {
    const others = this.#others;
    if (others.length === 0) return undefined;
    if (!this.#parts.hasRedis)
      return `this node has no REDIS_URL, but ${others.length} more on its database: ${names(others)}`;
    const since = performance.now() - this.#parts.everyMs * BEATS_HEARD;
    const unheard = others.filter(({ _id, hasRedis }) => !hasRedis || !(this.#heard.get(_id)! > since));
    if (unheard.length === 0) return undefined;
    return `not heard through Redis, though alive on the same database: ${names(unheard)}`;
  }

  /** How wrong this node's clock is, if it is. */
  wrongClock(): string | undefined {
    if (Math.abs(this.#skewMs) <= this.#parts.skewMs) return undefined;
    const how = `${Math.round(Math.abs(this.#skewMs))} ms ${this.#skewMs > 0 ? 'ahead of' : 'behind'}`;
    return `the clock of this node is ${how} the database's (${this.#parts.skewMs} ms are allowed)`;
  }

  /** Says that this node is gone. */
  end(): Promise<void> {
    return endHeartbeat(this.#parts.database, this.#parts.node);
  }

  #greet(): void {
    this.#parts.greet({ kind: 'greeting', node: this.#parts.node, isNew: this.#isNew });
  }

  /** What the way to the database and back may explain is not held against the clock. */
  async #compareClocks(): Promise<void> {
    const { database, now } = this.#parts;
    const askedAt = performance.now();
    const { localTime } = await database.raw.command({ hello: 1 });
    const halfWayMs = (performance.now() - askedAt) / 2;
    const offMs = now().getTime() - halfWayMs - (localTime as Date).getTime();
    this.#skewMs = Math.sign(offMs) * Math.max(0, Math.abs(offMs) - halfWayMs);
  }

  #notice(others: Heartbeat[]): void {
    const known = new Set(this.#others.map(({ _id }) => _id));
    // Who comes later than this node has a moment to be heard; who was there before has been asked, and must answer.
    for (const { _id } of others) {
      if (!this.#isNew && !known.has(_id) && !this.#heard.has(_id)) this.#heard.set(_id, performance.now());
    }
    this.#others = others;
    this.#isNew = false;
    const alive = new Set(others.map(({ _id }) => _id));
    for (const [node, heardAt] of this.#heard) {
      if (!alive.has(node) && performance.now() - heardAt > this.#parts.everyMs * BEATS_HEARD) this.#heard.delete(node);
    }
  }
}

const names = (nodes: readonly Heartbeat[]) => nodes.map(({ _id, roles }) => `${_id} (${roles.join(', ')})`).join('; ');
