// Redis dies at once and comes back empty: what nodes had to tell each other meanwhile is found in the log.
import { type Fault, underLoad } from '../fault.ts';

export const killRedis: Fault = {
  summary: 'kill -9 of Redis',
  short: { times: 1 },
  long: { times: 30 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen({ load }) {
        await site.redis.stop('SIGKILL');
        await load.goesOn(1);
        await site.restartRedis();
      },
    }),
};
