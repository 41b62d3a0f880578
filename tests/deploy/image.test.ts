// What the Dockerfile puts into the image is enough to run a node, and no more; without an engine, from a folder with just these files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { run } from '../../server/embedded/run.ts';
import { nodeEnv } from '../support/arena.ts';
import { freePort, testDatabase } from '../support/databases.ts';
import { hadolint, orSkip } from './tools.ts';

const root = join(import.meta.dirname, '../..');
const INSTALL_MS = 120_000;
const STAYS_AWAY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/;

/** Each instruction with what follows it, continued lines joined. */
const instructions = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean)
  .map(line => [line.split(' ', 1)[0]!, line.slice(line.indexOf(' ') + 1)] as const);
const every = (name: string) => instructions.filter(([instruction]) => instruction === name).map(([, rest]) => rest);
const command = (text: string): string[] => JSON.parse(text.slice(text.indexOf('[')));

/** What is taken from the project. */
const copied = [
  ...new Set(
    every('COPY')
      .filter(rest => !rest.startsWith('--from'))
      .flatMap(rest => rest.split(' ').slice(0, -1)),
  ),
];

describe('the image', function () {
  this.timeout(180_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arene-image-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is built as hadolint wants it', async function () {
    const program = await orSkip(this, hadolint);
    await run(program, [join(root, 'Dockerfile')], { limitMs: 60_000 });
  });

  it('is sent exactly what it copies, and runs as nobody in particular', () => {
    for (const path of copied) expect(existsSync(join(root, path)), path).to.equal(true);
    const sent = readFileSync(join(root, '.dockerignore'), 'utf8')
      .match(/^!.+$/gm)!
      .map(line => line.slice(1));
    expect(sent).to.have.members(copied);
    expect(every('USER')).to.deep.equal(['1000:1000']);
  });

  it('runs a node in production from these files, tells its health, and drains on SIGTERM', async function () {
    for (const path of copied) await cp(join(root, path), join(folder, path), { recursive: true });
    const [install, ...args] = every('RUN')[0]!.split(' ');
    const lacks = await run(install!, [...args, '--prefer-offline', '--fetch-retries=1', '--prefix', folder], {
      limitMs: INSTALL_MS,
    }).then(
      () => undefined,
      error => (error as Error).message,
    );
    if (lacks && STAYS_AWAY.test(lacks)) {
      console.log(`    skipped, because npm could not fetch the dependencies (${lacks})`);
      return this.skip();
    }
    expect(lacks).to.equal(undefined);
    const installed = readdirSync(join(folder, 'node_modules'));
    expect(installed).to.include('socket.io').and.not.include('mocha').and.not.include('typescript');

    const SIDECAR_PORT = String(await freePort());
    const production = { NODE_ENV: 'production', ORIGINS: '*', LOG_LEVEL: 'warn', SIDECAR_PORT };
    const env = { PATH: process.env.PATH, ...nodeEnv(testDatabase('image').uri, production) };
    const [node, ...start] = command(every('CMD')[0]!);
    expect(node).to.equal('node');
    const child = spawn(process.execPath, start, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    try {
      await said(child.stdout!, 'ready', exited);
      const health = command(every('HEALTHCHECK')[0]!);
      await run(process.execPath, health.slice(1), { limitMs: 10_000, env });
      child.kill('SIGTERM');
      expect(await exited).to.deep.equal([0, null]);
      const sick = await run(process.execPath, health.slice(1), { limitMs: 10_000, env }).catch(error => error.message);
      expect(sick).to.equal('exit code 1');
    } finally {
      child.kill('SIGKILL');
    }
  });
});

const said = (output: NodeJS.ReadableStream, word: string, exited: Promise<unknown>) =>
  Promise.race([
    new Promise<void>(resolve => createInterface({ input: output }).on('line', line => line === word && resolve())),
    exited.then(how => {
      throw new Error(`it ended before it was ready: ${how}`);
    }),
  ]);
