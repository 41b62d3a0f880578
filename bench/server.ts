// Servers in processes of their own, whose CPU time and memory can be read: ours as it is started in production, and bare ones.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, rssOf } from './proc.ts';

const root = join(import.meta.dirname, '..');
const STOP_MS = 20_000;
const COLLECT_MS = 700;

export interface ServerProcess {
  pid: number;
  /** Where sockets connect. */
  url: string;
  sidecarUrl: string | undefined;
  /** CPU time so far, in microseconds. */
  cpuUs(): Promise<number>;
  /** Memory in RAM, in bytes. */
  rss(): Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** How a server is started whose garbage is collected by `collect`. */
export const collecting = ['--expose-gc', '--import', './bench/collect.ts'];

/** Lets a server collect its garbage, as V8 does by itself when nothing happens. */
export async function collect({ pid }: ServerProcess): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    process.kill(pid, 'SIGUSR2');
    await sleep(COLLECT_MS);
  }
}

/** What V8 keeps of objects and buffers once garbage is collected, in bytes. */
export async function heapOf(node: ServerProcess): Promise<number> {
  await collect(node);
  const metrics = await (await fetch(`${node.sidecarUrl}/metrics`)).text();
  return ['nodejs_heap_size_used_bytes', 'nodejs_external_memory_bytes']
    .map(name => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)![1]))
    .reduce((a, b) => a + b);
}

/** The secrets that every node of a bench shares, and no limits on what one address may ask. */
export const nodeEnv = (mongodbUri: string, overrides: Record<string, string> = {}): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  SIDECAR_PORT: '0',
  ORIGINS: '*',
  LOG_LEVEL: 'error',
  MONGODB_URI: mongodbUri,
  JWT_SECRET: 'a secret of the benches, long enough to be one',
  ENCRYPTION_KEY: 'a key of the benches, also long enough to be one',
  ARENE_RATE_PER_SOCKET: '1000000000',
  ARENE_RATE_PER_IP: '1000000000',
  ARENE_OPEN_TOURNAMENTS: '1000000',
  ARENE_RESULTS_PER_USER: '1000000000',
  // Deep enough that no price runs away while thousands buy.
  ARENE_BET_LIQUIDITY: '5000000',
  ...overrides,
});

/** A node of the product; `overrides` of its environment, as `{ REDIS_URL, ROLES, STATE_INTERVAL_MS, … }`. */
export const startNode = (
  mongodbUri: string,
  overrides: Record<string, string> = {},
  execArgv: string[] = [],
): Promise<ServerProcess> => startServerProcess('server/main.ts', nodeEnv(mongodbUri, overrides), execArgv);

/** Bare Socket.IO, with what `bench/bareServer.ts` answers. */
export const startBare = (env: Record<string, string> = {}, execArgv: string[] = []): Promise<ServerProcess> =>
  startServerProcess('bench/bareServer.ts', env, execArgv);

/** Bare Socket.IO that buys the naive way. */
export const startNaive = (mongodbUri: string): Promise<ServerProcess> =>
  startServerProcess('bench/naiveServer.ts', { MONGODB_URI: mongodbUri }, []);

async function startServerProcess(
  program: string,
  env: Record<string, string>,
  execArgv: string[],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...execArgv, program], {
    cwd: root,
    // As in the image: what threads allocate is given back, and does not stay with each of them.
    env: { PATH: process.env.PATH, MALLOC_ARENA_MAX: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = once(child, 'exit');
  const early = exited.then(([code, signal]) => {
    throw new Error(`${program} ended with ${signal ?? code} before it was ready`);
  });
  const { sockets, REST } = await Promise.race([readyAt(child), early]);
  const pid = child.pid!;
  return {
    pid,
    url: sockets ?? '',
    sidecarUrl: REST,
    cpuUs: () => cpuOf(pid),
    rss: () => rssOf(pid),
    async stop(signal = 'SIGTERM') {
      process.off('exit', kill);
      child.kill(signal);
      const stuck = setTimeout(kill, STOP_MS);
      await exited;
      clearTimeout(stuck);
    },
  };
}

/** The addresses that it prints, once it says that it is ready. */
const readyAt = (child: ChildProcess) =>
  new Promise<Record<string, string>>(resolve => {
    const addresses: Record<string, string> = {};
    // Read to its end: a full pipe would hold the server.
    createInterface({ input: child.stdout! }).on('line', line => {
      if (line === 'ready') return resolve(addresses);
      const [name, url] = line.split(/\s+/);
      if (name && url) addresses[name] = url;
      if (line.startsWith('{')) console.error(line);
    });
  });
