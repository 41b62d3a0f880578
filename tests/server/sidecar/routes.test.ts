// Express only gathers: what reaches dispatch, what is refused before it, and how answers look.
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { errorTable } from '../../../contracts/errors.ts';
import { addressesOf } from '../../../server/sidecar/addresses.ts';
import { admin, type Listening, listening, posted, refused, registry } from './listening.ts';

const THING = 'a'.repeat(24);
const KEY = { 'Idempotency-Key': 'key-12345678' };
const signedIn = { headers: { Authorization: 'Bearer good' } };

describe('sidecar: routes', () => {
  let sidecar: Listening;
  before(async () => {
    sidecar = await listening();
  });
  beforeEach(() => {
    sidecar.asked.length = 0;
    sidecar.answerWith(() => ({ ok: true, data: { done: true } }));
  });
  after(() => sidecar.close());

  const payload = () => sidecar.asked[0]!.payload as Record<string, unknown>;

  it('gathers path, body and key into one input, and answers with the data itself', async () => {
    const answer = await sidecar.fetch(`/api/things/${THING}/move`, posted({ to: 'x', reason: 'y' }, KEY));
    expect(answer.status).to.equal(200);
    expect(answer.json).to.deep.equal({ done: true });
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    expect(sidecar.asked[0]!.name).to.equal('POST /things/:thingId/move');
    expect(payload()).to.deep.equal({ thingId: THING, to: 'x', reason: 'y', idempotencyKey: 'key-12345678' });
  });

  it('decodes queries by what is declared, and leaves the rest as it came', async () => {
    await sidecar.fetch('/api/things?limit=20&ratio=-1.5&open=false&search=12');
    expect(payload()).to.deep.equal({ limit: 20, ratio: -1.5, open: false, search: '12' });
    sidecar.asked.length = 0;
    await sidecar.fetch('/api/things?limit=1e3&ratio=.5&open=1&unknown=7');
    expect(payload()).to.deep.equal({ limit: '1e3', ratio: '.5', open: '1', unknown: '7' });
    sidecar.asked.length = 0;
    await sidecar.fetch('/api/things?limit=&open=TRUE&ratio=NaN&search[$ne]=1');
    expect(payload()).to.deep.equal({ limit: '', open: 'TRUE', ratio: 'NaN', 'search[$ne]': '1' });
  });

  it('decodes the path too', async () => {
    await sidecar.fetch('/api/things/7', signedIn);
    expect(payload()).to.deep.equal({ number: 7 });
  });

  it('tries the more specific path first, whatever was declared first', async () => {
    await sidecar.fetch('/api/things/newest', signedIn);
    await sidecar.fetch('/api/admin/users/banned', signedIn);
    expect(sidecar.asked.map(({ name }) => name)).to.deep.equal(['GET /things/newest', 'GET /admin/users/banned']);
  });

  it('gives every declared route an address that leads to it', async () => {
    for (const { declaration, method, path } of addressesOf(registry)) {
      sidecar.asked.length = 0;
      const filled = path.replace(/:\w+/g, THING);
      await sidecar.fetch(filled, { method: method.toUpperCase(), ...signedIn });
      expect(sidecar.asked[0]?.name, path).to.equal(declaration.name);
    }
  });

  const twice: [string, string, RequestInit][] = [
    ['path and body', `/api/things/${THING}/move`, posted({ thingId: THING, to: 'x' }, KEY)],
    ['path and query', `/api/things/${THING}/move?thingId=${THING}`, posted({ to: 'x' }, KEY)],
    ['query and body', `/api/things/${THING}/move?to=x`, posted({ to: 'x' }, KEY)],
    ['a repeated query key', '/api/things?limit=1&limit=1', {}],
    ['the key in the body', `/api/things/${THING}/move`, posted({ to: 'x', idempotencyKey: 'key-12345678' })],
    ['the key in the query', `/api/things/${THING}/move?idempotencyKey=key-12345678`, posted({ to: 'x' })],
  ];
  for (const [name, path, init] of twice) {
    it(`refuses ${name}, and asks nobody`, async () => {
      const answer = await sidecar.fetch(path, init);
      expect([answer.status, answer.code]).to.deep.equal([400, 'VALIDATION_FAILED']);
      expect(answer.json.error.details[0].field).to.be.a('string');
      expect(sidecar.asked).to.have.length(0);
    });
  }

  it('does not let a key disturb a read', async () => {
    await sidecar.fetch('/api/things?limit=1', { headers: KEY });
    expect(payload()).to.deep.equal({ limit: 1 });
  });

  it('takes prototype keys as fields like any other', async () => {
    await sidecar.fetch(`/api/things/${THING}/move`, posted('{"__proto__":{"to":"x"},"constructor":1}', KEY));
    expect(Object.keys(payload())).to.include.members(['__proto__', 'constructor']);
    expect(payload().to).to.equal(undefined);
  });

  const malformed: [string, RequestInit][] = [
    ['broken JSON', posted('{"to":')],
    ['an array', posted('[]')],
    ['a bare value', posted('7')],
    ['too large a body', posted({ to: 'x'.repeat(3000) })],
    ['a form', posted('to=x', { 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['text', posted('{"to":"x"}', { 'Content-Type': 'text/plain' })],
    ['a compressed body', { ...posted('', { 'Content-Encoding': 'gzip' }), body: gzipSync('{"to":"x"}') }],
    ['an unknown charset', posted('{"to":"x"}', { 'Content-Type': 'application/json; charset=koi8-r' })],
  ];
  for (const [name, init] of malformed) {
    it(`refuses ${name} in the one shape`, async () => {
      const answer = await sidecar.fetch(`/api/things/${THING}/move`, init);
      expect([answer.status, answer.code]).to.deep.equal([400, 'VALIDATION_FAILED']);
      expect(answer.json.error).to.include.keys('message', 'traceId');
      expect(sidecar.asked).to.have.length(0);
    });
  }

  it('takes a command without a body', async () => {
    await sidecar.fetch('/api/auth/logout', { method: 'POST', ...signedIn });
    expect(payload()).to.deep.equal({});
  });

  it('refuses a path that is no text', async () => {
    const answer = await sidecar.fetch('/api/things/%E0%A4%A', signedIn);
    expect([answer.status, answer.code]).to.deep.equal([400, 'VALIDATION_FAILED']);
  });

  const unknown: [string, string][] = [
    ['POST', '/'],
    ['GET', '/api/nothing'],
    ['GET', '/api/odds'],
    ['PUT', '/api/things'],
    ['OPTIONS', '/api/things'],
    ['POST', '/docs'],
  ];
  for (const [method, path] of unknown) {
    it(`knows no ${method} ${path}`, async () => {
      const answer = await sidecar.fetch(path, { method });
      expect([answer.status, answer.code]).to.deep.equal([404, 'UNKNOWN_EVENT']);
      expect(sidecar.asked).to.have.length(0);
    });
  }

  it('answers a refusal with its status, its code and when to come back', async () => {
    sidecar.answerWith(() => refused('RATE_LIMITED', { retryAfterMs: 1001 }));
    const answer = await sidecar.fetch('/api/things');
    expect([answer.status, answer.code]).to.deep.equal([429, 'RATE_LIMITED']);
    expect(answer.headers.get('retry-after')).to.equal('2');
    expect(answer.json.error.retryAfterMs).to.equal(1001);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
  });

  it('names the scheme on 401', async () => {
    sidecar.answerWith(() => refused('UNAUTHENTICATED'));
    const answer = await sidecar.fetch('/api/things');
    expect(answer.status).to.equal(401);
    expect(answer.headers.get('www-authenticate')).to.equal('Bearer');
  });

  it('tells nothing of a defect but its number, and the log everything', async () => {
    sidecar.answerWith(() => Promise.reject(new Error('a very private cause')));
    const answer = await sidecar.fetch('/api/things');
    expect([answer.status, answer.code]).to.deep.equal([500, 'INTERNAL']);
    expect(answer.text).not.to.include('private');
    expect(answer.text).not.to.match(/\.ts:\d/);
    const line = sidecar.lines.find(text => text.includes('a very private cause'));
    expect(JSON.parse(line!)).to.include({ level: 'error', traceId: answer.json.error.traceId });
  });

  it('speaks English to who asks for it, else French', async () => {
    const message = async (headers: Record<string, string>) =>
      (await sidecar.fetch('/nothing', { headers })).json.error.message;
    const { en, fr } = errorTable.UNKNOWN_EVENT;
    expect(await message({ 'Accept-Language': 'en-GB,en;q=0.9' })).to.equal(en);
    expect(await message({ 'Accept-Language': 'fr;q=0.9,en;q=0.1' })).to.equal(fr);
    expect(await message({ 'Accept-Language': 'de' })).to.equal(fr);
    expect(await message({ 'Accept-Language': '*' })).to.equal(fr);
  });

  it('gives each answer the number that dispatch was given', async () => {
    const answer = await sidecar.fetch('/api/things');
    expect(answer.headers.get('x-request-id')).to.equal(sidecar.asked[0]!.caller.traceId);
    expect(answer.headers.get('x-powered-by')).to.equal(null);
  });

  it('takes an absolute request target as what it names', async () => {
    const { port } = new URL(sidecar.url);
    const status = await new Promise<number | undefined>((done, fail) => {
      const options = { host: '127.0.0.1', port, path: 'http://elsewhere.example/api/things?limit=3' };
      httpRequest(options, response => done(response.resume().statusCode))
        .on('error', fail)
        .end();
    });
    expect(status).to.equal(200);
    expect(payload()).to.deep.equal({ limit: 3 });
  });
});

describe('sidecar: callers', () => {
  let sidecar: Listening;
  before(async () => {
    const config = { ARENE_MAX_PACKET_BYTES: 2048, ORIGINS: [], TRUSTED_PROXIES: ['127.0.0.1'] };
    sidecar = await listening({ config });
  });
  beforeEach(() => void (sidecar.asked.length = 0));
  after(() => sidecar.close());

  const caller = () => sidecar.asked[0]!.caller;
  const withToken = (Authorization: string) => sidecar.fetch('/api/things', { headers: { Authorization } });

  it('is a guest without a token', async () => {
    await sidecar.fetch('/api/things', { headers: { 'Accept-Language': 'en' } });
    expect(caller()).to.include({ userId: undefined, sessionId: undefined, locale: 'en', connection: undefined });
    expect([...caller().permissions]).to.deep.equal([]);
  });

  it('is whom the token names', async () => {
    await withToken('bearer good');
    expect(caller()).to.include({ userId: admin.userId, sessionId: admin.sessionId, locale: 'fr' });
    expect([...caller().permissions]).to.deep.equal(['bets.manage']);
  });

  for (const [header, code] of [
    ['Bearer old', 'TOKEN_EXPIRED'],
    ['Bearer bad', 'UNAUTHENTICATED'],
    ['Bearer', 'UNAUTHENTICATED'],
    ['Bearer good good', 'UNAUTHENTICATED'],
    ['Basic Z29vZA==', 'UNAUTHENTICATED'],
    [`Bearer ${'x'.repeat(5000)}`, 'UNAUTHENTICATED'],
  ] as const) {
    it(`refuses ${header.slice(0, 20)}, and asks nobody`, async () => {
      const answer = await withToken(header);
      expect([answer.status, answer.code]).to.deep.equal([401, code]);
      expect(answer.headers.get('www-authenticate')).to.equal('Bearer');
      expect(sidecar.asked).to.have.length(0);
    });
  }

  it('lets who signs in anew still send his old token', async () => {
    await sidecar.fetch('/api/auth/refresh', posted({ refreshToken: 'x'.repeat(20) }, { Authorization: 'Bearer old' }));
    expect(sidecar.asked[0]!.name).to.equal('auth:refresh');
    expect(caller().userId).to.equal(undefined);
  });

  const addressFor = async (from: Listening, forwarded: string) => {
    from.asked.length = 0;
    await from.fetch('/api/things', { headers: { 'X-Forwarded-For': forwarded } });
    return from.asked[0]!.caller.ip;
  };

  it('believes a trusted proxy, up to the first address that is none', async () => {
    expect(await addressFor(sidecar, '203.0.113.9')).to.equal('203.0.113.9');
    expect(await addressFor(sidecar, '198.51.100.1, 203.0.113.9')).to.equal('203.0.113.9');
    expect(await addressFor(sidecar, '<script>')).to.equal('127.0.0.1');
  });

  it('believes nobody else', async () => {
    const direct = await listening();
    try {
      expect(await addressFor(direct, '203.0.113.9')).to.equal('127.0.0.1');
    } finally {
      await direct.close();
    }
  });
});

describe('sidecar: other origins', () => {
  const OURS = 'https://arene.example';
  let sidecar: Listening;
  before(async () => {
    const config = { ARENE_MAX_PACKET_BYTES: 2048, ORIGINS: [OURS], TRUSTED_PROXIES: [] };
    sidecar = await listening({ config });
  });
  after(() => sidecar.close());

  const corsOf = (headers: Headers) => [...headers.keys()].filter(name => name.startsWith('access-control-'));
  const preflight = (Origin: string) =>
    sidecar.fetch('/api/things', { method: 'OPTIONS', headers: { Origin, 'Access-Control-Request-Method': 'POST' } });

  it('lets pages of a listed origin read, errors too', async () => {
    for (const path of ['/api/things', '/nothing']) {
      const { headers } = await sidecar.fetch(path, { headers: { Origin: OURS } });
      expect(headers.get('access-control-allow-origin')).to.equal(OURS);
      expect(headers.get('vary')).to.include('Origin');
    }
  });

  it('answers their preflight', async () => {
    const { status, headers } = await preflight(OURS);
    expect(status).to.equal(204);
    expect(headers.get('access-control-allow-headers')).to.include('Idempotency-Key');
    expect(headers.get('access-control-allow-credentials')).to.equal(null);
  });

  it('says nothing to others', async () => {
    const simple = await sidecar.fetch('/api/things', { headers: { Origin: 'https://evil.example' } });
    expect(corsOf(simple.headers)).to.deep.equal([]);
    const asked = await preflight('https://evil.example');
    expect(corsOf(asked.headers)).to.deep.equal([]);
    expect(asked.code).to.equal('UNKNOWN_EVENT');
  });
});
