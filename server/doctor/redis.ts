// Redis: reached, new enough, and the one by which the nodes on this database hear each other.
import { Redis } from 'ioredis';
import type { Database } from '../../models/database.ts';
import { type Heartbeat, othersAlive } from '../../models/Heartbeat.ts';
import type { Config } from '../config.ts';
import { type Finding, ok, problem } from './finding.ts';
import { installationOf } from './mongodb.ts';

const REACH_MS = 3000;
const OLDEST_MAJOR = 6;

type Settings = Pick<Config, 'REDIS_URL' | 'ENCRYPTION_KEY'>;

/** @param database where nodes say that they live, if it can be reached */
export async function redis(
  { REDIS_URL, ENCRYPTION_KEY }: Settings,
  database: Database | undefined,
): Promise<Finding[]> {
  // Who may not ask has been told so by the checks of MongoDB.
  const nodes = database ? await othersAlive(database, 'doctor').catch(() => []) : [];
  if (REDIS_URL === undefined) return [withoutRedis(nodes)];
  const client = new Redis(REDIS_URL, { lazyConnect: true, connectTimeout: REACH_MS, retryStrategy: () => null });
  // Told by what `connect` throws.
  client.on('error', () => {});
  try {
    await client.connect();
    const installation =
      database && ENCRYPTION_KEY ? await installationOf(database, ENCRYPTION_KEY).catch(() => undefined) : undefined;
    const common = installation === undefined ? [] : [await isCommon(client, installation, nodes)];
    return [await version(client), ...common];
  } catch (error) {
    return [
      problem('redis', {
        message: `Redis can not be reached at ${URL.parse(REDIS_URL)?.host}: ${(error as Error).message}`,
        cause: 'It does not run, listens elsewhere, or wants another password.',
        cure: 'Compare REDIS_URL with where it runs; try redis-cli -u with the same.',
      }),
    ];
  } finally {
    client.disconnect();
  }
}

function withoutRedis(nodes: Heartbeat[]): Finding {
  const isShared = nodes.some(({ hasRedis }) => hasRedis);
  if (nodes.length < 2 && !isShared) return ok('redis', 'no Redis, which one node does not need');
  return problem('redis', {
    message: `no REDIS_URL, but ${isShared ? 'a node on this database has one' : `${nodes.length} nodes live on this database`}`,
    cause: 'Nodes hear of each other through Redis alone; without it their news come late.',
    cure: 'Set the same REDIS_URL on all nodes.',
  });
}

async function version(client: Redis): Promise<Finding> {
  const version = /redis_version:(\S+)/.exec(await client.info('server'))?.[1] ?? 'of an unknown version';
  if (!(Number.parseInt(version, 10) < OLDEST_MAJOR)) return ok('redis', `Redis ${version}`);
  return problem('redis', {
    message: `Redis ${version} is older than ${OLDEST_MAJOR}`,
    cause: 'The server was never tried with it.',
    cure: 'Upgrade it: it holds nothing.',
  });
}

/** Every node that has a Redis listens there under the name of its database. */
async function isCommon(client: Redis, installation: string, nodes: Heartbeat[]): Promise<Finding> {
  const channel = `arene-${installation}-request#/#`;
  const [, listening] = (await client.pubsub('NUMSUB', channel)) as [string, number];
  const deaf = nodes.length - listening;
  if (deaf <= 0) return ok('redis', `all ${nodes.length} nodes on this database listen there`);
  return problem('redis', {
    message: `${deaf} of ${nodes.length} nodes on this database do not listen there`,
    cause: 'They were started with another REDIS_URL, or with none; a forgotten node does this too.',
    cure: `Set the same REDIS_URL on all nodes: ${nodes.map(({ host, pid }) => `${host} (process ${pid})`).join(', ')}.`,
  });
}
