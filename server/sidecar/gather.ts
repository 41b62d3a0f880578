// Path, query, body and Idempotency-Key become one input object, in which every field was said once.
import { z } from 'zod';
import type { Declaration } from '../../contracts/declare.ts';
import { Refusal } from '../../contracts/errors.ts';

/** The parts of an HTTP request that carry input. */
export interface Received {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined;
}

interface Problem {
  field: string;
  message: string;
}

const MOST_PROBLEMS = 20;
const KEY = 'idempotencyKey';

/** Makes what gathers the input of one declaration. */
export function gatherer({ input, idempotencyKey }: Declaration): (received: Received) => Record<string, unknown> {
  const decode = decoder(input);
  // A read is repeatable by itself: a key that a client sends with every request does not concern it.
  const takesKey = idempotencyKey !== 'none';

  return ({ path, query, body, key }) => {
    const fields = new Map<string, unknown>();
    const problems: Problem[] = [];
    const put = (field: string, value: unknown) => {
      if (takesKey && field === KEY) problems.push({ field, message: 'belongs into the header Idempotency-Key' });
      else if (fields.has(field)) problems.push({ field: field.slice(0, 100), message: 'comes twice' });
      else fields.set(field, value);
    };
    for (const [field, text] of Object.entries(path)) put(field, decode(field, text));
    for (const [field, text] of query) put(field, decode(field, text));
    for (const [field, value] of Object.entries(objectFrom(body))) put(field, value);
    if (problems.length) throw new Refusal('VALIDATION_FAILED', { details: problems.slice(0, MOST_PROBLEMS) });
    if (takesKey && key !== undefined) fields.set(KEY, key);
    return Object.fromEntries(fields);
  };
}

function objectFrom(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Refusal('VALIDATION_FAILED', { details: [{ field: '', message: 'one object is expected' }] });
}

/** Turns a text into what its field is declared as; one that does not decode stays a text, for the schema to refuse. */
function decoder(input: z.ZodObject): (field: string, text: string) => unknown {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  const types = new Map(Object.entries(properties).map(([field, schema]) => [field, typesOf(schema)]));
  return (field, text) => {
    const declared = types.get(field) ?? [];
    if (declared.includes('string')) return text;
    if (declared.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
    if (declared.includes('integer') && WHOLE.test(text)) return Number(text);
    if (declared.includes('number') && DECIMAL.test(text)) return Number(text);
    return text;
  };
}

const WHOLE = /^(?:0|-?[1-9]\d{0,15})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/;

type JsonSchema = z.core.JSONSchema.JSONSchema;

function typesOf(schema: JsonSchema | boolean): string[] {
  if (typeof schema === 'boolean') return [];
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema.type ?? [], alternatives.map(typesOf)].flat(2);
}
