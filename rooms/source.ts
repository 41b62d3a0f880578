// What a kind of room is read from, and who may watch it.
import type { Conflated } from '../contracts/declare.ts';
import type { RoomState } from '../contracts/rooms.ts';
import type { ObjectId } from '../models/define.ts';
import type { Reads } from '../models/reads.ts';
import type { Stamp } from './stamps.ts';

/** A room as one read gives it: everything belongs to `seq`. */
export interface Loaded {
  seq: number;
  snapshot: unknown;
  state: Record<string, RoomState>;
  /** What one has to belong to, to watch: a group, a private tournament. Nothing for a public room. */
  privateTo: ObjectId | null;
}

export interface Head {
  id: string;
  seq: number;
  version: number;
}

/** Who a socket is, and what he may; another object whenever that may have changed. */
export interface Viewer {
  readonly userId: ObjectId | undefined;
  readonly permissions: ReadonlySet<string>;
}

export interface RoomSource {
  /**
   * @param stamp for state that no document counts
   * @throws {Refusal} NOT_FOUND
   */
  load(reads: Reads, id: string, stamp: Stamp): Promise<Loaded>;
  /** Whether somebody belongs to what a room is private to. */
  mayWatch?(reads: Reads, privateTo: ObjectId, viewer: Viewer): Promise<boolean>;
  /** Sequence and state version of many rooms at once; rooms without a root have none. */
  heads?(reads: Reads, ids: string[]): Promise<Head[]>;
  /** Whether people talk in it. */
  readonly hasChat?: true;
  /** The state whose version `heads` tells, for rooms that have one. */
  readonly versioned?: Conflated;
}
