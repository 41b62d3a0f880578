// The operator's first way in: a token that the server printed makes the first super admin, once, and nobody after him.
import { hash, timingSafeEqual } from 'node:crypto';
import { refuse } from '../../contracts/errors.ts';
import { authBootstrap } from '../../contracts/session.ts';
import { Setting } from '../../models/Setting.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { emailKey } from './identifiers.ts';
import { createUser } from './newUser.ts';
import { openSession, originOf } from './openSession.ts';

/** The setting that keeps the tokens' hashes. */
export const BOOTSTRAP_ID = 'bootstrap';

export interface BootstrapTokens {
  tokens: { hash: string; expiresAt: Date }[];
}

/** All that is kept of a token, which is as random as a key. */
export const bootstrapHash = (token: string): string => hash('sha256', token);

export const bootstrap = ({ attempts, passwords, tokens, terms }: Services) =>
  handle(authBootstrap, {
    async prepare({ password }, { ip }) {
      await attempts.begin({ kind: 'bootstrap', ip, subject: BOOTSTRAP_ID });
      return passwords.hash(password, ip);
    },

    async run(tx, { token, email }, caller, passwordHash) {
      await spendToken(tx, token);
      if (terms.bootstrapEmail !== undefined && emailKey(email) !== emailKey(terms.bootstrapEmail)) refuse('FORBIDDEN');
      if (await tx.one(User, { roles: 'super_admin' })) refuse('CONFLICT', { reason: 'super_admin' });
      const rights = { roles: ['super_admin'], isVerified: true };
      const said = { email, passwordHash, locale: caller.locale, ...rights };
      const user = await createUser(tx, tx.newId(), said, terms.welcomePoints);
      user.lastLoginAt = tx.now;
      tx.audit({ actorUserId: user._id });
      return openSession(tx, tokens, user, originOf({}, caller));
    },
  });

/** All tokens go with the one that is used: of two who use one at once, or two, the second finds none. @throws {Refusal} BAD_CODE */
async function spendToken(tx: Tx, token: string): Promise<void> {
  const found = await tx.one(Setting, { _id: BOOTSTRAP_ID });
  const { tokens } = (found?.value ?? { tokens: [] }) as BootstrapTokens;
  const brought = Buffer.from(bootstrapHash(token));
  const isGood = tokens.some(
    ({ hash, expiresAt }) => timingSafeEqual(Buffer.from(hash), brought) && expiresAt > tx.now,
  );
  if (!isGood) refuse('BAD_CODE');
  (await tx.edit(Setting, BOOTSTRAP_ID)).value = { tokens: [] } satisfies BootstrapTokens;
}
