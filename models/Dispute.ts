// A match that its players tell differently: open until somebody decides, or they agree after all. The tournament is its root.
import type { Dispute as View } from '../contracts/disputes.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';
import { type Declaration, declarationView, type ProofAddress } from './Match.ts';

export interface Dispute extends Stored {
  tournamentId: ObjectId;
  matchId: ObjectId;
  status: View['status'];
  /** What both have said, as it stands while the dispute is open. */
  declarations: Declaration[];
  resolvedBy: ObjectId | null;
  finalPlayer1Score: number | null;
  finalPlayer2Score: number | null;
  resolutionNotes: string | null;
  resolvedAt: Date | null;
}

export const Dispute = model<Dispute>('Dispute', 'disputes', {
  fields: {
    tournamentId: { type: Schema.Types.ObjectId, required: true },
    matchId: { type: Schema.Types.ObjectId, required: true },
    status: { type: String, required: true, enum: ['pending', 'resolved', 'cancelled'] },
    declarations: { type: [Schema.Types.Mixed] as never, required: true },
    resolvedBy: { type: Schema.Types.ObjectId, default: null },
    finalPlayer1Score: { type: Number, default: null },
    finalPlayer2Score: { type: Number, default: null },
    resolutionNotes: { type: String, default: null },
    resolvedAt: { type: Date, default: null },
  },
  indexes: [
    [{ matchId: 1, createdAt: -1 }],
    [{ createdAt: -1 }],
    [{ tournamentId: 1, createdAt: -1 }],
    [{ 'declarations.userId': 1, createdAt: -1 }],
  ],
});

export const disputeView = (dispute: Dispute, addressOf: ProofAddress): View => ({
  id: dispute._id.toString(),
  matchId: dispute.matchId.toString(),
  tournamentId: dispute.tournamentId.toString(),
  status: dispute.status,
  declarations: dispute.declarations.map(declaration => declarationView(dispute.matchId, declaration, addressOf)),
  resolvedBy: dispute.resolvedBy?.toString() ?? null,
  finalPlayer1Score: dispute.finalPlayer1Score,
  finalPlayer2Score: dispute.finalPlayer2Score,
  resolutionNotes: dispute.resolutionNotes,
  resolvedAt: dispute.resolvedAt?.toISOString() ?? null,
  createdAt: dispute.createdAt.toISOString(),
  updatedAt: dispute.updatedAt.toISOString(),
});
