// A whole server on a database of its own, and players on real sockets.
//
//   const arena = await startArena();                      // { config: { STATE_INTERVAL_MS: '20' } } overrides the environment
//   const awa = await arena.player();                      // registered over a real socket; 1000 points
//   const guest = await arena.guest();
//   const admin = await arena.admin();                     // super admin; arena.admin(['admin']) for another role
//   await awa.call('bet:buy', {…})                         // resolves with data, rejects with { code, details }
//   const ack = await awa.ack('bet:buy', anything)         // the raw acknowledgement
//   await awa.next('wallet:changed', m => …)               // the next message (also one that came before) that fits
//   await admin.rest('POST', '/api/admin/…', body, key?)   // { status, body }
//   await arena.stop();                                    // in after(); audits the ledger first
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { io, type Socket } from 'socket.io-client';
import { type Ack, declarations, type InputOf, type OutputOf, type SocketName } from '../../contracts/index.ts';
import type { Session } from '../../contracts/session.ts';
import { auditLedger } from '../../models/audit.ts';
import { type Database, openDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { User } from '../../models/User.ts';
import { type RunningServer, startServer } from '../../server/compose.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { testDatabase } from './databases.ts';

/** What every player signs in with. */
export const PASSWORD = 'un mot de passe solide';
const WAIT_MS = 15_000;

export interface ArenaOptions {
  config?: Record<string, string>;
  /** Shares the database of another arena: a second node. */
  uri?: string;
  /** What this node takes for the time. */
  now?: () => Date;
  /** Leaves the audit at the end out: the test breaks the ledger on purpose. */
  skipAudit?: boolean;
}

export interface Message {
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into every kind of message.
  body: any;
}

/** One socket, and everything that it was ever sent. */
export class Actor {
  readonly socket: Socket;
  readonly received: Message[] = [];
  readonly #arena: Arena;
  readonly #waiting = new Set<() => void>();
  session: Session | undefined;

  constructor(arena: Arena, auth: object) {
    this.#arena = arena;
    this.socket = io(arena.server.socketUrl!, {
      auth,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      autoConnect: false,
    });
    this.socket.onAny((event, body) => {
      this.received.push({ event, body });
      for (const look of this.#waiting) look();
    });
    arena.actors.add(this);
  }

  get userId(): string {
    return this.session!.user.id;
  }

  async connect(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
      this.socket.connect();
    });
    return this;
  }

  ack(event: string, payload?: unknown): Promise<Ack<never>> {
    return this.socket.timeout(WAIT_MS).emitWithAck(event, payload);
  }

  /** Makes the idempotency key that a command requires. */
  async call<N extends SocketName>(
    event: N,
    input: Omit<InputOf<N>, 'idempotencyKey'> & { idempotencyKey?: string | undefined },
  ): Promise<OutputOf<N>> {
    const isKeyed = declarations.get(event)!.idempotencyKey === 'required';
    const keyed = isKeyed ? { idempotencyKey: randomUUID(), ...input } : input;
    const answer = await this.ack(event, keyed);
    if (answer.ok) return answer.data;
    throw Object.assign(
      new Error(`${event}: ${answer.error.code} ${JSON.stringify(answer.error.details ?? '')}`),
      answer.error,
    );
  }

  /** The first message of this name from `from` on that fits; waits for it if it has not come yet. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into every kind of message.
  next(event: string, fits: (body: any) => boolean = () => true, from = 0): Promise<any> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.received.slice(from).find(message => message.event === event && fits(message.body));
        if (!found) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found.body);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        const got = this.received.map(message => message.event).join(', ');
        reject(new Error(`${event} did not come; what came: ${got}`));
      }, WAIT_MS);
      this.#waiting.add(look);
      look();
    });
  }

  all(event: string): Message['body'][] {
    return this.received.filter(message => message.event === event).map(message => message.body);
  }

  /** Waits until everything that the server had sent to this socket before has arrived. */
  async settle(): Promise<void> {
    await this.ack('room:leave', { room: 'lobby:bets' });
  }

  /** Where addresses without a host lead. */
  get restUrl(): string {
    return this.#arena.server.sidecarUrl!;
  }

  rest(method: string, path: string, body?: object, key: string = randomUUID()): ReturnType<Arena['rest']> {
    return this.#arena.rest(method, path, body, { token: this.session!.token, key });
  }

  close(): void {
    this.socket.disconnect();
  }
}

export class Arena {
  readonly server: RunningServer;
  readonly uri: string;
  readonly config: Config;
  readonly logged: string[];
  readonly actors = new Set<Actor>();
  readonly #skipAudit: boolean;

