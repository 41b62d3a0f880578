// A real mongod or Redis for one run of the benches, in a folder that goes away with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedisServer } from '../server/embedded/findRedisServer.ts';
import { startMongod } from '../server/embedded/mongod.ts';
import { startRedis } from '../server/embedded/redis.ts';

export async function openTemporaryDatabase(
  binary: string,
  say: (line: string) => void,
): Promise<{ uri: string; pid: number; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'arene-bench-'));
  const mongod = await startMongod({ binary, dataDir, say, cacheMb: 1024 });
  return {
    uri: mongod.uri,
    pid: mongod.pid,
    async stop() {
      await mongod.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function openTemporaryRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'arene-bench-'));
  const binary = await findRedisServer({ env: process.env, say: () => {} });
  const redis = await startRedis({ binary, dir });
  return {
    url: redis.url,
    async stop() {
      await redis.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
