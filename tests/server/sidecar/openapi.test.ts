// The OpenAPI document is whole: every route is in it, every reference resolves, every parameter is declared.
import { expect } from 'chai';
import type { z } from 'zod';
import { commonErrors, errorTable } from '../../../contracts/errors.ts';
import { declarations } from '../../../contracts/index.ts';
import { answersFile, takesFile } from '../../../server/sidecar/files.ts';
import { openApiDocument } from '../../../server/sidecar/openapi.ts';
import { listening, registry } from './listening.ts';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document, looked at as one.
type Json = any;
const document: Json = JSON.parse(JSON.stringify(openApiDocument()));
const operations: { path: string; method: string; operation: Json }[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item as object).map(([method, operation]) => ({ path, method, operation: operation as Json })),
);
const routed = [...declarations.values()].filter(({ route }) => route);

/** Each object in the document, however deep. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const resolve = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((at: Json, key) => at?.[key.replace(/~1/g, '/').replace(/~0/g, '~')], document);

describe('sidecar: OpenAPI', () => {
  it('holds every declared route once, and nothing else', () => {
    const addresses = routed.map(({ route, mount }) => {
      const [method, path] = route!.split(' ') as [string, string];
      return `${method} ${mount === 'api' ? '/api' : ''}${path.replace(/:(\w+)/g, '{$1}')}`;
    });
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).to.have.members(addresses);
  });

  it('says 3.1, and has what that requires', () => {
    expect(document.openapi).to.match(/^3\.1\.\d+$/);
    expect(document.info).to.include.keys('title', 'version');
    for (const { path, operation } of operations) {
      expect(path).to.match(/^\//);
      expect(operation).to.include.keys('operationId', 'summary', 'tags', 'security', 'responses');
      for (const response of Object.values<Json>(operation.responses)) expect(response.description).to.be.a('string');
      for (const parameter of operation.parameters ?? []) {
        expect(parameter).to.include.keys('name', 'in', 'schema');
        if (parameter.in === 'path') expect(parameter.required).to.equal(true);
      }
    }
  });

  it('has no reference that leads nowhere, and no scheme that is not declared', () => {
    const references = [...objectsIn(document)].flatMap(object => (typeof object.$ref === 'string' ? object.$ref : []));
    expect(references).to.include('#/components/schemas/User');
    for (const reference of references) expect(resolve(reference), reference).to.be.an('object');
    for (const { operation } of operations)
      for (const scheme of operation.security.flatMap(Object.keys))
        expect(document.components.securitySchemes).to.have.property(scheme);
  });

  it('names each operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^[a-z][A-Za-z0-9]*$/);
  });

  it('declares exactly the parameters of each path, none twice', () => {
    for (const { path, operation } of operations) {
      const parameters: Json[] = operation.parameters ?? [];
      const inPath = parameters.filter(parameter => parameter.in === 'path').map(({ name }) => name);
      expect(inPath).to.have.members([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
      const all = parameters.map(parameter => `${parameter.in} ${parameter.name}`);
      expect(new Set(all).size).to.equal(all.length);
    }
  });

  it('puts every field where the route takes it from, and the key into the header', () => {
    for (const { declaration, operation, method } of byDeclaration()) {
      const parameters: Json[] = operation.parameters ?? [];
      const body: Json = operation.requestBody?.content['application/json']?.schema.properties ?? {};
      if (method === 'get') expect(operation.requestBody).to.equal(undefined);
      const fields = parameters.filter(p => p.in !== 'header').map(({ name }) => name);
      const said = Object.keys(declaration.input.shape).filter(field => field !== 'idempotencyKey');
      expect([...fields, ...Object.keys(body)]).to.have.members(said);
      const header = parameters.find(p => p.name === 'Idempotency-Key');
      expect(header !== undefined).to.equal(declaration.idempotencyKey !== 'none');
      expect(header?.required ?? false).to.equal(declaration.idempotencyKey === 'required');
    }
  });

  it('says where a file takes the place of JSON, and of which kinds', () => {
    const found = [...byDeclaration()].filter(({ declaration }) => declaration.file);
    expect(found.length).to.be.above(1);
    for (const { declaration, operation } of found) {
      const { content } = takesFile(declaration) ? operation.requestBody : operation.responses[200];
      expect(Object.keys(content)).to.deep.equal(declaration.file);
    }
  });

  it('tells who may, and each code that may be refused, under its status, in English', () => {
    for (const { declaration, operation } of byDeclaration()) {
      expect(operation.security.length > 0).to.equal(declaration.access !== 'guest');
      if (typeof declaration.access === 'object')
        expect(operation.description).to.include(declaration.access.permission);
      for (const code of [...declaration.errors, ...commonErrors]) {
        const response = operation.responses[errorTable[code].status];
        expect(response.description).to.include(errorTable[code].en);
        expect(codesOf(response)).to.include(code);
      }
    }
  });

  it('shows an example of every body and answer that fits the declaration, and one of every error', () => {
    for (const { declaration, operation } of byDeclaration()) {
      const done = operation.responses[200].content['application/json']?.example;
      if (!answersFile(declaration))
        expect(declaration.output.safeParse(done).success, declaration.name).to.equal(true);
      const body = operation.requestBody?.content['application/json'];
      for (const [field, value] of Object.entries(body?.example ?? {}))
        expect((declaration.input.shape[field] as z.ZodType).safeParse(value).success, field).to.equal(true);
      if (body) expect(body.example).to.have.all.keys(Object.keys(body.schema.properties));
      for (const code of [...declaration.errors, ...commonErrors]) {
        const { examples } = operation.responses[errorTable[code].status].content['application/json'];
        expect(examples[code].value.error.code).to.equal(code);
      }
    }
  });

  it('is what the sidecar serves', async () => {
    const sidecar = await listening();
    const answer = await sidecar.fetch('/openapi.json');
    await sidecar.close();
    expect(answer.headers.get('content-type')).to.include('application/json');
    expect(answer.json).to.deep.equal(JSON.parse(JSON.stringify(openApiDocument(registry))));
  });
});

function byDeclaration() {
  return routed.map(declaration => {
    const [method, path] = declaration.route!.split(' ') as [string, string];
    const template = (declaration.mount === 'api' ? '/api' : '') + path.replace(/:(\w+)/g, '{$1}');
    return {
      declaration,
      method: method.toLowerCase(),
      operation: document.paths[template][method.toLowerCase()] as Json,
    };
  });
}

function codesOf(response: Json): string[] {
  return [...objectsIn(response)].flatMap(object => (Array.isArray(object.enum) ? (object.enum as string[]) : []));
}
