// A super admin changes what a role grants: everybody who has it has the new rights in the same transaction, and on every node at once.
import { adminRolePatch } from '../../contracts/adminRoles.ts';
import { refuse } from '../../contracts/errors.ts';
import { builtInRoles } from '../../contracts/permissions.ts';
import { Role, roleView } from '../../models/Role.ts';
import { ref } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { reletter, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import { grantsOf } from './grants.ts';

export const edit = handle(adminRolePatch, {
  async run(tx, { name, description, permissions }) {
    if (Object.hasOwn(builtInRoles, name)) refuse('ROLE_BUILT_IN');
    const found = (await tx.one(Role, { name })) ?? refuse('NOT_FOUND');
    const role = await tx.root(Role, found._id);
    if (description !== undefined) role.description = description;
    if (permissions) {
      role.permissions = [...new Set(permissions)];
      await applyToHolders(tx, role);
    }
    tx.audit({ relatedEntityType: 'role', relatedEntityId: name, metadata: { permissions: role.permissions } });
    return { role: roleView(role) };
  },
});

/** Nobody gets or loses the role meanwhile: that would write the role too. */
async function applyToHolders(tx: Tx, role: Role): Promise<void> {
  const made = await tx.find(Role, {});
  const present = made.map(other => (other._id.equals(role._id) ? role : other));
  const holders = await tx.find(User, { roles: role.name });
  await tx.prefetch(holders.map(({ _id }) => ref(User, _id)));
  for (const { _id } of holders) {
    const user = await tx.root(User, _id);
    user.grants = grantsOf(user.roles, present);
    reletter(user);
    tx.revoke(_id, 'rights_changed');
  }
}
