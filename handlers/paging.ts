// Lists in pages: by cursor on sockets, where a page begins after the last item seen; by offset over REST. Never without a limit.
import { z } from 'zod';
import { refuse } from '../contracts/errors.ts';
import { type DocumentOf, type Model, ObjectId, type Stored } from '../models/define.ts';
import type { Filter, Reads } from '../models/reads.ts';

export const DEFAULT_LIMIT = 20;
/** What a list has more is not counted, or each page of a long one would cost as much as all of it. */
const MOST_COUNTED = 100_000;

/** How a list runs: by this field (a time or a number), and by id where it is equal. */
export interface ListOrder {
  readonly field: string;
  readonly direction: 1 | -1;
}
/** By time, not by id: ids of what keyed commands make come from their keys. */
export const newestFirst: ListOrder = { field: 'createdAt', direction: -1 };
export const directionOf = (order: 'asc' | 'desc' = 'desc'): 1 | -1 => (order === 'asc' ? 1 : -1);

export interface CursorInput {
  limit?: number | undefined;
  cursor?: string | undefined;
}

type AnyModel = Model<Stored<ObjectId | string>>;

/** One page of what fits the filter, and the cursor of the next. @throws {Refusal} VALIDATION_FAILED for a cursor that is none */
export async function cursorPage<M extends AnyModel>(
  reads: Reads,
  model: M,
  filter: Filter,
  { limit = DEFAULT_LIMIT, cursor }: CursorInput,
  order: ListOrder = newestFirst,
): Promise<{ found: DocumentOf<M>[]; nextCursor: string | null }> {
  const found = await reads.find(model, and(filter, cursor === undefined ? undefined : after(cursor, order)), {
    sort: sortOf(order),
    limit: limit + 1,
  });
  const isLast = found.length <= limit;
  if (!isLast) found.pop();
  return { found, nextCursor: isLast ? null : cursorOf(found.at(-1)!, order) };
}

/** Names the place right after a document. */
export function cursorOf(document: Stored<ObjectId | string>, { field }: ListOrder = newestFirst): string {
  const id = document._id.toString();
  const value = (document as unknown as Record<string, Date | number>)[field];
  return encodeCursor([id, value instanceof Date ? { ms: value.getTime() } : value]);
}

const place = z.tuple([
  z.string().min(1).max(120),
  z.union([z.number(), z.strictObject({ ms: z.int().min(0).max(8.64e15) })]),
]);

/** The filter of what comes after a cursor. @throws {Refusal} VALIDATION_FAILED */
export function after(cursor: string, { field, direction }: ListOrder = newestFirst): Filter {
  const [idText, said] = decodeCursor(cursor, place);
  const beyond = direction === 1 ? '$gt' : '$lt';
  const id = idOf(idText);
  const value = typeof said === 'object' ? new Date(said.ms) : said;
  // The first part bounds the walk through the index; the second decides.
  return {
    [field]: { [`${beyond}e`]: value },
    $or: [{ [field]: { [beyond]: value } }, { _id: { [beyond]: id } }],
  };
}

export const sortOf = ({ field, direction }: ListOrder): Record<string, 1 | -1> => ({
  [field]: direction,
  _id: direction,
});

/** An opaque text for clients to send back. */
export const encodeCursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @throws {Refusal} VALIDATION_FAILED, if it is not one that we made */
export function decodeCursor<S extends z.ZodType>(cursor: string, shape: S): z.infer<S> {
  const { data, success } = shape.safeParse(parsed(cursor));
  return success ? data : malformed();
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return malformed();
  }
}

const malformed = (): never => refuse('VALIDATION_FAILED', [{ field: 'cursor', message: 'not a cursor' }]);

/** Ids that are texts say what they are of, with a colon; the others are object ids. */
const idOf = (text: string): ObjectId | string => (/^[0-9a-f]{24}$/.test(text) ? new ObjectId(text) : text);

const and = (filter: Filter, further: Filter | undefined): Filter => (further ? { $and: [filter, further] } : filter);

export interface OffsetInput {
  limit?: number | undefined;
  offset?: number | undefined;
  sort?: string | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** One page with the total (of very many: as many as are counted); newest first unless asked otherwise. `sort` is a field of the model. */
export async function offsetPage<M extends AnyModel, V>(
  reads: Reads,
  model: M,
  filter: Filter,
  { limit = DEFAULT_LIMIT, offset = 0, sort = 'createdAt', order }: OffsetInput,
  view: (document: DocumentOf<M>) => V,
  project?: Record<string, 0 | 1>,
): Promise<{ items: V[]; total: number; limit: number; offset: number }> {
  const [found, total] = await Promise.all([
    reads.find(model, filter, {
      sort: sortOf({ field: sort, direction: directionOf(order) }),
      skip: offset,
      limit,
      ...(project && { project }),
    }),
    reads.count(model, filter, MOST_COUNTED),
  ]);
  return { items: found.map(view), total, limit, offset };
}

/** What contains this text, upper or lower case alike, in one of the fields; everything if there is no text. */
export function containing(search: string | undefined, ...fields: string[]): Filter {
  if (search === undefined) return {};
  const $regex = escaped(search);
  return { $or: fields.map(field => ({ [field]: { $regex, $options: 'i' } })) };
}

/** A text as a regular expression that means just this text. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
