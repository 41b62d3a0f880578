// What an idempotency key stands for: one record, one hash of the input, and the same ids whenever the command runs again.
import { hash } from 'node:crypto';
import { ObjectId } from '../models/define.ts';

/** Of base64url: 144 bits. */
const DIGEST_LENGTH = 24;
/** Of hexadecimal: 96 bits. */
const ID_LENGTH = 24;

export class CommandKeys {
  readonly #secret: string;

  /** The secret outlives restarts and is the same on all nodes. */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /** A public name of whoever shares this secret: one database, however many nodes. */
  get installation(): string {
    return this.#keyed('installation').slice(0, 12);
  }

  /** Unique per owner (a user, or guests together), event and key. */
  recordId(owner: string, event: string, key: string): string {
    return this.#keyed(`record\0${owner} ${event} ${key}`);
  }

  inputHash(input: object): string {
    return this.#keyed(`input\0${JSON.stringify(input)}`);
  }

  /** Ids of what one run of a command creates: derived from its record, so that a rerun creates the same. */
  ids(recordId: string | undefined, random: () => ObjectId): () => ObjectId {
    if (!recordId) return random;
    let made = 0;
    return () => new ObjectId(hash('sha512-256', `${recordId} ${made++}`, 'hex').slice(0, ID_LENGTH));
  }

  /** SHA-512/256 keyed by its prefix: its digests can not be extended, so HMAC would only cost more. */
  #keyed(text: string): string {
    return hash('sha512-256', `${this.#secret}\0${text}`, 'base64url').slice(0, DIGEST_LENGTH);
  }
}
