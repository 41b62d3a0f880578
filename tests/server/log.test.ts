// No secret and no way to reach a person gets into the log, however it is put there.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Caller } from '../../handlers/handle.ts';
import { ObjectId } from '../../models/define.ts';
import { createLog, dispatchLog } from '../../server/log.ts';
import { redact } from '../../server/redact.ts';

function captured(level: 'debug' | 'info' = 'debug') {
  const lines: string[] = [];
  const log = createLog(level, { write: line => void lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) };
}

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhd2EifQ.c2lnbmF0dXJl';
const PHONE = '+2250708091012';
const EMAIL = 'awa.kone@example.com';
const SECRETS = {
  password: 'correct horse',
  currentPassword: 'battery staple',
  new_password: 'tr0ub4dor',
  token: TOKEN,
  refreshToken: 'refresh-0123456789abcdef',
  'Refresh-Token': 'refresh-fedcba9876543210',
  AUTHORIZATION: `Bearer ${TOKEN}`,
  Cookie: 'sid=deadbeef',
  'set-cookie': ['sid=cafebabe'],
  jwtSecret: 'a-very-long-signing-secret',
  apiKey: 'sk_live_0123',
  serverSeed: '5eed5eed5eed',
  idempotencyKey: 'purchase-0123456789',
  'Idempotency-Key': 'purchase-9876543210',
  phone: PHONE,
  paymentPhone: '0708091012',
  email: EMAIL,
  identifier: EMAIL,
  code: '493817',
};
const VALUES = Object.values(SECRETS).flat();

const caller = { traceId: 'n-1', userId: new ObjectId(), ip: '127.0.0.1' } as Caller;
const expectClean = (text: string) => {
  for (const value of VALUES) expect(text).not.to.include(value);
};

describe('log: redaction', () => {
  it('lets no secret through from a payload, a nested one, or a list', () => {
    const { log, lines } = captured();
    const register = { username: 'awa', device: { fingerprint: 'f', name: 'phone of Awa' }, ...SECRETS };
    for (const payload of [register, { a: { b: { c: register } } }, { list: [register, [register]] }, [register]]) {
      dispatchLog(log, { answered: () => undefined }).failed(
        { name: 'auth:register', payload, caller },
        new Error('x'),
      );
    }
    expect(lines).to.have.length(4);
    expectClean(lines.join());
    expect(lines[0]).to.include('"username":"awa"');
  });

  it('keeps enough of a number, an address or a key to recognise it', () => {
    expect(redact(SECRETS)).to.deep.include({
      phone: '+225…12',
      email: 'a…@example.com',
      identifier: 'a…@example.com',
      idempotencyKey: 'purc…',
      password: '[redacted]',
    });
    expect(redact({ phone: '+1234567', identifier: '0708091012' })).to.deep.equal({
      phone: '+…67',
      identifier: '0708…12',
    });
  });

  it('keeps what is no secret', () => {
    const said = { newDevice: true, hasToken: false, refreshToken: null, code: 'BET_CLOSED', stake: 50, odds: 1.85 };
    expect(redact(said)).to.deep.equal(said);
    expect(redact({ at: new Date(0), id: new ObjectId('a'.repeat(24)) })).to.deep.equal({
      at: '1970-01-01T00:00:00.000Z',
      id: 'a'.repeat(24),
    });
  });

  it('finds them inside texts, messages and what is put into messages', () => {
    const { log, lines } = captured();
    log.info(`mail to ${EMAIL}, call ${PHONE} or +225 07 08 09 10 12`);
    log.info('with %s and %o', EMAIL, { password: SECRETS.password, phone: PHONE });
    log.info({ note: `Authorization: Bearer ${TOKEN}`, url: 'mongodb://arene:hunter2@db.example:27017' }, TOKEN);
    log.child({ token: TOKEN }).child({ email: EMAIL }).info({ phone: PHONE }, 'child');
    expectClean(lines.join());
    expect(lines.join()).not.to.include('hunter2');
    expect(lines.join()).not.to.include('08 09 10');
    expect(lines).to.have.length(4);
  });

  it('finds them in errors: message, stack, causes and fields', () => {
    const { log, lines, last } = captured();
    const cause = Object.assign(new Error(`E11000 dup key: { email: "${EMAIL}" }`), { keyValue: { phone: PHONE } });
    const error = new Error(`no account for ${PHONE}`, { cause });
    log.error(error);
    log.error({ err: error }, 'failed');
    log.error({ err: error });
    expectClean(lines.join());
    expect(lines).to.have.length(3);
    expect(last().err.stack).to.match(/log\.test\.ts:\d+/);
    expect(last().err.cause.message).to.include('E11000');
  });

  it('is bounded, whatever it is given', () => {
    const { log, lines } = captured();
    const loop: Record<string, unknown> = { password: 'correct horse' };
    loop.self = loop;
    loop.list = Array.from({ length: 50 }, () => loop);
    const hostile = {
      loop,
      wide: Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at])),
      long: 'x'.repeat(1e6),
      bytes: new Uint8Array(1e6),
      get broken(): never {
        throw new Error('a getter');
      },
    };
    log.info(loop);
    log.info({ ...loop, wide: hostile.wide, long: hostile.long, bytes: hostile.bytes });
    log.info(hostile);
    log.info({ map: new Map([['token', TOKEN]]), set: new Set([EMAIL]), big: 12n, own: JSON.parse('{"__proto__":1}') });
    expect(lines).to.have.length(4);
    for (const line of lines) expect(line.length).to.be.below(300_000);
    expectClean(lines.join());
    lines.forEach(line => void JSON.parse(line));
  });

  it('goes only so deep', () => {
    let nested: unknown = 'bottom';
    for (let level = 0; level < 30; level += 1) nested = { nested };
    expect(JSON.stringify(redact(nested)))
      .to.include('[deep]')
      .and.not.to.include('bottom');
  });

  it('writes lines that parse, whatever stands around an address', () => {
    const { log, lines } = captured();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        log.info({ text: `${before}${EMAIL} ${after}` }, `${before} ${PHONE} ${after}`);
        const { text, msg } = JSON.parse(lines.pop()!);
        expect(text).not.to.include(EMAIL);
        expect(msg).not.to.include(PHONE);
      }),
    );
  });
});

