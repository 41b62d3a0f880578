// A game that is played here, as admins describe it.
import type { Game as View } from '../contracts/games.ts';
import { model, type Root, Schema } from './define.ts';

export interface Game extends Root {
  slug: string;
  name: string;
  description: string;
  iconUrl: string | null;
  kind: View['kind'];
  status: View['status'];
  currency: View['currency'];
  minBet: number;
  maxBet: number;
  rules: Record<string, unknown>;
  returnToPlayer: number | null;
  /** It is in no list any more. */
  removedAt?: Date;
}

export const Game = model<Game>('Game', 'games', {
  fields: {
    slug: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String },
    iconUrl: { type: String, default: null },
    kind: { type: String, required: true },
    status: { type: String, required: true, enum: ['open', 'closed', 'maintenance'] },
    currency: { type: String, required: true },
    minBet: { type: Number, required: true, min: 0 },
    maxBet: { type: Number, required: true, min: 0 },
    rules: { type: Schema.Types.Mixed, required: true },
    returnToPlayer: { type: Number, default: null },
    removedAt: { type: Date },
    version: { type: Number, required: true },
  },
  indexes: [[{ slug: 1 }, { unique: true }], [{ kind: 1, createdAt: -1 }]],
});

/** The filter of games that were not removed. */
export const isThere = { removedAt: { $exists: false } };

export const gameView = (game: Game): View => ({
  id: game._id.toString(),
  slug: game.slug,
  name: game.name,
  description: game.description,
  iconUrl: game.iconUrl,
  kind: game.kind,
  status: game.status,
  currency: game.currency,
  minBet: game.minBet,
  maxBet: game.maxBet,
  rules: game.rules,
  returnToPlayer: game.returnToPlayer,
  createdAt: game.createdAt.toISOString(),
  updatedAt: game.updatedAt.toISOString(),
});
