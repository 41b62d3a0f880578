// The OpenAPI document says what the declarations say, and nothing else.
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Declaration } from '../../contracts/declare.ts';
import { exampleOf } from '../../contracts/examples.ts';
import { CONTRACT_VERSION, shapes } from '../documents/shapes.ts';
import { type Address, addressesOf } from './addresses.ts';
import { answersFile, takesFile } from './files.ts';
import { ErrorBody, errorResponses } from './openapiErrors.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

export function openApiDocument(registry?: ReadonlyMap<string, Declaration>): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const address of addressesOf(registry)) {
    const path = (paths[templateOf(address.path)] ??= {});
    path[address.method] = operationOf(address);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Arène: REST sidecar',
      version: CONTRACT_VERSION,
      description: 'Amounts are integers in minor units; times are ISO 8601 in UTC; ids are 24 hex digits.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { ...shapes, ErrorBody },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });
}

function operationOf({ declaration, method, path, pathFields }: Address): ZodOpenApiOperationObject {
  const { idempotencyKey, ...fields } = declaration.input.shape;
  const takesKey = declaration.idempotencyKey !== 'none';
  const inPath = pick(fields, field => pathFields.includes(field));
  const rest = pick(takesKey ? fields : declaration.input.shape, field => !pathFields.includes(field));
  const takes = takesFile(declaration);
  const inQuery = method === 'get' || takes;
  const hasBody = !inQuery && Object.keys(rest).length > 0;
  return {
    operationId: operationIdOf(declaration.name),
    summary: declaration.summary,
    description: descriptionOf(declaration),
    tags: [tagOf(path)],
    security: declaration.access === 'guest' ? [] : [{ bearer: [] }],
    requestParams: {
      path: z.object(inPath),
      query: z.object(inQuery ? rest : {}),
      header: z.object(takesKey ? { 'Idempotency-Key': idempotencyKey as z.ZodType } : {}),
    },
    ...(hasBody && { requestBody: bodyOf(z.strictObject(rest)) }),
    ...(takes && { requestBody: { required: true, content: bytesOf(declaration) } }),
    responses: {
      200: {
        description: 'Done.',
        content: answersFile(declaration)
          ? bytesOf(declaration)
          : { 'application/json': { schema: declaration.output, example: exampleOf(declaration.output) } },
      },
      ...errorResponses(declaration.errors),
    },
  };
}

const bodyOf = (schema: z.ZodObject) => ({
  required: !schema.safeParse({}).success,
  content: { 'application/json': { schema, example: exampleOf(schema) } },
});

/** OpenAPI 3.1 leaves the schema of bytes out. */
const bytesOf = ({ file = [] }: Declaration) => Object.fromEntries(file.map(type => [type, {}]));

function descriptionOf({ access, audit, cost }: Declaration): string {
  return [
    access === 'guest' ? 'Open to anybody.' : 'Needs a bearer token.',
    typeof access === 'object' && `Needs the permission \`${access.permission}\`.`,
    audit && `Enters the audit log as \`${audit}\`.`,
    cost > 1 && `Spends ${cost} rate-limit points.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const pick = (shape: Record<string, unknown>, keep: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(shape).filter(([field]) => keep(field))) as Record<string, z.ZodType>;

/** `/admin/users/:userId` as OpenAPI writes it: `/admin/users/{userId}`. */
const templateOf = (path: string) => path.replace(/:(\w+)/g, '{$1}');

/** The domain that an address belongs to: what follows the prefixes. */
const tagOf = (path: string) =>
  path
    .replace(/^\/api/, '')
    .replace(/^\/admin/, '')
    .split('/')[1] ?? 'admin';

/** `GET /admin/users/:userId` becomes `getAdminUsersByUserId`, `auth:login` becomes `authLogin`. */
function operationIdOf(name: string): string {
  const words = name
    .replace(/^[A-Z]+ /, method => method.toLowerCase())
    .replace(/\/:/g, ' by ')
    .split(/[^A-Za-z0-9]+/);
  return words
    .filter(Boolean)
    .map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('');
}