describe('log: dispatch', () => {
  it('tells each answer at debug, with trace id, event, outcome, time and user', () => {
    const { log, last } = captured();
    const answered: unknown[] = [];
    const dispatched = dispatchLog(log, { answered: (...args) => void answered.push(args) });
    dispatched.answered({ name: 'bet:buy', payload: {}, caller }, 'BET_CLOSED', 12.34);
    expect(answered).to.deep.equal([['bet:buy', 'BET_CLOSED', 12.34]]);
    expect(last()).to.include({ level: 'debug', traceId: 'n-1', event: 'bet:buy', outcome: 'BET_CLOSED', ms: 12.3 });
    expect(last().userId).to.equal(caller.userId!.toString());
    expect(last()).not.to.have.property('payload');
  });

  it('tells a failure as an error with its stack', () => {
    const { log, last } = captured('info');
    const dispatched = dispatchLog(log, { answered: () => undefined });
    dispatched.failed(
      { name: 'bet:buy', payload: { stake: 5, idempotencyKey: 'purchase-0123456789' }, caller },
      new TypeError('x'),
    );
    expect(last()).to.include({ level: 'error', traceId: 'n-1', event: 'bet:buy' });
    expect(last().err).to.include({ type: 'TypeError', message: 'x' });
    expect(last().err.stack).to.match(/log\.test\.ts:\d+/);
    expect(last().payload).to.deep.equal({ stake: 5, idempotencyKey: 'purc…' });
  });

  it('counts without a line above debug, and cuts the names that clients make up', () => {
    const quiet = captured('info');
    let counted = 0;
    dispatchLog(quiet.log, { answered: () => counted++ }).answered({ name: 'x', payload: 0, caller }, 'OK', 1);
    expect([counted, quiet.lines.length]).to.deep.equal([1, 0]);
    const loud = captured();
    const name = 'x'.repeat(60_000);
    dispatchLog(loud.log, { answered: () => undefined }).answered({ name, payload: 0, caller }, 'OK', 1);
    expect(loud.lines[0]!.length).to.be.below(500);
  });
});
