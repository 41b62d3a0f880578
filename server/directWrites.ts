// Around Socket.IO, down to the TCP socket: only where a frame written now arrives whole, and after all that was sent before it.
import type { Socket as Tcp } from 'node:net';
import type { Socket } from 'socket.io';

export type EngineSocket = Socket['conn'];

/** What engine.io and ws do not show; any of it may be missing in another version, and then nothing is written directly. */
interface Hidden {
  transport: { name: string; socket?: WebSocket };
  upgrading: boolean;
  writeBuffer?: { data?: string | Buffer }[];
}
interface WebSocket {
  readyState: number;
  _socket?: Tcp;
  _sender?: { _state: number };
  terminate(): void;
}

const OPEN = 1;
/** The sender neither compresses nor reads a blob, so nothing waits inside of it. */
const IDLE = 0;

/** Writes, or says that it must go through the engine: behind packets that wait there, frames would overtake them or part them from their attachments. */
export function writeDirectly(conn: EngineSocket, bytes: Buffer): boolean {
  const { transport, upgrading, writeBuffer } = conn as unknown as Hidden;
  if (conn.readyState !== 'open' || upgrading || transport.name !== 'websocket' || writeBuffer?.length !== 0)
    return false;
  const ws = transport.socket;
  if (ws?.readyState !== OPEN || ws._sender?._state !== IDLE || !ws._socket?.writable) return false;
  ws._socket.write(bytes);
  return true;
}

/** Packets in the engine that wait for the socket to take what came before. */
const MOST_WAITING = 64;

/** Whether the client does not read what it is sent, or not fast enough. */
export function isBehind(conn: EngineSocket, limitBytes: number): boolean {
  const { transport, writeBuffer } = conn as unknown as Hidden;
  return (transport.socket?._socket?.writableLength ?? 0) > limitBytes || (writeBuffer?.length ?? 0) > MOST_WAITING;
}

/** Bytes that wait in this process for the client to read. */
export function unsentBytes(conn: EngineSocket): number {
  const { transport, writeBuffer = [] } = conn as unknown as Hidden;
  const waiting = writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  return waiting + (transport.socket?._socket?.writableLength ?? 0);
}

/** Ends a connection at once: an orderly close would wait behind all that the client does not read. */
export function terminate(conn: EngineSocket): void {
  const ws = (conn as unknown as Hidden).transport.socket;
  if (ws) ws.terminate();
  else conn.close(true);
}
