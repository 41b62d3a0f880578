// Tokens: short-lived access tokens by `kid`, and refresh tokens whose successor is always the same.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { refuse } from '../contracts/errors.ts';
import { id } from '../contracts/values.ts';
import type { Tokens } from '../handlers/services.ts';
import { ObjectId } from '../models/define.ts';
import type { Config } from './config.ts';
import type { Verifier } from './identity.ts';
import type { Secrets } from './settings.ts';

const ALGORITHM = 'HS256';
const ISSUER = 'arene';
const AUDIENCE = 'arene';
const DAY_MS = 24 * 3600 * 1000;

const accessPayload = z.object({ sub: id, sid: id, exp: z.int() });

/** A refresh token: family, a secret, and a tag that shows that we made it. 16 + 16 bytes are 43 characters. */
const refreshForm = /^([0-9a-f]{24})\.([A-Za-z0-9_-]{43})$/;
const PART_BYTES = 16;

export function createTokens(
  { signingKeys, refreshTokens }: Pick<Secrets, 'signingKeys' | 'refreshTokens'>,
  config: Pick<Config, 'ACCESS_TOKEN_MINUTES' | 'REFRESH_TOKEN_DAYS'>,
  now: () => Date = () => new Date(),
): Tokens & Verifier {
  const mac = (purpose: string, family: string, secret: Buffer) =>
    createHmac('sha256', refreshTokens)
      .update(`${purpose}\0${family}\0`)
      .update(secret)
      .digest()
      .subarray(0, PART_BYTES);

  const write = (family: string, secret: Buffer) =>
    `${family}.${Buffer.concat([secret, mac('tag', family, secret)]).toString('base64url')}`;

  /** Only what we made: a stranger's invention must not end the family that it names. */
  function read(token: string): { family: string; secret: Buffer } | undefined {
    const [, family, text] = refreshForm.exec(token) ?? [];
    if (!family || !text) return undefined;
    const bytes = Buffer.from(text, 'base64url');
    const secret = bytes.subarray(0, PART_BYTES);
    return timingSafeEqual(bytes.subarray(PART_BYTES), mac('tag', family, secret)) ? { family, secret } : undefined;
  }

  return {
    sign(userId, sessionId) {
      const at = now();
      const { kid, secret } = signingKeys.primary(at);
      const iat = Math.floor(at.getTime() / 1000);
      const exp = iat + config.ACCESS_TOKEN_MINUTES * 60;
      const payload = { sub: userId.toString(), sid: sessionId.toString(), iss: ISSUER, aud: AUDIENCE, iat, exp };
      const token = jwt.sign(payload, secret, { algorithm: ALGORITHM, keyid: kid });
      return { token, expiresAt: new Date(exp * 1000) };
    },

    verify(token) {
      const { sub, sid, exp, kid } = payloadOf(token, signingKeys, now());
      return { userId: new ObjectId(sub), sessionId: new ObjectId(sid), expiresAt: new Date(exp * 1000), kid };
    },

    isGood: kid => signingKeys.byKid(kid, now()) !== undefined,

    firstRefreshToken: sessionId => write(sessionId.toString(), randomBytes(PART_BYTES)),

    successorOf(token) {
      const { family, secret } = read(token) ?? refuse('UNAUTHENTICATED');
      return write(family, mac('successor', family, secret));
    },

    // It is random already: a fast hash keeps it as well as a slow one.
    hash: token => createHash('sha256').update(token).digest('base64url'),

    familyOf(token) {
      const family = read(token)?.family;
      return family ? new ObjectId(family) : undefined;
    },

    refreshTokenExpiry: from => new Date(from.getTime() + config.REFRESH_TOKEN_DAYS * DAY_MS),
  };
}

/** @throws {Refusal} UNAUTHENTICATED, TOKEN_EXPIRED */
function payloadOf(
  token: string,
  keys: Secrets['signingKeys'],
  now: Date,
): z.infer<typeof accessPayload> & { kid: string } {
  try {
    const kid = kidOf(token);
    const key = keys.byKid(kid, now) ?? refuse('UNAUTHENTICATED');
    const verified = jwt.verify(token, key.secret, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      clockTimestamp: Math.floor(now.getTime() / 1000),
    });
    return { ...accessPayload.parse(verified), kid };
  } catch (error) {
    return refuse(error instanceof jwt.TokenExpiredError ? 'TOKEN_EXPIRED' : 'UNAUTHENTICATED');
  }
}

/** What the header says, before anything is verified: only ever looked up. */
const kidOf = (token: string): string => String(jwt.decode(token, { complete: true })?.header.kid);
