// How often a player, or a pair, was in dispute when they were last looked at: after each of their disputes.
import type { Flagged } from '../contracts/fairPlay.ts';
import { model, type ObjectId, type Root, Schema } from './define.ts';

/** Named by its players. */
export interface FairPlayRecord extends Root<string> {
  kind: Flagged['kind'];
  userIds: ObjectId[];
  matches: number;
  disputed: number;
  /** Since when it looks unfair; nothing while it does not. */
  flaggedAt: Date | null;
}

export const FairPlayRecord = model<FairPlayRecord>('FairPlayRecord', 'fairPlayRecords', {
  fields: {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    kind: { type: String, required: true, enum: ['player', 'pair'] },
    userIds: { type: [Schema.Types.ObjectId], required: true },
    matches: { type: Number, required: true },
    disputed: { type: Number, required: true },
    flaggedAt: { type: Date, default: null },
  },
  indexes: [
    [{ userIds: 1 }],
    ...(['flaggedAt', 'updatedAt', 'matches', 'disputed'] as const).map(
      field => [{ [field]: -1, _id: -1 }, { partialFilterExpression: { flaggedAt: { $type: 'date' } } }] as never,
    ),
  ],
});

/** The id of the record of one player, or of two, in whichever order. */
export const recordId = (userIds: readonly ObjectId[]): string =>
  `${userIds.length === 1 ? 'player' : 'pair'}:${userIds
    .map(userId => userId.toString())
    .sort()
    .join(':')}`;
