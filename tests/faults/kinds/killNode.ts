// A node dies at once, in turn the one and the other, and is started again while the other serves.
import { type Fault, underLoad } from '../fault.ts';

export const killNode: Fault = {
  summary: 'kill -9 of a node',
  short: { times: 2 },
  long: { times: 120 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen({ nodes }, _, i) {
        const node = nodes[i % nodes.length]!;
        await node.kill();
        await node.start();
      },
    }),
};
