// Nothing is kept that no declaration names: a day after its address was issued, a proof is either declared or gone, and so are strays beside it.
import { ObjectId } from '../../models/define.ts';
import { Proof } from '../../models/Proof.ts';
import { ProofPrint } from '../../models/ProofPrint.ts';
import type { Tx } from '../../models/tx.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { Services } from '../services.ts';

const KIND = 'proof:sweep';
const AFTER_MS = 24 * 3_600_000;

/** Queues the look at what became of an address. */
export function queueSweep(tx: Tx, { _id, expiresAt }: Proof): void {
  const runAt = new Date(expiresAt.getTime() + AFTER_MS);
  tx.job({ kind: KIND, key: `${KIND}:${_id}`, runAt, payload: { proofId: _id.toString() } });
}

export const sweepJob = ({ files }: Services): JobHandler => ({
  kind: KIND,
  async run(run) {
    const proofId = new ObjectId(run.job.payload.proofId as string);
    const { kept, isGivenUp } = await giveUpUnlessDeclared(run, proofId);
    // Also what was sent at once with the kept one, or stored by a node that died before it said so.
    for (const name of await files.list(`${proofId}/`)) if (name !== kept) await files.remove(name);
    if (isGivenUp) await forget(run, proofId);
  },
});

interface Swept {
  /** The file that stays. */
  readonly kept?: string;
  readonly isGivenUp: boolean;
}

/** What went with its owner's account is known by its print for good: it is not given up here. */
const giveUpUnlessDeclared = ({ chunk }: JobRun, proofId: ObjectId): Promise<Swept> =>
  chunk(async (tx, job) => {
    const proof = await tx.one(Proof, { _id: proofId });
    if (proof?.status === 'declared') return { kept: proof.file!, isGivenUp: false };
    if (proof && proof.status !== 'erased') {
      (await tx.edit(Proof, proofId)).status = 'erased';
      job.progress = { isGivenUp: true };
    }
    return { isGivenUp: job.progress.isGivenUp === true };
  });

const forget = ({ chunk }: JobRun, proofId: ObjectId): Promise<void> =>
  chunk(async tx => {
    const proof = await tx.one(Proof, { _id: proofId });
    const print = await tx.one(ProofPrint, { _id: proofId });
    if (print) tx.remove(ProofPrint, print);
    if (proof) tx.remove(Proof, proof);
  });
