// What operators see: up, ready or why not, figures; and the pages that explain the API.
import { expect } from 'chai';
import { createLog } from '../../../server/log.ts';
import { Readiness, type ReadyCheck } from '../../../server/readiness.ts';
import { listening } from './listening.ts';

const well: ReadyCheck = { code: 'DRAINING', check: () => undefined };

describe('readiness', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
  });
  const readinessOf = (...checks: ReadyCheck[]) =>
    new Readiness({ checks, checkMs: 20, log: createLog('info', { write: line => void lines.push(line) }) });
  async function ready(...checks: ReadyCheck[]) {
    const sidecar = await listening({ readiness: readinessOf(...checks) });
    try {
      return await sidecar.fetch('/ready');
    } finally {
      await sidecar.close();
    }
  }

  it('is told when every check is content', async () => {
    const answer = await ready(well, well);
    expect([answer.status, answer.json]).to.deep.equal([200, { ready: true }]);
  });

  it('says what is wrong, what gave no answer in time and what broke, and keeps causes to itself', async () => {
    const answer = await ready(
      well,
      { code: 'WRONG_CLOCK', check: () => 'it is late' },
      { code: 'REDIS_UNREACHABLE', check: () => new Promise(() => undefined) },
      { code: 'MONGODB_UNREACHABLE', check: () => Promise.reject(new Error('host db-7.internal')) },
      {
        code: 'NO_COMMON_REDIS',
        check: () => {
          throw new Error('at once');
        },
      },
    );
    expect(answer.status).to.equal(503);
    expect(answer.json).to.deep.equal({
      ready: false,
      reasons: [
        { code: 'WRONG_CLOCK', message: 'it is late' },
        { code: 'REDIS_UNREACHABLE', message: 'no answer within 20 ms' },
        { code: 'MONGODB_UNREACHABLE', message: 'the check failed' },
        { code: 'NO_COMMON_REDIS', message: 'the check failed' },
      ],
    });
    expect(answer.text).not.to.include('db-7');
    expect(lines.join()).to.include('db-7');
  });

  it('is logged when it changes, and not each time that somebody asks', async () => {
    let trouble: string | undefined = 'it is late';
    const readiness = readinessOf({ code: 'WRONG_CLOCK', check: () => trouble });
    for (let i = 0; i < 3; i += 1) await readiness.reasons();
    expect(readiness.codes).to.deep.equal(['WRONG_CLOCK']);
    trouble = undefined;
    for (let i = 0; i < 3; i += 1) await readiness.reasons();
    expect(lines.map(line => JSON.parse(line).msg)).to.deep.equal(['not ready', 'ready']);
  });
});

describe('sidecar: operations', () => {
  it('is up', async () => {
    const sidecar = await listening();
    const answer = await sidecar.fetch('/health');
    await sidecar.close();
    expect([answer.status, answer.json]).to.deep.equal([200, { status: 'ok' }]);
  });

  it('gives its figures as Prometheus reads them', async () => {
    const sidecar = await listening();
    const answer = await sidecar.fetch('/metrics');
    await sidecar.close();
    expect(answer.headers.get('content-type')).to.equal('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.text).to.equal('up 1\n');
  });

  it('answers in the one shape when the figures can not be had', async () => {
    const metrics = { contentType: 'text/plain', text: () => Promise.reject(new Error('no figures')) };
    const sidecar = await listening({ metrics });
    const answer = await sidecar.fetch('/metrics');
    await sidecar.close();
    expect([answer.status, answer.code]).to.deep.equal([500, 'INTERNAL']);
  });
});

describe('sidecar: documents', () => {
  it('serves a page whose scripts and styles are files of this origin', async () => {
    const sidecar = await listening();
    try {
      const bare = await sidecar.fetch('/', { redirect: 'manual' });
      expect([bare.status, bare.headers.get('location')]).to.deep.equal([302, '/docs']);
      const page = await sidecar.fetch('/docs');
      expect(page.status).to.equal(200);
      const policy = page.headers.get('content-security-policy')!;
      expect(policy).not.to.include('unsafe');
      expect(policy).to.include("script-src 'self'");
      expect(page.text).not.to.match(/<script>|<style|\sstyle=|\son\w+=/);
      for (const [, address] of page.text.matchAll(/(?:src|href)="([^"]+)"/g)) {
        const asset = await sidecar.fetch(address!);
        expect(asset.status, address).to.equal(200);
        expect(asset.headers.get('x-content-type-options')).to.equal('nosniff');
        expect(asset.headers.get('content-type')).to.match(/css|javascript|png/);
      }
    } finally {
      await sidecar.close();
    }
  });

  it('serves nothing else out of that folder', async () => {
    const sidecar = await listening();
    try {
      for (const path of ['/docs/package.json', '/docs/index.html', '/docs/..%2fpackage.json', '/docs/index.js']) {
        expect((await sidecar.fetch(path)).code, path).to.equal('UNKNOWN_EVENT');
      }
    } finally {
      await sidecar.close();
    }
  });

  it('allows nothing at all elsewhere', async () => {
    const sidecar = await listening();
    const { headers } = await sidecar.fetch('/openapi.json');
    await sidecar.close();
    expect(headers.get('content-security-policy')).to.equal("default-src 'none';frame-ancestors 'none'");
  });
});
