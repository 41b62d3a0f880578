// The proxy of deploy/, really run: sockets get through with their own address, and of the sidecar only callbacks and uploads.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import sharp from 'sharp';
import { io } from 'socket.io-client';
import { MAX_PROOF_BYTES } from '../../contracts/uploads.ts';
import { isListening } from '../../server/embedded/childServer.ts';
import { addressesOf } from '../../server/sidecar/addresses.ts';
import { Cup } from '../handlers/tournaments/cup.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../support/arena.ts';
import { freePort } from '../support/databases.ts';
import { addressFor } from '../support/proofs.ts';
import { caddy, orSkip } from './tools.ts';

const root = join(import.meta.dirname, '../..');
const OWN = ['/', '/health', '/ready', '/metrics', '/docs', '/openapi.json', '/asyncapi.json', '/events', '/llms.txt'];
const TRICKS = [
  '/api/payments/x/callback/../../../admin/users',
  '/api/payments/%2e%2e/callback',
  '/api/payments/..%2fadmin/callback',
  '/api/uploads/../admin/users',
  '/api/uploads/%2e%2e%2fadmin%2fusers',
  '/socket.io/../api/admin/users',
  '//api/admin/users',
  '/api/uploads/a/b',
];

describe('deploy/Caddyfile', function () {
  this.timeout(300_000);
  let arena: Arena;
  let admin: Actor;
  let folder = '';
  let proxy: ChildProcess | undefined;
  let port = 0;

  before(async function () {
    const program = await orSkip(this as never, caddy);
    arena = await startArena({ config: { TRUSTED_PROXIES: '127.0.0.1' } });
    admin = await arena.admin();
    folder = await mkdtemp(join(tmpdir(), 'arene-proxy-'));
    port = await freePort();
    writeFileSync(
      join(folder, 'Caddyfile'),
      await withLocalPorts(readFileSync(join(root, 'deploy/Caddyfile'), 'utf8')),
    );
    const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    const env = { ...process.env, HOME: folder, SITE_ADDRESS: `http://127.0.0.1:${port}` };
    proxy = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
    while (!(await isListening(port))) {
      if (proxy.exitCode !== null) throw new Error(`caddy ended with ${proxy.exitCode}`);
      await pause(20);
    }
  });
  after(async () => {
    if (proxy) {
      proxy.kill('SIGKILL');
      await once(proxy, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
    await arena?.stop();
  });

  /** The nodes' addresses become those of the test: one node lives, and the other is gone. */
  async function withLocalPorts(text: string): Promise<string> {
    const { socketUrl, sidecarUrl } = arena.server;
    const gone = `127.0.0.1:${await freePort()}`;
    return text
      .replaceAll('arene1:3000', new URL(socketUrl!).host)
      .replaceAll('arene1:3001', new URL(sidecarUrl!).host)
      .replaceAll(/arene2:300[01]/g, gone)
      .replace(':8080', `:${await freePort()}`);
  }

  /** Asked with a path as it is: nothing tidies it up on its way. */
  const ask = (method: string, path: string) =>
    new Promise<{ status: number; isArene: boolean }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${admin.session!.token}` };
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, response => {
        response.resume();
        const isArene = response.headers['x-request-id'] !== undefined;
        response.on('end', () => resolve({ status: response.statusCode!, isArene }));
      });
      asked.on('error', reject).end();
    });

  it('lets players through, although one node is gone, and believes no address that they claim', async () => {
    for (let i = 0; i < 4; i++) {
      const socket = io(`http://127.0.0.1:${port}`, {
        transports: ['websocket'],
        forceNew: true,
        extraHeaders: { 'x-forwarded-for': '203.0.113.9' },
      });
      try {
        const email = `p${i}@example.com`;
        const registered = await socket.timeout(15_000).emitWithAck('auth:register', { email, password: PASSWORD });
        expect(registered.ok).to.equal(true);
        const logins = await socket.timeout(15_000).emitWithAck('me:logins', {});
        expect(logins.data.items[0].ip).to.equal('127.0.0.1');
      } finally {
        socket.disconnect();
      }
    }
  });

  it('lets payment callbacks and uploads through to the sidecar', async () => {
    for (const [method, path] of [
      ['POST', '/api/payments/sandbox/callback'],
      ['GET', '/api/payments/sandbox/callback'],
      ['PUT', '/api/uploads/0a1b2c.png'],
      ['GET', '/api/uploads/0a1b2c.png'],
    ] as const)
      expect((await ask(method, path)).isArene, `${method} ${path}`).to.equal(true);
  });

  it('lets an image of nearly 5 MB through', async () => {
    const { match, player } = await (await Cup.start(arena)).readyMatch();
    const [width, height, channels] = [1300, 1300, 3] as const;
    const noise = randomBytes(width * height * channels);
    const image = await sharp(noise, { raw: { width, height, channels } }).png({ compressionLevel: 0 }).toBuffer();
    expect(image.length).to.be.within(0.96 * MAX_PROOF_BYTES, MAX_PROOF_BYTES);
    const { uploadUrl } = await addressFor(player, match.id, { size: image.length });
    const url = new URL(uploadUrl, `http://127.0.0.1:${port}`);
    const sent = await fetch(url, { method: 'PUT', body: new Uint8Array(image) });
    expect(sent.status, await sent.text()).to.equal(200);
  });

  it('lets nothing else of the sidecar through', async () => {
    const declared = addressesOf()
      .filter(({ path }) => !/^\/api\/(payments\/:\w+\/callback|uploads\/:\w+)$/.test(path))
      .map(({ method, path }) => [method.toUpperCase(), path.replace(/:\w+/g, '0'.repeat(24))] as const);
    expect(declared.length).to.be.above(20);
    const all = [...declared, ...[...OWN, ...TRICKS].map(path => ['GET', path] as const)];
    for (const [method, path] of all)
      expect(await ask(method, path), `${method} ${path}`).to.include({ isArene: false });
  });
});
