// A role that a super admin has made. Who has it carries what it grants: both are written in one transaction.
import type { Role as RoleView } from '../contracts/adminRoles.ts';
import type { Permission } from '../contracts/permissions.ts';
import { model, type Root } from './define.ts';

export interface Role extends Root {
  name: string;
  description: string | null;
  permissions: Permission[];
  /** Users who have it. */
  holders: number;
}

export const Role = model<Role>('Role', 'roles', {
  fields: {
    name: { type: String, required: true },
    description: { type: String, default: null },
    permissions: { type: [String], required: true },
    holders: { type: Number, required: true },
    version: { type: Number, required: true },
  },
  indexes: [[{ name: 1 }, { unique: true }]],
});

export const roleView = (role: Role): RoleView => ({
  name: role.name,
  description: role.description,
  permissions: role.permissions,
  isBuiltIn: false,
  createdAt: role.createdAt.toISOString(),
  updatedAt: role.updatedAt.toISOString(),
});
