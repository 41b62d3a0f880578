// An image arrives at its address: looked at, kept under a name of its own, and only then the proof says that it is there.
import { createHash } from 'node:crypto';
import { refuse } from '../../contracts/errors.ts';
import { uploadPut } from '../../contracts/uploads.ts';
import { ObjectId } from '../../models/define.ts';
import { Proof } from '../../models/Proof.ts';
import { binary, ProofPrint } from '../../models/ProofPrint.ts';
import { bandsOf } from '../../rules/likeness.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';

export const receive = ({ proofAddresses, images, files }: Services) =>
  handle(uploadPut, {
    async prepare(address, { ip }, reads, sent) {
      proofAddresses.assertGood('upload', address);
      const proof = await reads.get(Proof, new ObjectId(address.key));
      const sha256 = createHash('sha256').update(sent).digest('hex');
      if (isDone(proof, sha256)) return { sha256 };
      if (sent.length > proof.size) refuse('UPLOAD_TOO_LARGE', { maxBytes: proof.size });
      const { bytes, grey } = await images.normalise(sent, proof.contentType, ip);
      // By its content: two who send to one address at once do not overwrite each other, and the proof names one of them.
      const file = `${proof._id}/${sha256}`;
      await files.put(file, bytes, proof.contentType);
      return { sha256, arrived: { file, size: bytes.length, grey: binary(grey), bands: bandsOf(grey) } };
    },

    async run(tx, { key }, _caller, { sha256, arrived }) {
      const proof = await tx.edit(Proof, new ObjectId(key));
      if (!isDone(proof, sha256)) {
        const { file, size, ...looks } = arrived!;
        Object.assign(proof, { status: 'stored', sha256, file, size, storedAt: tx.now });
        const { _id, userId, matchId } = proof;
        tx.insert(ProofPrint, { _id, userId, matchId, sha256, ...looks });
      }
      return { proofUrl: proofAddresses.proof(proof._id) };
    },
  });

/** Whether this very image has arrived before: its sender did not hear so. @throws {Refusal} UPLOAD_DONE where it was another */
function isDone({ status, sha256 }: Proof, sent: string): boolean {
  if (status === 'issued') return false;
  return sha256 === sent || refuse('UPLOAD_DONE');
}
