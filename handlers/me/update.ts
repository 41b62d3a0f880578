// The caller changes what he is called and how he is shown; how he is reached only with his password, or whoever found his phone could take the account.
import { refuse } from '../../contracts/errors.ts';
import { meUpdate } from '../../contracts/me.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { asTarget, profileView, User, userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { knownPassword } from '../session/knownPassword.ts';
import { changeUser, newContacts } from '../users/change.ts';
import { presentUser } from '../users/repeated.ts';

export const update = (services: Services) =>
  handle(meUpdate, {
    locate: (_reads, _input, { userId }) => rootOf('user', userId),

    prepare: async ({ currentPassword }, caller, reads) =>
      currentPassword === undefined ? undefined : knownPassword(services, currentPassword, caller, reads),

    async run(tx, { idempotencyKey: _, currentPassword: __, ...said }, { userId }, passwordHash) {
      const user = await tx.root(User, userId);
      if (Object.keys(newContacts(user, said)).length > 0 && passwordHash !== user.passwordHash)
        refuse('BAD_CREDENTIALS');
      await changeUser(tx, user, said);
      tx.audit({ ...asTarget(userId), metadata: { fields: Object.keys(said) } });
      return { user: userView(user), profile: profileView(user) };
    },

    async rebuild(tx, _input, { userId }) {
      const user = await presentUser(tx, userId);
      return { user: userView(user), profile: profileView(user) };
    },
  });
