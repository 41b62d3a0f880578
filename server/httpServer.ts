// An HTTP server that waits for nobody too long: who opens a connection has to ask, and to ask to the end, within bounds.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpLimits {
  /** From the opening of a connection, or the end of the answer before, to the end of a request's headers. */
  headersMs: number;
  /** To the end of the request. */
  requestMs: number;
}

const CHECKS_PER_LIMIT = 4;
/** Connections that may wait to be accepted, when all clients of another node come at once; the system may allow fewer. */
const BACKLOG = 4096;

export function createHttpServer({ headersMs, requestMs }: HttpLimits, listener: RequestListener): Server {
  const options = {
    headersTimeout: headersMs,
    requestTimeout: Math.max(headersMs, requestMs),
    connectionsCheckingInterval: Math.ceil(headersMs / CHECKS_PER_LIMIT),
  };
  return createServer(options, listener);
}

/** Resolves with the address. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG }, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${actual}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  if (server.listening) await new Promise(closed => server.close(closed));
}
