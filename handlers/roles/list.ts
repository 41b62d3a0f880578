// All roles: those that exist from the start, then those that somebody has made.
import { adminRoleList, type Role as RoleView } from '../../contracts/adminRoles.ts';
import { builtInRoles } from '../../contracts/permissions.ts';
import { Role, roleView } from '../../models/Role.ts';
import { answer } from '../handle.ts';
import { containing, DEFAULT_LIMIT, directionOf, sortOf } from '../paging.ts';
import { MOST_ROLES } from './create.ts';

const builtIn: readonly RoleView[] = Object.entries(builtInRoles).map(([name, permissions]) => ({
  name,
  description: null,
  permissions: [...permissions],
  isBuiltIn: true,
  createdAt: null,
  updatedAt: null,
}));

export const list = answer(
  adminRoleList,
  async (reads, { limit = DEFAULT_LIMIT, offset = 0, sort = 'name', order = 'asc', search }) => {
    const made = await reads.find(Role, containing(search, 'name', 'description'), {
      sort: sortOf({ field: sort, direction: directionOf(order) }),
      limit: MOST_ROLES,
    });
    const wanted = search?.toLowerCase() ?? '';
    const roles = [...builtIn.filter(({ name }) => name.includes(wanted)), ...made.map(roleView)];
    return { items: roles.slice(offset, offset + limit), total: roles.length, limit, offset };
  },
);
