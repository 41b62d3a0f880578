// The sidecar in one place: what each request passes, in order, until it is answered.
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { failures, recognise, unknownRoute } from './answers.ts';
import { crossOrigin } from './crossOrigin.ts';
import { addDocs } from './docs.ts';
import { addOperations, type OperationParts } from './operations.ts';
import { addRoutes, type RouteParts } from './routes.ts';

export interface SidecarParts extends RouteParts, OperationParts {
  readonly config: Pick<Config, 'ARENE_MAX_PACKET_BYTES' | 'ORIGINS' | 'TRUSTED_PROXIES'>;
  readonly newTraceId: () => string;
  readonly log: Logger;
}

export function createSidecar(parts: SidecarParts): Express {
  const { config, log, newTraceId, registry } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  // Queries are decoded by what is declared, not by what brackets suggest.
  app.set('query parser', false);

  app.use(recognise(newTraceId), strictHeaders, crossOrigin(config.ORIGINS));
  addOperations(app, parts);
  addDocs(app, registry);
  addRoutes(app, parts);
  app.use(unknownRoute, failures(log));
  return app;
}

const strictHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
});
