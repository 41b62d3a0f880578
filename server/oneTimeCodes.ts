// One-time codes: eight digits, kept only as an HMAC of the code and what it is good for.
import { createHmac, randomInt } from 'node:crypto';
import type { OneTimeCodes } from '../handlers/services.ts';
import { ObjectId } from '../models/define.ts';

const DIGITS = 8;
const ID_BYTES = 12;

export function createOneTimeCodes(secret: string): OneTimeCodes {
  const mac = (...parts: string[]) => createHmac('sha256', secret).update(parts.join('\0')).digest();
  return {
    make: () => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0'),
    hash: (purpose, code) => mac('code', purpose, code).toString('base64url'),
    idOf: subject => new ObjectId(mac('id', subject).subarray(0, ID_BYTES)),
  };
}
