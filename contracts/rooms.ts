// Watching: who joins a room gets its history or a snapshot, then its news in order.
import { z } from 'zod';
import type { Bet } from './bets.ts';
import { conflated, connection, guest, query } from './declare.ts';
import type { RoomKind } from './roomNames.ts';
import { nothing, time } from './values.ts';

const room = z.string().min(3).max(64);

/** One stored piece of a room's news. */
export const RoomEvent = z.strictObject({
  event: z.string(),
  room: z.string(),
  seq: z.int(),
  at: time,
  data: z.unknown(),
});
export type RoomEvent = z.infer<typeof RoomEvent>;

/** The latest state of a room under one event name. */
export const RoomState = z.strictObject({ version: z.int(), at: time, data: z.unknown() });
export type RoomState = z.infer<typeof RoomState>;

export const Joined = z.strictObject({
  room: z.string(),
  /** The number of the last event that this reply contains or accounts for. */
  seq: z.int(),
  /** The events after `since`, without a gap; absent when there is a snapshot. */
  events: z.array(RoomEvent).optional(),
  /** Everything there is to know at `seq`. */
  snapshot: z.unknown().optional(),
  /** Conflated state by event name. */
  state: z.record(z.string(), RoomState),
  chatSeq: z.int(),
});
export type Joined = z.infer<typeof Joined>;

export const roomJoin = query('room:join', {
  summary: 'Watches a room; with `since`, only what came after is sent where that is still kept.',
  access: guest,
  input: { room, since: z.int().min(0).optional() },
  output: Joined,
  errors: ['TOO_MANY_ROOMS'],
  cost: 2,
});

export const roomLeave = query('room:leave', {
  summary: 'Stops watching a room.',
  access: guest,
  input: { room },
  output: nothing,
});

export const roomHead = connection('room:head', { room: z.string(), seq: z.int(), chatSeq: z.int() });
export const roomClosed = connection('room:closed', { room: z.string(), reason: z.string() });
export const roomPresence = conflated('room:presence', 'any', { spectators: z.int(), players: z.int() });

/** What the snapshot of a room holds, by the room's kind. */
export interface Snapshots {
  bet: { bet: Bet };
  /** The lobby is state alone. */
  lobby: Record<string, never>;
}
export type SnapshotOf<K extends RoomKind> = K extends keyof Snapshots ? Snapshots[K] : unknown;
