// What tests need of others (libraries, programs) is fetched once, and kept where the databases' programs are.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '../../server/embedded/findBinary.ts';

const folderOf = (name: string, wanted: string) =>
  join(cacheDir(process.env), `${name}-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);

/** Whether it was fetched earlier. */
export const isFetched = (name: string, wanted: string) => existsSync(folderOf(name, wanted));

/**
 * The folder with what `fetch` put into it, now or earlier; it appears whole or not at all.
 * @param wanted names and versions: another text is another folder
 */
export async function fetchOnce(
  name: string,
  wanted: string,
  fetch: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = folderOf(name, wanted);
  if (existsSync(folder)) return folder;
  await mkdir(cacheDir(process.env), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await fetch(draft);
    // Somebody else may have been quicker, with the same.
    await rename(draft, folder).catch(error => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
