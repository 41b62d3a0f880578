// The reference of what is running: the OpenAPI document, and Swagger UI to read it, without a script or style of any other origin.
import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import assetsFolder from 'swagger-ui-dist/absolute-path.js';
import type { Declaration } from '../../contracts/declare.ts';
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
  const document = JSON.stringify(openApiDocument(registry));
  app.get('/openapi.json', (_request, response) => {
    response.type('json').send(document);
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
