// The database that a command-line tool works on: the one that is set, the one of a server that runs on the data folder, or the folder's own.
import { type Database, openDatabase } from '../models/database.ts';
import type { Config } from './config.ts';
import { DataDirInUse, findRunningDatabase, openEmbeddedDatabase } from './embedded/index.ts';

/** Proofs of a large journal are silent for minutes. */
const NEVER = 0;

/** Hands the database to `work`, and closes what was opened for it. @throws {DataDirInUse} where a server runs that can not be asked */
export async function withToolDatabase<R>(config: Config, work: (database: Database) => Promise<R>): Promise<R> {
  const target = config.MONGODB_URI ? { uri: config.MONGODB_URI } : await embeddedDatabase(config.DATA_DIR);
  try {
    const database = await openDatabase(target.uri, {
      serverSelectionMs: config.ARENE_MONGODB_SELECTION_MS,
      socketMs: NEVER,
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await target.stop?.();
  }
}

async function embeddedDatabase(dataDir: string): Promise<{ uri: string; stop?: () => Promise<void> }> {
  try {
    return await openEmbeddedDatabase({ dataDir, env: process.env, say: line => console.error(line) });
  } catch (error) {
    const uri = error instanceof DataDirInUse ? await findRunningDatabase(dataDir) : undefined;
    if (uri) return { uri };
    throw error;
  }
}
