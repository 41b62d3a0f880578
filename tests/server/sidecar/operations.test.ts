// What operators see: up, ready or why not, figures; and the pages that explain the API.
import { expect } from 'chai';
import type { ReadyCheck } from '../../../server/sidecar/operations.ts';
import { listening } from './listening.ts';

async function ready(...checks: ReadyCheck[]) {
  const sidecar = await listening({ checks, checkMs: 20 });
  try {
    return { answer: await sidecar.fetch('/ready'), lines: sidecar.lines };
  } finally {
    await sidecar.close();
  }
}

const well: ReadyCheck = { name: 'well', check: async () => undefined };

describe('sidecar: operations', () => {
  it('is up', async () => {
    const sidecar = await listening();
    const answer = await sidecar.fetch('/health');
    await sidecar.close();
    expect([answer.status, answer.json]).to.deep.equal([200, { status: 'ok' }]);
  });

  it('is ready when every check is content', async () => {
    const { answer } = await ready(well, well);
    expect([answer.status, answer.json]).to.deep.equal([200, { ready: true }]);
  });

  it('says what is wrong, what gave no answer in time and what broke, and keeps causes to itself', async () => {
    const { answer, lines } = await ready(
      well,
      { name: 'clock', check: async () => 'it is late' },
      { name: 'redis', check: () => new Promise(() => undefined) },
      { name: 'mongodb', check: () => Promise.reject(new Error('host db-7.internal')) },
      {
        name: 'thrown',
        check: () => {
          throw new Error('at once');
        },
      },
    );
    expect(answer.status).to.equal(503);
    expect(answer.json.ready).to.equal(false);
    const named = answer.json.reasons.map((reason: string) => reason.split(':')[0]);
    expect(named).to.deep.equal(['clock', 'redis', 'mongodb', 'thrown']);
    expect(answer.json.reasons[0]).to.equal('clock: it is late');
    expect(answer.text).not.to.include('db-7');
    expect(lines.join()).to.include('db-7');
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
