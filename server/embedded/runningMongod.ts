// Whether a mongod runs on a data folder is asked of the process itself, since a pid outlives its process.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Say } from './environment.ts';

const pollMs = 20;
const stopLimitMs = 15_000;

/** The pid of the mongod on this folder. mongod writes its pid into its lock file, before it opens the data. */
export async function findRunningMongod(dbPath: string) {
  const text = await readFile(join(dbPath, 'mongod.lock'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 && (await runsOn(pid, dbPath)) ? pid : undefined;
}

/** What a killed server left running would keep the data from the next one. */
export async function stopOrphan(dbPath: string, say: Say) {
  const pid = await findRunningMongod(dbPath);
  if (pid === undefined) return;
  say(`mongod: process ${pid} still runs on this data from an earlier start, stopping it`);
  process.kill(pid, 'SIGTERM');
  const deadline = performance.now() + stopLimitMs;
  let isForced = false;
  while (await runsOn(pid, dbPath)) {
    if (!isForced && performance.now() > deadline) isForced = process.kill(pid, 'SIGKILL');
    await sleep(pollMs);
  }
}

async function runsOn(pid: number, dbPath: string) {
  const args = await commandLine(pid);
  return args.includes(`--dbpath\0${dbPath}\0`) || args.includes(`--dbpath ${dbPath} `);
}

async function commandLine(pid: number) {
  // A zombie has an empty command line here, and counts as gone.
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const ps = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return `${ps.stdout.trim()} `;
}
