// A server without a database of its own gets one on its data folder, alone, and gives the folder back last.
import { lockDataDir } from './dataDirLock.ts';
import type { Env, Say } from './environment.ts';
import { findMongod } from './findMongod.ts';
import { startMongod } from './mongod.ts';

export { DataDirInUse } from './dataDirLock.ts';
export type { Env, Say } from './environment.ts';
export { BinaryNotFound } from './findBinary.ts';
export { findRunningDatabase, MongodFailed } from './mongod.ts';

export type EmbeddedDatabase = {
  uri: string;
  pid: number;
  /** Resolves when mongod has ended, whoever ended it. */
  exited: Promise<unknown>;
  stop(): Promise<void>;
};

/** @throws {DataDirInUse} @throws {BinaryNotFound} @throws {MongodFailed} */
export async function openEmbeddedDatabase({
  dataDir,
  env,
  say,
}: {
  dataDir: string;
  env: Env;
  say: Say;
}): Promise<EmbeddedDatabase> {
  const lock = await lockDataDir(dataDir);
  try {
    const binary = await findMongod({ env, say });
    const mongod = await startMongod({ binary, dataDir, say });
    const stop = () => mongod.stop().finally(lock.release);
    return { uri: mongod.uri, pid: mongod.pid, exited: mongod.exited, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}
