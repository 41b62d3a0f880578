// The small values that inputs and shapes are made of, each with its bounds.
import { z } from 'zod';

/** 24 hex digits, lower case. */
export const id = z.string().regex(/^[0-9a-f]{24}$/);

/** ISO 8601 in UTC. */
export const time = z.iso.datetime();

/** Whole play points (scale 0), at most 10^12. */
export const points = z.int().min(0).max(1e12);

/** Whole minor units of whatever currency stands beside it; may be negative. */
export const minorUnits = z.int().min(-1e15).max(1e15);

/** Not by `multipleOf`: in binary 1.9 is no multiple of 0.001, and a validator of another language would refuse it. */
export const decimals =
  (most: number) =>
  (value: number): boolean =>
    Number(value.toFixed(most)) === value;

/** Decimal odds with at most three decimals: 1.01 to 1000. */
export const odds = z
  .number()
  .min(1.01)
  .max(1000)
  .refine(decimals(3), 'at most three decimals')
  .describe('At most three decimals.');

/** One time's key of a command, made by the client, kept over its retries. */
export const idempotencyKey = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[\x21-\x7e]+$/);

export const currency = z.enum(['POINT', 'COIN', 'XOF', 'GHS']);
export type Currency = z.infer<typeof currency>;

export const locale = z.enum(['fr', 'en']);

/** An amount with its currency, in minor units. */
export const Money = z.strictObject({ amount: minorUnits, currency });
export type Money = z.infer<typeof Money>;

/** In a class of characters: what controls, turns the direction of other people's text, or breaks its lines unseen. */
export const UNSEEN = '\\p{Cc}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069';
/** Something that can be seen: also letters and symbols may be blank. */
export const VISIBLE = /[^\s\p{Cf}\p{M}\p{DI}\u2800]/u;

/** A text for people, on one line. */
export const text = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(new RegExp(`^[^${UNSEEN}]*$`, 'u'))
    .regex(min > 0 ? VISIBLE : /^/);
export const multiline = (max: number) =>
  z
    .string()
    .max(max)
    .regex(new RegExp(`^(?:[^${UNSEEN}]|[\\n\\r\\t])*$`, 'u'));

export const password = z.string().min(8).max(200);
export const email = z.email().max(254);
/** E.164: plus sign, country, number. */
export const phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
export const username = z.string().regex(/^[A-Za-z0-9_]{3,20}$/);

/** ISO 3166-1, two letters. */
export const country = z
  .string()
  .length(2)
  .regex(/^[A-Z]+$/);

export const device = z.strictObject({
  fingerprint: z.string().min(1).max(200),
  name: text(1, 100).optional(),
});
/** What a client says of the device that it runs on. */
export type Device = z.infer<typeof device>;

/** What a socket list accepts: a page size and where the last page ended. */
export const cursorPage = {
  limit: z.int().min(1).max(100).optional().describe('20, if left out.'),
  cursor: z.string().max(200).optional().describe('`nextCursor` of the page before.'),
};
export const cursorPageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** What a REST list accepts. `sort` names one of the fields given. */
export const offsetPage = <const F extends readonly [string, ...string[]]>(...sortable: F) => ({
  limit: z.int().min(1).max(100).optional(),
  offset: z.int().min(0).max(1_000_000).optional(),
  sort: z.enum(sortable).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  search: text(1, 100).optional(),
});
export const offsetPageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), total: z.int(), limit: z.int(), offset: z.int() });

/** Free data whose shape its owner knows (audit metadata, job payloads). */
export const anyObject = z.record(z.string(), z.unknown());
export const nothing = z.strictObject({});
