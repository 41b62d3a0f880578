// A player of a match that can be declared gets an address for one screenshot.
import { refuse } from '../../contracts/errors.ts';
import { uploadProof } from '../../contracts/uploads.ts';
import { ObjectId } from '../../models/define.ts';
import { isDeclarable, Match, slotOf } from '../../models/Match.ts';
import { Proof } from '../../models/Proof.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { handle, type SignedIn } from '../handle.ts';
import type { ProofAddresses, Services } from '../services.ts';
import { assertVisible } from '../tournaments/access.ts';
import { queueSweep } from './sweep.ts';

/** For each match and player: enough to choose another picture, too few to fill a disk. */
const MOST_STORED = 10;

export const issue = ({ proofAddresses, terms }: Services) =>
  handle(uploadProof, {
    async run(tx, { matchId, contentType, size }, caller) {
      const _id = tx.newId();
      const match = await ownOpenMatch(tx, matchId, caller);
      const earlier = await tx.find(Proof, { userId: caller.userId, matchId: match._id });
      for (const proof of earlier) if (proof.status === 'issued') tx.remove(Proof, proof);
      const stored = earlier.filter(({ status }) => status !== 'issued').length;
      if (stored >= MOST_STORED) refuse('LIMIT_EXCEEDED', { limit: MOST_STORED });
      const expiresAt = new Date(tx.now.getTime() + terms.uploadMs);
      const blank = { file: null, sha256: null, storedAt: null };
      const proof = tx.insert(Proof, {
        _id,
        userId: caller.userId,
        matchId: match._id,
        status: 'issued',
        contentType,
        size,
        expiresAt,
        ...blank,
      });
      queueSweep(tx, proof);
      return told(proof, proofAddresses);
    },

    rebuild: async tx => told(await tx.get(Proof, tx.newId()), proofAddresses),
  });

/** @throws {Refusal} NOT_FOUND, NOT_YOUR_MATCH, MATCH_NOT_OPEN */
async function ownOpenMatch(tx: Tx, matchId: string, caller: SignedIn): Promise<Match> {
  const match = await tx.get(Match, new ObjectId(matchId));
  const tournament = await tx.get(Tournament, match.tournamentId);
  await assertVisible(tx, tournament, caller);
  if (!slotOf(match, caller.userId)) refuse('NOT_YOUR_MATCH');
  if (tournament.status !== 'ongoing' || !isDeclarable(match)) refuse('MATCH_NOT_OPEN', { status: match.status });
  return match;
}

const told = ({ _id, expiresAt }: Proof, addresses: ProofAddresses) => ({
  uploadUrl: addresses.upload(_id, expiresAt),
  proofUrl: addresses.proof(_id),
  expiresAt: expiresAt.toISOString(),
});
