// The ground on which faults happen: three mongods and a Redis, made for them alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Redis, startRedis } from '../../server/embedded/redis.ts';
import { Mongods } from '../support/mongods.ts';
import type { Reach } from './scenario.ts';

export interface SiteOptions {
  mongod: string;
  redisServer: string;
  electionTimeoutMs?: number;
}

export class Site {
  readonly mongods: Mongods;
  redis: Redis;
  readonly dir: string;
  readonly #redisServer: string;
  #names = 0;

  private constructor(mongods: Mongods, redis: Redis, dir: string, redisServer: string) {
    this.mongods = mongods;
    this.redis = redis;
    this.dir = dir;
    this.#redisServer = redisServer;
  }

  static async open({ mongod, redisServer, electionTimeoutMs }: SiteOptions): Promise<Site> {
    const dir = await mkdtemp(join(tmpdir(), 'arene-faults-'));
    const [mongods, redis] = await Promise.all([
      Mongods.start({ binary: mongod, dir, ...(electionTimeoutMs && { electionTimeoutMs }) }),
      startRedis({ binary: redisServer, dir: join(dir, 'redis') }),
    ]);
    return new Site(mongods, redis, dir, redisServer);
  }

  /** The straight way to a database that nobody else uses, and to Redis. */
  reach(what: string): Reach {
    this.#names += 1;
    return { uri: this.mongods.uri(`${what}-${this.#names}`), redisUrl: this.redis.url };
  }

  /** Starts Redis again where it was. */
  async restartRedis(): Promise<void> {
    const { port } = new URL(this.redis.url);
    this.redis = await startRedis({ binary: this.#redisServer, dir: join(this.dir, 'redis'), port: Number(port) });
  }

  async close(): Promise<void> {
    await Promise.all([this.mongods.stop(), this.redis.stop('SIGKILL')]);
    await rm(this.dir, { recursive: true, force: true });
  }
}
