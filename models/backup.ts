// A backup is every document of one moment, as BSON, one after the other; restored into an empty database it is that moment again.
import mongoose from 'mongoose';
import { type ClientSession, type Database, prepareDatabase } from './database.ts';

const { BSON, MongoServerError, Timestamp } = mongoose.mongo;

/** What is no backup, or not a whole one. Its message is for the operator. */
export class BrokenBackup extends Error {}
/** Why a backup can not be made or restored now. Its message is for the operator. */
export class BackupRefused extends Error {}

/** What a backup holds. */
export interface Contents {
  /** The moment, by the database's clock. */
  at: Date;
  documents: Record<string, number>;
}

const FORMAT = 'arene backup 1';
/** Ends a collection; a stored document is never empty. */
const END = BSON.serialize({});
const CHUNK_BYTES = 256 * 1024;
const BATCH_DOCUMENTS = 1000;
const BATCH_BYTES = 8 * 2 ** 20;
const SNAPSHOT_TOO_OLD = 239;

/**
 * Everything that a majority had at one moment, while the server goes on: a head, the documents of each collection behind its
 * name, and a foot that counts them. Returns what it holds. Memory does not grow with the data.
 * @throws {BackupRefused} where it took longer than the database keeps a moment
 */
export async function* backUp(database: Database): AsyncGenerator<Uint8Array, Contents> {
  const session = database.client.startSession({ snapshot: true });
  try {
    return yield* inChunks(everything(database, session));
  } catch (error) {
    if (error instanceof MongoServerError && error.code === SNAPSHOT_TOO_OLD) {
      throw new BackupRefused(
        'The database no longer keeps the moment of this backup: set its parameter minSnapshotHistoryWindowInSeconds to more than the backup takes.',
      );
    }
    throw error;
  } finally {
    await session.endSession();
  }
}

/**
 * Reads a backup to its end, without a database.
 * @throws {BrokenBackup} where anything in it is not what was written
 */
export async function checkBackup(pieces: AsyncIterable<Uint8Array>): Promise<Contents> {
  const reading = documentsOf(pieces);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
  }
}

/**
 * Fills an empty database from a backup, which is read twice: nothing is written before all of it was found to be whole.
 * What it wrote it takes back if it fails.
 * @throws {BrokenBackup} @throws {BackupRefused} where the database is not empty
 */
export async function restore(database: Database, open: () => AsyncIterable<Uint8Array>): Promise<Contents> {
  const contents = await checkBackup(open());
  await assertEmpty(database);
  try {
    await insertAll(database, open());
    await prepareDatabase(database);
  } catch (error) {
    await database.raw.dropDatabase().catch(() => {
      throw new BackupRefused(`${database.raw.databaseName} is restored in part only: drop it.`, { cause: error });
    });
    throw error;
  }
  return contents;
}

async function* everything(database: Database, session: ClientSession): AsyncGenerator<Uint8Array, Contents> {
  const names = await collectionNames(database);
  const documents: Record<string, number> = {};
  yield BSON.serialize({ format: FORMAT });
  for (const name of names) {
    yield BSON.serialize({ collection: name });
    documents[name] = 0;
    for await (const document of find(database, session, name)) {
      documents[name] += 1;
      yield document;
    }
    yield END;
  }
  const at = momentOf(session);
  yield BSON.serialize({ at, documents });
  return { at, documents };
}

/** Documents as the database keeps them: numbers stay of the type that they have there. */
function find(database: Database, session: ClientSession, name: string): AsyncIterable<Uint8Array> {
  const options = { raw: true, session, readConcern: { level: 'snapshot' } } as const;
  return database.raw.collection(name).find({}, options) as never;
}

/** The moment that the first read of the session has fixed. */
function momentOf(session: ClientSession): Date {
  const { snapshotTime } = session as { snapshotTime?: unknown };
  return snapshotTime instanceof Timestamp ? new Date(snapshotTime.getHighBits() * 1000) : new Date();
}

async function collectionNames(database: Database): Promise<string[]> {
  const found = await database.raw.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter(name => !name.startsWith('system.'))
    .sort();
}

async function* inChunks<R>(parts: AsyncGenerator<Uint8Array, R>): AsyncGenerator<Uint8Array, R> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await parts.next();
    if (!done) {
      waiting.push(value);
      bytes += value.length;
      if (bytes < CHUNK_BYTES) continue;
    }
    yield Buffer.concat(waiting);
    if (done) return value;
    waiting = [];
    bytes = 0;
  }
}

