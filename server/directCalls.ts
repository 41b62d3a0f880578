// Around Socket.IO's decoder and its way of acknowledging: calls of declared events are read from the packet as they are, everything else is left to Socket.IO.
import { declarations } from '../contracts/index.ts';
import type { EngineSocket } from './directWrites.ts';
import type { SocketConnection } from './socketConnection.ts';

/** Takes a call: an event's name, what came with it, and the number that its answer carries, if it wants one. */
export type TakeCall = (connection: SocketConnection, event: string, args: unknown[], id: number | undefined) => void;

/** What Socket.IO does not show. */
interface Hidden {
  ondata(data: unknown): void;
  decoder: { reconstructor?: unknown };
}

export class DirectCalls {
  /** Who is connected; the same connection may leave and join again. */
  readonly #connections = new WeakMap<EngineSocket, SocketConnection>();
  /** One listener for all connections. */
  readonly #read: (this: EngineSocket, data: unknown) => void;

  constructor(take: TakeCall) {
    const connections = this.#connections;
    this.#read = function (data) {
      const connection = connections.get(this)!;
      const { connected, client } = connection.socket;
      const ordinary = client as unknown as Hidden;
      const call = connected && !ordinary.decoder.reconstructor ? parseCall(data) : undefined;
      if (call) take(connection, call.event, call.args, call.id);
      else ordinary.ondata(data);
    };
  }

  /** Reads what arrives for this socket, in place of Socket.IO. */
  attach(connection: SocketConnection): void {
    const { conn, client } = connection.socket;
    const { ondata } = client as unknown as Hidden;
    const isAttached = this.#connections.has(conn);
    this.#connections.set(conn, connection);
    if (isAttached || typeof ondata !== 'function') return;
    conn.off('data', ondata);
    conn.on('data', this.#read);
  }
}

const EVENT = 0x32;
const BRACKET = 0x5b;
const ZERO = 0x30;
const NINE = 0x39;
const MOST_DIGITS = 15;

/** Reads `2<id>["event",…]` of the main namespace; nothing if the packet is anything else. */
export function parseCall(data: unknown): { event: string; args: unknown[]; id: number | undefined } | undefined {
  if (typeof data !== 'string' || data.charCodeAt(0) !== EVENT) return undefined;
  let at = 1;
  let id = 0;
  for (let code = data.charCodeAt(at); code >= ZERO && code <= NINE; code = data.charCodeAt(++at)) {
    id = id * 10 + code - ZERO;
  }
  if (data.charCodeAt(at) !== BRACKET || at > MOST_DIGITS) return undefined;
  try {
    const [event, ...args] = JSON.parse(data.slice(at)) as unknown[];
    if (typeof event !== 'string' || !declarations.has(event)) return undefined;
    return { event, args, id: at === 1 ? undefined : id };
  } catch {
    return undefined;
  }
}
