// All that sockets are sent, in order: what one socket is sent in one turn of the event loop leaves in one write; who does not read gets the latest state later, or is let go.
import type { Ack } from '../contracts/index.ts';
import { isBehind, terminate, unsentBytes, writeDirectly } from './directWrites.ts';
import { ackFrame, eventFrame, type Frame } from './frames.ts';
import type { SocketConnection } from './socketConnection.ts';

export interface OutgoingLimits {
  /** Whether frames are written to the TCP socket where that is safe, or all go through Socket.IO's engine. */
  isDirect: boolean;
  /** Unsent bytes from which on superseded state is left out. */
  behindBytes: number;
  /** Unsent bytes from which on a socket is let go. */
  unsentBytes: number;
  /** How long a socket may be behind. */
  behindMs: number;
}

/** Told of each socket that was let go. */
export type LetGo = (connection: SocketConnection, facts: { unsentBytes: number; behindMs: number }) => void;

interface Behind {
  since: number;
  /** The latest of each state that was left out. */
  readonly states: Map<string, Frame>;
}

const SWEEP_MS = 100;
/** How long one turn of the event loop sends: a large room does not hold up who calls meanwhile. */
const SLICE_MS = 4;
/** What has waited for longer gets this part of its age: the more is sent than there is time for, the more all else has to wait too. */
const PART_OF_AGE = 1 / 4;
/** Frames that leave together at most. */
const MOST_IN_A_WRITE = 64;
/** Sockets between two looks at the clock. */
const STRIDE = 32;

export class Outgoing {
  readonly #limits: OutgoingLimits;
  readonly #letGo: LetGo;
  readonly #behind = new Map<SocketConnection, Behind>();
  /** Those with frames that wait for the end of this turn, or of one soon after. */
  #due = new Turn();
  /** Those that came while these were sent to. */
  #dueLater = new Turn();
  /** Those of them that wait for an answer: they come first. */
  #answered: SocketConnection[] = [];
  #flushing: NodeJS.Immediate | undefined;
  #first = new Bundle([]);
  #sweeping: NodeJS.Timeout | undefined;

  constructor(limits: OutgoingLimits, letGo: LetGo) {
    this.#limits = limits;
    this.#letGo = letGo;
  }

