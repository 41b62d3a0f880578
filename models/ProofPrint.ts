// By what an image is known again: its bytes as they were sent, and how it looks. It outlives the image.
import mongoose from 'mongoose';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

const { Binary } = mongoose.mongo;
type Binary = mongoose.mongo.Binary;

/** Its id is that of its proof. */
export interface ProofPrint extends Stored {
  userId: ObjectId;
  matchId: ObjectId;
  /** Of the bytes as they were sent. */
  sha256: string;
  /** How it looks from afar: what looks alike has one in common, mostly. */
  bands: number[];
  /** How it looks, to be laid upon another: 96 × 96 greys. Taken away with the image. */
  grey: Binary | null;
}

export const ProofPrint = model<ProofPrint>('ProofPrint', 'proofPrints', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    matchId: { type: Schema.Types.ObjectId, required: true },
    sha256: { type: String, required: true },
    bands: { type: [Number], required: true },
    grey: { type: Buffer, default: null },
  },
  indexes: [[{ sha256: 1, createdAt: 1 }], [{ bands: 1, createdAt: -1 }]],
});

/** As the database keeps bytes. */
export const binary = (grey: Uint8Array): Binary => new Binary(grey);
export const bytesOf = (grey: Binary): Uint8Array => grey.value();
