// The last line of a test run counts what passed and failed, and the exit code agrees with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';

const script = join(import.meta.dirname, '../../scripts/test.ts');

describe('scripts: test', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arene-runner-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const runTests = async (source: string, args: string[] = [], env = {}) => {
    const file = join(folder, 'sample.test.ts');
    await writeFile(file, source);
    const child = spawn(process.execPath, [script, '--fast', file, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, , [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { last: out.trimEnd().split('\n').at(-1), code };
  };
  const passing = "it('passes', () => {}); it('passes too', () => {});";
  const failing = "it('fails', () => { throw new Error('wrong'); });";

  it('counts what passes and fails', async () => {
    expect(await runTests(passing)).to.deep.equal({ last: '2 passed, 0 failed', code: 0 });
    expect(await runTests(passing + failing)).to.deep.equal({ last: '2 passed, 1 failed', code: 1 });
  });

  it('passes arguments on to mocha', async () => {
    expect(await runTests(passing, ['--grep', 'too'])).to.deep.equal({ last: '1 passed, 0 failed', code: 0 });
  });

  it('counts a run that broke off as failed', async () => {
    expect((await runTests("throw new Error('at load');")).last).to.equal('0 passed, 1 failed');
    const broken = await runTests(`${passing} it('leaves', () => process.exit(7));`);
    expect(broken).to.deep.equal({ last: '2 passed, 1 failed', code: 7 });
  });

  it('ends a run that something would hold for ever, and counts it as failed', async () => {
    const leaking = "it('leaks', () => { setInterval(() => {}, 1000); });";
    const result = await runTests(leaking, [], { TEST_LEAK_LIMIT_MS: '50' });
    expect(result).to.deep.equal({ last: '1 passed, 1 failed', code: 1 });
  });
});