async function assertEmpty(database: Database): Promise<void> {
  for (const name of await collectionNames(database)) {
    if (await database.raw.collection(name).findOne({})) {
      throw new BackupRefused(
        `The database ${database.raw.databaseName} is not empty (${name}): drop it first, or restore into another.`,
      );
    }
  }
}

async function insertAll(database: Database, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let batch: mongoose.mongo.Document[] = [];
  let bytes = 0;
  let into = '';
  const insert = async () => {
    if (batch.length) await database.raw.collection(into).insertMany(batch);
    batch = [];
    bytes = 0;
  };
  for await (const { collection, document, size } of documentsOf(pieces)) {
    const isFull = batch.length === BATCH_DOCUMENTS || bytes + size > BATCH_BYTES;
    if (collection !== into || isFull) await insert();
    into = collection;
    batch.push(document);
    bytes += size;
  }
  await insert();
}

interface Stored {
  collection: string;
  document: mongoose.mongo.Document;
  size: number;
}

/** The documents of a backup; returns what its foot says, which is what was there. */
async function* documentsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Stored, Contents> {
  const found: Record<string, number> = {};
  let collection: string | undefined;
  let contents: Contents | undefined;
  let isFirst = true;
  for await (const bytes of split(pieces)) {
    const document = parse(bytes);
    if (isFirst) assertHead(document);
    else if (contents) throw new BrokenBackup('There is more behind its end.');
    else if (collection === undefined) {
      if ('at' in document) contents = footOf(document, found);
      else found[(collection = nameIn(document, found))] = 0;
    } else if (bytes.length === END.length) collection = undefined;
    else {
      if (!('_id' in document)) throw new BrokenBackup(`A document of ${collection} has no _id.`);
      found[collection]! += 1;
      yield { collection, document, size: bytes.length };
    }
    isFirst = false;
  }
  if (isFirst) throw new BrokenBackup('It is empty.');
  if (!contents) throw new BrokenBackup('Its end is missing.');
  return contents;
}

const SMALLEST_BYTES = 5;
/** What MongoDB takes, and some for itself. */
const LARGEST_BYTES = 16 * 2 ** 20 + 16 * 1024;

/** Cuts a stream into documents by the length that each begins with. */
async function* split(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    rest = rest.length ? Buffer.concat([rest, piece]) : Buffer.from(piece);
    let at = 0;
    for (let size = sizeAt(rest, at); size !== undefined && at + size <= rest.length; size = sizeAt(rest, at)) {
      yield rest.subarray(at, at + size);
      at += size;
    }
    rest = rest.subarray(at);
  }
  if (rest.length) throw new BrokenBackup('It breaks off in the middle of a document.');
}

function sizeAt(bytes: Buffer, at: number): number | undefined {
  if (bytes.length - at < 4) return undefined;
  const size = bytes.readInt32LE(at);
  if (size < SMALLEST_BYTES || size > LARGEST_BYTES) throw new BrokenBackup(`A document can not have ${size} bytes.`);
  return size;
}

/** Numbers keep the type that they were stored with. */
function parse(bytes: Uint8Array): mongoose.mongo.Document {
  try {
    return BSON.deserialize(bytes, { promoteValues: false, bsonRegExp: true });
  } catch (error) {
    throw new BrokenBackup(`A document is damaged (${(error as Error).message}).`);
  }
}

function assertHead({ format }: mongoose.mongo.Document): void {
  if (format !== FORMAT) throw new BrokenBackup(`It is not "${FORMAT}".`);
}

/** Names of ours are plain words, those of files with a dot between two; `system.…` and the like are never written. */
function nameIn({ collection }: mongoose.mongo.Document, found: object): string {
  if (typeof collection !== 'string' || !/^(?!system\.)[A-Za-z][A-Za-z0-9]{0,63}(?:\.[a-z]{1,20})?$/.test(collection))
    throw new BrokenBackup('A collection has no name.');
  if (Object.hasOwn(found, collection)) throw new BrokenBackup(`${collection} comes twice.`);
  return collection;
}

function footOf({ at, documents }: mongoose.mongo.Document, found: Record<string, number>): Contents {
  const said = Object.fromEntries(Object.entries(documents ?? {}).map(([name, count]) => [name, Number(count)]));
  const names = new Set([...Object.keys(said), ...Object.keys(found)]);
  for (const name of names) {
    if (said[name] !== found[name])
      throw new BrokenBackup(`${name}: ${found[name]} documents instead of ${said[name]}.`);
  }
  if (!(at instanceof Date)) throw new BrokenBackup('Its end says no time.');
  return { at, documents: found };
}
