// A mongod of ours is the primary of its own replica set, under the address that it listens on now.
import mongoose from 'mongoose';
import { type ChildServer, waitUntil } from './childServer.ts';
import type { Say } from './environment.ts';

const readyLimitMs = 120_000;
const notYetInitialized = 94;
const alreadyInitialized = 23;

type Admin = mongoose.mongo.Db;

export async function becomePrimary(child: ChildServer, port: number, say: Say) {
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 5000,
  });
  try {
    const admin = client.db('admin');
    await assertOurs(admin, child);
    const host = `127.0.0.1:${port}`;
    await waitUntil(() => isPrimary(admin, host, say), child, 'mongod does not become primary', readyLimitMs);
  } finally {
    await client.close();
  }
}

/** Another server may have taken the port between our look and mongod's: its replica set is not ours to change. */
async function assertOurs(admin: Admin, child: ChildServer) {
  const { pid } = await admin.command({ serverStatus: 1, repl: 0, metrics: 0, locks: 0, wiredTiger: 0, tcmalloc: 0 });
  if (Number(pid) === child.pid) return;
  await child.exited;
  throw new Error('mongod does not start: another server answers on its port');
}

async function isPrimary(admin: Admin, host: string, say: Say) {
  const { isWritablePrimary, me } = await admin.command({ hello: 1 });
  if (isWritablePrimary && me === host) return true;
  await configure(admin, host, say);
  return false;
}

async function configure(admin: Admin, host: string, say: Say) {
  const config = await readConfig(admin);
  if (!config) return initiate(admin, host, say);
  if (config.members[0].host === host) return;
  say(`mongod: moving the replica set from ${config.members[0].host} to ${host}`);
  const members = [{ ...config.members[0], host }];
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

async function readConfig(admin: Admin) {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config;
  } catch (error) {
    if (codeOf(error) === notYetInitialized) return undefined;
    throw error;
  }
}

async function initiate(admin: Admin, host: string, say: Say) {
  try {
    await admin.command({ replSetInitiate: { _id: 'arene', members: [{ _id: 0, host }] } });
    say('mongod: new replica set');
  } catch (error) {
    // A stored configuration that is still being read looks like none.
    if (codeOf(error) !== alreadyInitialized) throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof mongoose.mongo.MongoServerError ? error.code : undefined);
