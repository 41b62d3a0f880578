// MongoDB's own download is tried in a process of its own, so that one that hangs ends in bounded time.
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env, Say } from './environment.ts';
import { cacheDir, cachedPath, type Source } from './findBinary.ts';
import { lastLine } from './run.ts';

const stallLimitMs = 20_000;

export const fromOfficialDownload = (env: Env, say: Say): Source => ({
  find: () => download(env, say),
  missing: 'the official download gave nothing',
});

async function download(env: Env, say: Say) {
  await mkdir(cacheDir(env), { recursive: true });
  const workDir = await mkdtemp(join(cacheDir(env), 'official-'));
  say("mongod: trying MongoDB's official download");
  try {
    const found = await downloadInChild(workDir, env);
    const { size } = await stat(found);
    say(`mongod: the official download gave ${(size / 1e6).toFixed(0)} MB`);
    if (!found.startsWith(workDir)) return found;
    await rename(found, cachedPath('mongod', env));
    return cachedPath('mongod', env);
  } catch (error) {
    throw new Error(`the official download failed (${error instanceof Error ? error.message : error})`);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

const downloadInChild = (workDir: string, env: Env) =>
  new Promise<string>((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'officialMongodChild.ts'), [workDir], {
      silent: true,
      execArgv: [],
      // Left to itself the library retries for seconds and trusts any certificate.
      env: { ...env, MONGOMS_MAX_RETRIES: '1', MONGOMS_MD5_CHECK: '1', npm_config_strict_ssl: 'true' },
    });
    const giveUp = () => {
      reject(new Error(`no progress for ${stallLimitMs / 1000} s`));
      child.kill('SIGKILL');
    };
    let stall = setTimeout(giveUp, stallLimitMs);
    child.stdout?.on('data', chunk => {
      clearTimeout(stall);
      stall = setTimeout(giveUp, stallLimitMs);
      if (process.stdout.isTTY) process.stdout.write(chunk);
    });
    let complaint = '';
    child.stderr?.on('data', chunk => {
      complaint += chunk;
    });
    child.on('message', answer => resolve(String(answer)));
    child.on('close', code => {
      clearTimeout(stall);
      reject(new Error(lastLine(complaint) ?? `exit code ${code}`));
    });
  });
