// A backup as a file: compressed, readable by its owner only, and there as a whole or not at all.
import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupRefused, BrokenBackup } from '../models/backup.ts';

/** Writes what `pieces` yields, and gives what it returns. Takes no other file's place. @throws {BackupRefused} */
export async function writeBackup<R>(path: string, pieces: AsyncGenerator<Uint8Array, R>): Promise<R> {
  const draft = `${path}.part`;
  let result: R;
  const all = async function* () {
    result = yield* pieces;
  };
  try {
    await pipeline(Readable.from(all(), { objectMode: true }), createGzip(), createWriteStream(draft, WRITE));
    await flush(draft);
    await link(draft, path);
  } catch (error) {
    const { code, path: taken } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new BackupRefused(`${taken === draft ? draft : path} is there already.`);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return result!;
}

const WRITE = { flags: 'wx', mode: 0o600 } as const;

/** The content of a backup's file. @throws {BrokenBackup} where it is damaged */
export async function* readBackup(path: string): AsyncGenerator<Uint8Array> {
  const content = createGunzip({ chunkSize: 256 * 1024 });
  const reading = pipeline(createReadStream(path), content);
  reading.catch(() => {});
  try {
    yield* content;
    await reading;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? new BrokenBackup(`It is damaged (${message}).`) : error;
  } finally {
    content.destroy();
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
