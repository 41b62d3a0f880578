// What is sent is built once for all who get it: the Socket.IO packet, and the WebSocket frame around it.
import { type Ack, serverEvents } from '../contracts/index.ts';

export interface Frame {
  /** The packet as Socket.IO hands it to its engine: `2["event",{…}]`. */
  readonly packet: string;
  /** The whole frame, as it stands on the wire. */
  readonly bytes: Buffer;
  /** Which state it tells, where a later one supersedes it. */
  readonly state: string | undefined;
}

/** An event for whoever it concerns. */
export function eventFrame(event: string, message: unknown): Frame {
  const packet = `2${JSON.stringify([event, message])}`;
  const isState = serverEvents.get(event)?.kind === 'conflated';
  const state = isState ? `${event} ${(message as { room: string }).room}` : undefined;
  return { packet, bytes: textFrame(packet), state };
}

/** The texts of answers that many are given. */
const texts = new WeakMap<object, string>();

/** The acknowledgement of the call with this number. Data that is frozen may be given to many: its text is made once. */
export function ackFrame(id: number, answer: Ack<unknown>): Frame {
  const packet = `3${id}[${textOf(answer)}]`;
  return { packet, bytes: textFrame(packet), state: undefined };
}

function textOf(answer: Ack<unknown>): string {
  const shared = answer.ok && typeof answer.data === 'object' && Object.isFrozen(answer.data) && answer.data;
  if (!shared) return JSON.stringify(answer);
  let text = texts.get(shared);
  if (text === undefined) texts.set(shared, (text = JSON.stringify(answer)));
  return text;
}

const FINAL_TEXT = 0x81;
/** The engine's own prefix of a packet that is a message. */
const MESSAGE = 0x34;

/** One unmasked, uncompressed text frame (RFC 6455, 5.2). */
function textFrame(packet: string): Buffer {
  const length = Buffer.byteLength(packet) + 1;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(header + length);
  bytes[0] = FINAL_TEXT;
  if (header === 2) bytes[1] = length;
  else if (header === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(length), 2);
  }
  bytes[header] = MESSAGE;
  bytes.write(packet, header + 1);
  return bytes;
}
