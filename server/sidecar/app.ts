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

export interface BareParts extends OperationParts {
  readonly config: Pick<Config, 'ORIGINS'>;
  readonly newTraceId: () => string;
  readonly log: Logger;
}

export interface SidecarParts extends BareParts, RouteParts {
  readonly config: Pick<Config, 'ARENE_MAX_PACKET_BYTES' | 'ORIGINS' | 'TRUSTED_PROXIES'>;
}

export const createSidecar = (parts: SidecarParts): Express =>
  createApp(parts, app => {
    addDocs(app, parts.registry);
    addRoutes(app, parts);
  });

/** What every node answers to whoever operates it, also one that is no sidecar. */
export const createOperations = (parts: BareParts): Express => createApp(parts, () => {});

function createApp(parts: BareParts, addRest: (app: Express) => void): Express {
  const { config, log, newTraceId } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  // Queries are decoded by what is declared, not by what brackets suggest.
  app.set('query parser', false);

  app.use(recognise(newTraceId), strictHeaders, crossOrigin(config.ORIGINS));
  addOperations(app, parts);
  addRest(app);
  app.use(unknownRoute, failures(log));
  return app;
}

const strictHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
});
