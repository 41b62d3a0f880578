// Secrets that all nodes share and no restart changes: made once, encrypted at rest.
import { randomBytes } from 'node:crypto';
import type { Seeds } from '../handlers/services.ts';
import type { Database } from '../models/database.ts';
import { Setting } from '../models/Setting.ts';
import { isDuplicate } from '../models/transaction.ts';
import { Cipher } from './cipher.ts';
import type { Config } from './config.ts';
import { encryptionKey } from './encryptionKey.ts';
import { createSeeds } from './seeds.ts';
import { SigningKeys } from './signingKeys.ts';

export interface Secrets {
  /** Of idempotency keys: records, input hashes, ids. */
  readonly commandKeys: string;
  /** Of refresh tokens: successors and tags. */
  readonly refreshTokens: string;
  /** Of one-time codes. */
  readonly oneTimeCodes: string;
  /** Of addresses for uploads. */
  readonly addresses: string;
  readonly signingKeys: SigningKeys;
  readonly seeds: Seeds;
}

/** All secrets of a server. @throws {Error} if they were stored with another ENCRYPTION_KEY */
export async function openSecrets(
  database: Database,
  config: Pick<Config, 'ENCRYPTION_KEY' | 'DATA_DIR' | 'JWT_SECRET' | 'isProduction'>,
): Promise<Secrets> {
  const cipher = new Cipher(await encryptionKey(config));
  const [commandKeys, refreshTokens, oneTimeCodes, addresses, signingKeys] = await Promise.all([
    sharedSecret(database, cipher, 'command-keys'),
    sharedSecret(database, cipher, 'refresh-tokens'),
    sharedSecret(database, cipher, 'one-time-codes'),
    sharedSecret(database, cipher, 'addresses'),
    SigningKeys.open(database, cipher, config.JWT_SECRET),
  ]);
  return { commandKeys, refreshTokens, oneTimeCodes, addresses, signingKeys, seeds: createSeeds(cipher) };
}

/** A random secret under this name: the same for all who ask, also for two who ask first at once. */
export async function sharedSecret(database: Database, cipher: Cipher, name: string): Promise<string> {
  const _id = `secret:${name}`;
  const settings = database.collection(Setting);
  let stored = await settings.findOne({ _id });
  if (!stored) {
    const now = new Date();
    const value = cipher.encrypt(_id, randomBytes(32).toString('base64url'));
    await settings.insertOne({ _id, value, createdAt: now, updatedAt: now }).catch(error => {
      if (!isDuplicate(error)) throw error;
    });
    stored = await settings.findOne({ _id });
  }
  return cipher.decrypt(_id, stored!.value as string);
}
