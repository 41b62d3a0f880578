// What an idempotency key stands for: one record, one hash of the input, and the same ids whenever the command runs again.
import { createHmac } from 'node:crypto';
import { ObjectId } from '../models/define.ts';

export class CommandKeys {
  readonly #secret: string;

  /** The secret outlives restarts and is the same on all nodes. */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Unique per owner (a user, or guests together), event and key. */
  recordId(owner: string, event: string, key: string): string {
    return this.#hmac('record', `${owner} ${event} ${key}`).toString('base64url');
  }

  inputHash(input: object): string {
    return this.#hmac('input', JSON.stringify(input)).toString('base64url');
  }

  /** Ids of what one run of a command creates: derived from its record, so that a rerun creates the same. */
  ids(recordId: string | undefined, random: () => ObjectId): () => ObjectId {
    if (!recordId) return random;
    let made = 0;
    return () => new ObjectId(this.#hmac('id', `${recordId} ${made++}`).subarray(0, 12));
  }

  #hmac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.#secret).update(purpose).update('\0').update(text).digest();
  }
}
