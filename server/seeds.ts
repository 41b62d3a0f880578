// Seeds that lots are drawn by: secret, random, and bound by a hash that is known before anything depends on them.
import { createHash, randomBytes } from 'node:crypto';
import type { Seeds } from '../handlers/services.ts';
import type { Cipher } from './cipher.ts';

const SEED_BYTES = 32;

export const createSeeds = (cipher: Cipher): Seeds => ({
  make() {
    const seed = randomBytes(SEED_BYTES).toString('hex');
    const hash = createHash('sha256').update(seed).digest('hex');
    return { hash, sealed: cipher.encrypt(nameOf(hash), seed) };
  },
  open: ({ hash, sealed }) => cipher.decrypt(nameOf(hash), sealed),
});

const nameOf = (hash: string) => `seed:${hash}`;
