// Socket.IO at the edge: who may connect, one listener for all events, and sockets that change identity without reconnecting.
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import { type ErrorCode, errorReply, Refusal } from '../contracts/errors.ts';
import { type Ack, declarations } from '../contracts/index.ts';
import { type Session, serverDraining, serverHello, sessionRevoked } from '../contracts/session.ts';
import { serverMaintenance } from '../contracts/settings.ts';
import { device, locale } from '../contracts/values.ts';
import type { Caller } from '../handlers/handle.ts';
import type { RevocationNotice } from '../models/announcements.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Wire } from '../rooms/wire.ts';
import type { Config } from './config.ts';
import { DirectCalls } from './directCalls.ts';
import { type EngineSocket, terminate } from './directWrites.ts';
import type { Dispatcher } from './dispatch.ts';
import { Handshakes } from './handshakes.ts';
import type { Identities, Identity } from './identity.ts';
import { Outgoing } from './outgoing.ts';
import type { RateLimits } from './rateLimits.ts';
import { refusalOf } from './refusalOf.ts';
import { SocketConnection } from './socketConnection.ts';
import type { Switches } from './switches.ts';
import { userAgentOf } from './userAgent.ts';

export const PROTOCOL = 1;
const MIN_PROTOCOL = 1;

/** How long closing waits for answers on their way: what runs longer has been waited for before. */
const ANSWERS_AWAITED_MS = 2000;

/** Calls that a socket makes at most, as a multiple of its rate limit: refusing them costs as much as answering. */
const TOO_LOUD = 5;

/** How late a token's end may be noticed. */
const EXPIRY_LOOK_MS = 200;

const handshake = z.object({
  token: z.string().max(4096).optional(),
  locale: locale.catch('fr').default('fr'),
  device: device.optional().catch(undefined),
});

export interface SocketParts {
  http: HttpServer;
  config: Config;
  dispatcher: Pick<Dispatcher, 'answer'>;
  rateLimits: RateLimits;
  rooms: Rooms;
  identities: Identities;
  switches: Pick<Switches, 'isAllOpen' | 'told'>;
  clientIp: (request: IncomingMessage) => string;
  newTraceId: () => string;
  log: Logger;
}

export class Sockets {
  readonly io: Server;
  readonly #parts: SocketParts;
  readonly #connections = new Map<Socket, SocketConnection>();
  readonly #users = new Map<string, Set<SocketConnection>>();
  readonly #outgoing: Outgoing;
  readonly #directCalls: DirectCalls | undefined;
  readonly #handshaking: Handshakes;
  #draining = false;
  readonly #expiries: NodeJS.Timeout;
  /** Listeners of all sockets, which stand in `this`. */
  readonly #onAny: (this: Socket, event: unknown, ...args: unknown[]) => void;
  readonly #onDisconnect: (this: Socket) => void;
  readonly #onClose: (this: EngineSocket) => void;
  #slowEnded = 0;
  #loudEnded = 0;
  /** The one socket that a connection carries: a second would be free of what bounds the first. */
  readonly #carried = new WeakMap<EngineSocket, Socket | undefined>();
  /** Requests whose answers were not sent yet, and who waits until all are. */
  #answering = 0;
  #allAnswered: (() => void) | undefined;

