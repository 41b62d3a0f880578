// Documents that many ask for at about the same time, each by its id, are read together: as many queries as take turns, not as ask.
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentOf, Model, ObjectId, Stored } from './define.ts';
import type { Reads } from './reads.ts';

type Asked<D> = PromiseWithResolvers<D | undefined> & { id: ObjectId };

const IN_ONE_QUERY = 1000;
/** Between two queries: whoever comes alone does not wait, and of thousands who come in a second many go together. */
const PAUSE_MS = 20;
/** After so long the next does not wait for the one before: a connection that has died keeps only those who were given to it. */
const STALLED_MS = 500;

export class GatheredReads<M extends Model<Stored>> {
  readonly #reads: Pick<Reads, 'find'>;
  readonly #model: M;
  readonly #waiting = new Map<string, Asked<DocumentOf<M>>>();
  #isReading = false;

  constructor(reads: Pick<Reads, 'find'>, model: M) {
    this.#reads = reads;
    this.#model = model;
  }

  /** The document as it is when this is called, or later; shared with whoever asks too, so not to be changed. */
  one(id: ObjectId): Promise<DocumentOf<M> | undefined> {
    const key = id.toHexString();
    let asked = this.#waiting.get(key);
    if (!asked) {
      asked = { id, ...Promise.withResolvers<DocumentOf<M> | undefined>() };
      this.#waiting.set(key, asked);
    }
    if (!this.#isReading) void this.#readAll();
    return asked.promise;
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    // Whoever asks in this turn goes along.
    await new Promise(setImmediate);
    while (this.#waiting.size > 0) {
      const batch = new Map([...this.#waiting].slice(0, IN_ONE_QUERY));
      for (const key of batch.keys()) this.#waiting.delete(key);
      await Promise.race([this.#read(batch), sleep(STALLED_MS)]);
      await sleep(PAUSE_MS);
    }
    this.#isReading = false;
  }

  async #read(batch: Map<string, Asked<DocumentOf<M>>>): Promise<void> {
    try {
      const ids = [...batch.values()].map(({ id }) => id);
      for (const document of await this.#reads.find(this.#model, { _id: { $in: ids } })) {
        batch.get((document as Stored)._id.toHexString())!.resolve(document);
      }
      for (const { resolve } of batch.values()) resolve(undefined);
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
    }
  }
}
