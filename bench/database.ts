// A real mongod for one run of the benches, in a folder that goes away with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from '../server/embedded/mongod.ts';

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
