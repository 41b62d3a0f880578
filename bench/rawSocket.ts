// A Socket.IO client that costs next to nothing: WebSocket frames written to and read from a TCP socket, text only, no reconnection.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const OPEN = 0x30;
const PING = 0x32;
const MESSAGE = 0x34;
const CONNECTED = 0x30;
const EVENT = 0x32;
const ACK = 0x33;
const REFUSED = 0x34;
const TEXT_FRAME = 1;
const CLOSE_FRAME = 8;
const PING_FRAME = 9;
const PONG_FRAME = 10;
const MASK = [0x37, 0xfa, 0x21, 0x3d] as const;

export interface RawSocketOptions {
  url: string;
  /** What the handshake says: `{ token }`, or nothing for a guest. */
  auth: object;
  /** An event, and the packet that it came in, which is only good until this returns: `42["name",{…}]`. */
  heard: (event: string, packet: Buffer) => void;
  closed?: () => void;
  /** The address that it comes from, where that matters. */
  localAddress?: string;
}

export class RawSocket {
  readonly #options: RawSocketOptions;
  readonly #tcp: Socket;
  readonly #acks = new Map<number, (packet: string) => void>();
  readonly #connected: Promise<void>;
  #settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #calls = 0;
  #rest: Buffer | undefined;
  #upgraded = false;

  constructor(options: RawSocketOptions) {
    this.#options = options;
    const { hostname, port } = new URL(options.url);
    this.#connected = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#tcp = connect({
      port: Number(port),
      host: hostname,
      noDelay: true,
      ...(options.localAddress && { localAddress: options.localAddress }),
    });
    this.#tcp.on('error', error => this.#ended(error));
    this.#tcp.on('close', () => this.#ended(new Error('closed')));
    this.#tcp.on('data', chunk => this.#take(chunk));
    this.#tcp.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
  }

  /** Resolves once Socket.IO says that it is connected. */
  get connected(): Promise<void> {
    return this.#connected;
  }

  /** Emits, and resolves with the acknowledgement. */
  async call(event: string, payload: unknown): Promise<unknown> {
    const id = this.#calls++;
    const packet = await new Promise<string>((resolve, reject) => {
      if (this.#tcp.destroyed) return reject(new Error('closed'));
      this.#acks.set(id, resolve);
      this.#send(`42${id}${JSON.stringify([event, payload])}`);
    });
    if (packet === '') throw new Error('closed');
    return JSON.parse(packet.slice(packet.indexOf('[')))[0];
  }

  /** Resolves once the network takes more. */
  async drained(): Promise<void> {
    if (this.#tcp.writableNeedDrain)
      await new Promise<void>(resolve => {
        this.#tcp.once('drain', resolve);
        this.#tcp.once('close', resolve);
      });
  }

  /** Reads no more: what the server sends piles up. */
  pause(): void {
    this.#tcp.pause();
  }

  resume(): void {
    this.#tcp.resume();
  }

  /** Is gone, as by a lost network. */
  destroy(): void {
    this.#tcp.destroy();
  }

  #ended(error: Error): void {
    this.#settle?.reject(error);
    this.#settle = undefined;
    this.#tcp.destroy();
    for (const answer of this.#acks.values()) answer('');
    this.#acks.clear();
    if (error.message === 'closed') this.#options.closed?.();
  }

  #take(chunk: Buffer): void {
    const data = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    if (!this.#upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end >= 0) {
        this.#upgraded = data.toString('latin1', 9, 12) === '101';
        if (!this.#upgraded) this.#ended(new Error(data.toString('latin1', 0, 64)));
        at = end + 4;
      }
    }
    if (this.#upgraded) at = this.#takeFrames(data, at);
    // Copied, because the chunk it stands in is a good deal larger.
    this.#rest = at < data.length ? Buffer.from(data.subarray(at)) : undefined;
  }

  /** Takes all whole frames, and says where the first that is not whole begins. */
  #takeFrames(data: Buffer, start: number): number {
    let at = start;
    while (data.length >= at + 2) {
      let length = data[at + 1]! & 0x7f;
      let begin = at + 2;
      if (length === 126) {
        if (data.length < begin + 2) return at;
        length = data.readUInt16BE(begin);
        begin += 2;
      } else if (length === 127) {
        if (data.length < begin + 8) return at;
        length = data.readUIntBE(begin + 2, 6);
        begin += 8;
      }
      if (data.length < begin + length) return at;
      this.#frame(data[at]! & 0x0f, data.subarray(begin, begin + length));
      at = begin + length;
    }
    return at;
  }

  #frame(opcode: number, packet: Buffer): void {
    if (opcode === PING_FRAME) this.#send(packet.toString(), PONG_FRAME);
    else if (opcode === CLOSE_FRAME) this.#ended(new Error('closed'));
    else if (packet[0] === OPEN) this.#send(`40${JSON.stringify(this.#options.auth)}`);
    else if (packet[0] === PING) this.#send('3');
    else if (packet[0] === MESSAGE) this.#message(packet);
  }

  #message(packet: Buffer): void {
    const kind = packet[1];
    if (kind === EVENT) this.#options.heard(packet.toString('latin1', 4, packet.indexOf(0x22, 4)), packet);
    else if (kind === ACK) {
      const id = Number.parseInt(packet.toString('latin1', 2, 12), 10);
      this.#acks.get(id)?.(packet.toString());
      this.#acks.delete(id);
    } else if (kind === CONNECTED) {
      this.#settle?.resolve();
      this.#settle = undefined;
    } else if (kind === REFUSED) this.#ended(new Error(`refused: ${packet.toString()}`));
  }

  #send(text: string, opcode = TEXT_FRAME): void {
    const length = Buffer.byteLength(text);
    const header = length < 126 ? 6 : 8;
    if (length > 0xffff) throw new Error('too long for this client');
    const frame = Buffer.allocUnsafe(header + length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | Math.min(length, 126);
    if (length >= 126) frame.writeUInt16BE(length, 2);
    frame.set(MASK, header - 4);
    frame.write(text, header);
    for (let i = 0; i < length; i += 1) frame[header + i]! ^= MASK[i & 3]!;
    this.#tcp.write(frame);
  }
}
