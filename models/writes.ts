// Writes of one flush as plain commands: the driver's bulk writer would measure each document before it serialises it once more.
import mongoose from 'mongoose';
import type { ClientSession, Database } from './database.ts';

export interface Update {
  filter: object;
  set: object;
  /** Fields that go. */
  unset?: readonly string[];
  /** Fields that will be so many milliseconds after the database's time of writing. */
  later?: Record<string, number>;
}

/** One change of many documents; values are expressions over each of them, as in a pipeline. */
export interface UpdateMany {
  filter: object;
  set: object;
}

interface Written {
  n: number;
  writeErrors?: { code: number; errmsg: string }[];
}

/** Inserts all documents, or fails. */
export async function insertAll(
  { raw }: Database,
  session: ClientSession,
  collection: string,
  documents: object[],
): Promise<void> {
  assertWritten(await raw.command({ insert: collection, documents, ordered: false }, { session }));
}

/** Applies all updates, each to one document at most. How many documents matched. */
export async function updateAll(
  { raw }: Database,
  session: ClientSession,
  collection: string,
  updates: Update[],
): Promise<number> {
  const commands = updates.map(({ filter, ...change }) => ({ q: filter, u: setting(change) }));
  return assertWritten(await raw.command({ update: collection, updates: commands, ordered: false }, { session }));
}

/** Applies one update to all documents that fit. How many documents matched. */
export async function updateMany(
  { raw }: Database,
  session: ClientSession,
  collection: string,
  { filter, set }: UpdateMany,
): Promise<number> {
  const command = { q: filter, u: [{ $set: set }], multi: true };
  return assertWritten(await raw.command({ update: collection, updates: [command] }, { session }));
}

/** Removes the documents with these ids. How many there were. */
export async function removeAll(
  { raw }: Database,
  session: ClientSession,
  collection: string,
  ids: readonly unknown[],
): Promise<number> {
  const deletes = [{ q: { _id: { $in: ids } }, limit: 0 }];
  return assertWritten(await raw.command({ delete: collection, deletes }, { session }));
}

/** Only a pipeline can name the database's time; in it, plain values have to say that they are. */
function setting({ set, unset, later }: Omit<Update, 'filter'>): object {
  if (!later) return { $set: set, ...(unset && { $unset: Object.fromEntries(unset.map(field => [field, 1])) }) };
  const literals = Object.entries(set).map(([field, $literal]) => [field, { $literal }]);
  const times = Object.entries(later).map(([field, ms]) => [field, { $add: ['$$NOW', ms] }]);
  return [{ $set: Object.fromEntries([...literals, ...times]) }, ...(unset ? [{ $unset: unset }] : [])];
}

/** Whether a document fits, as this transaction sees it. */
export async function exists(
  { raw }: Database,
  session: ClientSession,
  collection: string,
  filter: object,
): Promise<boolean> {
  return (await raw.collection(collection).findOne(filter, { session, projection: { _id: 1 } })) !== null;
}

/** What the driver's own methods would have thrown. */
function assertWritten(answer: mongoose.mongo.Document): number {
  const { n, writeErrors } = answer as unknown as Written;
  const [first] = writeErrors ?? [];
  if (first) throw new mongoose.mongo.MongoServerError({ code: first.code, errmsg: first.errmsg });
  return n;
}

const WRITE_CONFLICT = 112;

export const isWriteConflict = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === WRITE_CONFLICT;
