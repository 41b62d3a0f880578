// A sidecar that listens on a port of its own, with a dispatcher that remembers what it was asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { can, command, guest, player, query } from '../../../contracts/declare.ts';
import { type ErrorCode, errorReply, type Locale, Refusal, type RefusalOptions } from '../../../contracts/errors.ts';
import { type Ack, declarations } from '../../../contracts/index.ts';
import { id, nothing } from '../../../contracts/values.ts';
import { ObjectId } from '../../../models/define.ts';
import type { Request } from '../../../server/dispatch.ts';
import { createLog } from '../../../server/log.ts';
import { createSidecar, type SidecarParts } from '../../../server/sidecar/app.ts';

const made = [
  query('GET /things', {
    summary: 'Things.',
    access: guest,
    input: {
      limit: z.int().optional(),
      ratio: z.number().optional(),
      open: z.boolean().optional(),
      search: z.string().optional(),
    },
    output: nothing,
  }),
  query('GET /things/:number', { summary: 'One.', access: player, input: { number: z.int() }, output: nothing }),
  query('GET /things/newest', { summary: 'The newest.', access: player, input: {}, output: nothing }),
  command('POST /things/:thingId/move', {
    summary: 'Moves.',
    access: can('bets.manage'),
    input: { thingId: id, to: z.string(), reason: z.string().optional() },
    output: nothing,
    idempotencyKey: 'required',
  }),
];

/** All that is declared, and a few routes that have every kind of field. */
export const registry: NonNullable<SidecarParts['registry']> = new Map([
  ...declarations,
  ...made.map(declaration => [declaration.name, declaration as never] as const),
]);

export const admin = {
  userId: new ObjectId(),
  sessionId: new ObjectId(),
  permissions: new Set(['bets.manage'] as const),
};

export interface Listening {
  url: string;
  /** What dispatch was asked, oldest first. */
  asked: Request[];
  /** Lines of the log. */
  lines: string[];
  answerWith(next: (request: Request) => Ack<unknown> | Promise<Ack<unknown>>): void;
  fetch(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON was answered.
  json: any;
  code: string | undefined;
}

export async function listening(parts: Partial<SidecarParts> = {}): Promise<Listening> {
  const asked: Request[] = [];
  const lines: string[] = [];
  let respond: (request: Request) => Ack<unknown> | Promise<Ack<unknown>> = () => ({ ok: true, data: { done: true } });
  let traces = 0;
  const app = createSidecar({
    config: { ARENE_MAX_PACKET_BYTES: 2048, ORIGINS: [], TRUSTED_PROXIES: [], ...parts.config },
    registry,
    readiness: { reasons: async () => [] },
    metrics: { contentType: 'text/plain; version=0.0.4; charset=utf-8', text: async () => 'up 1\n' },
    newTraceId: () => `test-${traces++}`,
    identify: async token => {
      if (token === 'good') return admin;
      throw new Refusal(token === 'old' ? 'TOKEN_EXPIRED' : 'UNAUTHENTICATED');
    },
    files: { receive: (_request, _payload, use) => use(new Uint8Array()), open: async () => undefined },
    log: createLog('debug', { write: line => void lines.push(line) }),
    ...parts,
    dispatch: async request => {
      asked.push(request);
      return respond(request);
    },
  });
  const server = createServer(app);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    lines,
    answerWith: next => (respond = next),
    fetch: async (path, init) => answerOf(await fetch(url + path, init)),
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get('content-type')?.includes('json') && text !== '';
  const json = isJson ? JSON.parse(text) : undefined;
  return { status, headers, text, json, code: json?.error?.code };
}

/** A request with a JSON body, in the name of the admin. */
export const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: 'Bearer good', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export const refused = (code: ErrorCode, options: RefusalOptions & { locale?: Locale } = {}): Ack<never> => ({
  ok: false,
  error: errorReply(code, { locale: 'fr', traceId: 't-1', ...options }),
});
