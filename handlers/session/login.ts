// A user signs in by username, e-mail or phone; whoever does not know the password learns nothing, not even by the time it takes.
import { refuse } from '../../contracts/errors.ts';
import { authLogin } from '../../contracts/session.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { namedBy, subjectOf } from './identifiers.ts';
import { assertMaySignIn, openSession, originOf } from './openSession.ts';

export const login = ({ passwords, tokens, attempts }: Services) =>
  handle(authLogin, {
    async prepare({ identifier, password }, { ip }, reads) {
      const attempt = { kind: 'sign-in', ip, subject: subjectOf(identifier) };
      await attempts.begin(attempt);
      const user = await reads.one(User, namedBy(identifier));
      if (!user || user.deletedAt) {
        await passwords.waste(password, ip);
        return refuse('BAD_CREDENTIALS');
      }
      if (!(await passwords.verify(user.passwordHash, password, ip))) refuse('BAD_CREDENTIALS');
      await attempts.succeeded(attempt);
      return { userId: user._id, passwordHash: user.passwordHash };
    },

    async run(tx, input, caller, { userId, passwordHash }) {
      const user = await tx.root(User, userId);
      if (user.passwordHash !== passwordHash) refuse('BAD_CREDENTIALS');
      assertMaySignIn(user);
      user.lastLoginAt = tx.now;
      const origin = originOf(input, caller);
      const session = await openSession(tx, tokens, user, origin);
      const { newDevice } = session;
      tx.audit({ actorUserId: userId, ...asTarget(userId), metadata: { newDevice } });
      if (newDevice) {
        tx.log({ action: 'auth_new_device', actorUserId: userId, ...asTarget(userId), ip: caller.ip });
        tx.notify(userId, 'account.new_device', {
          device: origin.device!.name ?? origin.userAgent ?? '?',
          ip: origin.ip,
        });
      }
      return session;
    },
  });
