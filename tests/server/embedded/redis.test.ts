// A redis-server for tests answers, and is gone after stop.
import { expect } from 'chai';
import { Redis } from 'ioredis';
import { startRedis } from '../../../server/embedded/redis.ts';
import { isAlive, useFolder, writeProgram } from './support.ts';

describe('embedded: redis-server', () => {
  const folder = useFolder();

  it('answers, keeps nothing, and stops', async () => {
    const binary = process.env.REDIS_SERVER_BINARY ?? '';
    const redis = await startRedis({ binary, dir: folder() });
    const client = new Redis(redis.url);
    expect(await client.ping()).to.equal('PONG');
    expect(await client.config('GET', 'save')).to.deep.equal(['save', '']);
    await client.quit();
    await redis.stop();
    expect(isAlive(redis.pid)).to.equal(false);
  });

  it('says so when it does not start', async () => {
    const binary = await writeProgram(`${folder()}/broken`, 'exit 3');
    const error = await startRedis({ binary, dir: folder() }).catch(error => error);
    expect(error.message).to.contain('exit code 3');
  });
});
