// Express only gathers: each declared route becomes one dispatch, and its answer is the dispatcher's.
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Declaration } from '../../contracts/declare.ts';
import { Refusal } from '../../contracts/errors.ts';
import type { Config } from '../config.ts';
import type { Dispatcher } from '../dispatch.ts';
import { addressesOf } from './addresses.ts';
import { answer, askerOf } from './answers.ts';
import { type Callers, callers, type Identify } from './caller.ts';
import { answerFile, answersFile, type Files, takesFile } from './files.ts';
import { gatherer, type Received } from './gather.ts';

export type Dispatch = Dispatcher['dispatch'];

export interface RouteParts {
  readonly config: Pick<Config, 'ARENE_MAX_PACKET_BYTES' | 'TRUSTED_PROXIES'>;
  readonly dispatch: Dispatch;
  readonly identify: Identify;
  readonly files: Files;
  /** What is declared; a test may declare less. */
  readonly registry?: ReadonlyMap<string, Declaration>;
}

export function addRoutes(app: Express, { config, dispatch, identify, files, registry }: RouteParts): void {
  const body = [isJsonOrNothing, express.json({ limit: config.ARENE_MAX_PACKET_BYTES, inflate: false })];
  const known = callers(identify, config.TRUSTED_PROXIES);
  // On the app itself: a nested router would answer OPTIONS in its own way.
  for (const { declaration, method, path } of addressesOf(registry)) {
    app[method](path, takesFile(declaration) ? [] : body, handler(declaration, { known, dispatch, files }));
  }
}

interface HandlerParts {
  readonly known: Callers;
  readonly dispatch: Dispatch;
  readonly files: Files;
}

function handler(declaration: Declaration, { known, dispatch, files }: HandlerParts): RequestHandler {
  const { name, session } = declaration;
  const gather = gatherer(declaration);
  return async (request, response) => {
    const payload = gather(received(request));
    const asker = askerOf(response);
    const caller = session === 'opens' ? known.guest(request, asker) : await known.signedIn(request, asker);
    const ack = takesFile(declaration)
      ? await files.receive(request, { payload, ip: caller.ip }, file => dispatch({ name, payload, caller, file }))
      : await dispatch({ name, payload, caller });
    if (answersFile(declaration)) await answerFile(response, ack, files);
    else answer(response, ack);
  };
}

function received(request: Request): Received {
  const at = request.originalUrl.indexOf('?');
  return {
    path: request.params as Record<string, string>,
    query: new URLSearchParams(at < 0 ? '' : request.originalUrl.slice(at + 1)),
    body: request.body,
    key: request.get('Idempotency-Key'),
  };
}

/** A body that the parser would pass over must not look like no body. */
const isJsonOrNothing: RequestHandler = (request, _response, next) => {
  if (hasBody(request) && !request.is('application/json')) {
    throw new Refusal('VALIDATION_FAILED', { details: [{ field: '', message: 'Content-Type: application/json' }] });
  }
  next();
};

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
