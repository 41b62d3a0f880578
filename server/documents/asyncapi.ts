// The AsyncAPI document says what the declarations of sockets say, and nothing else: a plain object for each message.
import { z } from 'zod';
import type { Access, Declaration, ServerEvent } from '../../contracts/declare.ts';
import { isRoute } from '../../contracts/declare.ts';
import { commonErrors, type ErrorCode, errorReply, errorTable } from '../../contracts/errors.ts';
import { exampleOf } from '../../contracts/examples.ts';
import { declarations, serverEvents } from '../../contracts/index.ts';
import { time } from '../../contracts/values.ts';
import { CONTRACT_VERSION, shapes } from './shapes.ts';

export type Json = Record<string, unknown>;
export type AsyncApiDocument = ReturnType<typeof asyncApiDocument>;

/** What a client sees of one event of his, gathered for every document that shows it. */
export const socketDeclarations = (registry: ReadonlyMap<string, Declaration> = declarations): Declaration[] =>
  [...registry.values()].filter(({ name }) => !isRoute(name)).sort(byName);
export const announcedEvents = (): ServerEvent[] => [...serverEvents.values()].sort(byName);

/** Built anew at each call. Registries of a server may lack domains, so what is declared is an argument. */
export function asyncApiDocument(registry?: ReadonlyMap<string, Declaration>) {
  const asked = socketDeclarations(registry);
  const told = announcedEvents();
  return {
    asyncapi: '3.1.0',
    id: 'urn:arene:sockets',
    defaultContentType: 'application/json',
    info: {
      title: 'Arène: sockets',
      version: CONTRACT_VERSION,
      description: INTRODUCTION,
      license: { name: 'Unlicensed' },
      contact: { name: 'Arène' },
      tags: [...new Set([...asked, ...told].map(({ name }) => domainOf(name)))].sort().map(name => ({ name })),
    },
    servers: { sockets: server },
    channels: {
      root: {
        address: '/',
        title: 'The namespace of Socket.IO',
        description: 'All events, both ways, on the default namespace `/`.',
        servers: [{ $ref: '#/servers/sockets' }],
        messages: Object.fromEntries(
          [
            ...asked.flatMap(({ name }) => [wordOf(name), `${wordOf(name)}Ack`]),
            ...told.map(({ name }) => wordOf(name)),
          ].map(word => [word, { $ref: `#/components/messages/${word}` }]),
        ),
        bindings: { ws: { method: 'GET', query: handshakeQuery } },
      },
    },
    operations: Object.fromEntries([...asked.map(askedOperation), ...told.map(toldOperation)]),
    components: {
      securitySchemes: { token: tokenScheme },
      messages: Object.fromEntries([...asked.flatMap(askedMessages), ...told.map(toldMessage)]),
      schemas: schemasOf(asked, told),
    },
  };
}

const INTRODUCTION = `Every event carries one object; every request is acknowledged by \`{ ok: true, data }\` or \`{ ok: false, error }\`.

Socket.IO 4 (Engine.IO protocol 4) over WebSocket only. AsyncAPI has no binding for Socket.IO: a message here is an event of the same title, a reply is its acknowledgement. In the handshake, \`auth\` may hold \`token\` (a guest has none), \`locale\` (\`fr\` or \`en\`) and \`device\`.

Amounts are integers in minor units; times are ISO 8601 in UTC; ids are 24 hex digits.`;

const server = {
  host: 'localhost:3000',
  pathname: '/socket.io/',
  protocol: 'ws',
  protocolVersion: '13',
  description: 'Behind TLS in production: `wss`.',
};

const handshakeQuery = {
  type: 'object',
  required: ['EIO', 'transport'],
  properties: { EIO: { type: 'string', const: '4' }, transport: { type: 'string', const: 'websocket' } },
};

const tokenScheme = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    'As `auth.token` of the Socket.IO handshake; or taken on later by `auth:login`, `auth:register` or `auth:refresh`.',
};

function askedOperation(declaration: Declaration): [string, Json] {
  const { name, summary, access } = declaration;
  const word = wordOf(name);
  return [
    word,
    {
      action: 'receive',
      title: name,
      summary,
      description: descriptionOf(declaration),
      channel: { $ref: '#/channels/root' },
      ...(access !== 'guest' && { security: [{ $ref: '#/components/securitySchemes/token' }] }),
      tags: [{ name: domainOf(name) }],
      messages: [{ $ref: `#/channels/root/messages/${word}` }],
      reply: { channel: { $ref: '#/channels/root' }, messages: [{ $ref: `#/channels/root/messages/${word}Ack` }] },
      'x-cost': declaration.cost,
      'x-errors': errorsOf(declaration),
      'x-access': accessOf(access),
      'x-idempotency-key': declaration.idempotencyKey,
    },
  ];
}

function toldOperation(event: ServerEvent): [string, Json] {
  const word = wordOf(event.name);
  return [
    word,
    {
      action: 'send',
      title: event.name,
      summary: summaryOf(event),
      channel: { $ref: '#/channels/root' },
      tags: [{ name: domainOf(event.name) }],
      messages: [{ $ref: `#/channels/root/messages/${word}` }],
      'x-delivery': event.kind,
    },
  ];
}

