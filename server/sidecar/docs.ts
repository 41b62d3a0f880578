// The reference of what is running: the OpenAPI and AsyncAPI documents, and a page to read each, without a script or style of any other origin.
import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import assetsFolder from 'swagger-ui-dist/absolute-path.js';
import type { Declaration } from '../../contracts/declare.ts';
import { asyncApiDocument } from '../documents/asyncapi.ts';
import { EVENTS_SCRIPT, EVENTS_STYLE, eventsPage } from '../documents/eventsPage.ts';
import { llmsText } from '../documents/reference.ts';
import { openApiDocument } from './openapi.ts';

const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Arène: REST reference</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/initializer.js"></script>
</body>
</html>
`;

/** A file of its own, because the content policy refuses scripts inside the page. */
const INITIALIZER = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
`;

export function addDocs(app: Express, registry?: ReadonlyMap<string, Declaration>): void {
  const document = onDemand(() => JSON.stringify(openApiDocument(registry)));
  app.get('/openapi.json', (_request, response) => {
    response.type('json').send(document());
  });

  addEvents(app, registry);
  app.get('/', (_request, response) => {
    response.redirect('/docs');
  });
  app.use('/docs', letPageWork);
  app.get('/docs', (_request, response) => {
    response.type('html').send(PAGE);
  });
  app.get('/docs/initializer.js', (_request, response) => {
    response.type('js').send(INITIALIZER);
  });
  for (const file of ASSETS) {
    app.get(`/docs/${file}`, (_request, response, next) => {
      // The version of the assets changes with the server: a day is short enough.
      response.set('Cache-Control', 'public, max-age=86400');
      response.sendFile(file, { root: assetsFolder(), cacheControl: false }, error => error && next(error));
    });
  }
}

function addEvents(app: Express, registry?: ReadonlyMap<string, Declaration>): void {
  const files = {
    '/asyncapi.json': ['json', () => JSON.stringify(asyncApiDocument(registry))],
    '/events': ['html', () => eventsPage(registry)],
    '/events/style.css': ['css', () => EVENTS_STYLE],
    '/events/search.js': ['js', () => EVENTS_SCRIPT],
    '/llms.txt': ['text/plain', () => llmsText(SERVED)],
  } as const;
  app.use('/events', letPageWork);
  for (const [path, [type, make]] of Object.entries(files)) {
    const text = onDemand(make);
    app.get(path, (_request, response) => {
      response.type(type).send(text());
    });
  }
}

/** Made for who asks first, so that a start does not wait for it. */
function onDemand(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

const SERVED = [
  ['AsyncAPI', '/asyncapi.json', 'every event of the sockets'],
  ['OpenAPI', '/openapi.json', 'every route of the sidecar'],
  ['Events', '/events', 'the same events as a page, with examples and errors'],
] as const;

/** Swagger UI draws its icons from `data:` and calls the API on this origin; nothing else is opened for it. */
const letPageWork: RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});
