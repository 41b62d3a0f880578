// mongod runs as a single-node replica set on a data folder, and finds what was there whatever ended the last one.
import { mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChildServer, isListening, spawnServer, waitUntil } from './childServer.ts';
import type { Say } from './environment.ts';
import { freePort, isFree } from './ports.ts';
import { becomePrimary } from './replicaSet.ts';
import { findRunningMongod, stopOrphan } from './runningMongod.ts';

const startLimitMs = 120_000;
const transactionSeconds = 5;
const attempts = 3;
/** mongod's exit codes for an address or a data folder that somebody else holds. */
const takenCodes = [48, 100];

/** Its message is for the operator. */
export class MongodFailed extends Error {
  readonly isOperational = true;
}

export type MongodOptions = { binary: string; dataDir: string; port?: number; say: Say; cacheMb?: number };
export type Mongod = {
  uri: string;
  pid: number;
  /** Resolves when it has ended, whoever ended it. */
  exited: Promise<unknown>;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

export async function startMongod({ binary, dataDir, port, say, cacheMb = 512 }: MongodOptions): Promise<Mongod> {
  const folder = await prepareFolder(dataDir);
  for (let attempt = 1; ; attempt++) {
    await stopOrphan(folder.dbPath, say);
    const chosen = await choosePort(port ?? (await storedPort(folder.portFile)), say);
    const child = await spawnMongod(binary, folder, chosen, cacheMb, say);
    try {
      await waitForPrimary(child, chosen, say);
      await writeFile(folder.portFile, String(chosen));
      return { uri: uriOf(chosen), pid: child.pid, exited: child.exited, stop: child.stop };
    } catch (error) {
      const exit = child.exit();
      await child.stop('SIGKILL');
      if (attempt === attempts || !takenCodes.includes(exit?.code ?? 0)) throw await explain(error, folder.logFile);
    }
  }
}

/** Where the mongod of a running server answers, for tools that run beside it. */
export async function findRunningDatabase(dataDir: string) {
  const root = await realpath(dataDir).catch(() => undefined);
  if (root === undefined) return undefined;
  const folder = pathsIn(root);
  const port = await storedPort(folder.portFile);
  return port && (await findRunningMongod(folder.dbPath)) ? uriOf(port) : undefined;
}

const uriOf = (port: number) => `mongodb://127.0.0.1:${port}/arene?replicaSet=arene`;

type Folder = ReturnType<typeof pathsIn>;

const pathsIn = (root: string) => ({
  dbPath: join(root, 'mongo'),
  logFile: join(root, 'mongod.log'),
  portFile: join(root, 'mongod.port'),
});

async function prepareFolder(dataDir: string) {
  await mkdir(join(dataDir, 'mongo'), { recursive: true });
  return pathsIn(await realpath(dataDir));
}

async function storedPort(portFile: string) {
  const port = Number(await readFile(portFile, 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

async function choosePort(wanted: number | undefined, say: Say) {
  if (wanted === undefined) return freePort();
  if (await isFree(wanted)) return wanted;
  // mongod asks whoever holds its old address whether that is itself: one that never answers costs it 30 s.
  const other = await freePort();
  say(`mongod: port ${wanted} is taken, using ${other}`);
  return other;
}

async function spawnMongod(binary: string, folder: Folder, port: number, cacheMb: number, say: Say) {
  // One log of the last start is kept, so that the file does not grow for ever.
  await rename(folder.logFile, `${folder.logFile}.1`).catch(() => {});
  say(`mongod: starting on port ${port} with its data in ${folder.dbPath}`);
  const args = ['--replSet', 'arene', '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder.dbPath];
  args.push('--logpath', folder.logFile, '--logappend', '--quiet');
  args.push('--wiredTigerCacheSizeGB', String(Math.max(cacheMb, 256) / 1024));
  // Each collection and index is a file: those that nobody has used for a while are closed, or many databases leave no descriptors.
  args.push(
    '--wiredTigerEngineConfigString',
    'file_manager=(close_idle_time=30,close_scan_interval=10,close_handle_minimum=250)',
  );
  args.push('--setParameter', 'diagnosticDataCollectionEnabled=false');
  // What a killed server left open is in the way of others for so long; a minute, if nobody says otherwise.
  args.push('--setParameter', `transactionLifetimeLimitSeconds=${transactionSeconds}`);
  if (process.platform !== 'win32') args.push('--nounixsocket');
  return spawnServer('mongod', binary, args, say);
}

async function waitForPrimary(child: ChildServer, port: number, say: Say) {
  const startedAt = performance.now();
  await waitUntil(() => isListening(port), child, 'mongod does not start', startLimitMs);
  await becomePrimary(child, port, say);
  say(`mongod: primary on port ${port} after ${Math.round(performance.now() - startedAt)} ms`);
}

async function explain(error: unknown, logFile: string) {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const worst = log.split('\n').findLast(line => /"s":"[FE]"/.test(line));
  const message = error instanceof Error ? error.message : String(error);
  return new MongodFailed(`${message}. Its log is ${logFile}${worst ? `, the last error there: ${worst}` : ''}`);
}
