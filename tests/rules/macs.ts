// Seeds as a server would have them: HMAC-SHA-256 by Node.
import { createHmac } from 'node:crypto';
import type { Mac } from '../../rules/chance.ts';

export const macOf =
  (seed: string | Uint8Array): Mac =>
  text =>
    createHmac('sha256', seed).update(text).digest();

/** The bytes 0 to 31, for figures that another language can check. */
export const figureMac = macOf(Uint8Array.from({ length: 32 }, (_, i) => i));
