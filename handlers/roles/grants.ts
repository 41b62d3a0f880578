// What made roles grant to whoever has them.
import type { Permission } from '../../contracts/permissions.ts';
import type { Role } from '../../models/Role.ts';

export const grantsOf = (roles: readonly string[], made: readonly Role[]): Permission[] => [
  ...new Set(made.filter(({ name }) => roles.includes(name)).flatMap(({ permissions }) => permissions)),
];
