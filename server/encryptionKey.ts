// The key of all secrets at rest: the operator's; in development one that is made once and kept in DATA_DIR.
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

const FILE = 'encryption.key';

export async function encryptionKey(config: Pick<Config, 'ENCRYPTION_KEY' | 'DATA_DIR' | 'isProduction'>) {
  if (config.ENCRYPTION_KEY) return config.ENCRYPTION_KEY;
  if (config.isProduction) throw new Error('ENCRYPTION_KEY is required in production');
  return keptKey(config.DATA_DIR);
}

async function keptKey(dataDir: string): Promise<string> {
  const path = join(dataDir, FILE);
  return (await readKey(path)) ?? makeKey(dataDir, path);
}

/** A link appears whole or not at all: of two who start at once, the second finds the key of the first. */
async function makeKey(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path).catch(error => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft);
  }
  return readFile(path, 'utf8');
}

const readKey = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