  constructor(parts: SocketParts) {
    this.#parts = parts;
    this.io = createServer(parts, () => !this.#draining);
    this.#handshaking = new Handshakes(parts.config.ARENE_HTTP_HEADERS_MS);
    this.#outgoing = new Outgoing(outgoingLimits(parts.config), (connection, facts) => this.#letGo(connection, facts));
    if (parts.config.ARENE_DIRECT_CALLS) {
      this.#directCalls = new DirectCalls((connection, event, args, id) => {
        const respond = (answer: Ack<unknown>) => id !== undefined && this.#outgoing.answer(connection, id, answer);
        this.#take(connection, event, args, respond);
      });
    }
    this.io.use((socket, next) => {
      this.#admit(socket).then(
        () => next(),
        error => {
          if (this.#carried.get(socket.conn) === socket) this.#carried.set(socket.conn, undefined);
          next(this.#connectError(socket, error));
          // Asking again on the same connection would cost him nothing. Socket.IO tells him in between.
          const isLimited = error instanceof Refusal && error.code === 'RATE_LIMITED';
          if (isLimited) setImmediate(() => socket.conn.close());
        },
      );
    });
    this.io.engine.on('connection', (conn: EngineSocket) => this.#handshaking.begin(conn));
    this.io.on('connection', socket => this.#connected(socket));
    const connections = this.#connections;
    const take = this.#takeOrdinary.bind(this);
    const forget = this.#disconnected.bind(this);
    this.#onAny = function (event, ...args) {
      take(connections.get(this)!, event, args);
    };
    const carried = this.#carried;
    this.#onClose = function () {
      connections.delete(carried.get(this)!);
    };
    this.#onDisconnect = function () {
      forget(connections.get(this)!);
    };
    this.#expiries = setInterval(() => this.#expire(), EXPIRY_LOOK_MS).unref();
  }

  get count(): number {
    return this.#connections.size;
  }

  /** Sockets that were let go because they did not read. */
  get slowEnded(): number {
    return this.#slowEnded;
  }

  /** Sockets that were let go because they called and called, whatever they were told. */
  get loudEnded(): number {
    return this.#loudEnded;
  }

  /** Sockets of this node by room and by user. */
  get wire(): Pick<Wire, 'toRoom' | 'toUser' | 'isHere'> {
    return {
      // Rooms hold no other connections than those that this has handed them.
      toRoom: (sockets, event, message) =>
        this.#outgoing.send(sockets as ReadonlySet<SocketConnection>, event, message),
      toUser: tell => {
        const sockets = this.#users.get(tell.userId);
        if (sockets) this.#outgoing.send(sockets, tell.event, { at: tell.at, data: tell.data });
      },
      isHere: userId => this.#users.has(userId),
    };
  }

  /** Ends the sessions that a notice names, or reads rights anew. */
  revoke({ id, userId, sessionId, reason, at }: RevocationNotice): void {
    for (const connection of [...(this.#users.get(userId) ?? [])]) {
      const identity = connection.identity!;
      if (sessionId && identity.sessionId.toString() !== sessionId) continue;
      // Read later, it may have seen this; but a commit can be slow, and clocks differ: the database is asked again.
      if (identity.readAt > at) {
        void this.#verify(connection, identity, id);
        continue;
      }
      if (reason === 'rights_changed') void this.#refreshRights(connection);
      else if (connection.isLeaving && (reason === 'logged_out' || reason === 'deleted'))
        this.#become(connection, undefined);
      else this.#expel(connection, reason);
    }
  }

  /** Lets nobody new in, and tells clients to come back later, elsewhere. */
  drain(spreadMs: number): void {
    this.#draining = true;
    for (const connection of this.#connections.values()) {
      connection.emit(serverDraining.name, { reconnectInMs: Math.round(Math.random() * spreadMs) });
    }
  }

  /** Closes all sockets, each once it has been sent the answers that were under way. */
  async close(): Promise<void> {
    const answered = new Promise<void>(resolve => (this.#allAnswered = resolve));
    if (this.#answering > 0) await Promise.race([answered, later(ANSWERS_AWAITED_MS)]);
    clearInterval(this.#expiries);
    this.#outgoing.stop();
    await this.io.close();
  }

  async #admit(socket: Socket): Promise<void> {
    const ip = this.#parts.clientIp(socket.request);
    this.#parts.rateLimits.spendOf(ip, 1);
    this.#carry(socket);
    const parsed = handshake.safeParse(socket.handshake.auth);
    if (!parsed.success) throw new Refusal('VALIDATION_FAILED');
    const { token, locale, device } = parsed.data;
    const userAgent = userAgentOf(socket.request);
    const connection = new SocketConnection(socket, this.#outgoing, { locale, ip, device, userAgent });
    connection.identity = token === undefined ? undefined : await this.#parts.identities.identify(token);
    // Whoever has left meanwhile would never be forgotten: the end of his connection is over.
    if (socket.conn.readyState !== 'open') throw new Refusal('BUSY');
    this.#connections.set(socket, connection);
  }

  /** Its connection carries this socket from here on. @throws {Refusal} CONFLICT while it carries another */
  #carry(socket: Socket): void {
    const { conn } = socket;
    if (this.#carried.get(conn)) throw new Refusal('CONFLICT');
    // A socket that is gone before it was connected is never told so.
    if (!this.#carried.has(conn)) conn.on('close', this.#onClose);
    this.#carried.set(conn, socket);
  }

  #connected(socket: Socket): void {
    const connection = this.#connections.get(socket);
    if (!connection) return void socket.disconnect(true);
    this.#handshaking.end(socket.conn);
    this.#register(connection);
    slim(socket, connection.ip);
    socket.onAny(this.#onAny);
    this.#directCalls?.attach(connection);
    socket.on('disconnect', this.#onDisconnect);
    connection.emit(serverHello.name, {
      protocol: PROTOCOL,
      minProtocol: MIN_PROTOCOL,
      serverTime: new Date().toISOString(),
    });
    if (!this.#parts.switches.isAllOpen) this.#tellSwitches(connection);
  }

  /** Tells every socket what is stopped now. */
  tellSwitches(): void {
    for (const connection of this.#connections.values()) this.#tellSwitches(connection);
  }

  #tellSwitches(connection: SocketConnection): void {
    connection.emit(serverMaintenance.name, this.#parts.switches.told(connection.locale));
  }

  #letGo({ identity, socket }: SocketConnection, facts: object): void {
    this.#slowEnded += 1;
    this.#parts.log.info({ socket: socket.id, userId: identity?.userId.toString(), ...facts }, 'a socket did not read');
  }

  #endLoud({ identity, ip, socket }: SocketConnection): void {
    // What it sent before it was cut off still arrives.
    if (socket.conn.readyState !== 'open' || !socket.connected) return;
    this.#loudEnded += 1;
    this.#parts.log.warn({ socket: socket.id, userId: identity?.userId.toString(), ip }, 'a socket called without end');
    socket.disconnect(true);
    terminate(socket.conn);
    this.#parts.rateLimits.charge(ip, TOO_LOUD * this.#parts.config.ARENE_RATE_PER_SOCKET);
  }

  #disconnected(connection: SocketConnection): void {
    this.#outgoing.forget(connection);
    this.#parts.rooms.dropped(connection);
    this.#unregister(connection);
    this.#connections.delete(connection.socket);
    this.#carried.set(connection.socket.conn, undefined);
  }

  #takeOrdinary(connection: SocketConnection, event: unknown, args: unknown[]): void {
    const ack = typeof args.at(-1) === 'function' ? (args.pop() as (answer: Ack<unknown>) => void) : undefined;
    this.#take(connection, String(event), args, answer => ack && this.#outgoing.acknowledge(connection, ack, answer));
  }

  #take(connection: SocketConnection, name: string, args: unknown[], respond: (answer: Ack<unknown>) => void): void {
    if (connection.isTooLoud(Date.now(), TOO_LOUD * this.#parts.config.ARENE_RATE_PER_SOCKET)) {
      this.#endLoud(connection);
      return;
    }
    this.#answering += 1;
    const session = declarations.get(name)?.session;
    if (session === 'ends') connection.isLeaving = true;
    // Several arguments are no input of anything, but cost what a request costs.
    const payload = args.length > 1 ? args : args[0];
    this.#parts.dispatcher.answer({ name, payload, caller: this.#caller(connection) }, answer => {
      if (!session) return this.#respond(respond, answer);
      const changed = answer.ok ? this.#changeSession(connection, session, answer.data) : Promise.resolve();
      const failed = (error: unknown) => this.#parts.log.error({ err: error }, 'an identity could not be changed');
      void changed.catch(failed).then(() => {
        if (session === 'ends') connection.isLeaving = false;
        this.#respond(respond, answer);
      });
    });
  }

  #respond(respond: (answer: Ack<unknown>) => void, answer: Ack<unknown>): void {
    try {
      respond(answer);
    } catch (error) {
      this.#parts.log.error({ err: error }, 'an answer could not be sent');
    }
    this.#answering -= 1;
    if (this.#answering === 0) this.#allAnswered?.();
  }

  #caller(connection: SocketConnection): Caller {
    const { identity, locale, ip, device, userAgent } = connection;
    return {
      userId: identity?.userId,
      sessionId: identity?.sessionId,
      permissions: identity?.permissions ?? noPermissions,
      locale,
      ip,
      device,
      userAgent,
      traceId: this.#parts.newTraceId(),
      connection,
    };
  }

  /** A reply that opens a session makes the socket that user; one that ends it, a guest. */
  async #changeSession(connection: SocketConnection, session: 'opens' | 'ends', reply: unknown): Promise<void> {
    if (!connection.socket.connected) return;
    if (session === 'ends') return this.#become(connection, undefined);
    try {
      this.#become(connection, await this.#parts.identities.identify((reply as Session).token));
    } catch (error) {
      // Banned between its sign-in and now: it stays what it was.
      this.#parts.log.warn({ err: error }, 'a new session could not be taken on');
    }
  }

  #become(connection: SocketConnection, identity: Identity | undefined): void {
    if (!connection.socket.connected) return;
    const isSameUser = identity && connection.identity?.userId.equals(identity.userId);
    if (isSameUser) connection.become(identity);
    else {
      this.#unregister(connection);
      this.#parts.rooms.identityChanges(connection, () => connection.become(identity));
      this.#register(connection);
    }
  }

  /** Tokens end: those of all sockets are looked after together, since a timer for each would cost more than a socket's identity. */
  #expire(): void {
    const now = Date.now();
    const { config, identities } = this.#parts;
    const isSigned = (identity: Identity) => identities.isSigned(identity);
    for (const connection of this.#connections.values())
      if (connection.hasExpired(now, config.ARENE_SESSION_WARNING_MS, isSigned)) this.#become(connection, undefined);
  }

  async #refreshRights(connection: SocketConnection): Promise<void> {
    const { identity } = connection;
    if (!identity) return;
    try {
      const readAt = Date.now();
      const permissions = await this.#parts.identities.permissions(identity.userId);
      // Meanwhile the socket may have become somebody else, who keeps his own rights.
      if (connection.identity !== identity) return;
      connection.identity = { ...identity, permissions, readAt };
      await this.#parts.rooms.rightsChange(connection);
    } catch (error) {
      this.#parts.log.warn({ err: error }, 'rights could not be read anew');
      if (connection.identity?.sessionId === identity.sessionId) this.#become(connection, undefined);
    }
  }

  /** Whether somebody is still who he was, asked once for each notice. */
  async #verify(connection: SocketConnection, identity: Identity, noticeId: string): Promise<void> {
    connection.verified ??= new Set();
    if (connection.verified.has(noticeId)) return;
    connection.verified.add(noticeId);
    try {
      await this.#parts.identities.assertValid(identity.userId, identity.sessionId);
      await this.#refreshRights(connection);
    } catch (error) {
      if (!(error instanceof Refusal)) connection.verified?.delete(noticeId);
      else if (connection.identity?.sessionId.equals(identity.sessionId)) {
        this.#expel(connection, error.code === 'BANNED' ? 'banned' : 'logged_out');
      }
    }
  }

  #expel(connection: SocketConnection, reason: string): void {
    connection.emit(sessionRevoked.name, { reason });
    this.#outgoing.flush(connection);
    connection.socket.disconnect(true);
  }

  #register(connection: SocketConnection): void {
    if (!connection.identity) return;
    const userId = connection.identity.userId.toString();
    const sockets = this.#users.get(userId) ?? new Set();
    this.#users.set(userId, sockets.add(connection));
  }

  #unregister(connection: SocketConnection): void {
    if (!connection.identity) return;
    const userId = connection.identity.userId.toString();
    const sockets = this.#users.get(userId);
    sockets?.delete(connection);
    if (sockets?.size === 0) this.#users.delete(userId);
  }

  #connectError(socket: Socket, error: unknown): Error {
    const code: ErrorCode = refusalOf(error)?.code ?? 'INTERNAL';
    if (code === 'INTERNAL') this.#parts.log.error({ err: error }, 'a handshake failed');
    const language = locale.catch('fr').parse(socket.handshake.auth?.locale);
    const reply = errorReply(code, { locale: language, traceId: this.#parts.newTraceId() });
    return Object.assign(new Error(reply.message), { data: reply });
  }
}

