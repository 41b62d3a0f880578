// A node in a process of its own, used as any other arena is; stopped by SIGTERM, and dead at the latest when the tests are.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../../models/database.ts';
import type { RunningServer } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { Arena, type ArenaOptions, nodeEnv } from './arena.ts';
import { testDatabase } from './databases.ts';

const root = join(import.meta.dirname, '../..');
const STOP_MS = 15_000;

type Exit = [code: number | null, signal: NodeJS.Signals | null];
type Addresses = Pick<RunningServer, 'socketUrl' | 'sidecarUrl' | 'operationsUrl'>;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
// A signal that nobody listens to would end this process without that.
process.once('SIGTERM', () => process.exit(143));

export class ArenaProcess extends Arena {
  readonly child: ChildProcess;
  /** Resolves with how it ended. */
  readonly exited: Promise<Exit>;

  constructor(child: ChildProcess, exited: Promise<Exit>, ...rest: ConstructorParameters<typeof Arena>) {
    super(...rest);
    this.child = child;
    this.exited = exited;
  }
}

export async function startProcess({
  config: overrides = {},
  uri = testDatabase('process').uri,
  skipAudit = false,
}: ArenaOptions = {}): Promise<ArenaProcess> {
  const env = nodeEnv(uri, { LOG_LEVEL: 'warn', ...overrides });
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const exited = once(child, 'exit') as Promise<Exit>;
  const logged: string[] = [];
  const early = exited.then(([code, signal]) => {
    throw new Error(`The node ended with ${signal ?? code} before it was ready`);
  });
  const addresses = await Promise.race([readyAt(child, logged), early]);
  const database = await openDatabase(uri);

  async function stop(): Promise<void> {
    // Whoever killed it knows how it ended.
    if (child.signalCode !== 'SIGKILL') await end(child, exited);
    await database.close();
  }
  return new ArenaProcess(child, exited, { ...addresses, database, stop }, uri, readConfig(env), logged, skipAudit);
}

/** Keeps what it logs, and knows its addresses once it says that it is ready. */
const readyAt = (child: ChildProcess, logged: string[]) =>
  new Promise<Addresses>(resolve => {
    const addresses: Addresses = { socketUrl: undefined, sidecarUrl: undefined, operationsUrl: undefined };
    // Read to its end: a full pipe would hold the node.
    createInterface({ input: child.stdout! }).on('line', line => {
      const [name, url] = line.split(/\s+/);
      if (line.startsWith('{')) logged.push(line);
      else if (name === 'sockets') addresses.socketUrl = url;
      else if (name === 'REST') addresses.operationsUrl = addresses.sidecarUrl = url;
      else if (name === 'operation') addresses.operationsUrl = url;
      else if (line === 'ready') resolve(addresses);
    });
  });

/** @throws where it does not end well, and in time */
async function end(child: ChildProcess, exited: Promise<Exit>): Promise<void> {
  child.kill('SIGTERM');
  const stuck = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  const [code, signal] = await exited;
  clearTimeout(stuck);
  if (code !== 0) throw new Error(`The node ended with ${signal ?? code} when it was told to stop`);
}
