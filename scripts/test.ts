// Runs mocha beside real databases, leaves nothing running, exits with mocha's code; the last line counts passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Env } from '../server/embedded/environment.ts';
import { startTestDatabases } from './testDatabases.ts';

const root = join(import.meta.dirname, '..');
const fastFolders = ['tests/architecture', 'tests/client', 'tests/contracts', 'tests/rules'];
const args = process.argv.slice(2);
const isFast = args.includes('--fast');
const say = (line: string) => console.log(line);

async function main() {
  const missing = args.find(arg => !arg.startsWith('-') && /[/]|\.ts$/.test(arg) && !existsSync(resolve(root, arg)));
  if (missing) {
    console.error(`no such test file or folder: ${missing}`);
    return 2;
  }
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
  const dir = await mkdtemp(join(tmpdir(), 'arene-counts-'));
  const countsFile = join(dir, 'counts.json');
  const databases = isFast ? undefined : await startTestDatabases(process.env, say);
  let code = 1;
  try {
    if (!interrupted.signal.aborted) {
      code = await runMocha({ ...process.env, ...databases?.env, TEST_COUNTS_FILE: countsFile }, interrupted.signal);
    }
  } finally {
    await databases?.stop();
  }
  const { passed, failed } = readCounts(countsFile);
  await rm(dir, { recursive: true, force: true });
  // A run that broke off has failed, also where no test has.
  console.log(`${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
  return code;
}

const runMocha = (env: Env, interrupted: AbortSignal) =>
  new Promise<number>(resolve => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const options = ['--config', join(root, '.mocharc.json'), '--reporter', join(root, 'scripts/reporter.ts')];
    if (env.CI) options.push('--forbid-only');
    const child = spawn(process.execPath, [mocha, ...options, ...mochaArgs()], { cwd: root, env, stdio: 'inherit' });
    interrupted.addEventListener('abort', () => child.kill('SIGTERM'));
    child.on('error', () => resolve(1));
    child.on('exit', code => resolve(code ?? 1));
  });

/** mocha would add files of its configuration to those named here, and load every file of a folder. */
function mochaArgs() {
  const named = args.filter(isSpec);
  const specs = named.length ? named : isFast ? fastFolders : ['tests'];
  return [...args.filter(arg => arg !== '--fast' && !isSpec(arg)), ...specs.flatMap(testsIn)];
}

const isSpec = (arg: string) => arg.endsWith('.ts') || existsSync(join(root, arg));

const testsIn = (path: string) =>
  path.endsWith('.ts') ? [path] : globSync(join(path, '**/*.test.ts'), { cwd: root }).sort();

const readCounts = (file: string): { passed: number; failed: number } =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };

process.exitCode = await main();
