// A Socket.IO server that answers as a test tells it to: also late, never, or by cutting the connection.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type Arena, type ConnectOptions, connect, type Limits } from '../../client/index.ts';
import type { ErrorCode } from '../../contracts/errors.ts';

export interface Asked {
  name: string;
  payload: Record<string, never> & { idempotencyKey: string };
  socket: Socket;
  /** Answers now or later. */
  ok: (data?: unknown) => void;
  refuse: (code: ErrorCode, more?: object) => void;
  /** Cuts the connection as a dead network would. */
  drop: () => void;
}
type Answer = (asked: Asked, times: number) => void;

/** Answers that are waited for keep their long default: a busy machine is not a lost answer. */
const shortLimits: Partial<Limits> = {
  backoffMs: 20,
  maxBackoffMs: 40,
  retryMs: 5,
  retrySpreadMs: 5,
  refreshSpreadMs: 10,
  gapMs: 15,
  resyncSpreadMs: 5,
  rejoinSpreadMs: 10,
};

export class ScriptedServer {
  readonly io: Server;
  readonly asked: Asked[] = [];
  readonly handshakes: { token?: string; locale?: string }[] = [];
  /** Refuses a handshake with this code. */
  admit: (auth: { token?: string }) => ErrorCode | undefined = () => undefined;
  readonly #answers = new Map<string, Answer>();
  readonly #arenas: Arena[] = [];
  #changed: (() => void)[] = [];

  constructor() {
    this.io = new Server({ transports: ['websocket'] });
    this.io.use((socket, next) => {
      this.handshakes.push({ ...socket.handshake.auth });
      const code = this.admit(socket.handshake.auth);
      next(code && Object.assign(new Error(code), { data: { code, message: code, traceId: 't' } }));
    });
    this.io.on('connection', socket => {
      socket.on('disconnect', () => this.#wake());
      socket.onAny((name, payload, ack) => this.#take(socket, name, payload, ack));
      this.#wake();
    });
  }

  async start(): Promise<this> {
    const http = createServer();
    this.io.attach(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    this.#url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    return this;
  }
  #url = '';

  /** How an event is answered; `times` counts from 1. */
  on(name: string, answer: Answer): void {
    this.#answers.set(name, answer);
  }

  client({ limits, ...options }: ConnectOptions = {}): Arena {
    const arena = connect(this.#url, { limits: { ...shortLimits, ...limits }, ...options });
    this.#arenas.push(arena);
    return arena;
  }

  all(name: string): Asked[] {
    return this.asked.filter(asked => asked.name === name);
  }

  /** The n-th request of this name, as soon as it has come. */
  async request(name: string, n = 1): Promise<Asked> {
    await this.until(() => this.all(name).length >= n);
    return this.all(name)[n - 1]!;
  }

  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>(resolve => this.#changed.push(resolve));
  }

  /** The only socket there is. */
  get socket(): Socket {
    return [...this.io.sockets.sockets.values()].at(-1)!;
  }

  async close(): Promise<void> {
    for (const arena of this.#arenas) arena.close();
    await this.io.close();
  }

  #take(socket: Socket, name: string, payload: Asked['payload'], ack: (answer: unknown) => void): void {
    const asked: Asked = {
      name,
      payload,
      socket,
      ok: (data = {}) => ack({ ok: true, data }),
      refuse: (code, more) => ack({ ok: false, error: { code, message: code, traceId: 't', ...more } }),
      drop: () => socket.conn.close(),
    };
    this.asked.push(asked);
    const answer = this.#answers.get(name);
    if (answer) answer(asked, this.all(name).length);
    else asked.ok();
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#changed.splice(0)) wake();
  }
}

/** What an arena or a room says next under this name. */
export const next = <T = unknown>(
  source: { on(event: never, listener: never): () => void },
  event: string,
  isIt: (data: T) => boolean = () => true,
): Promise<T> =>
  new Promise(resolve => {
    const off = source.on(
      event as never,
      ((data: T) => {
        if (!isIt(data)) return;
        off();
        resolve(data);
      }) as never,
    );
  });

/** The code that a promise rejects with. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'OK',
    (error: { code: string }) => error.code,
  );

export const user = (id: string) => ({ id, username: `user_${id}` });
export const session = (id: string, n: number) => ({
  token: `token-${id}-${n}`,
  refreshToken: `refresh-token-of-${id}-${n}`,
  expiresAt: '2030-01-01T00:00:00.000Z',
  newDevice: false,
  user: user(id),
});
