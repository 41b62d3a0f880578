// Hostile input, for whatever is declared: an error with a code, nothing changed, everybody else still served.
import { expect } from 'chai';
import { z } from 'zod';
import type { Declaration } from '../../contracts/declare.ts';
import { errorTable } from '../../contracts/errors.ts';
import { declarations } from '../../contracts/index.ts';
import { allModels } from '../../models/define.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

/** None of these is an input of anything: each has a wrong type or an unknown field. */
const garbage: unknown[] = [
  null,
  0,
  true,
  'text',
  [],
  [{}],
  { nobody: 'knows' },
  { $where: 'sleep(1000)' },
  JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}}'),
  nested(500),
  { idempotencyKey: { $ne: null }, x: 1 },
  Buffer.from('binary'),
];

const values: unknown[] = [
  { $gt: '' },
  { $ne: null },
  [],
  ['a', 'b'],
  null,
  -1.5,
  1e300,
  'x'.repeat(40_000),
  '\u0000',
  '../../etc/passwd',
  nested(100),
];

/** Each field in turn made wrong in each way, the others left out. */
function* wrongFields({ input }: Declaration): Generator<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input' });
  for (const field of Object.keys(properties)) for (const value of values) yield { [field]: value, unknown: 1 };
}

describe('hostile input', function () {
  this.timeout(60_000);
  let arena: Arena;
  let boss: Actor;

  before(async () => {
    arena = await startArena();
    boss = await arena.admin();
  });
  after(() => arena.stop());

  const fingerprint = async () => {
    const counts: Record<string, unknown> = {};
    for (const model of allModels) {
      // Roll-ups and signs of life go on by themselves, and what admins try in vain is logged.
      if (['systemDeltas', 'systemAccounts', 'heartbeats'].includes(model.collection)) continue;
      const found = arena.database.raw.collection(model.collection).find({ 'metadata.refused': { $exists: false } });
      const documents = await found.sort({ _id: 1 }).toArray();
      counts[model.collection] = JSON.stringify(documents);
    }
    return counts;
  };

  for (const declaration of declarations.values()) {
    if (declaration.name.includes(' ')) continue;
    it(`is refused by ${declaration.name}`, async () => {
      const before = await fingerprint();
      // An omitted payload arrives as null, and is an empty object.
      const mayOmit = declaration.input.safeParse({}).success;
      const payloads = [...garbage.slice(mayOmit ? 1 : 0), ...wrongFields(declaration)];
      const answers = await Promise.all(payloads.map(payload => boss.ack(declaration.name, payload)));
      answers.forEach((answer, i) => {
        const shown = JSON.stringify(payloads[i])?.slice(0, 100);
        expect(answer.ok, shown).to.equal(false);
        if (answer.ok) return;
        expect(answer.error.code, shown).to.equal('VALIDATION_FAILED');
        expect(answer.error).to.have.property('traceId');
      });
      expect(await fingerprint()).to.deep.equal(before);
    });
  }

  for (const declaration of declarations.values()) {
    const { route, mount } = declaration;
    if (!route) continue;
    it(`is refused by ${route}`, async () => {
      const [method, path] = route.split(' ') as [string, string];
      const hostile = path.replace(/:\w+/g, '%24ne');
      const prefix = mount === 'root' ? '' : '/api';
      const before = await fingerprint();
      const answers =
        method === 'GET'
          ? [
              await boss.rest('GET', `${prefix}${hostile}?unknown=1`),
              await boss.rest('GET', `${prefix}${hostile}?limit[$gt]=1&limit=2`),
            ]
          : [
              await boss.rest(method, prefix + hostile, { unknown: 1 }),
              await boss.rest(method, prefix + hostile, { $where: '1', ...(nested(50) as object) }),
              await boss.rest(method, prefix + hostile, [] as never),
            ];
      for (const { status, body } of answers) {
        expect(status, JSON.stringify(body)).to.equal(400);
        expect(body.error.code).to.equal('VALIDATION_FAILED');
      }
      expect(await fingerprint()).to.deep.equal(before);
    });
  }

  it('in names of events is answered, whatever the name', async () => {
    for (const name of ['nobody:knows', '__proto__', 'constructor', 'toString', 'x'.repeat(5000), 'GET /admin/users']) {
      const answer = await boss.ack(name, {});
      expect(answer.ok, name).to.equal(false);
      if (!answer.ok) expect(['UNKNOWN_EVENT', 'VALIDATION_FAILED']).to.include(answer.error.code);
    }
  });

  it('with several arguments, or none, or without an acknowledgement, is answered or ignored', async () => {
    const two = await boss.socket.timeout(5000).emitWithAck('me:get', {}, {});
    expect(two.error.code).to.equal('VALIDATION_FAILED');
    const none = await boss.socket.timeout(5000).emitWithAck('me:get');
    expect(none.ok).to.equal(true);
    boss.socket.emit('bet:buy', { nobody: 'waits' });
    expect((await boss.ack('me:get', {})).ok).to.equal(true);
  });

  for (const [what, packet] of [
    ['broken JSON', '2["bet:buy",{'],
    ['no packet', 'zzz'],
    ['a reserved event', '2["disconnecting",{}]'],
    ['too much', `2["me:get",{"a":"${'x'.repeat(70_000)}"}]`],
    ['a binary packet without its parts', '51-["me:get",{"_placeholder":true,"num":7}]'],
  ] as const) {
    it(`that is ${what} closes that connection and no other`, async () => {
      const hostile = await arena.player();
      const closed = new Promise(resolve => hostile.socket.once('disconnect', resolve));
      hostile.socket.io.engine.write(packet);
      // A binary packet waits for its parts; what comes instead ends it.
      if (packet.startsWith('51')) hostile.socket.io.engine.write('2["me:get"]');
      await closed;
      expect((await boss.ack('me:get', {})).ok).to.equal(true);
    });
  }

  it('names only codes that the table has', () => {
    for (const { errors } of declarations.values())
      for (const code of errors) expect(errorTable).to.have.property(code);
  });
});
