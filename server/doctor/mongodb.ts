// The database: reached, a replica set that confirms writes, new enough, quick to end what was left open, with our clock and our key.
import { type Database, openDatabase } from '../../models/database.ts';
import { Heartbeat } from '../../models/Heartbeat.ts';
import { Setting } from '../../models/Setting.ts';
import { Cipher } from '../cipher.ts';
import { CommandKeys } from '../commandKeys.ts';
import type { Config } from '../config.ts';
import { type Finding, ok, problem, warning } from './finding.ts';
import { diskSpace } from './machine.ts';

const REACH_MS = 3000;
const OLDEST_MAJOR = 6;
const TRANSACTION_SECONDS = 5;
const SAFE_MEMBERS = 3;
const COMMAND_KEYS = 'secret:command-keys';

export interface Hello {
  setName?: string;
  hosts?: string[];
  localTime: Date;
}

/** The database, if it can be reached, and what there is to say where it can not. */
export async function reachMongodb(uri: string): Promise<Database | Finding> {
  try {
    return await openDatabase(uri, { poolSize: 2, serverSelectionMs: REACH_MS });
  } catch (error) {
    return problem('mongodb', {
      message: `MongoDB can not be reached: ${withoutCredentials((error as Error).message)}`,
      cause: 'It does not run, has no primary, listens elsewhere, or refuses these credentials.',
      cure: 'Compare MONGODB_URI with where it runs; try mongosh with the same.',
    });
  }
}

const withoutCredentials = (text: string) => text.replace(/\/\/[^/@\s]*@/g, '//***@');

export async function mongodb(database: Database, config: Config): Promise<Finding[]> {
  const hello = (await database.raw.admin().command({ hello: 1 })) as unknown as Hello;
  const looks = [
    version(database),
    confirmsWrites(database, hello),
    transactionLifetime(database),
    clock(database, config.ARENE_CLOCK_SKEW_MS),
    disk(database),
    rightKey(database, config.ENCRYPTION_KEY),
  ];
  const others = await Promise.all(looks.map(look => look.catch(refused)));
  return [replicaSet(hello, config.isProduction), ...others].filter(finding => finding !== undefined);
}

const refused = (error: Error): Finding =>
  problem('mongodb', {
    message: `MongoDB refused a question: ${withoutCredentials(error.message)}`,
    cause: 'The user in MONGODB_URI is missing, or may not read and write its database; or the connection broke.',
    cure: 'Give it the role readWrite there; name the database that knows it with authSource.',
  });

function replicaSet({ setName, hosts = [] }: Hello, isProduction: boolean): Finding {
  if (setName === undefined)
    return problem('replica set', {
      message: 'MongoDB runs alone, not as a replica set',
      cause: 'Transactions and change streams need one, also where it has a single member.',
      cure: 'Start mongod with --replSet arene, then once: mongosh --eval "rs.initiate()".',
    });
  if (isProduction && hosts.length < SAFE_MEMBERS)
    return warning('replica set', {
      message: `${setName} has ${hosts.length} of ${SAFE_MEMBERS} members`,
      cause: 'With fewer, a machine that fails stops the game, or loses what was acknowledged.',
      cure: 'Add members: rs.add("host:27017").',
    });
  return ok('replica set', `${setName}, ${hosts.length} members`);
}

async function version(database: Database): Promise<Finding> {
  const { version } = await database.raw.admin().command({ buildInfo: 1 });
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return ok('mongodb', `MongoDB ${version}`);
  return problem('mongodb', {
    message: `MongoDB ${version} is older than ${OLDEST_MAJOR}`,
    cause: 'The server uses what came with 6.0.',
    cure: 'Upgrade it member by member, by its manual.',
  });
}

