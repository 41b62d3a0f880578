// The connection to MongoDB, and the collections as the schemas want them: indexes, and validators that refuse what no bug may write.
import { isDeepStrictEqual } from 'node:util';
import mongoose from 'mongoose';
import { allModels, type DocumentOf, type Model, type Stored } from './define.ts';
import './all.ts';

export type Collection<T extends Stored<unknown>> = mongoose.mongo.Collection<T & mongoose.mongo.Document>;
export type ClientSession = mongoose.mongo.ClientSession;

/** Collections of one database. */
export interface Database {
  readonly client: mongoose.mongo.MongoClient;
  collection<M extends Model<Stored<unknown>>>(model: M): Collection<DocumentOf<M>>;
  raw: mongoose.mongo.Db;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections kept at most. */
  poolSize?: number;
  /** How long a command waits for a reachable primary. */
  serverSelectionMs?: number;
  /** How long a connection may be silent while it owes an answer. */
  socketMs?: number;
}

/** Connects. The caller closes. */
export async function openDatabase(uri: string, options: DatabaseOptions = {}): Promise<Database> {
  const connection = await mongoose
    .createConnection(uri, {
      autoIndex: false,
      autoCreate: false,
      maxPoolSize: options.poolSize ?? 30,
      serverSelectionTimeoutMS: options.serverSelectionMs ?? 10_000,
      socketTimeoutMS: options.socketMs ?? 30_000,
      writeConcern: { w: 'majority' },
      readConcern: { level: 'majority' },
      retryWrites: true,
      ignoreUndefined: true,
    })
    .asPromise();
  const db = connection.db!;
  const collections = new Map<string, mongoose.mongo.Collection>();
  return {
    client: connection.getClient(),
    raw: db,
    collection(model) {
      let found = collections.get(model.collection);
      if (!found) collections.set(model.collection, (found = db.collection(model.collection)));
      return found as unknown as Collection<DocumentOf<typeof model>>;
    },
    close: () => connection.close(),
  };
}

/** Creates what is missing before any traffic, because DDL waits behind transactions. */
export async function prepareDatabase(database: Database): Promise<void> {
  const listed = (await database.raw.listCollections().toArray()) as mongoose.mongo.CollectionInfo[];
  const existing = new Map(listed.map(({ name, options }) => [name, options?.validator ?? {}]));
  await Promise.all(
    allModels.map(async model => {
      const validator = validatorOf(model);
      const known = existing.get(model.collection);
      const indexes = indexesOf(model);
      const hasBounds = Object.keys(validator).length > 0;
      if (!known) {
        // Its indexes create one that wants nothing else.
        if (hasBounds || indexes.length === 0) await createCollection(database, model.collection, validator);
      } else if (!isDeepStrictEqual(known, validator))
        // It waits for all transactions, also for those that a killed node has left open, and others wait for it.
        await database.raw.command({ collMod: model.collection, validator });
      if (indexes.length) await createIndexes(database.raw.collection(model.collection), indexes);
    }),
  );
}

interface Index {
  key: mongoose.mongo.IndexSpecification & object;
  unique?: unknown;
  background: undefined;
}

const INDEX_DIFFERS = [85, 86];
const INDEX_NOT_FOUND = 27;

/** Those that are missing; and anew, one by one, where one of the same keys is there with other options. */
async function createIndexes(collection: mongoose.mongo.Collection, indexes: Index[]): Promise<void> {
  try {
    await collection.createIndexes(indexes as never);
  } catch (error) {
    if (!INDEX_DIFFERS.includes((error as { code: number }).code)) throw error;
    for (const index of indexes) await replaceIndex(collection, index);
  }
}

async function replaceIndex(collection: mongoose.mongo.Collection, index: Index): Promise<void> {
  const create = () => collection.createIndexes([index] as never);
  await create().catch(async error => {
    if (!INDEX_DIFFERS.includes(error.code)) throw error;
    const there = await collection.indexes();
    const old = there.find(found => JSON.stringify(found.key) === JSON.stringify(index.key));
    // Nothing would keep values unique meanwhile.
    if (old && (old.unique || index.unique))
      throw new Error(
        `The index ${old.name} of ${collection.collectionName} has to keep values unique, and is declared otherwise than it is there: drop it by hand while no node runs.`,
      );
    // Another node may be quicker.
    if (old)
      await collection.dropIndex(old.name!).catch(error => {
        if (error.code !== INDEX_NOT_FOUND) throw error;
      });
    await create();
  });
}

const indexesOf = (model: Model<Stored<unknown>>) =>
  model.schema.indexes().map(
    ([key, options]): Index => ({
      key: key as mongoose.mongo.IndexSpecification & object,
      ...options,
      background: undefined,
    }),
  );

const NAMESPACE_EXISTS = 48;

async function createCollection(database: Database, name: string, validator: object): Promise<void> {
  await database.raw.createCollection(name, { validator }).catch(async error => {
    // Another node was quicker.
    if (error.code !== NAMESPACE_EXISTS) throw error;
  });
}

/** What the database refuses by itself: amounts below their bounds. Types are the compiler's; checking them here would cost each write. */
function validatorOf(model: Model<Stored<unknown>>): Record<string, { $gte: number }> {
  const bounds: Record<string, { $gte: number }> = {};
  model.schema.eachPath((path, { options }) => {
    if (options.min !== undefined) bounds[path] = { $gte: options.min as number };
  });
  return bounds;
}
