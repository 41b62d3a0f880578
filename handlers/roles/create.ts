// A super admin makes a role.
import { adminRoleCreate } from '../../contracts/adminRoles.ts';
import { refuse } from '../../contracts/errors.ts';
import { builtInRoles } from '../../contracts/permissions.ts';
import { Role, roleView } from '../../models/Role.ts';
import { handle } from '../handle.ts';

/** More than any house has use for; a list of all fits into memory. */
export const MOST_ROLES = 200;

export const create = handle(adminRoleCreate, {
  async run(tx, { name, description, permissions }) {
    const made = await tx.find(Role, {}, { limit: MOST_ROLES });
    if (Object.hasOwn(builtInRoles, name) || made.some(role => role.name === name)) refuse('ROLE_EXISTS');
    if (made.length >= MOST_ROLES) refuse('LIMIT_EXCEEDED', { roles: MOST_ROLES });
    const role = tx.insertRoot(Role, {
      name,
      description: description ?? null,
      permissions: [...new Set(permissions)],
      holders: 0,
    });
    tx.audit({ relatedEntityType: 'role', relatedEntityId: name, metadata: { permissions: role.permissions } });
    return { role: roleView(role) };
  },
});
