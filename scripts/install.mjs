// The dependencies in node_modules are those of package-lock.json before any other script runs. Plain Node 20, nothing imported.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.arene-install.json');
const needsDev = process.env.NODE_ENV !== 'production';
const isQuiet = process.argv.includes('--quiet');

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lockSha256 = createHash('sha256').update(lockText).digest('hex');

/** Why an installation is needed, or nothing. */
function whyInstall() {
  if (!existsSync(modules)) return 'node_modules is missing';
  const stamp = readJson(stampFile);
  if (stamp?.lockSha256 === lockSha256 && (stamp.hasDev || !needsDev)) return undefined;
  const installed = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!installed) return 'node_modules was not installed to its end';
  const differs = firstDifference(JSON.parse(lockText).packages, installed);
  if (differs) return `${differs} in node_modules does not match package-lock.json`;
  writeStamp();
  return undefined;
}

/** npm records what it installed: somebody else's `npm ci` is as good as ours. */
function firstDifference(wanted, installed) {
  return Object.keys(wanted).find(path => {
    const { version, integrity, optional, peer, dev, devOptional } = wanted[path];
    if (path === '' || ((dev || devOptional) && !needsDev)) return false;
    const found = installed[path];
    if (!found) return !optional && !peer;
    return found.version !== version || found.integrity !== integrity;
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function writeStamp() {
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ lockSha256, hasDev: needsDev }));
}

function install(reason) {
  console.log(`install: ${reason}, running npm ci`);
  rmSync(stampFile, { force: true });
  const path = process.env.PATH ?? '';
  // npm ci removes the Node that npm scripts run on here: npm itself must run on the machine's own.
  const ownPath = path.split(delimiter).filter(folder => !folder.startsWith(modules));
  // Its warnings speak of the machine's Node, which is not the one that anything here runs on.
  const { status, signal, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: ownPath.join(delimiter) },
  });
  if (status === 0) return writeStamp();
  const cause = error?.message ?? signal ?? `exit code ${status}`;
  console.error(`install: npm ci failed (${cause}), see its lines above; the dependencies are not complete.`);
  process.exitCode = 1;
}

function lockPath() {
  const name = `arene-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** A listening socket is the lock, since it ends with its process; resolves to nothing after waiting for another's. */
function takeLock() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => (error.code === 'EADDRINUSE' ? waitForOther().then(resolve) : reject(error)));
    server.listen(lockPath(), () => resolve(server));
  });
}

function waitForOther() {
  return new Promise(resolve => {
    const socket = connect(lockPath());
    socket.once('connect', () => console.log('install: another process installs, waiting for it'));
    socket.once('error', error => {
      if (error.code === 'ECONNREFUSED' && !lockPath().startsWith('\0')) rmSync(lockPath(), { force: true });
    });
    socket.once('close', () => resolve(undefined));
  });
}

async function main() {
  if (whyInstall()) {
    let lock = await takeLock();
    while (!lock) lock = await takeLock();
    const reason = whyInstall();
    if (reason) install(reason);
    lock.close();
    process.exit();
  }
  if (!isQuiet) console.log('install: dependencies match package-lock.json');
}

await main();
