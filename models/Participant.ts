// Somebody's place in a tournament, which is its root.
import type { Participant as View } from '../contracts/tournaments.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';
import type { Payments } from './Tournament.ts';

export interface Participant extends Stored {
  tournamentId: ObjectId;
  userId: ObjectId;
  /** As others see him. */
  name: string;
  /** Who paid for the place, where it was given to somebody else since. */
  payerId?: ObjectId;
  teamId: ObjectId | null;
  teamName: string | null;
  seed: number | null;
  status: View['status'];
  finalPosition: number | null;
  /** His rating when he joined: by it he is seeded, and rated. */
  eloBefore: number;
  eloAfter: number | null;
  /** Coins in hundredths. */
  prize: number | null;
  /** His part of what no place has earned. */
  returned?: number;
  payments?: Payments;
  /** How many tournaments he had finished when this one was rated. */
  playedBefore?: number;
  /** What his rating was really changed by: none falls below the lowest. */
  ratingGiven?: number | null;
  eliminatedAt: Date | null;
}

export const Participant = model<Participant>('Participant', 'participants', {
  fields: {
    tournamentId: { type: Schema.Types.ObjectId, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    payerId: { type: Schema.Types.ObjectId },
    teamId: { type: Schema.Types.ObjectId, default: null },
    teamName: { type: String, default: null },
    seed: { type: Number, default: null },
    status: {
      type: String,
      required: true,
      enum: ['registered', 'checked_in', 'eliminated', 'winner', 'withdrawn'],
    },
    finalPosition: { type: Number, default: null },
    eloBefore: { type: Number, required: true },
    eloAfter: { type: Number, default: null },
    prize: { type: Number, default: null },
    returned: { type: Number },
    payments: { type: { round: Number, kept: Number, _id: false } as never },
    playedBefore: { type: Number },
    ratingGiven: { type: Number },
    eliminatedAt: { type: Date, default: null },
  },
  indexes: [
    [{ tournamentId: 1, userId: 1 }, { unique: true }],
    [{ tournamentId: 1, createdAt: 1 }],
    [{ userId: 1, createdAt: -1 }],
    [{ teamId: 1 }, { sparse: true }],
  ],
});

export const participantView = (participant: Participant): View => ({
  id: participant._id.toString(),
  tournamentId: participant.tournamentId.toString(),
  userId: participant.userId.toString(),
  name: participant.name,
  teamId: participant.teamId?.toString() ?? null,
  teamName: participant.teamName,
  seed: participant.seed,
  status: participant.status,
  finalPosition: participant.finalPosition,
  eloBefore: participant.eloBefore,
  eloAfter: participant.eloAfter,
  eloChange: participant.eloAfter === null ? null : participant.eloAfter - participant.eloBefore,
  prize: participant.prize,
  joinedAt: participant.createdAt.toISOString(),
  eliminatedAt: participant.eliminatedAt?.toISOString() ?? null,
  createdAt: participant.createdAt.toISOString(),
  updatedAt: participant.updatedAt.toISOString(),
});
