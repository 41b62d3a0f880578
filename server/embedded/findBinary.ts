// One chain finds every server program: sources in order, a line for each that failed, and only a program that runs is taken.
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Env, Say } from './environment.ts';
import { run } from './run.ts';

/** `find` gives a path, or nothing (`missing` then says so), or throws with the reason. */
export type Source = { find: () => Promise<string | undefined>; missing: string };

/** Its message is for the operator. */
export class BinaryNotFound extends Error {
  readonly isOperational = true;
}

/** @throws {BinaryNotFound} saying what to set and what was tried */
export async function findBinary(name: string, sources: Source[], advice: string, say: Say): Promise<string> {
  const tried: string[] = [];
  for (const source of sources) {
    try {
      const path = await source.find();
      if (path === undefined) {
        tried.push(source.missing);
        continue;
      }
      const version = await versionOf(path);
      say(`${name}: using ${path} (${version})`);
      return path;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tried.push(reason);
      say(`${name}: ${reason}`);
    }
  }
  throw new BinaryNotFound(`No ${name} was found. ${advice} Tried: ${tried.join('; ')}.`);
}

async function versionOf(path: string) {
  try {
    const output = await run(path, ['--version'], { limitMs: 10_000 });
    return output.trim().split('\n')[0];
  } catch (error) {
    throw new Error(`${path} does not run (${error instanceof Error ? error.message : error}), skipped`);
  }
}

export const fromVariable = (variable: string, env: Env): Source => ({
  find: async () => (env[variable] ? resolve(env[variable]) : undefined),
  missing: `${variable} is not set`,
});

export const fromPath = (name: string, env: Env): Source => ({
  find: async () => {
    for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
      if (await isExecutable(join(folder, name))) return join(folder, name);
    }
    return undefined;
  },
  missing: `no ${name} on the PATH`,
});

export const fromCache = (name: string, env: Env): Source => ({
  find: async () => ((await isExecutable(cachedPath(name, env))) ? cachedPath(name, env) : undefined),
  missing: `none kept in ${cacheDir(env)}`,
});

export const cacheDir = (env: Env) => join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'arene');

export const cachedPath = (name: string, env: Env) => join(cacheDir(env), name);

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
