// Every request is answered in one shape: the data itself, or an error with a stable code, and never a stack.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type ErrorReply, errorReply, errorTable, type Locale, Refusal } from '../../contracts/errors.ts';
import type { Ack } from '../../contracts/index.ts';
import { refusalOf } from '../refusalOf.ts';

/** What is known of whoever asks before anything is read: the number of his request, and his language. */
export interface Asker {
  readonly traceId: string;
  readonly locale: Locale;
}

/** Gives each request its number, which every answer carries as `X-Request-Id`. */
export function recognise(newTraceId: () => string): RequestHandler {
  return (request, response, next) => {
    const asker: Asker = { traceId: newTraceId(), locale: localeOf(request) };
    response.locals.asker = asker;
    response.set({ 'X-Request-Id': asker.traceId, 'Cache-Control': 'no-store' });
    next();
  };
}

export const askerOf = (response: Response): Asker => response.locals.asker;

const localeOf = (request: Request): Locale => (request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr');

export function answer(response: Response, ack: Ack<unknown>): void {
  if (ack.ok) response.json(ack.data);
  else answerError(response, ack.error);
}

function answerError(response: Response, error: ErrorReply): void {
  const { status } = errorTable[error.code];
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  if (error.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(error.retryAfterMs / 1000)));
  response.status(status).type('json').json({ error });
}

/** Whatever no route took: unknown addresses and methods alike. */
export const unknownRoute: RequestHandler = () => {
  throw new Refusal('UNKNOWN_EVENT');
};

/** The last word on what went wrong before, or instead of, an answer. */
export function failures(log: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const refusal = refusalFor(error);
    const asker = askerOf(response);
    const line = { traceId: asker.traceId, event: `${request.method} ${request.path}`.slice(0, 200) };
    if (refusal.code === 'INTERNAL') log.error({ ...line, err: error }, 'failed');
    else log.debug({ ...line, outcome: refusal.code }, 'refused');
    if (response.headersSent) return void response.destroy();
    answerError(response, errorReply(refusal.code, { ...refusal.options, ...asker }));
  };
}

function refusalFor(error: unknown): Refusal {
  const known = refusalOf(error);
  if (known) return known;
  const problem = badRequest(error);
  if (!problem) return new Refusal('INTERNAL');
  return new Refusal('VALIDATION_FAILED', { details: [{ field: '', message: problem }] });
}

/** What body parser and router call a client's mistake. */
function badRequest(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
  if (status === 413) return 'too large';
  return status === 415 ? 'unsupported encoding' : 'malformed';
}
