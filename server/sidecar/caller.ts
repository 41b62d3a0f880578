// A request speaks for whom its bearer token names, and for nobody without one.
import type { Request } from 'express';
import { Refusal } from '../../contracts/errors.ts';
import type { Caller } from '../../handlers/handle.ts';
import { clientIpReader } from '../clientIp.ts';
import type { Identity } from '../identity.ts';
import { userAgentOf } from '../userAgent.ts';
import type { Asker } from './answers.ts';

type Known = Pick<Identity, 'userId' | 'sessionId' | 'permissions'>;

/** Who a token stands for. @throws {Refusal} */
export type Identify = (token: string) => Promise<Known>;

export interface Callers {
  /** @throws {Refusal} what `identify` refuses with, and UNAUTHENTICATED for what is no bearer token */
  signedIn(request: Request, asker: Asker): Promise<Caller>;
  /** For who signs in anew: an app may still send the token that has just expired. */
  guest(request: Request, asker: Asker): Caller;
}

const NO_PERMISSIONS: Caller['permissions'] = new Set();
const MAX_TOKEN_CHARACTERS = 4096;

/** Recognises callers, given the proxies that may say whose request they pass on. */
export function callers(identify: Identify, trustedProxies: readonly string[]): Callers {
  const clientIp = clientIpReader(trustedProxies);
  const caller = (request: Request, { traceId, locale }: Asker, known: Known | undefined): Caller => ({
    userId: known?.userId,
    sessionId: known?.sessionId,
    permissions: known?.permissions ?? NO_PERMISSIONS,
    locale,
    ip: clientIp(request),
    device: undefined,
    userAgent: userAgentOf(request),
    traceId,
    connection: undefined,
  });
  return {
    async signedIn(request, asker) {
      const token = bearerToken(request.headers.authorization);
      return caller(request, asker, token === undefined ? undefined : await identify(token));
    },
    guest: (request, asker) => caller(request, asker, undefined),
  };
}

function bearerToken(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (!token || token.length > MAX_TOKEN_CHARACTERS) throw new Refusal('UNAUTHENTICATED');
  return token;
}
