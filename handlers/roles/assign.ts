// A super admin says which roles a user has: by a list, by promoting, by demoting. Other super admins are out of reach.
import { adminUserDemote, adminUserPromote, adminUserRoles } from '../../contracts/adminRoles.ts';
import { refuse } from '../../contracts/errors.ts';
import { builtInRoles, type Permission } from '../../contracts/permissions.ts';
import { Role } from '../../models/Role.ts';
import type { Tx } from '../../models/tx.ts';
import { permissionsOf, reletter, type User, userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { judgedUser } from '../users/authority.ts';
import { repeated } from '../users/repeated.ts';
import { grantsOf } from './grants.ts';

/** All of them change when the role does, in one transaction. */
const MOST_HOLDERS = 500;

export const assign = handle(adminUserRoles, {
  async run(tx, { userId, roles }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (roles.includes('super_admin')) refuse('FORBIDDEN', { reason: 'super_admin' });
    return setRoles(tx, user, roles);
  },

  rebuild: repeated,
});

export const promote = handle(adminUserPromote, {
  async run(tx, { userId }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (user.status === 'banned') refuse('BANNED');
    if (isAdmin(permissionsOf(user))) refuse('CONFLICT', { roles: user.roles });
    return setRoles(tx, user, [...user.roles, 'admin']);
  },

  rebuild: repeated,
});

export const demote = handle(adminUserDemote, {
  async run(tx, { userId }, caller) {
    const user = await judgedUser(tx, userId, caller);
    if (!isAdmin(permissionsOf(user))) refuse('CONFLICT', { roles: user.roles });
    const made = await tx.find(Role, { name: { $in: user.roles } });
    const kept = user.roles.filter(
      name => !isAdmin(builtInRoles[name] ?? made.find(role => role.name === name)?.permissions ?? []),
    );
    return setRoles(tx, user, kept);
  },

  rebuild: repeated,
});

const isAdmin = (rights: readonly Permission[]) => rights.includes('admin.access');

/** Writes the made roles too that come or go, so that none of them changes meanwhile. @throws {Refusal} NOT_FOUND, LIMIT_EXCEEDED */
export async function setRoles(tx: Tx, user: User, wanted: readonly string[]) {
  const before = user.roles;
  const after = [...new Set(wanted)];
  const made = await madeRoles(tx, [...new Set([...before, ...after])]);
  for (const role of made) count(role, Number(after.includes(role.name)) - Number(before.includes(role.name)));
  for (const name of after)
    if (!Object.hasOwn(builtInRoles, name) && !made.some(role => role.name === name))
      refuse('NOT_FOUND', { role: name });
  user.roles = after;
  user.grants = grantsOf(after, made);
  reletter(user);
  tx.revoke(user._id, 'rights_changed');
  tx.audit({ metadata: { before, after } });
  return { user: userView(user) };
}

async function madeRoles(tx: Tx, names: readonly string[]): Promise<Role[]> {
  const found = await tx.find(Role, { name: { $in: names } });
  return Promise.all(found.map(({ _id }) => tx.root(Role, _id)));
}

function count(role: Role, by: number): void {
  role.holders += by;
  if (by > 0 && role.holders > MOST_HOLDERS) refuse('LIMIT_EXCEEDED', { holders: MOST_HOLDERS });
}
