// Clients of other languages, made ready to run: their libraries are fetched once, and kept where the databases' programs are.
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from '../../server/embedded/run.ts';
import { fetchOnce } from '../support/fetchOnce.ts';

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
      const libraries = await fetchOnce('client-python', await readFile(requirements, 'utf8'), folder =>
        run('python3', ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--target', folder, '-r', requirements], {
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
      const libraries = await fetchOnce('client-java', await readFile(pom, 'utf8'), folder => {
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
