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

/** Without a prototype: a role that somebody calls `constructor` is not there from the start. */
export const builtInRoles: Readonly<Record<string, readonly Permission[]>> = Object.assign(Object.create(null), {
  super_admin: [...everyday, 'admin.super'],
  admin: everyday,
  moderator: ['chat.moderate'],
  arbiter: ['tournaments.manage'],
  reseller: ['reseller'],
});

/** Whether it is about others: a reseller trades for himself. */
export const isOfStaff = (permission: Permission): boolean => permission !== 'reseller';