const noPermissions: Identity['permissions'] = new Set();

const later = (waitMs: number) => new Promise<void>(resolve => setTimeout(resolve, waitMs).unref());

const nothing = {};

/** What only the handshake needed goes: request, headers, token, and the room of its own that Socket.IO gives each socket. */
function slim(socket: Socket, ip: string): void {
  void socket.leave(socket.id);
  Object.assign(socket.conn, { request: { headers: nothing, connection: nothing, socket: { remoteAddress: ip } } });
  Object.assign(socket, { handshake: nothing });
}

const outgoingLimits = (config: Config) => ({
  isDirect: config.ARENE_DIRECT_WRITES,
  behindBytes: config.ARENE_SOCKET_BEHIND_BYTES,
  unsentBytes: config.ARENE_SOCKET_UNSENT_BYTES,
  behindMs: config.ARENE_SOCKET_BEHIND_MS,
});

function createServer({ http, config }: SocketParts, isOpen: () => boolean): Server {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: config.ARENE_MAX_PACKET_BYTES,
    allowRequest: (request, decide) => decide(null, isOpen() && originAllowed(request, config.ORIGINS)),
  });
}

/** CORS does not stop a WebSocket: the Origin that a browser sends must be ours. Apps send none. */
export function originAllowed({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return origins.length === 0 && isLoopback(origin);
}

function isLoopback(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
