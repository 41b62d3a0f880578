// A redis-server runs on loopback and keeps nothing.
import { mkdir } from 'node:fs/promises';
import { isListening, spawnServer, waitUntil } from './childServer.ts';
import type { Say } from './environment.ts';
import { freePort } from './ports.ts';

const startLimitMs = 20_000;

export type RedisOptions = { binary: string; dir: string; port?: number; say?: Say };
export type Redis = { url: string; pid: number; stop(signal?: NodeJS.Signals): Promise<void> };

export async function startRedis({ binary, dir, port, say = () => {} }: RedisOptions): Promise<Redis> {
  await mkdir(dir, { recursive: true });
  const chosen = port ?? (await freePort());
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
  say(`redis-server: starting on port ${chosen}`);
  const child = spawnServer('redis-server', binary, args, say);
  try {
    await waitUntil(() => isListening(chosen), child, 'redis-server does not start', startLimitMs);
  } catch (error) {
    await child.stop('SIGKILL');
    throw error;
  }
  return { url: `redis://127.0.0.1:${chosen}`, pid: child.pid, stop: child.stop };
}
