// The reference as Markdown, in a stable order and without dates: what is declared, and nothing else.
import type { z } from 'zod';
import type { Declaration } from '../../contracts/declare.ts';
import { commonErrors, type ErrorCode, errorTable } from '../../contracts/errors.ts';
import { exampleOf } from '../../contracts/examples.ts';
import { addressesOf } from '../sidecar/addresses.ts';
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
    'Every request is one object and one acknowledgement: `{ ok: true, data }` or `{ ok: false, error }`.',
    '## What clients ask',
    ...asked,
    '## What the server tells',
    ...told,
  );
}

function routesPage(): string {
  const routes = addressesOf()
    .map(({ declaration, method, path }) => ({ declaration, title: `${method.toUpperCase()} ${path}` }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return page(
    'Routes',
    'Path fields stand in the path, the idempotency key in the `Idempotency-Key` header, the rest in the query (GET) or the JSON body.',
    ...routes.map(({ declaration, title }) =>
      section(`## ${title}`, declaration.summary, facts(declaration), [
        block('Input', '', exampleOf(declaration.input)),
        block('Answer', '', exampleOf(declaration.output)),
        `Errors: ${errorLinks(declaration.errors)}`,
      ]),
    ),
  );
}

function errorsPage(): string {
  const codes = Object.keys(errorTable).sort() as ErrorCode[];
  return page(
    'Errors',
    'Codes are stable; messages are for people. Those marked *any* may answer any request.',
    ...codes.map(code => {
      const { status, en, fr, cause, cure } = errorTable[code];
      const any = commonErrors.includes(code) ? ', *any*' : '';
      return `## ${code}\n\nHTTP ${status}${any}. “${en}” · « ${fr} »\n\n- Cause: ${cause}\n- Cure: ${cure}`;
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

const facts = ({ access, cost, idempotencyKey, audit }: Declaration) =>
  [
    `Access: ${accessOf(access)}`,
    `rate-limit points: ${cost}`,
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

/** A table of the fields of an object. */
export function fieldsOf(schema: Json): string {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, Json>; required?: string[] };
  const rows = Object.entries(properties).map(
    ([field, inner]) => `| \`${field}\` | ${typeOf(inner)} | ${required.includes(field) ? 'yes' : ''} |`,
  );
  return rows.length === 0 ? 'No fields.' : ['| field | type | required |', '|---|---|---|', ...rows].join('\n');
}

function typeOf(schema: Json): string {
  const { $ref, type, items, anyOf, enum: values, minimum, maximum } = schema as Record<string, unknown>;
  if ($ref) {
    const name = ($ref as string).split('/').at(-1)!;
    return name in shapes ? `[${name}](shapes.md#${name.toLowerCase()})` : name;
  }
  if (values) return (values as string[]).map(value => `\`${value}\``).join(' ');
  if (anyOf) return (anyOf as Json[]).map(typeOf).join(' or ');
  if (type === 'array') return `list of ${typeOf(items as Json)}`;
  if (Array.isArray(type)) return (type as string[]).join(' or ');
  const range = minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : '';
  return `${type ?? 'any'}${range}`;
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