function askedMessages({ name, summary, input, output, errors }: Declaration): [string, Json][] {
  const word = wordOf(name);
  const code = errors[0] ?? 'RATE_LIMITED';
  return [
    message(word, name, summary, [{ name: 'request', payload: exampleOf(input) }]),
    message(`${word}Ack`, name, `The acknowledgement of ${name}.`, [
      { name: 'done', payload: { ok: true, data: exampleOf(output) } },
      { name: 'refused', payload: { ok: false, error: errorReply(code, { locale: 'en', traceId: 'b2c1f9d04e7a' }) } },
    ]),
  ];
}

function toldMessage(event: ServerEvent): [string, Json] {
  return message(wordOf(event.name), event.name, summaryOf(event), [
    { name: 'news', payload: exampleOf(envelopeOf(event)) },
  ]);
}

const message = (word: string, title: string, summary: string, examples: Json[]): [string, Json] => [
  word,
  {
    name: word,
    title,
    summary,
    contentType: 'application/json',
    payload: { $ref: `#/components/schemas/${payloadOf(word)}` },
    examples,
  },
];

/** All schemas by name; what has a name is referred to by it. */
function schemasOf(asked: Declaration[], told: ServerEvent[]): Record<string, Json> {
  const named = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) named.add(shape, { id });
  for (const { name, input, output } of asked) {
    const word = wordOf(name);
    named.add(input, { id: payloadOf(word) });
    if (!named.has(output)) named.add(output, { id: `${capital(word)}Result` });
  }
  for (const event of told) named.add(envelopeOf(event), { id: payloadOf(wordOf(event.name)) });
  const { schemas } = z.toJSONSchema(named, { target: 'draft-7', uri: id => `#/components/schemas/${id}` });
  const acks = asked.map(({ name, output }) => [`${payloadOf(`${wordOf(name)}Ack`)}`, ackOf(named.get(output)!.id)]);
  return sorted(
    Object.fromEntries([
      ...Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]),
      ...acks,
      ['ErrorReply', errorSchema],
    ]),
  );
}

/** No union of both cases: generators of other languages make one plain class of it. */
const ackOf = (result: string): Json => ({
  type: 'object',
  description: 'With `data` if `ok`, else with `error`.',
  required: ['ok'],
  properties: {
    ok: { type: 'boolean' },
    data: { $ref: `#/components/schemas/${result}` },
    error: { $ref: '#/components/schemas/ErrorReply' },
  },
});

const errorSchema: Json = {
  type: 'object',
  required: ['code', 'message', 'traceId'],
  properties: {
    code: { type: 'string', description: 'Stable. A client must bear codes that it does not know.' },
    message: { type: 'string', description: 'For people, in the locale of the handshake; never to be compared.' },
    details: { description: 'By code; on VALIDATION_FAILED `[{ field, message }]`, in English, for developers.' },
    retryAfterMs: { type: 'integer' },
    traceId: { type: 'string' },
  },
};

const bare = ({ $schema, $id, ...schema }: Json): Json => schema;
const sorted = (schemas: Record<string, Json>) =>
  Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a server event carries on the wire. */
export function envelopeOf({ kind, data }: ServerEvent): z.ZodObject {
  const whole = data as z.ZodObject;
  if (kind === 'durable') return z.strictObject({ room: z.string(), seq: z.int().min(1), at: time, data: whole });
  if (kind === 'conflated') return z.strictObject({ room: z.string(), version: z.int().min(0), at: time, data: whole });
  return kind === 'personal' ? z.strictObject({ at: time, data: whole }) : whole;
}

export const errorsOf = ({ errors }: Declaration): ErrorCode[] => [...new Set([...errors, ...commonErrors])];

export const accessOf = (access: Access): string =>
  typeof access === 'object' ? `permission ${access.permission}` : access;

const KINDS: Record<ServerEvent['kind'], string> = {
  durable: 'Stored and numbered without gaps in its room.',
  conflated: 'State of its room; only the latest counts.',
  personal: 'To all sockets of one user.',
  connection: 'To one connection.',
  spoken: 'Stored and numbered without gaps in the chat of its room.',
};
export const summaryOf = ({ kind, room }: ServerEvent): string => `${KINDS[kind]}${room ? ` Room: ${room}.` : ''}`;

export const descriptionOf = ({ access, cost, errors, idempotencyKey }: Declaration): string =>
  [
    `Access: ${accessOf(access)}. Rate-limit points: ${cost}.`,
    idempotencyKey !== 'none' && `Idempotency key: ${idempotencyKey}.`,
    errors.length > 0 &&
      `Refusals of its own:\n${errors.map(code => `- \`${code}\`: ${errorTable[code].en}`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');

/** `bet:buy` becomes `betBuy`. */
export const wordOf = (name: string): string => name.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter) => letter.toUpperCase());
export const payloadOf = (word: string): string => `${capital(word)}${word.endsWith('Ack') ? '' : 'Message'}`;
export const domainOf = (name: string): string => name.split(':')[0]!;
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
