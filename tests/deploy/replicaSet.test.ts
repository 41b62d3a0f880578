// The replica set of the Compose file, made by its own commands on three real mongods: once or twice, with a password, and as the doctor likes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'chai';
import { diagnose } from '../../server/doctor/diagnose.ts';
import { type ChildServer, isListening, spawnServer, waitUntil } from '../../server/embedded/childServer.ts';
import { run } from '../../server/embedded/run.ts';
import { freePort } from '../support/databases.ts';
import { drawn, type Model, readModel } from './composeModel.ts';
import { composeReader, mongoshFolder, orSkip } from './tools.ts';

const root = join(import.meta.dirname, '../..');
const START_MS = 20_000;
const COMMAND_MS = 60_000;

describe('the replica set of docker-compose.yml', function () {
  this.timeout(300_000);
  let folder = '';
  let model: Model;
  let env: NodeJS.ProcessEnv;
  let ports: number[] = [];
  const running = new Set<ChildServer>();

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'arene-members-'));
    model = await readModel(await orSkip(this as never, composeReader), folder);
    const mongosh = await orSkip(this as never, mongoshFolder);
    env = { ...process.env, HOME: folder, PATH: [mongosh, process.env.PATH].join(delimiter) };
    ports = await Promise.all([freePort(), freePort(), freePort()]);
    writeFileSync(join(folder, 'replica.key'), drawn, { mode: 0o600 });
    writeFileSync(join(folder, 'initiate.js'), initiation());
  });
  after(async () => {
    await Promise.all([...running].map(mongod => mongod.stop('SIGKILL')));
    await rm(folder, { recursive: true, force: true });
  });

  /** The members' names become addresses of this machine. */
  function initiation(): string {
    const text = readFileSync(join(root, 'deploy/initiateReplicaSet.js'), 'utf8');
    const local = text.replace(/`[^`]+:27017`/, `'127.0.0.1:' + [${ports}][_id]`);
    expect(local).not.to.equal(text);
    return local;
  }

  async function startMongod(member: number, flags: string[]): Promise<ChildServer> {
    const dbPath = join(folder, `member${member}`);
    await mkdir(dbPath, { recursive: true });
    const port = ports[member]!;
    const local = ['--port', String(port), '--dbpath', dbPath, '--nounixsocket'];
    const mongod = spawnServer('mongod', process.env.MONGOD_BINARY!, [...flags, ...local], () => {});
    running.add(mongod);
    await waitUntil(() => isListening(port), mongod, 'mongod does not start', START_MS);
    return mongod;
  }

  /** As the image does for an empty folder, before it starts mongod as it was told to. */
  async function makeUser(): Promise<void> {
    const { MONGO_INITDB_ROOT_USERNAME: user, MONGO_INITDB_ROOT_PASSWORD: pwd } = model.services.mongo1!.environment!;
    const mongod = await startMongod(0, ['--bind_ip', '127.0.0.1']);
    const command = `db.getSiblingDB('admin').createUser(${JSON.stringify({ user, pwd, roles: ['root'] })})`;
    const at = `mongodb://127.0.0.1:${ports[0]}/admin`;
    await run('mongosh', [at, '--quiet', '--eval', command], { limitMs: COMMAND_MS, env });
    await mongod.stop();
    running.delete(mongod);
  }

  /** The service that makes the set. */
  async function initiate(): Promise<void> {
    const { entrypoint, environment } = model.services['mongo-init']!;
    const [program, ...args] = entrypoint!.map(part =>
      part.replace('/initiateReplicaSet.js', join(folder, 'initiate.js')),
    );
    const URI = environment!.URI!.replace('@mongo1/', `@127.0.0.1:${ports[0]}/`);
    await run(program!, args, { limitMs: COMMAND_MS, env: { ...env, URI } });
  }

  it('is made once, and is what a node needs', async () => {
    await makeUser();
    const [, ...flags] = model.services.mongo1!.command!.map(flag =>
      flag.replace('/etc/replica.key', join(folder, 'replica.key')),
    );
    await Promise.all(ports.map((_, member) => startMongod(member, flags)));
    const [, shell, ...args] = model.services.mongo1!.healthcheck!.test;
    await run(shell!, ['--port', String(ports[0]), ...args], { limitMs: COMMAND_MS, env });

    await initiate();
    await initiate();

    const settings = model.services.arene1!.environment!;
    const members = ports.map(port => `127.0.0.1:${port}`).join(',');
    const MONGODB_URI = settings.MONGODB_URI!.replace('mongo1,mongo2,mongo3', members);
    const here = { PORT: '0', SIDECAR_PORT: '0', HOST: '127.0.0.1', REDIS_URL: '' };
    const findings = await diagnose({ ...settings, ...here, MONGODB_URI });
    const told = findings.map(({ check, level, message }) => `${level} ${check}: ${message}`);
    expect(told).to.include.members([
      'ok replica set: arene, 3 members',
      'ok write concern: a majority confirms writes',
      'ok transactions: transactionLifetimeLimitSeconds is 5',
    ]);
    const stranger = MONGODB_URI.replace(/\/\/.*@/, '//');
    const refused = (await diagnose({ ...settings, ...here, MONGODB_URI: stranger })).filter(
      ({ level }) => level === 'problem',
    );
    expect(refused.some(({ message }) => /requires authentication/.test(message))).to.equal(true);
  });
});
