// The Compose file means what it should: read by the reference reader, its settings accepted by the server, nothing public but the proxy.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readConfig } from '../../server/config.ts';
import { isListening, spawnServer, waitUntil } from '../../server/embedded/childServer.ts';
import { run } from '../../server/embedded/run.ts';
import { freePort } from '../support/databases.ts';
import { drawn, filled, type Model, readModel, composeText as text, VARIABLE } from './composeModel.ts';
import { composeReader, orSkip } from './tools.ts';

const root = join(import.meta.dirname, '../..');
describe('docker-compose.yml', function () {
  this.timeout(300_000);
  let folder = '';
  let model: Model;

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'arene-compose-'));
    model = await readModel(await orSkip(this as never, composeReader), folder);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is what the schema allows, and the reader would say if it were not', async () => {
    const wrong = text.replace('mem_limit:', 'memory_limit:');
    const error = await readModel(await composeReader(), folder, wrong).catch(error => error);
    expect(String(error)).to.include("additional properties 'memory_limit' not allowed");
  });

  it('sets nothing that a server would not accept, and all that production requires', () => {
    const { arene1, arene2 } = model.services;
    expect(arene2).to.deep.equal(arene1);
    const config = readConfig(arene1!.environment!);
    expect(config).to.include({ isProduction: true, MAIL_URL: filled.MAIL_URL });
    expect(config.TRUSTED_PROXIES).to.deep.equal(['172.28.0.0/24']);
    const withoutMail = { ...arene1!.environment, MAIL_URL: '', MAIL_FROM: '' };
    expect(readConfig(withoutMail).MAIL_URL).to.equal(undefined);
  });

  it('asks for every secret by a name that .env.example explains, and knows no others', () => {
    const asked = new Set([...text.matchAll(VARIABLE)].map(([, name]) => name!));
    const explained = readFileSync(join(root, '.env.example'), 'utf8').match(/^\w+(?==)/gm);
    expect(explained).to.have.members([...asked]);
    expect(text.match(/(?<!\$)\$\{?\w+/g)!.every(found => found.startsWith('${'))).to.equal(true);
  });

  it('shows the public the proxy alone, and databases to nobody outside', () => {
    const published = Object.entries(model.services).filter(([, { ports }]) => ports);
    expect(published.map(([name]) => name)).to.deep.equal(['caddy']);
    expect(model.networks.data!.internal).to.equal(true);
    const members = (network: string) =>
      Object.keys(model.services).filter(name => network in model.services[name]!.networks);
    expect(members('edge')).to.have.members(['arene1', 'arene2', 'caddy']);
    expect(members('data')).not.to.include('caddy');
  });

  it('bounds and restarts everything that stays, and knows whether it is well', () => {
    for (const [name, service] of Object.entries(model.services)) {
      expect(service.mem_limit, name).to.be.a('string');
      if (name === 'mongo-init') continue;
      expect(service.restart, name).to.equal('unless-stopped');
      // The health check of a node is the image's.
      if (service.image !== 'arene') expect(service.healthcheck, name).to.be.an('object');
    }
  });

  it('starts mongod with flags that it knows, by a script that is one', async () => {
    const { entrypoint, command } = model.services.mongo1!;
    const [shell, dashC, script] = entrypoint!;
    expect([shell, dashC]).to.deep.equal(['bash', '-c']);
    await run('bash', ['-n', '-c', script!], { limitMs: 10_000 });
    const keyFile = join(folder, 'replica.key');
    writeFileSync(keyFile, drawn, { mode: 0o600 });
    const [program, ...flags] = command!.map(flag => flag.replace('/etc/replica.key', keyFile));
    expect(program).to.equal('mongod');
    const port = await freePort();
    const local = ['--port', String(port), '--dbpath', folder, '--nounixsocket'];
    const mongod = spawnServer('mongod', process.env.MONGOD_BINARY!, [...flags, ...local], () => {});
    try {
      await waitUntil(() => isListening(port), mongod, 'mongod does not start', 20_000);
    } finally {
      await mongod.stop('SIGKILL');
    }
  });

  it('mounts files that are there', () => {
    const files = [...text.matchAll(/- (\.\/[^:]+):/g)].map(([, path]) => path!);
    expect(files).to.have.members(['./deploy/Caddyfile', './deploy/initiateReplicaSet.js']);
    for (const file of files) expect(existsSync(join(root, file)), file).to.equal(true);
  });
});
