// One live server per data folder: the kernel holds the lock, so it ends with its process however that ends.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const sqliteBusy = 5;

export class DataDirInUse extends Error {
  readonly isOperational = true;
  readonly pid: number | undefined;
  constructor(dataDir: string, pid: number | undefined) {
    const holder = pid === undefined ? 'another process' : `process ${pid}`;
    super(`The data folder ${resolve(dataDir)} is in use by ${holder}. Stop it, or set DATA_DIR to another folder.`);
    this.pid = pid;
  }
}

/** @throws {DataDirInUse} */
export async function lockDataDir(dataDir: string): Promise<{ release(): void }> {
  await mkdir(dataDir, { recursive: true });
  const pidFile = join(dataDir, 'server.pid');
  // SQLite only lends its portable file lock: nothing is stored in this file.
  const lock = new DatabaseSync(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) {
      throw new DataDirInUse(dataDir, livingPid(pidFile));
    }
    throw error;
  }
  writeFileSync(pidFile, String(process.pid));
  const release = () => {
    if (!lock.isOpen) return;
    rmSync(pidFile, { force: true });
    lock.close();
  };
  return { release };
}

/** The file may still name the holder before this one, for the moment between the lock and the write. */
function livingPid(pidFile: string) {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 0);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
