// The primary of the replica set dies at once, another is elected, and it comes back as a secondary.
import { type Fault, underLoad } from '../fault.ts';

export const killPrimary: Fault = {
  summary: 'kill -9 of the mongod that is primary',
  short: { times: 1 },
  long: { times: 50 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen({ load }) {
        const { mongods } = site;
        const primary = await mongods.primary();
        await primary.process.stop('SIGKILL');
        try {
          await mongods.successorOf(primary);
          await load.goesOn(1);
        } finally {
          await mongods.start(primary);
          await mongods.whole();
        }
      },
    }),
};
