// `npm run backup -- FILE` and `npm run restore -- FILE`: a database of one moment, also while a server works on it, and back into an empty one.
import { parseArgs } from 'node:util';
import { BackupRefused, BrokenBackup, backUp, type Contents, restore } from '../models/backup.ts';
import { readBackup, writeBackup } from './backupFile.ts';
import { ConfigError, readConfig } from './config.ts';
import { DataDirInUse } from './embedded/index.ts';
import { withToolDatabase } from './toolDatabase.ts';

const USAGE = `npm run backup -- FILE     writes everything of this moment into a new file
npm run restore -- FILE    fills an empty database from it

Uses MONGODB_URI if it is set, else the embedded database of DATA_DIR.`;

class UsageError extends Error {}

async function main(): Promise<void> {
  const [command, path, ...rest] = parseArgs({ allowPositionals: true }).positionals;
  if ((command !== 'backup' && command !== 'restore') || !path || rest.length) throw new UsageError(USAGE);
  const config = readConfig(process.env);
  const contents = await withToolDatabase(config, database =>
    command === 'backup' ? writeBackup(path, backUp(database)) : restore(database, () => readBackup(path)),
  );
  console.log(`${path}: ${inWords(contents)}`);
}

function inWords({ at, documents }: Contents): string {
  const counts = Object.values(documents);
  const sum = counts.reduce((total, count) => total + count, 0);
  return `${sum} documents in ${counts.length} collections, as of ${at.toISOString()}`;
}

const told = [UsageError, BackupRefused, BrokenBackup, ConfigError, DataDirInUse];

function explain(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  const isForOperator = told.some(kind => error instanceof kind) || code?.startsWith('ERR_PARSE_ARGS');
  return isForOperator || code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC' ? message : error;
}

main().catch(error => {
  console.error(explain(error));
  process.exitCode = 1;
});
