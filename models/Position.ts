// What a player holds of a bet: a stake, and what it pays if its option wins.
import type { Position as PositionView } from '../contracts/bets.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Position extends Stored {
  betId: ObjectId;
  optionId: ObjectId;
  userId: ObjectId;
  stake: number;
  /** Gross, before the fee. */
  payout: number;
  /** Of one that lost: what it would have paid. */
  promised?: number;
  /** Of one whose winnings were taken back: what its player had no more. */
  kept?: number;
  /** Whole thousandths. */
  oddsMilli: number;
  status: PositionView['status'];
  fee: number | null;
  soldFor: number | null;
  soldAt: Date | null;
  settledAt: Date | null;
  cancelledAt: Date | null;
}

/** What has not happened yet to a position that was just taken. */
export const untouched = {
  status: 'open',
  fee: null,
  soldFor: null,
  soldAt: null,
  settledAt: null,
  cancelledAt: null,
} as const;

// No index names `status`: settling would have to move every entry of it.
export const Position = model<Position>('Position', 'positions', {
  fields: {
    betId: { type: Schema.Types.ObjectId, required: true },
    optionId: { type: Schema.Types.ObjectId, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    stake: { type: Number, required: true, min: 1 },
    payout: { type: Number, required: true, min: 0 },
    promised: { type: Number },
    kept: { type: Number },
    oddsMilli: { type: Number, required: true },
    status: { type: String, required: true, enum: ['open', 'sold', 'settled', 'cancelled'] },
    fee: { type: Number, default: null },
    soldFor: { type: Number, default: null },
    soldAt: { type: Date, default: null },
    settledAt: { type: Date, default: null },
    cancelledAt: { type: Date, default: null },
  },
  indexes: [[{ betId: 1, userId: 1, _id: 1 }], [{ userId: 1, createdAt: -1 }]],
});

const iso = (time: Date | null) => time?.toISOString() ?? null;

export const positionView = (position: Position): PositionView => ({
  id: position._id.toString(),
  betId: position.betId.toString(),
  optionId: position.optionId.toString(),
  userId: position.userId.toString(),
  stake: position.stake,
  oddsAtPurchase: position.oddsMilli / 1000,
  payout: position.payout,
  status: position.status,
  fee: position.fee,
  soldFor: position.soldFor,
  soldAt: iso(position.soldAt),
  settledAt: iso(position.settledAt),
  cancelledAt: iso(position.cancelledAt),
  createdAt: position.createdAt.toISOString(),
  updatedAt: position.updatedAt.toISOString(),
});
