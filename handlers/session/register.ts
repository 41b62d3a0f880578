// Somebody new signs up: he gets an account with welcome points, and is signed in.
import { refuse } from '../../contracts/errors.ts';
import { authRegister } from '../../contracts/session.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { assertDeviceWelcome } from './devices.ts';
import { assertReachable, createUser } from './newUser.ts';
import { assertMaySignIn, openSession, originOf } from './openSession.ts';

export const register = ({ passwords, tokens, terms }: Services) =>
  handle(authRegister, {
    async prepare(input, { ip }) {
      assertReachable(input);
      return { passwordHash: await passwords.hash(input.password, ip) };
    },

    async run(tx, input, caller, { passwordHash }) {
      const userId = tx.newId();
      const origin = originOf(input, caller);
      await assertDeviceWelcome(tx, origin);
      const { password: _, device: __, idempotencyKey: ___, ...said } = input;
      const locale = input.locale ?? caller.locale;
      const user = await createUser(tx, userId, { ...said, locale, passwordHash }, terms.welcomePoints);
      user.lastLoginAt = tx.now;
      tx.audit({ actorUserId: userId });
      return openSession(tx, tokens, user, origin);
    },

    // The key's first run made this user. The password is that of then: it opens nothing if it has been changed since.
    async rebuild(tx, input, caller) {
      const user = await tx.root(User, tx.newId());
      if (user.deletedAt || !(await passwords.verify(user.passwordHash, input.password, caller.ip)))
        refuse('IDENTIFIER_TAKEN');
      assertMaySignIn(user);
      user.lastLoginAt = tx.now;
      tx.audit({ actorUserId: user._id, ...asTarget(user._id) });
      return openSession(tx, tokens, user, originOf(input, caller));
    },
  });
