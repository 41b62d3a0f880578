// An admin makes an account for somebody.
import { adminUserCreate } from '../../contracts/adminUsers.ts';
import { userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { assertReachable, createUser } from '../session/newUser.ts';
import { presentUser } from './repeated.ts';

export const create = ({ passwords, terms }: Services) =>
  handle(adminUserCreate, {
    async prepare(input, { ip }) {
      assertReachable(input);
      return passwords.hash(input.password, ip);
    },

    async run(tx, { password: _, idempotencyKey: __, ...said }, caller, passwordHash) {
      const locale = said.locale ?? caller.locale;
      return {
        user: userView(await createUser(tx, tx.newId(), { ...said, locale, passwordHash }, terms.welcomePoints)),
      };
    },

    rebuild: async tx => ({ user: userView(await presentUser(tx, tx.newId())) }),
  });
