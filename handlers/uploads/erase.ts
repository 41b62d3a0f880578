// Whose account is deleted, his screenshots go with it; what is left are hashes, by which nobody else sends them again.
import type { ObjectId } from '../../models/define.ts';
import { Proof } from '../../models/Proof.ts';
import { ProofPrint } from '../../models/ProofPrint.ts';
import type { JobRun } from '../job.ts';
import type { FileStore } from '../services.ts';

/** First the bytes, then the word that they are gone: whoever dies between the two begins again with it. */
export async function eraseProofs({ reads, chunk }: JobRun, files: FileStore, userId: ObjectId): Promise<void> {
  for await (const { _id, file } of reads.each(Proof, { userId, status: { $ne: 'erased' } })) {
    if (file !== null) await files.remove(file);
    await chunk(async tx => {
      Object.assign(await tx.edit(Proof, _id), { status: 'erased', file: null });
      if (await tx.one(ProofPrint, { _id })) (await tx.edit(ProofPrint, _id)).grey = null;
    });
  }
}
