// The machine below a node: the Node that runs it, ports, descriptors, room on the disk.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import packageJson from '../../package.json' with { type: 'json' };
import type { Config } from '../config.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

const FEW_DESCRIPTORS = 4096;
const LITTLE_SPACE = 2 ** 30;
const LITTLE_SHARE = 0.1;

/** @param version as `process.versions.node` */
export function nodeVersion(version: string): Finding {
  const wanted = packageJson.engines.node.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return ok('node', `Node ${version}`);
  return problem('node', {
    message: `Node ${version} is older than ${wanted}`,
    cause: 'Type stripping and parts of the library that the server uses are missing in it.',
    cure: 'Start by npm scripts, which bring a Node of their own, or install Node 24.',
  });
}

type Listening = Pick<Config, 'PORT' | 'SIDECAR_PORT' | 'HOST' | 'ROLES'>;

export async function ports({ PORT, SIDECAR_PORT, HOST, ROLES }: Listening): Promise<Finding[]> {
  if (PORT === SIDECAR_PORT && PORT !== 0 && ROLES.includes('socket'))
    return [
      problem('ports', {
        message: `PORT and SIDECAR_PORT are both ${PORT}`,
        cause: 'A node listens on two ports.',
        cure: 'Set one of them to another port.',
      }),
    ];
  const wanted = ROLES.includes('socket') ? { PORT, SIDECAR_PORT } : { SIDECAR_PORT };
  return Promise.all(Object.entries(wanted).map(([name, port]) => portIsFree(name, port, HOST)));
}

async function portIsFree(name: string, port: number, host: string): Promise<Finding> {
  const code = await codeOfListening(port, host);
  if (code === undefined) return ok('ports', `${name} ${port} is free`);
  if (code === 'EADDRINUSE' && (await isArene(port)))
    return ok('ports', `${name} ${port}: a node of Arène answers there`);
  return problem('ports', {
    message: `${name} ${port} can not be listened on (${code})`,
    cause:
      code === 'EADDRINUSE'
        ? 'Another program listens there.'
        : 'The address is not one of this machine, or the port is reserved.',
    cure: code === 'EADDRINUSE' ? `Stop the other program, or set ${name}.` : `Set HOST or ${name}.`,
  });
}

const codeOfListening = (port: number, host: string) =>
  new Promise<string | undefined>(resolve => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });

const isArene = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) })
    .then(answer => answer.json())
    .then(
      said => (said as { status?: string }).status === 'ok',
      () => false,
    );

/** The hard limit; Node raises its own to it. */
export function descriptors(): Finding[] {
  const limits = process.platform === 'linux' ? readFileSync('/proc/self/limits', 'utf8') : '';
  const hard = /^Max open files +\S+ +(\d+|unlimited)/m.exec(limits)?.[1];
  if (hard === undefined) return [];
  if (hard === 'unlimited' || Number(hard) >= FEW_DESCRIPTORS) return [ok('descriptors', `${hard} file descriptors`)];
  return [
    warning('descriptors', {
      message: `${hard} file descriptors at most`,
      cause: 'Each socket takes one; the hard limit of this process is low.',
      cure: 'Raise it: ulimit -Hn, LimitNOFILE in a systemd unit, ulimits.nofile in Docker.',
    }),
  ];
}

/** @param what whose disk it is */
export function diskSpace(what: string, freeBytes: number, totalBytes: number): Finding {
  const told = `${(freeBytes / 2 ** 30).toFixed(1)} GB of ${(totalBytes / 2 ** 30).toFixed(1)} GB are free (${what})`;
  const trouble = {
    message: `only ${told}`,
    cause: 'Journal and positions are kept for ever; MongoDB stops writing when its disk is full.',
    cure: 'Make room, or give it a larger disk.',
  };
  if (freeBytes < LITTLE_SPACE) return problem('disk', trouble);
  return freeBytes < LITTLE_SHARE * totalBytes ? warning('disk', trouble) : ok('disk', told);
}
