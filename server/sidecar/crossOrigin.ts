// Pages of other origins read answers only where ORIGINS names them; everybody else gets no CORS header at all.
import type { RequestHandler } from 'express';

const PREFLIGHT_SECONDS = '600';

export function crossOrigin(origins: readonly string[]): RequestHandler {
  const isListed = (origin: string) => origins.includes('*') || origins.includes(origin);

  return (request, response, next) => {
    const { origin } = request.headers;
    if (origins.length) response.vary('Origin');
    if (origin === undefined || !isListed(origin)) return next();
    response.set('Access-Control-Allow-Origin', origin);
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
    if (!isPreflight) {
      response.set('Access-Control-Expose-Headers', 'Retry-After, WWW-Authenticate, X-Request-Id');
      return next();
    }
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, Accept-Language',
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    });
    response.status(204).end();
  };
}
