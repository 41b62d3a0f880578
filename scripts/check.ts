// Everything that can be known in under a minute without a database: a line each with its time, and the output of what fails.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const folders = 'contracts rules models rooms handlers server client web tests bench demo scripts'.split(' ');
const present = folders.filter(folder => existsSync(join(root, folder)));

const checks = {
  'format and lint': [bin('biome'), 'check'],
  types: [bin('tsc')],
  imports: [bin('depcruise'), '--config', join(root, '.dependency-cruiser.cjs'), ...present],
  'fast tests': [process.execPath, join(root, 'scripts/test.ts'), '--fast'],
};

const run = ([command = '', ...args]: string[]) =>
  new Promise<{ hasPassed: boolean; output: string }>(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        output += chunk;
      });
    }
    child.on('error', error => resolve({ hasPassed: false, output: error.message }));
    child.on('close', code => resolve({ hasPassed: code === 0, output }));
  });

async function check(name: string, command: string[]) {
  const startedAt = performance.now();
  const { hasPassed, output } = await run(command);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${hasPassed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return { name, hasPassed, output };
}

const results = await Promise.all(Object.entries(checks).map(([name, command]) => check(name, command)));
const failed = results.filter(({ hasPassed }) => !hasPassed);
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
process.exitCode = failed.length ? 1 : 0;
