// The durable log of a room: written in the transaction that caused the event, numbered without gaps.
import type { RoomEvent as RoomEventView } from '../contracts/rooms.ts';
import { model, Schema, type Stored } from './define.ts';

export interface RoomEvent extends Stored<string> {
  room: string;
  seq: number;
  event: string;
  data: unknown;
}

const HOURS_KEPT = 48;

export const RoomEvent = model<RoomEvent>('RoomEvent', 'roomEvents', {
  fields: {
    _id: { type: String, required: true },
    room: { type: String, required: true },
    seq: { type: Number, required: true },
    event: { type: String, required: true },
    data: { type: Schema.Types.Mixed },
  },
  indexes: [
    [{ room: 1, seq: 1 }, { unique: true }],
    [{ createdAt: 1 }, { expireAfterSeconds: HOURS_KEPT * 3600 }],
  ],
});

export const roomEventView = ({ event, room, seq, createdAt, data }: RoomEvent): RoomEventView => ({
  event,
  room,
  seq,
  at: createdAt.toISOString(),
  data,
});
