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
/** Take about as long as all others together, many of which wait for processes: both run at the same time. */
const firstLane = ['client/**/*', 'contracts/**/*', 'handlers/**/*', 'server/*'].map(of => `tests/${of}.test.ts`);
/** Judge how long others wait, so nothing runs beside them. */
const loneFolders = ['tests/faults'];
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
  const databases = isFast ? undefined : await startTestDatabases(process.env, say);
  const runs: Run[] = [];
  try {
    for (const stage of stages()) {
      if (interrupted.signal.aborted) break;
      const lanes = stage.map((specs, lane) => {
        const env = { ...process.env, ...databases?.env, TEST_COUNTS_FILE: join(dir, `${runs.length + lane}.json`) };
        return runMocha(specs, { env, isQuiet: lane > 0, interrupted: interrupted.signal });
      });
      runs.push(...(await Promise.all(lanes)));
    }
  } finally {
    await databases?.stop();
    await rm(dir, { recursive: true, force: true });
  }
  const sum = (count: (run: Run) => number) => runs.reduce((total, run) => total + count(run), 0);
  const failed = sum(({ failed }) => failed);
  const code = interrupted.signal.aborted ? 1 : (runs.find(({ code }) => code !== 0)?.code ?? 0);
  console.log(`${sum(({ passed }) => passed)} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
  return code;
}

/** What runs one after the other, and in each what runs at the same time: lists of test files. */
function stages(): string[][][] {
  const named = args.filter(isSpec);
  if (named.length || isFast) return [[(named.length ? named : fastFolders).flatMap(testsIn)]];
  const first = firstLane.flatMap(pattern => globSync(pattern, { cwd: root }).sort());
  const alone = loneFolders.flatMap(testsIn);
  const others = testsIn('tests').filter(file => !first.includes(file) && !alone.includes(file));
  return [[first, others], [alone]];
}

interface Run {
  code: number;
  passed: number;
  failed: number;
}

interface RunOptions {
  env: Env & { TEST_COUNTS_FILE: string };
  /** Tells what it did when it has ended, not while others tell. */
  isQuiet: boolean;
  interrupted: AbortSignal;
}

async function runMocha(specs: readonly string[], { env, isQuiet, interrupted }: RunOptions): Promise<Run> {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const options = ['--config', join(root, '.mocharc.json'), '--reporter', join(root, 'scripts/reporter.ts')];
  if (env.CI) options.push('--forbid-only');
  const passedOn = args.filter(arg => arg !== '--fast' && !isSpec(arg));
  const child = spawn(process.execPath, [mocha, ...options, ...passedOn, ...specs], {
    cwd: root,
    env,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  interrupted.addEventListener('abort', () => child.kill('SIGTERM'));
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => told.push(data));
  const code = await new Promise<number>(resolve => {
    child.on('error', () => resolve(1));
    child.on('close', code => resolve(code ?? 1));
  });
  process.stdout.write(Buffer.concat(told));
  const { passed, failed } = readCounts(env.TEST_COUNTS_FILE);
  // A run that broke off has failed, also where no test has.
  return { code, passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

const isSpec = (arg: string) => arg.endsWith('.ts') || existsSync(join(root, arg));

const testsIn = (path: string) =>
  path.endsWith('.ts') ? [path] : globSync(join(path, '**/*.test.ts'), { cwd: root }).sort();

const readCounts = (file: string): { passed: number; failed: number } =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };

process.exitCode = await main();
