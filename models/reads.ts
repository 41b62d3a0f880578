// Reading without deciding: what queries see, and what a transaction sees of documents that it does not write.
import mongoose from 'mongoose';
import { refuse } from '../contracts/errors.ts';
import type { ClientSession, Database } from './database.ts';
import { type DocumentOf, hydrate, type Model, type ObjectId, type Stored } from './define.ts';

/** A MongoDB filter; handlers build it from parsed input only. */
export type Filter = Record<string, unknown>;

export interface ReadOptions {
  session?: ClientSession;
  readConcern?: 'local';
  /** How long the database works on one answer, where nobody waits longer. */
  maxTimeMs?: number;
}

export interface FindOptions {
  sort?: Record<string, 1 | -1>;
  limit?: number;
  skip?: number;
  project?: Record<string, 0 | 1>;
}

/** A document named by its model and id. */
export interface Ref {
  readonly model: Model<Stored<unknown>>;
  readonly id: ObjectId | string;
}
export const ref = <M extends Model<Stored<unknown>>>(model: M, id: ObjectId | string): Ref => ({ model, id });

/** What a batch of commands reads comes in one answer; the database's own hundred would need three. */
const DOCUMENTS_PER_ANSWER = 1000;

/** A document that was read raw. */
export const parse = <M extends Model<Stored<unknown>>>(model: M, raw: Uint8Array): DocumentOf<M> =>
  hydrate(model, mongoose.mongo.BSON.deserialize(raw) as Stored<unknown>) as DocumentOf<M>;

export class Reads {
  readonly database: Database;
  readonly #session: ClientSession | undefined;
  readonly #readConcern: { level: 'local' } | undefined;
  readonly #maxTime: { maxTimeMS: number } | undefined;
  /** A session runs one operation at a time. */
  #last: Promise<unknown> = Promise.resolve();

  /** Reads what a majority has, or what a session's snapshot shows, or what is there now. */
  constructor(database: Database, { session, readConcern, maxTimeMs }: ReadOptions = {}) {
    this.database = database;
    this.#session = session;
    this.#readConcern = readConcern && { level: readConcern };
    this.#maxTime = maxTimeMs === undefined ? undefined : { maxTimeMS: maxTimeMs };
  }

  /** @throws {Refusal} NOT_FOUND */
  async get<M extends Model<Stored<unknown>>>(model: M, id: ObjectId | string): Promise<DocumentOf<M>> {
    return (await this.one(model, { _id: id })) ?? refuse('NOT_FOUND');
  }

  async one<M extends Model<Stored<unknown>>>(model: M, filter: Filter, options: FindOptions = {}) {
    const [found] = await this.find(model, filter, { ...options, limit: 1 });
    return found;
  }

  async find<M extends Model<Stored<unknown>>>(
    model: M,
    filter: Filter,
    options: FindOptions = {},
  ): Promise<DocumentOf<M>[]> {
    const found = await this.#inTurn(() => this.#cursor(model, filter, options).toArray());
    return found.map(document => hydrate(model, document as Stored<unknown>)) as DocumentOf<M>[];
  }

  /** Documents as the database has them, byte by byte: to be hashed, or parsed later. */
  async findRaw(model: Model<Stored<unknown>>, filter: Filter, options: FindOptions = {}): Promise<Uint8Array[]> {
    return (await this.#inTurn(() => this.#cursor(model, filter, options, { raw: true }).toArray())) as never;
  }

  /** One after the other, for more than fits into memory. Outside of transactions only. */
  async *each<M extends Model<Stored<unknown>>>(
    model: M,
    filter: Filter,
    options: FindOptions = {},
  ): AsyncGenerator<DocumentOf<M>> {
    for await (const document of this.#cursor(model, filter, options))
      yield hydrate(model, document as Stored<unknown>) as DocumentOf<M>;
  }

  /** How many fit; from `limit` on they are not counted. */
  count<M extends Model<Stored<unknown>>>(model: M, filter: Filter, limit?: number): Promise<number> {
    const options = { ...this.#options(), ...(limit !== undefined && { limit }) };
    return this.#inTurn(() => this.database.collection(model).countDocuments(filter as never, options));
  }

  aggregate<R>(model: Model<Stored<unknown>>, pipeline: mongoose.mongo.Document[]): Promise<R[]> {
    return this.#inTurn(
      () => this.database.collection(model).aggregate(pipeline, this.#options()).toArray() as unknown as Promise<R[]>,
    );
  }

  #inTurn<R>(operation: () => Promise<R>): Promise<R> {
    if (!this.#session) return operation();
    const turn = this.#last.then(operation, operation);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #cursor(
    model: Model<Stored<unknown>>,
    filter: Filter,
    { sort, limit, skip, project }: FindOptions,
    bson?: mongoose.mongo.BSONSerializeOptions,
  ) {
    return this.database.collection(model).find(filter as never, {
      ...this.#options(),
      ...bson,
      batchSize: DOCUMENTS_PER_ANSWER,
      ...(sort && { sort }),
      ...(limit !== undefined && { limit }),
      ...(skip !== undefined && { skip }),
      ...(project && { projection: project }),
    });
  }

  #options() {
    if (!this.#session) return { ...this.#maxTime, ...(this.#readConcern && { readConcern: this.#readConcern }) };
    // A snapshot session takes over the connection's own read concern, and would then be none.
    return {
      session: this.#session,
      ...(this.#session.snapshotEnabled && { readConcern: { level: 'snapshot' as const } }),
    };
  }
}
