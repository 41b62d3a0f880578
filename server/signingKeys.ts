// Keys of access tokens: one signs, all that have not expired verify; the database is the truth, this is its copy.
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Database } from '../models/database.ts';
import { SigningKey } from '../models/SigningKey.ts';
import { isDuplicate } from '../models/transaction.ts';
import type { Cipher } from './cipher.ts';

/** The first key has the same id on all nodes: of two that seed at once, one finds it taken. */
const FIRST_KID = 'k1';

export interface Key {
  readonly kid: string;
  readonly secret: KeyObject;
  readonly expiresAt: Date | null;
}

export class SigningKeys {
  readonly #database: Database;
  readonly #cipher: Cipher;
  #keys = new Map<string, Key>();
  #primary: Key | undefined;

  private constructor(database: Database, cipher: Cipher) {
    this.#database = database;
    this.#cipher = cipher;
  }

  /** Loads the keys; where there is none yet, the first is made from `seed` or at random. */
  static async open(database: Database, cipher: Cipher, seed: string | undefined): Promise<SigningKeys> {
    const keys = new SigningKeys(database, cipher);
    await keys.reload();
    if (!keys.#primary) {
      await keys.#seed(seed ?? randomBytes(32).toString('base64url'));
      await keys.reload();
    }
    return keys;
  }

  /** What new tokens are signed with. */
  primary(): Key {
    if (!this.#primary) throw new Error('there is no primary signing key');
    return this.#primary;
  }

  /** A key that is still good, or nothing. */
  byKid(kid: string, now: Date): Key | undefined {
    const key = this.#keys.get(kid);
    return key && (key.expiresAt === null || key.expiresAt > now) ? key : undefined;
  }

  /** Learns what other nodes rotated. */
  async reload(): Promise<void> {
    const stored = await this.#database.collection(SigningKey).find().toArray();
    const keys = stored.map(({ _id: kid, secret, isPrimary, expiresAt }) => ({
      kid,
      secret: createSecretKey(this.#cipher.decrypt(nameOf(kid), secret), 'utf8'),
      expiresAt,
      isPrimary,
    }));
    this.#keys = new Map(keys.map(key => [key.kid, key]));
    this.#primary = keys.find(key => key.isPrimary);
  }

  async #seed(secret: string): Promise<void> {
    const now = new Date();
    const first: SigningKey = {
      _id: FIRST_KID,
      secret: this.#cipher.encrypt(nameOf(FIRST_KID), secret),
      isPrimary: true,
      expiresAt: null,
      createdAt: now,
      updatedAt: now,
    };
    await this.#database
      .collection(SigningKey)
      .insertOne(first)
      .catch(error => {
        if (!isDuplicate(error)) throw error;
      });
  }
}

const nameOf = (kid: string) => `signing-key:${kid}`;
