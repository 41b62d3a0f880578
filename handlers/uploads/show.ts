// A kept image is shown to whoever holds an address for it: only those who may see declarations are told one.
import { refuse } from '../../contracts/errors.ts';
import { uploadGet } from '../../contracts/uploads.ts';
import { ObjectId } from '../../models/define.ts';
import { Proof } from '../../models/Proof.ts';
import { answer } from '../handle.ts';
import type { Services } from '../services.ts';

export const show = ({ proofAddresses }: Services) =>
  answer(uploadGet, async (reads, address) => {
    proofAddresses.assertGood('read', address);
    const { status, file, contentType, size } = await reads.get(Proof, new ObjectId(address.key));
    if (file === null || status === 'erased') return refuse('NOT_FOUND');
    return { name: file, contentType, size };
  });
