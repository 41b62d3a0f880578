// The doctor, shown things that are really broken: each is found, and told with cause and cure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { diagnose } from '../../../server/doctor/diagnose.ts';
import type { Finding } from '../../../server/doctor/finding.ts';
import { diskSpace, nodeVersion } from '../../../server/doctor/machine.ts';
import { isListening, spawnServer, waitUntil } from '../../../server/embedded/childServer.ts';
import { startRedis } from '../../../server/embedded/redis.ts';
import { nodeEnv, startArena } from '../../support/arena.ts';
import { freePort, testDatabase } from '../../support/databases.ts';
import { openPushService } from '../../support/fcm.ts';
import { openBucket } from '../../support/s3.ts';

const root = join(import.meta.dirname, '../../..');
const drawn = {
  JWT_SECRET: 'Zk4vQ8n1yXb6Rj0uHf3LwTzCm9sPdG2e',
  ENCRYPTION_KEY: 'pV7oYt5AqLx2WcJk8UiMh0DfNz6GbSrE',
};
const healthyEnv = (overrides: Record<string, string> = {}) =>
  nodeEnv(testDatabase('doctor').uri, { ...drawn, ...overrides });

const troubles = (findings: Finding[]) => findings.filter(({ level }) => level !== 'ok');

/** What is wrong in this environment, besides nothing else. */
async function theOneTrouble(env: NodeJS.ProcessEnv): Promise<Finding> {
  const found = troubles(await diagnose(env));
  expect(found, JSON.stringify(found)).to.have.length(1);
  expect(found[0]!.cause).to.be.a('string');
  expect(found[0]!.cure).to.be.a('string');
  return found[0]!;
}

