// Clients of other languages, made ready to run: their libraries are fetched once, and kept where the databases' programs are.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheDir } from '../../server/embedded/findBinary.ts';
import { run } from '../../server/embedded/run.ts';

export interface Program {
  command: string;
  args: string[];
  env: Record<string, string>;
}

export interface ToolChain {
  language: string;
  /** The program, whose arguments are still to come; it lives in `workDir` as far as it has to be built. @throws why it can not be had */
  prepare(workDir: string): Promise<Program>;
}

const root = join(import.meta.dirname, '../..');
const FETCH_MS = 120_000;
const BUILD_MS = 60_000;

export const toolChains: ToolChain[] = [
  {
    language: 'Python (python-socketio)',
    async prepare() {
      await run('python3', ['--version'], { limitMs: BUILD_MS });
      const requirements = join(root, 'tests/clients/python/requirements.txt');
      const libraries = await kept('python', requirements, folder =>
        run('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, '-r', requirements], {
          limitMs: FETCH_MS,
        }),
      );
      const PYTHONPATH = [libraries, join(root, 'docs/clients/python')].join(delimiter);
      const env = { PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' };
      return { command: 'python3', args: [join(root, 'tests/clients/python/smoke.py')], env };
    },
  },
  {
    language: 'Java (socket.io-client-java)',
    async prepare(workDir) {
      const pom = join(root, 'tests/clients/java/pom.xml');
      await run('javac', ['-version'], { limitMs: BUILD_MS });
      const libraries = await kept('java', pom, folder => {
        const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
        return run('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal], { limitMs: FETCH_MS });
      });
      const classPath = join(libraries, '*');
      const sources = [join(root, 'docs/clients/java/ArenaClient.java'), join(root, 'tests/clients/java/Smoke.java')];
      await run('javac', ['-d', workDir, '-cp', classPath, ...sources], { limitMs: BUILD_MS });
      return { command: 'java', args: ['-cp', [classPath, workDir].join(delimiter), 'Smoke'], env: {} };
    },
  },
];

/** What was fetched for this very list is found again; it appears whole or not at all. */
async function kept(name: string, list: string, fetch: (folder: string) => Promise<unknown>): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(list))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cacheDir(process.env), `client-${name}-${digest}`);
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
