// Passwords: argon2id as OWASP wants it, two at a time, so that a storm of sign-ins does not starve everything else.
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../handlers/services.ts';
import { networkOf } from './clientIp.ts';
import { fairTurns } from './fairTurns.ts';

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one thread. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of libuv's four threads; the others serve files and names. All that may wait is about five seconds of work. */
const TURNS = { places: 2, waiting: 400, waitingForOne: 200 };

export function createPasswords(): Passwords {
  const turns = fairTurns(TURNS);
  const inTurn = <R>(ip: string, work: () => Promise<R>) => turns(networkOf(ip), work);
  let nobodys: Promise<string> | undefined;
  return {
    hash: (password, ip) => inTurn(ip, () => hash(password, COST)),
    verify: (hashed, password, ip) => inTurn(ip, () => verify(hashed, password)),
    async waste(password, ip) {
      nobodys ??= hash(randomBytes(16), COST);
      const hashed = await nobodys;
      await inTurn(ip, () => verify(hashed, password));
    },
  };
}
