// The caller deletes his account, with his password.
import { refuse } from '../../contracts/errors.ts';
import { meDelete } from '../../contracts/me.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { knownPassword } from '../session/knownPassword.ts';
import { assertNoSuperAdmin } from '../users/authority.ts';
import { forgetUser } from '../users/forget.ts';

export const remove = (services: Services) =>
  handle(meDelete, {
    locate: (_reads, _input, { userId }) => rootOf('user', userId),

    prepare: ({ password }, caller, reads) => knownPassword(services, password, caller, reads),

    async run(tx, _input, { userId }, passwordHash) {
      const user = await tx.root(User, userId);
      if (passwordHash !== user.passwordHash) refuse('BAD_CREDENTIALS');
      assertNoSuperAdmin(user);
      await forgetUser(tx, user);
      tx.audit(asTarget(userId));
      return {};
    },
  });
