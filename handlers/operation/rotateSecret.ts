// A new secret signs access tokens, once every node knows it; tokens of older ones are good for a while yet.
import { adminRotateSecret } from '../../contracts/operation.ts';
import { SigningKey } from '../../models/SigningKey.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';

const HOUR_MS = 3_600_000;

export const rotateSecret = ({ signingSecrets, terms }: Services) =>
  handle(adminRotateSecret, {
    async run(tx, { graceHours = 24 }) {
      const kid = `k-${tx.newId()}`;
      const signsFrom = new Date(tx.now.getTime() + terms.signingKeyDelayMs);
      const expiresAt = new Date(signsFrom.getTime() + graceHours * HOUR_MS);
      const goodLonger = { $or: [{ expiresAt: null }, { expiresAt: { $gt: expiresAt } }] };
      for (const { _id } of await tx.find(SigningKey, goodLonger))
        (await tx.edit(SigningKey, _id)).expiresAt = expiresAt;
      tx.insert(SigningKey, { _id: kid, secret: signingSecrets.make(kid), signsFrom, expiresAt: null });
      tx.audit({ metadata: { kid, graceHours } });
      return { kid, signsFrom: signsFrom.toISOString(), olderExpireAt: expiresAt.toISOString() };
    },
  });