async function doctor(env: NodeJS.ProcessEnv, shell = 'exec "$0" "$@"', ...args: string[]) {
  const child = spawn('sh', ['-c', shell, process.execPath, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  expect(err).to.equal('');
  return { out, code };
}

describe('npm run doctor', function () {
  this.timeout(60_000);

  it('finds nothing wrong where nothing is', async () => {
    const arena = await startArena({ config: drawn });
    await arena.stop();
    const findings = await diagnose(healthyEnv({ MONGODB_URI: arena.uri, REDIS_URL: process.env.TEST_REDIS_URL! }));
    expect(troubles(findings)).to.deep.equal([]);
    const checks = 'node settings secrets ports mongodb transactions clock disk redis'.split(' ');
    expect(findings.map(({ check }) => check)).to.include.members([...checks, 'replica set', 'write concern']);
  });

  it('finds settings that do not exist, and what was meant', async () => {
    const found = await theOneTrouble(healthyEnv({ ARENE_QUEUE_MILLIS: '5' }));
    expect(found).to.include({ level: 'problem', message: 'ARENE_QUEUE_MILLIS is not a setting' });
    expect(found.cure).to.include('ARENE_QUEUE_');
  });

  it('finds settings out of their bounds, and looks at the rest by the defaults', async () => {
    const found = await theOneTrouble(healthyEnv({ STATE_INTERVAL_MS: 'often' }));
    expect(found.message).to.include('STATE_INTERVAL_MS');
  });

  it('finds what production lacks, says it once, and praises nothing that only development has', async () => {
    const findings = await diagnose({ NODE_ENV: 'production', PORT: '0', SIDECAR_PORT: '0' });
    const missing = ['MONGODB_URI', 'JWT_SECRET', 'ENCRYPTION_KEY', 'ORIGINS'];
    for (const name of missing)
      expect(
        findings.filter(({ message }) => message.includes(name)),
        name,
      ).to.have.length(1);
    expect(findings.filter(({ level }) => level === 'problem')).to.have.length(missing.length);
    expect(findings.find(({ message }) => message.includes('JWT_SECRET'))!.cure).to.include('randomBytes');
  });

  it('finds secrets that somebody made up, and one used twice', async () => {
    expect(await theOneTrouble(healthyEnv({ JWT_SECRET: 'a'.repeat(40) }))).to.include({ level: 'warning' });
    const typed = {
      NODE_ENV: 'production',
      ORIGINS: '*',
      MAIL_URL: 'smtp://localhost',
      JWT_SECRET: 'my-long-secret-my-long-secret-1234',
    };
    const found = troubles(await diagnose(healthyEnv(typed)));
    expect(found.map(({ check, level }) => `${check} ${level}`)).to.have.members([
      'secrets problem',
      'replica set warning',
    ]);
    const hex = {
      JWT_SECRET: `12340f${'9b7c3d5e8a6f2041'.repeat(3)}`,
      ENCRYPTION_KEY: `${'c05e7a91b3d8f264'.repeat(3)}a1234b`,
    };
    expect(await diagnose(healthyEnv(hex)).then(troubles), 'drawn, with 1234 in it by chance').to.deep.equal([]);
    const same = await theOneTrouble(healthyEnv({ ENCRYPTION_KEY: drawn.JWT_SECRET }));
    expect(same.message).to.equal('JWT_SECRET and ENCRYPTION_KEY are the same');
  });

  it('finds production without a way to send letters', async () => {
    const env = healthyEnv({ NODE_ENV: 'production', ORIGINS: '*' });
    const found = troubles(await diagnose(env));
    expect(found.map(({ check, level }) => `${check} ${level}`)).to.have.members([
      'mail warning',
      'replica set warning',
    ]);
    const withMail = troubles(await diagnose({ ...env, MAIL_URL: 'smtp://localhost' }));
    expect(withMail.map(({ check }) => check)).to.deep.equal(['replica set']);
  });

  it('finds a service account that is none, or that gets no access', async () => {
    const service = await openPushService();
    const env = (key: string) => healthyEnv({ FCM_SERVICE_ACCOUNT: key });
    expect(troubles(await diagnose(env(service.serviceAccount)))).to.deep.equal([]);
    const another = await openPushService();
    const { private_key } = JSON.parse(another.serviceAccount);
    const revoked = JSON.stringify({ ...JSON.parse(service.serviceAccount), private_key });
    const found = await theOneTrouble(env(revoked));
    expect(found).to.include({ check: 'push', level: 'problem' });
    expect(found.message).to.include('invalid_grant');
    const unreadable = await theOneTrouble(env('/nowhere/fcm.json'));
    expect(unreadable.message).to.include('FCM_SERVICE_ACCOUNT');
    await service.close();
    await another.close();
  });

  it('finds a bucket that is not there, that refuses the key, or does not answer', async () => {
    const bucket = await openBucket();
    const env = (overrides = {}) => healthyEnv({ ...bucket.config, ...overrides });
    expect(troubles(await diagnose(env()))).to.deep.equal([]);
    const absent = await theOneTrouble(env({ S3_BUCKET: 'another' }));
    expect(absent).to.include({ check: 'proofs', level: 'problem' });
    expect(absent.message).to.include('no bucket another');
    const refused = await theOneTrouble(env({ S3_SECRET_ACCESS_KEY: 'a wrong one' }));
    expect(refused.message).to.include('403 SignatureDoesNotMatch');
    bucket.fail(3, 503);
    expect((await theOneTrouble(env())).message).to.include('503 SlowDown');
    const keyless = await theOneTrouble(env({ S3_ACCESS_KEY_ID: '' }));
    expect(keyless.message).to.equal('S3_ACCESS_KEY_ID is required with S3_BUCKET');
    expect(bucket.objects.size, 'it changes nothing').to.equal(0);
    await bucket.close();
  });

  it('finds a port that another program holds, but lets a node of Arène hold it', async () => {
    const other = createServer(socket => socket.destroy()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const found = await theOneTrouble(healthyEnv({ PORT: String(port) }));
    expect(found).to.include({ check: 'ports', message: `PORT ${port} can not be listened on (EADDRINUSE)` });
    other.close();
    const arena = await startArena();
    const held = new URL(arena.server.socketUrl!).port;
    expect(troubles(await diagnose(healthyEnv({ PORT: held })))).to.deep.equal([]);
    await arena.stop();
    expect((await theOneTrouble(healthyEnv({ PORT: '4711', SIDECAR_PORT: '4711' }))).message).to.include('both 4711');
  });

  it('finds a MongoDB that is not there', async () => {
    const MONGODB_URI = `mongodb://me:hidden@127.0.0.1:${await freePort()}/arene`;
    const found = await theOneTrouble(healthyEnv({ MONGODB_URI }));
    expect(found).to.include({ check: 'mongodb', level: 'problem' });
    expect(JSON.stringify(found)).not.to.include('hidden');
  });

  it('finds a MongoDB that is no replica set, and keeps open transactions for a minute', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'arene-doctor-'));
    const port = await freePort();
    const args = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder, '--nounixsocket'];
    const mongod = spawnServer('mongod', process.env.MONGOD_BINARY!, args, () => {});
    try {
      await waitUntil(() => isListening(port), mongod, 'mongod does not start', 20_000);
      const found = troubles(await diagnose(healthyEnv({ MONGODB_URI: `mongodb://127.0.0.1:${port}/arene` })));
      expect(found.map(({ check, level }) => `${check} ${level}`)).to.deep.equal([
        'replica set problem',
        'transactions warning',
      ]);
      expect(found[1]!.message).to.equal('transactionLifetimeLimitSeconds is 60');
    } finally {
      await mongod.stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('finds the wrong encryption key', async () => {
    const arena = await startArena({ config: drawn });
    const env = healthyEnv({ MONGODB_URI: arena.uri });
    expect(troubles(await diagnose(env))).to.deep.equal([]);
    const found = await theOneTrouble({ ...env, ENCRYPTION_KEY: 'Wq9Lb3RkXo7TzEvJ5NcHy2UgPa6Mf1Sd' });
    expect(found.message).to.equal('ENCRYPTION_KEY does not open the secrets in the database');
    await arena.stop();
  });

  it('finds a Redis that is not there, and one that the nodes do not share', async () => {
    const missing = await theOneTrouble(healthyEnv({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }));
    expect(missing).to.include({ check: 'redis', level: 'problem' });

    const arena = await startArena({ config: { ...drawn, REDIS_URL: process.env.TEST_REDIS_URL! } });
    const env = healthyEnv({ MONGODB_URI: arena.uri, REDIS_URL: process.env.TEST_REDIS_URL! });
    expect(troubles(await diagnose(env))).to.deep.equal([]);
    const { REDIS_URL: _, ...without } = env;
    expect((await theOneTrouble(without)).message).to.equal('no REDIS_URL, but a node on this database has one');
    const dir = await mkdtemp(join(tmpdir(), 'arene-doctor-'));
    const another = await startRedis({ binary: process.env.REDIS_SERVER_BINARY!, dir });
    try {
      const found = await theOneTrouble({ ...env, REDIS_URL: another.url });
      expect(found.message).to.equal('1 of 1 nodes on this database do not listen there');
    } finally {
      await another.stop('SIGKILL');
      await rm(dir, { recursive: true, force: true });
      await arena.stop();
    }
  });

  it('finds a clock that is wrong', async () => {
    const skewed = ['--import', './tests/support/skewedClock.ts', 'server/doctor/main.ts', '--json'];
    const { out, code } = await doctor({ ...healthyEnv(), SKEW_MS: '5000' }, undefined, ...skewed);
    expect(code).to.equal(1);
    const wrong = troubles(JSON.parse(out).findings);
    expect(wrong.map(({ check, level }) => `${check} ${level}`)).to.deep.equal(['clock problem']);
  });

  it('finds few file descriptors, and exits with 0 where nothing worse is found', async () => {
    const { out, code } = await doctor(healthyEnv(), 'ulimit -n 512; exec "$0" "$@"', 'server/doctor/main.ts');
    expect(code, out).to.equal(0);
    expect(out).to.include('warning  descriptors: 512 file descriptors at most\n         why: ');
    expect(out.endsWith('0 problems, 1 warning\n')).to.equal(true);
  });

  it('knows an old Node and a full disk when it sees one', () => {
    expect(nodeVersion('20.11.0').level).to.equal('problem');
    expect(nodeVersion('22.17.9').level).to.equal('problem');
    expect(nodeVersion('22.18.0').level).to.equal('ok');
    const gb = 2 ** 30;
    expect([0.5, 5, 50].map(free => diskSpace('it', free * gb, 100 * gb).level)).to.deep.equal([
      'problem',
      'warning',
      'ok',
    ]);
  });
});
