// The databases of a test run are real, fresh, shared by all its suites, and gone after it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../server/embedded/environment.ts';
import { findMongod } from '../server/embedded/findMongod.ts';
import { findRedisServer } from '../server/embedded/findRedisServer.ts';
import { startMongod } from '../server/embedded/mongod.ts';
import { startRedis } from '../server/embedded/redis.ts';

export type TestDatabases = { env: Env; stop(): Promise<void> };

export async function startTestDatabases(env: Env, say: (line: string) => void): Promise<TestDatabases> {
  const binaries = await Promise.all([findMongod({ env, say }), findRedisServer({ env, say })]);
  const dir = await mkdtemp(join(tmpdir(), 'arene-test-'));
  const stops: ((signal: 'SIGKILL') => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map(stopOne => stopOne('SIGKILL')));
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const mongod = await startMongod({ binary: binaries[0], dataDir: dir, say });
    stops.push(mongod.stop);
    const redis = await startRedis({ binary: binaries[1], dir: join(dir, 'redis'), say });
    stops.push(redis.stop);
    const names = { MONGOD_BINARY: binaries[0], REDIS_SERVER_BINARY: binaries[1] };
    return { env: { ...names, TEST_MONGODB_URI: mongod.uri, TEST_REDIS_URL: redis.url }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
