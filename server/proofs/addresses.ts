// Addresses that are good for one thing, for one proof, for a while: signed, so that any node knows them and nobody makes one up.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../contracts/errors.ts';
import type { AddressUse, ProofAddresses, SignedAddress } from '../../handlers/services.ts';
import { ObjectId } from '../../models/define.ts';

const PATH = '/api/uploads/';
/** As contracts/matches.ts tells whoever reads declarations. */
const READ_MS = 15 * 60_000;

/** @param base where clients reach REST; without one, addresses are relative to it */
export function createProofAddresses(secret: string, base: string | undefined, now: () => Date): ProofAddresses {
  const start = (base ?? '').replace(/\/+$/, '') + PATH;
  const sign = (use: AddressUse, key: string, expires: number) =>
    createHmac('sha256', secret).update(`${use}\0${key}\0${expires}`).digest();
  const signed = (use: AddressUse, proofId: ObjectId, until: number) => {
    const expires = Math.ceil(until / 1000);
    const signature = sign(use, proofId.toString(), expires).toString('base64url');
    return `${start}${proofId}?${new URLSearchParams({ expires: String(expires), signature })}`;
  };
  return {
    upload: (proofId, until) => signed('upload', proofId, until.getTime()),
    proof: proofId => `${start}${proofId}`,
    read: proofId => signed('read', proofId, now().getTime() + READ_MS),
    idIn(address) {
      const found = /\/api\/uploads\/([0-9a-f]{24})(?:\?|$)/.exec(address);
      return found ? new ObjectId(found[1]) : undefined;
    },
    assertGood(use, { key, expires, signature }: SignedAddress) {
      const right = sign(use, key, expires);
      const given = Buffer.from(signature, 'base64url');
      if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Refusal('NOT_FOUND');
      if (expires * 1000 <= now().getTime()) throw new Refusal('ADDRESS_EXPIRED');
    },
  };
}
