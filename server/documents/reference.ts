// The reference as Markdown, in a stable order and without dates: what is declared, and nothing else.
import { z } from 'zod';
import type { Declaration, ServerEvent } from '../../contracts/declare.ts';
import { commonErrors, type ErrorCode, type ErrorEntry, errorTable } from '../../contracts/errors.ts';
import { exampleOf } from '../../contracts/examples.ts';
import { namedRoom, type RoomKind, roomKinds } from '../../contracts/roomNames.ts';
import { snapshots } from '../../contracts/rooms.ts';
import { addressesOf } from '../sidecar/addresses.ts';
import { answersFile, takesFile } from '../sidecar/files.ts';
import {
  accessOf,
  announcedEvents,
  asyncApiDocument,
  domainOf,
  envelopeOf,
  type Json,
  payloadOf,
  socketDeclarations,
  summaryOf,
  wordOf,
} from './asyncapi.ts';
import { shapes } from './shapes.ts';

const GENERATED = '<!-- Written by `npm run docs`; do not edit. -->';

/** The text of each file, by its path in docs/reference/. */
export const referencePages = (): Record<string, string> => ({
  'events.md': eventsPage(),
  'routes.md': routesPage(),
  'errors.md': errorsPage(),
  'shapes.md': shapesPage(),
});

function eventsPage(): string {
  const { schemas } = asyncApiDocument().components;
  const asked = socketDeclarations().map(declaration =>
    section(`### ${declaration.name}`, declaration.summary, facts(declaration), [
      block('Payload', fieldsOf(schemas[payloadOf(wordOf(declaration.name))]!), exampleOf(declaration.input)),
      block('Reply', fieldsOf(outputSchema(declaration, schemas)), exampleOf(declaration.output)),
      `Errors: ${errorLinks(declaration.errors)}`,
    ]),
  );
  const told = announcedEvents().map(event =>
    section(`### ${event.name}`, summaryOf(event), '', [
      block('Message', fieldsOf(schemas[payloadOf(wordOf(event.name))]!), exampleOf(envelopeOf(event))),
    ]),
  );
  return page(
    'Events',
    'Every request is one object and one acknowledgement: `{ ok: true, data }` or `{ ok: false, error }`. How to connect: [clients](../clients/README.md).',
    section('## Rooms', 'Joined by [room:join](#roomjoin), by name.', roomsTable(), []),
    '## What clients ask',
    ...asked,
    '## What the server tells',
    ...told,
  );
}

/** What there is to watch: each kind of room of which something is told. */
function roomsTable(): string {
  const told = announcedEvents();
  const namesOf = (kind: RoomKind, delivery: ServerEvent['kind']) =>
    told
      .filter(event => event.kind === delivery && (event.room === kind || event.room === 'any'))
      .map(({ name }) => `[${name}](#${name.replace(':', '')})`)
      .join(', ') || '—';
  const rows = roomKinds
    .filter(kind => told.some(({ room }) => room === kind))
    .map(kind => {
      const { shape } = snapshots[kind as keyof typeof snapshots];
      const snapshot = Object.entries(shape).map(([field, inner]) => `\`${field}\`: ${shapeLink(inner as z.ZodType)}`);
      return `| \`${namedRoom(kind)}\` | ${snapshot.join(', ') || '—'} | ${namesOf(kind, 'durable')} | ${namesOf(kind, 'conflated')} |`;
    });
  return ['| room | snapshot | events | states |', '|---|---|---|---|', ...rows].join('\n');
}

const shapeLink = (shape: z.ZodType) => {
  const name = Object.entries(shapes).find(([, known]) => known === shape)?.[0];
  return name ? `[${name}](shapes.md#${name.toLowerCase()})` : typeOf(z.toJSONSchema(shape) as Schema);
};