  /** Sends an event to some sockets, after all that they were sent before. */
  send(connections: Iterable<SocketConnection>, event: string, message: unknown): void {
    const frame = eventFrame(event, message);
    if (!this.#limits.isDirect) {
      for (const connection of connections) this.#hand(connection, [frame]);
      return;
    }
    // Most have the same waiting as the one before.
    let before: Bundle | undefined;
    let after: Bundle | undefined;
    for (const connection of connections) {
      const { waiting } = connection;
      if (waiting instanceof OwnBundle) {
        this.#append(connection, waiting, frame);
        continue;
      }
      if (!after || waiting !== before) {
        before = waiting;
        after = (waiting ?? this.#first).and(frame);
      }
      if (!waiting) this.#isDue(connection);
      connection.waiting = after;
    }
  }

  /** Answers a call, after all that this socket was sent before, and together with what else it is sent in this turn. */
  answer(connection: SocketConnection, id: number, answer: Ack<unknown>): void {
    const frame = ackFrame(id, answer);
    if (!this.#limits.isDirect) {
      this.#hand(connection, [frame]);
      return;
    }
    const { waiting } = connection;
    if (waiting instanceof OwnBundle) {
      this.#append(connection, waiting, frame);
      return;
    }
    this.#answered.push(connection);
    this.#flushSoon();
    connection.waiting = new OwnBundle(waiting ? [...waiting.frames, frame] : [frame]);
  }

  /** Answers a call the way of Socket.IO. */
  acknowledge<A>(connection: SocketConnection, ack: (answer: A) => void, answer: A): void {
    this.flush(connection);
    ack(answer);
    this.#look(connection);
  }

  /** Sends what waits for a socket: before anything goes to it by another way. */
  flush(connection: SocketConnection): void {
    const { waiting } = connection;
    if (!waiting) return;
    connection.waiting = undefined;
    const { conn } = connection.socket;
    if (!this.#behind.has(connection) && writeDirectly(conn, waiting.bytes)) this.#look(connection);
    else this.#hand(connection, waiting.frames);
  }

  /** Sends what waits for anybody. */
  flushAll(): void {
    this.#flushDue(Number.POSITIVE_INFINITY);
  }

  forget(connection: SocketConnection): void {
    connection.waiting = undefined;
    this.#behind.delete(connection);
  }

  stop(): void {
    this.flushAll();
    clearInterval(this.#sweeping);
  }

  /** What many answers of one turn add up to leaves early: it is counted, and bounded, only once it was written. */
  #append(connection: SocketConnection, waiting: OwnBundle, frame: Frame): void {
    if (waiting.push(frame) >= MOST_IN_A_WRITE) this.flush(connection);
  }

  #isDue(connection: SocketConnection): void {
    this.#dueLater.add(connection);
    this.#flushSoon();
  }

  #flushSoon(): void {
    this.#flushing ??= setImmediate(() => {
      const now = performance.now();
      const age = now - Math.min(this.#due.since, this.#dueLater.since);
      this.#flushDue(now + Math.max(SLICE_MS, age * PART_OF_AGE));
    });
  }

  #flushDue(until: number): void {
    clearImmediate(this.#flushing);
    this.#flushing = undefined;
    this.#first = new Bundle([]);
    for (const connection of this.#answered.splice(0)) this.flush(connection);
    for (let sent = 0; sent % STRIDE || performance.now() < until; sent += 1) {
      const connection = this.#nextDue();
      if (!connection) return;
      this.flush(connection);
    }
    this.#flushSoon();
  }

  #nextDue(): SocketConnection | undefined {
    const next = this.#due.take();
    if (next) return next;
    this.#due = this.#dueLater;
    this.#dueLater = new Turn();
    return this.#due.take();
  }

  /** Through the engine, as Socket.IO's own broadcast does; from a socket that is behind, superseded state is kept. */
  #hand(connection: SocketConnection, frames: readonly Frame[]): void {
    const behind = this.#behind.get(connection);
    for (const frame of frames) {
      if (behind && frame.state) behind.states.set(frame.state, frame);
      else connection.socket.conn.write(frame.packet, { wsPreEncodedFrame: [frame.bytes] } as object);
    }
    this.#look(connection);
  }

  #look(connection: SocketConnection): void {
    if (!isBehind(connection.socket.conn, this.#limits.behindBytes) || this.#behind.has(connection)) return;
    this.#behind.set(connection, { since: Date.now(), states: new Map() });
    this.#sweeping ??= setInterval(() => this.#sweep(), SWEEP_MS);
  }

  #sweep(): void {
    for (const [connection, behind] of this.#behind) this.#judge(connection, behind);
    if (this.#behind.size > 0) return;
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
  }

  /** Whether a socket that was behind has caught up, or never will. */
  #judge(connection: SocketConnection, { since, states }: Behind): void {
    const { conn } = connection.socket;
    const { behindBytes, behindMs: limitMs, unsentBytes: limitBytes } = this.#limits;
    const unsent = unsentBytes(conn);
    const behindMs = Date.now() - since;
    if (unsent <= behindBytes / 2 && !isBehind(conn, behindBytes)) {
      this.#behind.delete(connection);
      this.#hand(connection, [...states.values()]);
    } else if (unsent > limitBytes || behindMs > limitMs) {
      this.#behind.delete(connection);
      this.#letGo(connection, { unsentBytes: unsent, behindMs });
      terminate(conn);
    }
  }
}

/** Sockets in the order in which they came, and since when the first of them waits. */
class Turn {
  readonly #connections: SocketConnection[] = [];
  #taken = 0;
  since = Number.POSITIVE_INFINITY;

  add(connection: SocketConnection): void {
    if (this.#connections.length === 0) this.since = performance.now();
    this.#connections.push(connection);
  }

  take(): SocketConnection | undefined {
    const next = this.#connections[this.#taken++];
    if (!next) this.since = Number.POSITIVE_INFINITY;
    return next;
  }
}

/** Frames that wait for a socket; sockets that wait for the same share it, and its bytes. */
export class Bundle {
  readonly frames: readonly Frame[];
  #bytes: Buffer | undefined;
  #longer: Map<Frame, Bundle> | undefined;

  constructor(frames: readonly Frame[]) {
    this.frames = frames;
  }

  and(frame: Frame): Bundle {
    const longer = (this.#longer ??= new Map());
    const known = longer.get(frame);
    if (known) return known;
    const bundle = new Bundle([...this.frames, frame]);
    longer.set(frame, bundle);
    return bundle;
  }

  get bytes(): Buffer {
    return (this.#bytes ??=
      this.frames.length === 1 ? this.frames[0]!.bytes : Buffer.concat(this.frames.map(({ bytes }) => bytes)));
  }
}

/** Of one socket that gets what no other does: grows in place. */
class OwnBundle extends Bundle {
  declare readonly frames: Frame[];

  /** How many frames it has then. */
  push(frame: Frame): number {
    return this.frames.push(frame);
  }
}
