// All kinds of faults, by the names that `npm run faults -- NAME` takes.
import type { Fault } from './fault.ts';
import { killNode } from './kinds/killNode.ts';

export const faults: Readonly<Record<string, Fault>> = {
  'kill-node': killNode,
};
