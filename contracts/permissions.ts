// What a role may grant, and the roles that exist from the start.

export const permissions = [
  'admin.access',
  'admin.super',
  'users.manage',
  'bets.manage',
  'offers.manage',
  'groups.manage',
  'games.manage',
  'draws.manage',
  'tombolas.manage',
  'payments.manage',
  'tournaments.manage',
  'chat.moderate',
  'audit.read',
  'settings.manage',
  'reseller',
] as const;
export type Permission = (typeof permissions)[number];

/** What a role that is made later may grant: only the operator makes a super admin. */
export const grantable = permissions.filter(p => p !== 'admin.super') as readonly Exclude<Permission, 'admin.super'>[];

const everyday = permissions.filter(p => p !== 'admin.super' && p !== 'reseller');

export const builtInRoles: Readonly<Record<string, readonly Permission[]>> = {
  super_admin: [...everyday, 'admin.super'],
  admin: everyday,
  moderator: ['chat.moderate'],
  arbiter: ['tournaments.manage'],
  reseller: ['reseller'],
};
