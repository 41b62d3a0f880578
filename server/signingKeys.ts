// Keys of access tokens: one signs, all that have not expired verify; the database is the truth, this is its copy.
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { SigningSecrets } from '../handlers/services.ts';
import type { Database } from '../models/database.ts';
import { SigningKey } from '../models/SigningKey.ts';
import { isDuplicate } from '../models/transaction.ts';
import type { Cipher } from './cipher.ts';

/** The first key has the same id on all nodes: of two that seed at once, one finds it taken. */
const FIRST_KID = 'k1';

export interface Key {
  readonly kid: string;
  readonly secret: KeyObject;
  readonly signsFrom: Date;
  readonly expiresAt: Date | null;
}

export class SigningKeys implements SigningSecrets {
  readonly #database: Database;
  readonly #cipher: Cipher;
  #keys = new Map<string, Key>();

  private constructor(database: Database, cipher: Cipher) {
    this.#database = database;
    this.#cipher = cipher;
  }

  /** Loads the keys; where there is none yet, the first is made from `seed` or at random. */
  static async open(database: Database, cipher: Cipher, seed: string | undefined): Promise<SigningKeys> {
    const keys = new SigningKeys(database, cipher);
    await keys.reload();
    if (keys.#keys.size === 0) {
      await keys.#seed(seed ?? randomBytes(32).toString('base64url'));
      await keys.reload();
    }
    return keys;
  }

  /** What new tokens are signed with: the newest that is in force. */
  primary(now: Date): Key {
    const inForce = [...this.#keys.values()].filter(key => key.signsFrom <= now);
    if (inForce.length === 0) throw new Error('there is no signing key in force');
    return inForce.reduce((newest, key) => (key.signsFrom >= newest.signsFrom ? key : newest));
  }

  /** A new secret under this name, as it is stored. */
  make(kid: string): string {
    return this.#cipher.encrypt(nameOf(kid), randomBytes(32).toString('base64url'));
  }

  /** A key that is still good, or nothing. */
  byKid(kid: string, now: Date): Key | undefined {
    const key = this.#keys.get(kid);
    return key && (key.expiresAt === null || key.expiresAt > now) ? key : undefined;
  }

  /** Learns what other nodes rotated. */
  async reload(): Promise<void> {
    const stored = await this.#database.collection(SigningKey).find().toArray();
    const keys = stored.map(({ _id: kid, secret, signsFrom, expiresAt }) => ({
      kid,
      secret: createSecretKey(this.#cipher.decrypt(nameOf(kid), secret), 'utf8'),
      signsFrom,
      expiresAt,
    }));
    this.#keys = new Map(keys.map(key => [key.kid, key]));
  }

  async #seed(secret: string): Promise<void> {
    const now = new Date();
    const first: SigningKey = {
      _id: FIRST_KID,
      secret: this.#cipher.encrypt(nameOf(FIRST_KID), secret),
      // There is none before it.
      signsFrom: new Date(0),
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
