// A node dies at once, in turn the one and the other, and is started again while the other serves.
import { type Fault, underLoad } from '../fault.ts';

export const killNode: Fault = {
  summary: 'kill -9 of a node',
  short: { times: 2, pauseMs: 0, sockets: 0 },
  long: { times: 120, pauseMs: 0, sockets: 0 },
  run: (site, size, name) =>
    underLoad(site, size, name, {
      async happen({ nodes }, _size, i) {
        const node = nodes[i % nodes.length]!;
        await node.kill();
        await node.start();
      },
    }),
};
