// A stretch of the journal as it was when it was sealed: what stood in it, and the block before. Inserted once, never changed.
import { model, Schema, type Stored } from './define.ts';

/** A place in the journal: between entries, in the order of their times and ids. */
export interface JournalPlace {
  at: Date;
  id: string;
}

/** How many the block is, from 1, is its id: of two who seal at once, one finds it taken. */
export interface JournalBlock extends Stored<number> {
  /** It holds every entry after this place … */
  from: JournalPlace;
  /** … up to this one, with it. */
  to: JournalPlace;
  count: number;
  /** Of the entries, in order. */
  ids: string[];
  /** Of each entry as it is stored, byte by byte; one after the other. */
  hashes: Uint8Array;
  /** The hash of the block before. */
  previous: string;
  /** Over all of the above. */
  hash: string;
}

const place = { at: { type: Date, required: true }, id: { type: String } };

export const JournalBlock = model<JournalBlock>('JournalBlock', 'journalBlocks', {
  fields: {
    _id: { type: Number, required: true },
    from: place,
    to: place,
    count: { type: Number, required: true },
    ids: { type: [String], required: true },
    hashes: { type: Schema.Types.Buffer, required: true },
    previous: { type: String },
    hash: { type: String, required: true },
  },
});
