// Fake programs, folders that vanish, and processes to kill, for the tests of the embedded database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import mongoose from 'mongoose';

/** A fresh folder for each test of the suite that calls this. */
export function useFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arene-embedded-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

export function recorder() {
  const lines: string[] = [];
  return { lines, say: (line: string) => void lines.push(line), text: () => lines.join('\n') };
}

export async function writeProgram(path: string, script: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

export const writeFake = (path: string, version: string) => writeProgram(path, `echo "fake version ${version}"`);

/** Runs a script of this folder; `first` is the first line that it prints. */
export async function runHolder(script: string, args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [first] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return { first, pid: child.pid!, end };
}

export async function withClient<T>(uri: string, work: (db: mongoose.mongo.Db) => Promise<T>): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000 });
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

export const remember = (uri: string, word: string) =>
  withClient(uri, db => db.collection('words').insertOne({ word }, { writeConcern: { w: 'majority', j: true } }));

export const recall = (uri: string) =>
  withClient(uri, async db => (await db.collection('words').find().toArray()).map(({ word }) => word));

export function mongodBinary(): string {
  const binary = process.env.MONGOD_BINARY;
  if (!binary) throw new Error('MONGOD_BINARY is not set: run the tests with npm test');
  return binary;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
