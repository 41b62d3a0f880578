// A helper program is run to its end within a time limit; a failure carries the last line that it complained with.
import { spawn } from 'node:child_process';
import type { Env } from './environment.ts';

type RunOptions = { limitMs: number; env?: Env; showOutput?: boolean };

export const run = (command: string, args: string[], { limitMs, env, showOutput = false }: RunOptions) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, {
      env: env ?? process.env,
      stdio: ['ignore', showOutput ? 'inherit' : 'pipe', 'pipe'],
    });
    // Node's own `timeout` goes on holding the process where the program could not be started.
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let output = '';
    let complaint = '';
    child.stdout?.on('data', chunk => {
      output += chunk;
    });
    child.stderr?.on('data', chunk => {
      complaint += chunk;
      if (showOutput) process.stderr.write(chunk);
    });
    child.on('error', error => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      clearTimeout(limit);
      reject(isMissing ? new Error(`${command} is not there`) : error);
    });
    child.on('close', (code, signal) => {
      const reason = lastLine(complaint) ?? (signal ? `stopped by ${signal}` : `exit code ${code}`);
      clearTimeout(limit);
      if (code === 0) resolve(output);
      else reject(new Error(reason));
    });
  });

export const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() || undefined;
