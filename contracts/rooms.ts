// Watching: who joins a room gets its history or a snapshot, then its news in order.
import { z } from 'zod';
import { Bet } from './bets.ts';
import { conflated, connection, guest, query } from './declare.ts';
import { Match } from './matches.ts';
import type { RoomKind } from './roomNames.ts';
import { Participant, Tournament } from './tournaments.ts';
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
  seq: z.int().describe('The number of the last event that this reply contains or accounts for.'),
  events: z
    .array(RoomEvent)
    .optional()
    .describe('Those after `since`, without a gap; absent when there is a snapshot.'),
  snapshot: z.unknown().optional().describe('Everything there is to know at `seq`, by the kind of room; see Rooms.'),
  state: z.record(z.string(), RoomState).describe('The latest state by event name.'),
  chatSeq: z.int().describe('The number of the last thing said in the room.'),
});
export type Joined = z.infer<typeof Joined>;

export const roomJoin = query('room:join', {
  summary: 'Watches a room; with `since`, only what came after is sent where that is still kept.',
  access: guest,
  input: {
    room,
    since: z.int().min(0).optional().describe('The number of the last event that was applied; left out at first.'),
  },
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
export const snapshots = {
  bet: z.strictObject({ bet: Bet }),
  match: z.strictObject({ match: Match }),
  tournament: z.strictObject({ tournament: Tournament, participants: z.array(Participant) }),
  /** The lobby is state alone. */
  lobby: z.strictObject({}),
};
export type Snapshots = { [K in keyof typeof snapshots]: z.infer<(typeof snapshots)[K]> };
export type SnapshotOf<K extends RoomKind> = K extends keyof Snapshots ? Snapshots[K] : unknown;
