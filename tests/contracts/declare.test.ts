// The registry is total and consistent: names, errors, handlers, rooms, keys where money moves.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { isRoute } from '../../contracts/declare.ts';
import { commonErrors, errorReply, errorTable } from '../../contracts/errors.ts';
import { declarations, serverEvents } from '../../contracts/index.ts';
import { permissions } from '../../contracts/permissions.ts';
import { roomKinds, roomOf } from '../../contracts/roomNames.ts';
import { buildHandlers } from '../../handlers/index.ts';
import type { Services } from '../../handlers/services.ts';

const folder = join(import.meta.dirname, '../../contracts');

describe('declarations', () => {
  const all = [...declarations.values()];
  // Handlers are only built here, never run.
  const handlers = buildHandlers({ terms: {} } as Services);

  it('have a handler each, of their own kind, and there is none without one', () => {
    expect([...handlers.keys()].sort()).to.deep.equal([...declarations.keys()].sort());
    for (const [name, handler] of handlers) {
      const declaration = declarations.get(name)!;
      expect(handler.declaration, name).to.equal(declaration);
      expect(declaration.kind === 'command' ? handler.command : handler.query, name).to.be.an('object');
      expect(handler.command?.locate !== undefined, name).to.equal(declaration.root === 'located');
    }
  });

  it('have names of their own, which no server event shares', async () => {
    const modules = await Promise.all(
      readdirSync(folder)
        .filter(file => file !== 'index.ts')
        .map(file => import(join(folder, file))),
    );
    const exported = modules.flatMap(module => Object.values(module) as { kind?: unknown; name?: unknown }[]);
    const names = exported.filter(each => typeof each?.kind === 'string' && each.name).map(each => each.name as string);
    expect(names.length).to.equal(declarations.size + serverEvents.size);
    expect(new Set(names).size, 'two declarations of one name').to.equal(names.length);
  });

  it('are events as noun:verb, or routes as METHOD /path', () => {
    for (const { name, route } of all) {
      if (isRoute(name)) expect(name).to.match(/^(GET|POST|PATCH|PUT|DELETE) (\/:?[a-zA-Z-]+)+$/);
      else expect(name).to.match(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
      if (route) expect(route).to.match(/^(GET|POST|PATCH|PUT|DELETE) \//);
    }
    for (const name of serverEvents.keys()) expect(name).to.match(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
    const routes = all.flatMap(({ route, mount }) => (route ? [`${mount} ${route}`] : []));
    expect(new Set(routes).size).to.equal(routes.length);
  });

  it('name each parameter of their path in their input', () => {
    for (const { name, route, input } of all) {
      for (const [, parameter] of (route ?? '').matchAll(/:(\w+)/g))
        expect(Object.keys(input.shape), name).to.include(parameter);
    }
  });

  it('refuse what they do not name', () => {
    for (const { name, input } of all) {
      const { error } = input.safeParse({ aFieldOfNobody: 1 });
      expect(
        error!.issues.map(issue => issue.code),
        name,
      ).to.include('unrecognized_keys');
    }
  });

  it('say a summary, a cost, errors that exist and are not common anyway', () => {
    for (const { name, summary, cost, errors } of all) {
      expect(summary, name).to.match(/^[A-Z].*\.$/);
      expect(cost, name).to.be.at.least(1);
      expect(new Set(errors).size, name).to.equal(errors.length);
      for (const code of errors) {
        expect(errorTable, name).to.have.property(code);
        expect(commonErrors, `${name} names a common one`).not.to.include(code);
      }
    }
  });

  it('require a key where money moves', () => {
    const required = all.filter(({ idempotencyKey }) => idempotencyKey === 'required').map(({ name }) => name);
    expect(required).to.include.members([
      'bet:buy',
      'bet:sell',
      'POST /admin/bets/:betId/resolve',
      'DELETE /admin/bets/:betId',
      'PATCH /admin/bets/:betId',
      'POST /admin/users/:userId/points/credit',
      'POST /admin/users/:userId/points/debit',
      'POST /admin/users/:userId/adjust',
      'POST /admin/users/:userId/ban',
    ]);
    for (const { name, kind, idempotencyKey, input } of all) {
      // The receipt asks for a key, it does not use one.
      if (name === 'wallet:receipt') continue;
      expect('idempotencyKey' in input.shape, name).to.equal(kind === 'command');
      expect(idempotencyKey === 'none', name).to.equal(kind === 'query');
      const { error } = input.safeParse({});
      const missing = error?.issues.some(issue => issue.path[0] === 'idempotencyKey') ?? false;
      expect(missing, name).to.equal(idempotencyKey === 'required');
    }
  });

  it('batch only what has a root, and give sessions out anew rather than store them', () => {
    for (const { name, batch, root, session, replay } of all) {
      if (batch) expect(root, name).not.to.equal(undefined);
      if (session === 'opens') expect(replay, name).to.equal('rebuild');
    }
  });

  it('put everything of admins into the audit log, under a permission that exists', () => {
    for (const { name, route, access, audit } of all) {
      if (typeof access === 'object') expect(permissions, name).to.include(access.permission);
      if (!route?.includes(' /admin/')) continue;
      expect(access, name).to.be.an('object');
      expect(audit, name).to.match(/^[a-z]+(_[a-z]+)+$/);
    }
  });
});

describe('server events', () => {
  it('name the room of which they tell, if they tell of a room', () => {
    for (const { name, kind, room } of serverEvents.values()) {
      if (kind === 'durable') expect(roomKinds, name).to.include(room);
      else if (kind === 'conflated') expect([...roomKinds, 'any'], name).to.include(room);
      else expect(room, name).to.equal(undefined);
    }
  });

  it('of durable news never belong to a room without a root', () => {
    for (const { name, kind, room } of serverEvents.values())
      if (kind === 'durable') expect(['lobby', 'admin'], name).not.to.include(room);
    expect(roomOf('bet', 'x')).to.equal('bet:x');
  });
});

describe('the error table', () => {
  it('says each code in two languages that differ, with a status of HTTP', () => {
    for (const [code, { status, fr, en }] of Object.entries(errorTable)) {
      expect(code).to.match(/^[A-Z]+(_[A-Z]+)*$/);
      expect(status, code).to.be.within(200, 599).and.satisfy(Number.isInteger);
      for (const text of [fr, en]) expect(text, code).to.match(/^\p{Lu}.{5,}\.$/u);
      expect(fr, code).not.to.equal(en);
    }
  });

  it('has no code that nobody may answer', () => {
    const answerable = new Set<string>([
      ...commonErrors,
      ...[...declarations.values()].flatMap(({ errors }) => errors),
    ]);
    // Rooms close under watchers, without a request.
    const told = new Set(['ROOM_CLOSED']);
    expect(Object.keys(errorTable).filter(code => !answerable.has(code) && !told.has(code))).to.deep.equal([]);
  });

  it('answers in the language that was asked for', () => {
    const traceId = 't';
    const reply = (locale: 'fr' | 'en') => errorReply('BUSY', { locale, traceId, retryAfterMs: 5 });
    expect(reply('fr')).to.deep.equal({ code: 'BUSY', message: errorTable.BUSY.fr, retryAfterMs: 5, traceId });
    expect(reply('en').message).to.equal(errorTable.BUSY.en);
    expect(errorReply('BUSY', { locale: 'en', traceId })).to.have.keys('code', 'message', 'traceId');
  });
});
