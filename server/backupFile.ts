// A backup as a file: compressed, readable by its owner only, and there as a whole or not at all.
import { createReadStream, createWriteStream } from 'node:fs';
import { link, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupRefused, BrokenBackup } from '../models/backup.ts';

/** Writes what `pieces` yields, and gives what it returns. Takes no other file's place. @throws {BackupRefused} */
export async function writeBackup<R>(path: string, pieces: AsyncGenerator<Uint8Array, R>): Promise<R> {
  const draft = `${path}.part`;
  await writeFile(draft, '', { flag: 'wx', mode: 0o600 }).catch(error => refuseIfThere(error, draft));
  let result: R;
  const all = async function* () {
    result = yield* pieces;
  };
  try {
    const file = createWriteStream(draft, { flush: true });
    await pipeline(Readable.from(all(), { objectMode: true }), createGzip(), file);
    await link(draft, path).catch(error => refuseIfThere(error, path));
  } finally {
    await rm(draft, { force: true });
  }
  return result!;
}

function refuseIfThere(error: NodeJS.ErrnoException, path: string): never {
  throw error.code === 'EEXIST' ? new BackupRefused(`${path} is there already.`) : error;
}

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