function routesPage(): string {
  const routes = addressesOf()
    .map(({ declaration, method, path }) => ({ declaration, title: `${method.toUpperCase()} ${path}` }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return page(
    'Routes',
    'Path fields stand in the path, the idempotency key in the `Idempotency-Key` header, the rest in the query (GET) or the JSON body.',
    ...routes.map(({ declaration, title }) =>
      section(`## ${title}`, declaration.summary, facts(declaration), [
        block(
          'Input',
          fieldsOf(z.toJSONSchema(declaration.input, { target: 'draft-7' })),
          exampleOf(declaration.input),
        ),
        ...filesOf(declaration),
        answersFile(declaration) ? '' : block('Answer', '', exampleOf(declaration.output)),
        `Errors: ${errorLinks(declaration.errors)}`,
      ]),
    ),
  );
}

const filesOf = (declaration: Declaration): string[] => {
  const types = declaration.file?.map(type => `\`${type}\``).join(', ');
  if (takesFile(declaration)) return [`**Body**: a file, ${types}. Its input is in path and query.`];
  return answersFile(declaration) ? [`**Answer**: a file, ${types}.`] : [];
};

function errorsPage(): string {
  const codes = Object.keys(errorTable).sort() as ErrorCode[];
  return page(
    'Errors',
    'An error is `{ code, message, details?, retryAfterMs?, traceId }`. Codes are stable; messages are for people, in the language of the connection. Those marked *any* may answer any request.',
    ...codes.map(code => {
      const { status, en, fr, cause, cure, details }: ErrorEntry = errorTable[code];
      const any = commonErrors.includes(code) ? ', *any*' : '';
      return `## ${code}\n\nHTTP ${status}${any}. “${en}” · « ${fr} »\n\n- Cause: ${cause}\n- Cure: ${cure}${details ? `\n- Details: ${details}` : ''}`;
    }),
  );
}

function shapesPage(): string {
  const { schemas } = asyncApiDocument().components;
  const names = Object.keys(shapes).sort() as (keyof typeof shapes)[];
  return page(
    'Shapes',
    'Amounts are integers in minor units; times are ISO 8601 in UTC; ids are 24 hex digits.',
    ...names.map(name =>
      section(`## ${name}`, '', fieldsOf(schemas[name]!), [json(exampleOf(shapes[name] as z.ZodType))]),
    ),
  );
}

const page = (title: string, ...parts: string[]) => `${[`# ${title}`, GENERATED, ...parts].join('\n\n')}\n`;
const section = (heading: string, summary: string, what: string, parts: string[]) =>
  [heading, summary, what, ...parts].filter(Boolean).join('\n\n');
const block = (name: string, fields: string, example: unknown) =>
  [`**${name}**`, fields, json(example)].filter(Boolean).join('\n\n');
const json = (value: unknown) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

const facts = ({ access, cost, pace, idempotencyKey, audit }: Declaration) =>
  [
    `Access: ${accessOf(access)}`,
    `rate-limit points: ${cost}`,
    pace && `pace: ${pace}, counted per user and minute`,
    `idempotency key: ${idempotencyKey}`,
    audit && `audit log: \`${audit}\``,
  ]
    .filter(Boolean)
    .join(' · ');

const errorLinks = (own: readonly ErrorCode[]) =>
  [
    ...own.map(code => `[${code}](errors.md#${code.toLowerCase()})`),
    'and those of [any request](errors.md#errors).',
  ].join(', ');

function outputSchema({ name }: Declaration, schemas: Record<string, Json>): Json {
  const ack = schemas[payloadOf(`${wordOf(name)}Ack`)] as { properties: { data: { $ref: string } } };
  return schemas[ack.properties.data.$ref.split('/').at(-1)!]!;
}

/** A table of the fields of an object, with those of the objects in it that have no shape of their own. */
export function fieldsOf(schema: Json): string {
  const rows = rowsOf(schema as Schema, '');
  if (rows.length === 0) return 'No fields.';
  const isExplained = rows.some(({ about }) => about);
  const columns = ['field', 'type', 'required', ...(isExplained ? ['about'] : [])];
  const lines = rows.map(({ field, type, required, about }) =>
    [`\`${field}\``, type, required ? 'yes' : '', ...(isExplained ? [about] : [])].join(' | '),
  );
  const head = [`| ${columns.join(' | ')} |`, `|${'---|'.repeat(columns.length)}`];
  return [...head, ...lines.map(line => `| ${line} |`)].join('\n');
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  items?: Schema;
  anyOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | false;
  description?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

interface Row {
  field: string;
  type: string;
  required: boolean;
  about: string;
}

function rowsOf({ properties = {}, required = [] }: Schema, parent: string): Row[] {
  return Object.entries(properties).flatMap(([name, inner]) => {
    const field = `${parent}${name}`;
    const row = { field, type: typeOf(inner), required: required.includes(name), about: inner.description ?? '' };
    return [row, ...rowsOf(inner, `${field}.`), ...rowsOf(inner.items ?? {}, `${field}[].`)];
  });
}

function typeOf(schema: Schema): string {
  const { $ref, type, items, anyOf, enum: values, const: value, additionalProperties } = schema;
  if ($ref) {
    const name = $ref.split('/').at(-1)!;
    return name in shapes ? `[${name}](shapes.md#${name.toLowerCase()})` : name;
  }
  if (values) return values.map(value => `\`${value}\``).join(' ');
  if (typeof value === 'number') return `${value}`;
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (Array.isArray(type)) return type.join(' or ');
  if (type === 'array') return `list of ${typeOf(items ?? {})}${inBrackets(bounds(schema.minItems, schema.maxItems))}`;
  if (type === 'string') return textOf(schema);
  if (type === 'object' && additionalProperties) return `object: by name a ${typeOf(additionalProperties)}`;
  const range = bounds(schema.minimum, schema.maximum).trim();
  return `${type ?? 'any'}${range && `, ${range}`}`;
}

/** What JSON Schema writes as a pattern, in words; patterns that only keep control characters out say nothing to a reader. */
const FORMATS: Readonly<Record<string, string>> = { 'date-time': 'time', email: 'e-mail', uri: 'URL' };
const PATTERNS: Readonly<Record<string, string>> = {
  '^[0-9a-f]{24}$': 'id',
  '^[\\x21-\\x7e]+$': 'ASCII without spaces',
  '^[A-Z]+$': 'capitals',
  '^[A-Za-z0-9_]{3,20}$': 'letters, digits, `_`, 3 to 20 of them',
  '^\\d{8}$': '8 digits',
  '^\\+[1-9]\\d{6,14}$': 'E.164, as in `+2250701020304`',
};

function textOf({ format, pattern = '', minLength, maxLength }: Schema): string {
  const form = FORMATS[format ?? ''] ?? PATTERNS[pattern];
  if (form && maxLength === undefined) return form;
  const length = bounds(minLength, maxLength);
  return ['string', form, length && `${length}characters`].filter(Boolean).join(', ');
}

const inBrackets = (range: string) => range && ` (${range.trim()})`;

/** Bounds that every integer of JavaScript has are none. */
function bounds(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): string {
  const [isBelow, isAbove] = [least > Number.MIN_SAFE_INTEGER, most < Number.MAX_SAFE_INTEGER];
  if (isBelow && isAbove) return least === most ? `${least} ` : `${least} to ${most} `;
  if (isBelow) return `${least} or more `;
  return isAbove ? `up to ${most} ` : '';
}

export const domains = (): string[] => [...new Set(socketDeclarations().map(({ name }) => domainOf(name)))].sort();

/** What a language model is given to find its way: names with what they hold. */
export const llmsText = (links: readonly (readonly [title: string, address: string, about: string])[]): string =>
  `# Arène

> A realtime game server: Socket.IO events for players and spectators, a REST sidecar for admins, MongoDB as the only truth.

Every request is one object and one acknowledgement, \`{ ok: true, data }\` or \`{ ok: false, error: { code, message, traceId } }\`. Rooms count their events without gaps. Amounts are integers in minor units. Domains: ${domains().join(', ')}.

## Documents

${links.map(([title, address, about]) => `- [${title}](${address}): ${about}`).join('\n')}
`;
