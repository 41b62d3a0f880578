// What a player is called inside of a game. His user is the root of how many he has.
import type { Team as View } from '../contracts/teams.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Team extends Stored {
  userId: ObjectId;
  gameId: ObjectId;
  name: string;
  isPrimary: boolean;
  isBanned: boolean;
  banReason: string | null;
  bannedAt: Date | null;
  matchesPlayed: number;
  matchesMissed: number;
}

export const Team = model<Team>('Team', 'teams', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    gameId: { type: Schema.Types.ObjectId, required: true },
    name: { type: String, required: true },
    isPrimary: { type: Boolean, required: true },
    isBanned: { type: Boolean, required: true },
    banReason: { type: String, default: null },
    bannedAt: { type: Date, default: null },
    matchesPlayed: { type: Number, required: true },
    matchesMissed: { type: Number, required: true },
  },
  indexes: [[{ userId: 1, gameId: 1, name: 1 }, { unique: true }], [{ gameId: 1 }], [{ userId: 1, createdAt: -1 }]],
});

export const teamView = (team: Team): View => ({
  id: team._id.toString(),
  userId: team.userId.toString(),
  gameId: team.gameId.toString(),
  name: team.name,
  isPrimary: team.isPrimary,
  isBanned: team.isBanned,
  banReason: team.banReason,
  bannedAt: team.bannedAt?.toISOString() ?? null,
  matchesPlayed: team.matchesPlayed,
  matchesMissed: team.matchesMissed,
  createdAt: team.createdAt.toISOString(),
  updatedAt: team.updatedAt.toISOString(),
});
