// What an idempotency key stands for: one record, one hash of the input, and the same ids whenever the command runs again.
import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import { ObjectId } from '../models/define.ts';

const ID_BYTES = 12;
/** 144 bits. */
const DIGEST_LENGTH = 24;

export class CommandKeys {
  readonly #secret: KeyObject;

  /** The secret outlives restarts and is the same on all nodes. */
  constructor(secret: string) {
    this.#secret = createSecretKey(secret, 'utf8');
  }

  /** A public name of whoever shares this secret: one database, however many nodes. */
  get installation(): string {
    return this.#hmac('installation').slice(0, 12);
  }

  /** Unique per owner (a user, or guests together), event and key. */
  recordId(owner: string, event: string, key: string): string {
    return this.#hmac(`record\0${owner} ${event} ${key}`);
  }

  inputHash(input: object): string {
    return this.#hmac(`input\0${JSON.stringify(input)}`);
  }

  /** Ids of what one run of a command creates: derived from its record, so that a rerun creates the same. */
  ids(recordId: string | undefined, random: () => ObjectId): () => ObjectId {
    if (!recordId) return random;
    let made = 0;
    return () => new ObjectId(hash('sha256', `${recordId} ${made++}`, 'buffer').subarray(0, ID_BYTES));
  }

  #hmac(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url').slice(0, DIGEST_LENGTH);
  }
}
