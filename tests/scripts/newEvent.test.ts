// An event made by `npm run new:event` is whole: it passes the checks and its own test, in a copy of the project.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('npm run new:event', function () {
  this.timeout(180_000);
  let copy = '';
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'arene-new-event-'));
    const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
    // Rules know nothing of events, and their tests take the longest.
    const files = stdout
      .trim()
      .split('\n')
      .filter(file => !/^tests\/rules\/.*\.test\.ts$/.test(file));
    for (const file of files) await cp(join(root, file), join(copy, file)).catch(unlessDeleted);
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rm(copy, { recursive: true, force: true }));

  async function node(...args: string[]) {
    const child = spawn(process.execPath, args, { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { out, err, code };
  }
  const newEvent = (...args: string[]) => node('scripts/newEvent.ts', ...args);

  it('makes events that pass the checks and their own tests', async () => {
    for (const args of [['harbour:wave'], ['bet:get-draft', '--query']]) {
      const { out, err, code } = await newEvent(...args);
      expect(code, out + err).to.equal(0);
    }
    expect(await readFile(join(copy, 'docs/reference/events.md'), 'utf8')).to.include('harbour:wave');
    const checked = await node('scripts/check.ts');
    expect(checked.code, checked.out).to.equal(0);
    const made = ['harbour/wave', 'bets/getDraft'].map(name => `tests/handlers/${name}.test.ts`);
    const tested = await node('node_modules/mocha/bin/mocha.js', '--config', '.mocharc.json', ...made);
    expect(tested.code, tested.out).to.equal(0);
    expect(tested.out).to.include('4 passing');
  });

  it('makes nothing of names that are taken, or none', async () => {
    expect(await newEvent('bet:buy')).to.deep.equal({ out: '', err: 'bet:buy is declared already\n', code: 2 });
    expect(await newEvent('Waving')).to.include({ out: '', code: 2 });
  });
});

function unlessDeleted(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
