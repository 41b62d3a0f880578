// What rooms are made with: ports and figures that the server hands in.
import type { Reads } from '../models/reads.ts';
import type { Runtime } from '../models/runtime.ts';
import type { LogLimits } from './roomLog.ts';
import type { Stamps } from './stamps.ts';
import type { Wire } from './wire.ts';

export interface RoomLimits extends LogLimits {
  roomsPerSocket: number;
  stateIntervalMs: number;
  /** Of rooms without a root: their state is read from the database, and is much to send. */
  lobbyIntervalMs: number;
  presenceIntervalMs: number;
  /** How often the heads of this node's rooms are compared with the database. */
  headIntervalMs: number;
  /** How long a room that nobody watches is remembered. */
  idleMs: number;
}

export interface RoomsParts {
  reads: Reads;
  wire: Wire;
  runtime: Runtime;
  limits: RoomLimits;
  node: string;
  /** Where what goes wrong in the background is told. */
  complain: (what: string, error: unknown) => void;
}

/** What the rooms of one node have in common. */
export interface Shared extends RoomsParts {
  stamps: Stamps;
}
