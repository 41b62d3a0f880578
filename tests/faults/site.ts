// The ground on which faults happen: three mongods and a Redis, made for them alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Redis, startRedis } from '../../server/embedded/redis.ts';
import { Mongods } from '../support/mongods.ts';
import { Scenario, type ScenarioOptions } from './scenario.ts';

export interface SiteOptions {
  mongod: string;
  redisServer: string;
}

export class Site {
  readonly mongods: Mongods;
  redis: Redis;
  readonly dir: string;
  readonly #redisServer: string;
  #databases = 0;
  #installation: Scenario | undefined;
  #options: ScenarioOptions | undefined;

  private constructor(mongods: Mongods, redis: Redis, dir: string, redisServer: string) {
    this.mongods = mongods;
    this.redis = redis;
    this.dir = dir;
    this.#redisServer = redisServer;
  }

  static async open({ mongod, redisServer }: SiteOptions): Promise<Site> {
    const dir = await mkdtemp(join(tmpdir(), 'arene-faults-'));
    const [mongods, redis] = await Promise.all([
      Mongods.start({ binary: mongod, dir }),
      startRedis({ binary: redisServer, dir: join(dir, 'redis') }),
    ]);
    return new Site(mongods, redis, dir, redisServer);
  }

  /** An installation that runs warm, on a database of its own: the one before, where that is the same. */
  async installation(options: ScenarioOptions): Promise<Scenario> {
    // Networks that lead to it are made for one.
    if (this.#installation && !options.reach && isDeepStrictEqual(options, this.#options)) return this.#installation;
    await this.clear();
    this.#databases += 1;
    const reach = { uri: this.mongods.uri(`faults-${this.#databases}`), redisUrl: this.redis.url };
    this.#installation = await Scenario.open(reach, options);
    this.#options = options;
    await this.#installation.warmUp();
    return this.#installation;
  }

  /** Ends the installation; the next fault gets a new one. */
  async clear(): Promise<void> {
    const scenario = this.#installation;
    this.#installation = undefined;
    await scenario?.close();
  }

  /** Starts Redis again where it was. */
  async restartRedis(): Promise<void> {
    const { port } = new URL(this.redis.url);
    this.redis = await startRedis({ binary: this.#redisServer, dir: join(this.dir, 'redis'), port: Number(port) });
  }

  async close(): Promise<void> {
    try {
      await this.clear();
    } finally {
      await Promise.all([this.mongods.stop(), this.redis.stop('SIGKILL')]);
      await rm(this.dir, { recursive: true, force: true });
    }
  }
}
