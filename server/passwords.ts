// Passwords: argon2id as OWASP wants it, two at a time, so that a storm of sign-ins does not starve everything else.
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../contracts/errors.ts';
import type { Passwords } from '../handlers/services.ts';

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one thread. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of libuv's four threads; the others serve files and names. */
const AT_ONCE = 2;
/** About five seconds of work; whoever comes later is told to. */
const MOST_WAITING = 400;
const BUSY_RETRY_MS = 2000;

export function createPasswords(): Passwords {
  const inTurn = atMost(AT_ONCE, MOST_WAITING);
  const make = (password: string) => inTurn(() => hash(password, COST));
  let nobodys: Promise<string> | undefined;
  return {
    hash: make,
    verify: (hashed, password) => inTurn(() => verify(hashed, password)),
    async waste(password) {
      nobodys ??= hash(randomBytes(16), COST);
      const hashed = await nobodys;
      await inTurn(() => verify(hashed, password));
    },
  };
}

/** Runs so many at once; the others wait in order, and what is too much is refused. @throws {Refusal} BUSY */
export function atMost(places: number, mostWaiting: number): <R>(work: () => Promise<R>) => Promise<R> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async work => {
    if (free > 0) free -= 1;
    else if (waiting.length >= mostWaiting) throw new Refusal('BUSY', { retryAfterMs: BUSY_RETRY_MS });
    else await new Promise<void>(go => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
