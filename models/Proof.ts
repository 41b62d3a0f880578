// A screenshot that proves how a match ended: who may upload it for which match, what arrived, and where its bytes are kept.
import type { ProofType, Proof as View } from '../contracts/uploads.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Proof extends Stored {
  userId: ObjectId;
  matchId: ObjectId;
  /**
   * An address was `issued`, an image was `stored` there, its match was `declared` with it, its bytes are `erased`.
   * Whoever moves it on writes this field: of two at once, one finds it changed.
   */
  status: 'issued' | 'stored' | 'declared' | 'erased';
  contentType: ProofType;
  /** Bytes: at most, until it is stored. */
  size: number;
  /** Until when something may be uploaded. */
  expiresAt: Date;
  /** What it is called where the bytes are. */
  file: string | null;
  /** Of the bytes as they were sent. */
  sha256: string | null;
  storedAt: Date | null;
}

export const Proof = model<Proof>('Proof', 'proofs', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    matchId: { type: Schema.Types.ObjectId, required: true },
    status: { type: String, required: true, enum: ['issued', 'stored', 'declared', 'erased'] },
    contentType: { type: String, required: true },
    size: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
    file: { type: String, default: null },
    sha256: { type: String, default: null },
    storedAt: { type: Date, default: null },
  },
  indexes: [[{ userId: 1, matchId: 1 }], [{ userId: 1, createdAt: -1 }]],
});

/** What GridFS keeps of a file, and its bytes: defined so that their indexes are there before any traffic. */
export const ProofFile = model<Stored & { filename: string }>('ProofFile', 'proofs.files', {
  fields: { filename: { type: String, required: true } },
  indexes: [[{ filename: 1, uploadDate: 1 }]],
});
export const ProofChunk = model<Stored & { files_id: ObjectId; n: number }>('ProofChunk', 'proofs.chunks', {
  fields: { files_id: { type: Schema.Types.ObjectId, required: true }, n: { type: Number, required: true } },
  indexes: [[{ files_id: 1, n: 1 }, { unique: true }]],
});

export const proofView = (
  { _id, matchId, contentType, size, createdAt }: Proof,
  addressOf: (proofId: ObjectId) => string,
): View => ({
  id: _id.toString(),
  matchId: matchId.toString(),
  contentType,
  size,
  url: addressOf(_id),
  createdAt: createdAt.toISOString(),
});
