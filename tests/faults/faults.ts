// All kinds of faults, by the names that `npm run faults -- NAME` takes; those that leave an installation as it is share one.
import type { Fault } from './fault.ts';
import { cutMongodb, cutRedis } from './kinds/cut.ts';
import { floodByAddress, floodByGuests } from './kinds/flood.ts';
import { fullDisk, fullDiskError } from './kinds/fullDisk.ts';
import { idleSockets } from './kinds/idleSockets.ts';
import { killNode } from './kinds/killNode.ts';
import { killPrimary } from './kinds/killPrimary.ts';
import { killRedis } from './kinds/killRedis.ts';
import { floodByUser } from './kinds/pipeline.ts';
import { slowLoris } from './kinds/slowLoris.ts';
import { slowReader } from './kinds/slowReader.ts';
import { stopNode, stopPrimary, stopRedis } from './kinds/stop.ts';

export const faults: Readonly<Record<string, Fault>> = {
  'kill-node': killNode,
  'kill-primary': killPrimary,
  'kill-redis': killRedis,
  'stop-node': stopNode,
  'stop-primary': stopPrimary,
  'stop-redis': stopRedis,
  'full-disk': fullDisk,
  'full-disk-error': fullDiskError,
  'idle-sockets': idleSockets,
  'cut-redis': cutRedis,
  'cut-mongodb': cutMongodb,
  'slow-reader': slowReader,
  'flood-user': floodByUser,
  'flood-address': floodByAddress,
  'flood-guests': floodByGuests,
  'slow-loris': slowLoris,
};
