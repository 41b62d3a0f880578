// Somebody new signs up: he gets an account with welcome points, and is signed in.
import { refuse } from '../../contracts/errors.ts';
import { authRegister } from '../../contracts/session.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { createUser } from './newUser.ts';
import { assertMaySignIn, fingerprintOf, openSession } from './openSession.ts';

export const register = ({ passwords, tokens, terms }: Services) =>
  handle(authRegister, {
    async prepare({ email, phone, password }) {
      if (email === undefined && phone === undefined) refuseWithoutContact();
      return { passwordHash: await passwords.hash(password) };
    },

    async run(tx, input, caller, { passwordHash }) {
      const userId = tx.newId();
      const fingerprint = fingerprintOf(input, caller);
      await assertDeviceWelcome(tx, fingerprint);
      const { password: _, device: __, idempotencyKey: ___, ...said } = input;
      const locale = input.locale ?? caller.locale;
      const user = await createUser(tx, userId, { ...said, locale, passwordHash }, terms.welcomePoints);
      user.lastLoginAt = tx.now;
      tx.audit({ actorUserId: userId });
      return openSession(tx, tokens, user, { fingerprint, ip: caller.ip });
    },

    // The key's first run made this user. The password is that of then: it opens nothing if it has been changed since.
    async rebuild(tx, input, caller) {
      const user = await tx.root(User, tx.newId());
      if (!(await passwords.verify(user.passwordHash, input.password))) refuse('IDENTIFIER_TAKEN');
      assertMaySignIn(user);
      user.lastLoginAt = tx.now;
      tx.audit({ actorUserId: user._id, ...asTarget(user._id) });
      return openSession(tx, tokens, user, { fingerprint: fingerprintOf(input, caller), ip: caller.ip });
    },
  });

function refuseWithoutContact(): never {
  const message = 'an email or a phone is required';
  return refuse('VALIDATION_FAILED', [
    { field: 'email', message },
    { field: 'phone', message },
  ]);
}

/** How many sessions of one device are looked at: more than any family shares a phone among. */
const MOST_OF_A_DEVICE = 500;

/** @throws {Refusal} DEVICE_BANNED, if a banned user was signed in on this device */
async function assertDeviceWelcome(tx: Tx, fingerprint: string | null): Promise<void> {
  if (fingerprint === null) return;
  const sessions = await tx.find(Session, { fingerprint }, { limit: MOST_OF_A_DEVICE, project: { userId: 1 } });
  if (sessions.length === 0) return;
  const banned = await tx.one(User, { _id: { $in: sessions.map(session => session.userId) }, status: 'banned' });
  if (banned) refuse('DEVICE_BANNED');
}
