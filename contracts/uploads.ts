// What can be said about screenshots that prove results: an address to send one to, once, and one to look at it, for a while.
import { z } from 'zod';
import { command, guest, player, query } from './declare.ts';
import { id, time } from './values.ts';

export const proofTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export const proofType = z.enum(proofTypes);
export type ProofType = z.infer<typeof proofType>;

export const MAX_PROOF_BYTES = 5 * 1024 * 1024;

/** What makes an address good: until when, and that it was made here. */
const signed = {
  key: id,
  expires: z.int().min(0).max(1e11).describe('Seconds since 1970.'),
  signature: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
};

/** An image that is kept; its bytes are answered instead. */
export const KeptFile = z.strictObject({ name: z.string(), contentType: proofType, size: z.int() });
export type KeptFile = z.infer<typeof KeptFile>;

/** A screenshot, as its owner finds it among his data. */
export const Proof = z.strictObject({
  id,
  matchId: id,
  contentType: proofType,
  size: z.int(),
  /** Where it is to be seen, for a quarter of an hour. */
  url: z.string(),
  createdAt: time,
});
export type Proof = z.infer<typeof Proof>;

export const uploadProof = command('upload:proof', {
  summary:
    'An address to which a player of this match sends one screenshot, once, by `PUT`; `proofUrl` is what he then declares with. It replaces the one before it, if nothing was sent there. Addresses without a host are relative to that of REST.',
  access: player,
  input: {
    matchId: id,
    contentType: proofType,
    size: z.int().min(1).max(MAX_PROOF_BYTES).describe('Bytes; what is sent may be smaller.'),
  },
  output: z.strictObject({ uploadUrl: z.string(), proofUrl: z.string(), expiresAt: time }),
  errors: ['MATCH_NOT_OPEN', 'NOT_YOUR_MATCH'],
  replay: 'rebuild',
  cost: 5,
});

export const uploadPut = command('PUT /uploads/:key', {
  summary:
    'Takes the image at the address of `upload:proof`. It is decoded, turned upright and written anew, without what it says of place and camera.',
  access: guest,
  input: signed,
  output: z.strictObject({ proofUrl: z.string() }),
  errors: [
    'ADDRESS_EXPIRED',
    'UPLOAD_DONE',
    'UPLOAD_INCOMPLETE',
    'UPLOAD_TOO_LARGE',
    'UPLOAD_TOO_SLOW',
    'UPLOAD_UNREADABLE',
  ],
  replay: 'rebuild',
  file: proofTypes,
});

export const uploadGet = query('GET /uploads/:key', {
  summary: 'The image of a proof, at an address that `match:declarations` or a dispute has told.',
  access: guest,
  input: signed,
  output: KeptFile,
  errors: ['ADDRESS_EXPIRED'],
  file: proofTypes,
});
