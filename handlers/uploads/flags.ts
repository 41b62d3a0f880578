// Whether a screenshot was seen before: the same bytes, or the same picture, in any match; his own of the same match he may send again.
import { setImmediate as breathe } from 'node:timers/promises';
import type { DeclarationFlag } from '../../contracts/matches.ts';
import type { ObjectId } from '../../models/define.ts';
import { bytesOf, ProofPrint } from '../../models/ProofPrint.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { bitsApart, isSamePicture } from '../../rules/likeness.ts';

/** Of what looks alike from afar, the newest so many are told apart by their hashes, */
const MOST_FROM_AFAR = 200;
/** and the nearest so many by their details, some 8 ms each. */
const MOST_LOOKED_AT = 8;

/** What speaks against the image of this user's proof, if it is there. */
export async function flagsOf(reads: Reads, proofId: ObjectId, userId: ObjectId): Promise<DeclarationFlag[]> {
  const print = await reads.one(ProofPrint, { _id: proofId, userId });
  if (!print) return [];
  const others = earlierOf(print);
  if (await reads.one(ProofPrint, { sha256: print.sha256, ...others }, { project: { _id: 1 } }))
    return ['proof_seen_before'];
  return (await looksLikeAny(reads, print, others)) ? ['proof_looks_alike'] : [];
}

/** Of two that came at once, the later is flagged, whichever is declared first. */
const earlierOf = ({ _id, userId, matchId, createdAt }: ProofPrint): Filter => ({
  _id: { $ne: _id },
  createdAt: { $lte: createdAt },
  $nor: [{ userId, matchId }],
});

async function looksLikeAny(reads: Reads, print: ProofPrint, others: Filter): Promise<boolean> {
  if (!print.grey) return false;
  const newest = { sort: { createdAt: -1 as const }, limit: MOST_FROM_AFAR, project: { bands: 1 as const } };
  const found = await reads.find(ProofPrint, { bands: { $in: print.bands }, ...others }, newest);
  const near = found
    .map(({ _id, bands }) => ({ _id, apart: bitsApart(print.bands, bands) ?? Number.POSITIVE_INFINITY }))
    .filter(({ apart }) => Number.isFinite(apart))
    .sort((one, other) => one.apart - other.apart)
    .slice(0, MOST_LOOKED_AT);
  for (const { _id } of near) {
    const other = await reads.one(ProofPrint, { _id });
    if (other?.grey && isSamePicture(bytesOf(print.grey), bytesOf(other.grey))) return true;
    await breathe();
  }
  return false;
}
