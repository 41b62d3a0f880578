// A database server that we start is watched: waiting for it ends when it dies, and it does not outlive an orderly exit of ours.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from './environment.ts';

const pollMs = 10;
const stopLimitMs = 15_000;

export type Exit = { code: number | null; signal: NodeJS.Signals | null };
export type ChildServer = {
  pid: number;
  exited: Promise<Exit>;
  exit(): Exit | undefined;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

export function spawnServer(name: string, binary: string, args: string[], say: Say): ChildServer {
  // A process group of its own: Ctrl-C must reach the server that drains, not the database that it drains into.
  const child = spawn(binary, args, { stdio: 'ignore', detached: true });
  let exit: Exit | undefined;
  let isStopping = false;
  const exited = new Promise<Exit>(resolve => {
    const settle = (code: number | null, signal: NodeJS.Signals | null) => {
      exit = { code, signal };
      process.off('exit', stopWithUs);
      if (!isStopping) say(`${name}: ended by itself (${signal ?? `exit code ${code}`})`);
      resolve(exit);
    };
    child.once('exit', settle);
    child.once('error', () => settle(null, null));
  });
  const stopWithUs = () => child.kill('SIGTERM');
  process.on('exit', stopWithUs);

  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (exit) return;
    isStopping = true;
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    await exited;
    clearTimeout(force);
    say(`${name}: stopped`);
  };
  return { pid: child.pid ?? 0, exited, exit: () => exit, stop };
}

/** Polls until `isReady`; gives up when the server has ended or the time is over. */
export async function waitUntil(isReady: () => Promise<boolean>, child: ChildServer, what: string, limitMs: number) {
  const deadline = performance.now() + limitMs;
  while (!(await isReady())) {
    const exit = child.exit();
    if (exit) throw new Error(`${what}: it ended with ${exit.signal ?? `exit code ${exit.code}`}`);
    if (performance.now() > deadline) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await sleep(pollMs);
  }
}

export const isListening = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
