// All kinds of faults, by the names that `npm run faults -- NAME` takes.
import type { Fault } from './fault.ts';
import { cutMongodb, cutRedis } from './kinds/cut.ts';
import { killNode } from './kinds/killNode.ts';
import { killPrimary } from './kinds/killPrimary.ts';
import { killRedis } from './kinds/killRedis.ts';
import { stopNode, stopPrimary, stopRedis } from './kinds/stop.ts';

export const faults: Readonly<Record<string, Fault>> = {
  'kill-node': killNode,
  'kill-primary': killPrimary,
  'kill-redis': killRedis,
  'stop-node': stopNode,
  'stop-primary': stopPrimary,
  'stop-redis': stopRedis,
  'cut-redis': cutRedis,
  'cut-mongodb': cutMongodb,
};