  constructor(server: RunningServer, uri: string, config: Config, logged: string[], skipAudit: boolean) {
    this.server = server;
    this.uri = uri;
    this.config = config;
    this.logged = logged;
    this.#skipAudit = skipAudit;
  }

  get database(): Database {
    return this.server.database;
  }

  guest(auth: object = {}): Promise<Actor> {
    return new Actor(this, auth).connect();
  }

  async player(input: Partial<InputOf<'auth:register'>> = {}): Promise<Actor> {
    const actor = await this.guest();
    const username = `j_${new ObjectId().toHexString().slice(-12)}`;
    actor.session = await actor.call('auth:register', {
      username,
      email: `${username}@example.com`,
      password: PASSWORD,
      ...input,
    } as InputOf<'auth:register'>);
    return actor;
  }

  /** A user whose roles are written into the database, connected with them. */
  async admin(roles: string[] = ['super_admin']): Promise<Actor> {
    const actor = await this.player();
    await this.database.collection(User).updateOne({ _id: new ObjectId(actor.userId) }, { $set: { roles } });
    const again = await this.guest({ token: actor.session!.token });
    again.session = actor.session;
    actor.close();
    return again;
  }

  async rest(method: string, path: string, body?: object, { token, key }: { token?: string; key?: string } = {}) {
    const response = await fetch(this.server.operationsUrl + path, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(key && method !== 'GET' && { 'idempotency-key': key }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  }

  /** A bet that `creator` opens, closing in an hour. */
  async bet(creator: Actor, input: Partial<InputOf<'bet:create'>> = {}): Promise<OutputOf<'bet:create'>['bet']> {
    const options = [
      { label: 'Oui', odds: 1.9 },
      { label: 'Non', odds: 1.9 },
    ];
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    const offered = { title: 'Qui gagne ?', betType: 'boolean', options, closesAt, ...input } as InputOf<'bet:create'>;
    return (await creator.call('bet:create', offered)).bet;
  }

  async audit(): Promise<void> {
    const { findings } = await auditLedger(this.database, new Date());
    expect(findings).to.deep.equal([]);
  }

  async stop(): Promise<void> {
    for (const actor of this.actors) actor.close();
    try {
      if (!this.#skipAudit) await this.audit();
      const defects = this.logged.filter(line => line.includes('does not declare') || line.includes('unhandled'));
      expect(defects).to.deep.equal([]);
    } finally {
      await this.server.stop();
    }
  }
}

/** The environment of a node of the tests. */
export const nodeEnv = (uri: string, overrides: Record<string, string>): Record<string, string> => ({
  NODE_ENV: 'test',
  PORT: '0',
  SIDECAR_PORT: '0',
  HOST: '127.0.0.1',
  MONGODB_URI: uri,
  JWT_SECRET: 'a secret of the tests, long enough to be one',
  ENCRYPTION_KEY: 'a key of the tests, also long enough to be one',
  STATE_INTERVAL_MS: '20',
  ARENE_LOBBY_INTERVAL_MS: '20',
  ARENE_PRESENCE_INTERVAL_MS: '20',
  ARENE_ROOM_HEAD_MS: '200',
  ARENE_REVOCATION_POLL_MS: '100',
  ARENE_JOB_POLL_MS: '100',
  ARENE_JOB_BACKOFF_MS: '50',
  ARENE_ROLLUP_MS: '200',
  ARENE_RATE_PER_SOCKET: '1000000',
  ARENE_RATE_PER_IP: '1000000',
  ARENE_RESULTS_PER_USER: '1000000',
  ARENE_DECLARATIONS_PER_MATCH: '1000000',
  ARENE_OPEN_TOURNAMENTS: '1000000',
  ...overrides,
});

/** Starts a node in this process. */
export async function startArena({
  config: overrides = {},
  uri = testDatabase('arena').uri,
  now = () => new Date(),
  skipAudit = false,
}: ArenaOptions = {}) {
  const config = readConfig(nodeEnv(uri, overrides));
  const logged: string[] = [];
  const log = createLog('warn', { write: line => void logged.push(line) });
  const runtime = { now, random: Math.random, newId: () => new ObjectId() };
  const server = await startServer({ ...config, MONGODB_URI: uri }, log, runtime);
  return new Arena(server, uri, config, logged, skipAudit);
}

/** A second connection to the arena's database, for looking without the server. */
export const lookInto = (arena: Arena) => openDatabase(arena.uri);
