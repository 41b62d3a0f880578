// News between nodes, through the Redis adapter: sent if Redis is there, dropped if not, because every room heals from its log.
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Server } from 'socket.io';
import type { Relayed } from '../rooms/wire.ts';
import { RedisUnreachable } from './redisUnreachable.ts';

const EVENT = 'relay';
/** Messages, and their bytes, that Redis has not taken yet. */
const MOST_UNANSWERED = 1000;
const MOST_UNANSWERED_BYTES = 8 * 2 ** 20;

export interface Relay {
  send(message: Relayed): void;
  /** Why this node does not hear the others, if so. */
  trouble(): string | undefined;
  close(): Promise<void>;
}

/** Without Redis there are no other nodes. */
export const noRelay: Relay = { send: () => {}, trouble: () => undefined, close: async () => {} };

/** `installation` keeps apart what several databases tell through one Redis. */
export async function openRelay(
  url: string,
  installation: string,
  io: Server,
  receive: (message: Relayed) => void,
  log: Logger,
): Promise<Relay> {
  const publisher = client(url, log);
  const subscriber = client(url, log);
  const unanswered = followPublications(publisher, log);
  await Promise.all([publisher, subscriber].map(redis => redis.connect())).catch(() => {
    for (const redis of [publisher, subscriber]) redis.disconnect();
    throw new RedisUnreachable(url);
  });
  io.adapter(createAdapter(publisher, subscriber, { key: `arene-${installation}` }));
  io.on(EVENT as never, receive as never);
  return {
    send(message) {
      // The client would queue without bound while Redis is away, or there and silent.
      const isTaken = publisher.commandQueue.length < MOST_UNANSWERED && unanswered.bytes < MOST_UNANSWERED_BYTES;
      if (publisher.status === 'ready' && isTaken) io.serverSideEmit(EVENT, message);
    },
    trouble: () =>
      publisher.status === 'ready' && subscriber.status === 'ready' ? undefined : 'redis is not reachable',
    async close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

function client(url: string, log: Logger): Redis {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: 5000 });
  redis.on('error', error => log.warn({ err: error }, 'redis'));
  return redis;
}

/** The adapter publishes without looking at the promise. What was handed to Redis and not taken yet is counted. */
function followPublications(redis: Redis, log: Logger): { readonly bytes: number } {
  const unanswered = { bytes: 0 };
  const publish = redis.publish.bind(redis);
  redis.publish = (async (channel: string, message: string | Buffer) => {
    const bytes = Buffer.byteLength(message);
    unanswered.bytes += bytes;
    try {
      return await publish(channel, message);
    } catch (error) {
      log.warn({ err: error }, 'news was lost on its way to other nodes');
      return 0;
    } finally {
      unanswered.bytes -= bytes;
    }
  }) as typeof redis.publish;
  return unanswered;
}