/** A delete that finds nothing changes nothing, and still waits until a majority has all that was written before. */
async function confirmsWrites(database: Database, { setName }: Hello): Promise<Finding | undefined> {
  if (setName === undefined) return undefined;
  const writeConcern = { w: 'majority', wtimeoutMS: REACH_MS } as const;
  try {
    await database.collection(Heartbeat).deleteOne({ _id: 'doctor' }, { writeConcern });
    return ok('write concern', 'a majority confirms writes');
  } catch (error) {
    return problem('write concern', {
      message: `a majority does not confirm writes: ${(error as Error).message}`,
      cause: 'Too many members are away or far behind, or this user may not write.',
      cure: 'Look at rs.status() for members that are not SECONDARY, and at the rights of the user in MONGODB_URI.',
    });
  }
}

async function transactionLifetime(database: Database): Promise<Finding> {
  const name = 'transactionLifetimeLimitSeconds';
  const said = await database.raw
    .admin()
    .command({ getParameter: 1, [name]: 1 })
    .catch(() => ({}) as Record<string, number>);
  const seconds = said[name];
  if (seconds === undefined)
    return warning('transactions', {
      message: `${name} can not be read`,
      cause: 'The user in MONGODB_URI may not read parameters.',
      cure: `Ask whoever runs MongoDB to set it to ${TRANSACTION_SECONDS}.`,
    });
  if (seconds <= TRANSACTION_SECONDS) return ok('transactions', `${name} is ${seconds}`);
  return warning('transactions', {
    message: `${name} is ${seconds}`,
    cause: 'A node that is killed leaves its transaction open; its bets answer with conflicts for so long.',
    cure: `Start every mongod with --setParameter ${name}=${TRANSACTION_SECONDS}.`,
  });
}

async function clock(database: Database, allowedMs: number): Promise<Finding> {
  const askedAt = performance.now();
  const { localTime } = (await database.raw.command({ hello: 1 })) as unknown as Hello;
  const wayMs = performance.now() - askedAt;
  const offMs = Math.abs(Date.now() - wayMs / 2 - localTime.getTime());
  if (offMs - wayMs / 2 <= allowedMs) return ok('clock', `the clock is ${Math.round(offMs)} ms from the database's`);
  return problem('clock', {
    message: `the clock is ${Math.round(offMs)} ms from the database's (${allowedMs} ms are allowed)`,
    cause: 'The time service of this host, or of the database, does not work.',
    cure: 'Mend it (timedatectl, chronyc tracking); the node is not ready until then.',
  });
}

async function disk(database: Database): Promise<Finding | undefined> {
  const { fsUsedSize, fsTotalSize } = await database.raw.command({ dbStats: 1 });
  // A database that nobody has written to has no files yet.
  return !fsTotalSize ? undefined : diskSpace('MongoDB', fsTotalSize - fsUsedSize, fsTotalSize);
}

async function rightKey(database: Database, encryptionKey: string | undefined): Promise<Finding | undefined> {
  if (encryptionKey === undefined || !(await hasSecrets(database))) return undefined;
  if (await installationOf(database, encryptionKey))
    return ok('secrets', 'ENCRYPTION_KEY opens the secrets in the database');
  return problem('secrets', {
    message: 'ENCRYPTION_KEY does not open the secrets in the database',
    cause: 'They were stored with another one; a server does not start with this.',
    cure: 'Set the key of before (it is kept apart from backups), or use another database.',
  });
}

const hasSecrets = async (database: Database) =>
  (await database.collection(Setting).countDocuments({ _id: COMMAND_KEYS }, { limit: 1 })) > 0;

/** What nodes of this database call themselves at Redis; nothing where this key does not tell. */
export async function installationOf(database: Database, encryptionKey: string): Promise<string | undefined> {
  const stored = await database.collection(Setting).findOne({ _id: COMMAND_KEYS });
  if (!stored) return undefined;
  try {
    return new CommandKeys(new Cipher(encryptionKey).decrypt(COMMAND_KEYS, stored.value as string)).installation;
  } catch {
    return undefined;
  }
}
