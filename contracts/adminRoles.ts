// Who may do what: permissions, the roles that grant them, and who has which role.
import { z } from 'zod';
import { can, command, query } from './declare.ts';
import { grantable, permissions } from './permissions.ts';
import { rootOf } from './roomNames.ts';
import { User } from './users.ts';
import { id, offsetPage, offsetPageOf, text, time } from './values.ts';

const reading = can('users.manage');
const deciding = can('admin.super');
const ofUser = ({ userId }: { userId: string }) => rootOf('user', userId);
/** Never stored with a key: what a person is called and where he is reached is his, and goes with him. */
const userReply = z.strictObject({ user: User });

export const roleName = z.string().regex(/^[a-z][a-z0-9_]{2,29}$/);

export const Role = z.strictObject({
  name: roleName,
  description: z.string().nullable(),
  permissions: z.array(z.enum(permissions)),
  /** Exists from the start and can not be changed. */
  isBuiltIn: z.boolean(),
  createdAt: time.nullable(),
  updatedAt: time.nullable(),
});
export type Role = z.infer<typeof Role>;

const roleReply = z.strictObject({ role: Role });
/** What a role that somebody makes may grant: everything but being super admin. */
const grants = z.array(z.enum(grantable)).max(grantable.length);

export const adminPermissionList = query('GET /admin/permissions', {
  summary: 'All permissions that there are.',
  access: reading,
  input: {},
  output: z.strictObject({ items: z.array(z.enum(permissions)) }),
  audit: 'admin_list_permissions',
});

export const adminRoleList = query('GET /admin/roles', {
  summary: 'All roles with what they grant: first those that exist from the start.',
  access: reading,
  input: { ...offsetPage('name', 'createdAt') },
  output: offsetPageOf(Role),
  audit: 'admin_list_roles',
});

export const adminRoleCreate = command('POST /admin/roles', {
  summary: 'Makes a role.',
  access: deciding,
  input: { name: roleName, description: text(1, 200).optional(), permissions: grants },
  output: roleReply,
  errors: ['ROLE_EXISTS'],
  audit: 'admin_create_role',
});

export const adminRolePatch = command('PATCH /admin/roles/:name', {
  summary: 'Changes what a role grants; whoever has it has the new rights at once.',
  access: deciding,
  input: { name: roleName, description: text(1, 200).optional(), permissions: grants.optional() },
  output: roleReply,
  errors: ['ROLE_BUILT_IN'],
  audit: 'admin_update_role',
});

export const adminUserRoles = command('PUT /admin/users/:userId/roles', {
  summary: 'Gives a user exactly these roles. Nobody becomes or stops being super admin this way.',
  access: deciding,
  input: { userId: id, roles: z.array(roleName).max(10) },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_set_roles',
});

export const adminUserPromote = command('POST /admin/users/:userId/promote', {
  summary: 'Makes a user an admin.',
  access: deciding,
  input: { userId: id },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_promote',
});

export const adminUserDemote = command('POST /admin/users/:userId/demote', {
  summary: 'Takes from an admin every role that gives access to administration.',
  access: deciding,
  input: { userId: id },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_demote',
});
