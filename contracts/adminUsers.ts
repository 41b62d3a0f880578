// What admins do with users and their points.
import { z } from 'zod';
import { Position, positionStatus } from './bets.ts';
import { can, command, query } from './declare.ts';
import { Device, Login, userChanges } from './me.ts';
import { AuditLog } from './operation.ts';
import { rootOf } from './roomNames.ts';
import { newAccount } from './session.ts';
import { User } from './users.ts';
import {
  country,
  currency,
  id,
  minorUnits,
  nothing,
  offsetPage,
  offsetPageOf,
  password,
  points,
  text,
  username,
} from './values.ts';
import { Account } from './wallet.ts';

const userPage = offsetPage('createdAt', 'username', 'rating', 'lastLoginAt');
const ofUser = ({ userId }: { userId: string }) => rootOf('user', userId);
/** Never stored with a key: what a person is called and where he is reached is his, and goes with him. */
const userReply = z.strictObject({ user: User });
const adjusted = z.strictObject({ transactionId: z.string(), account: Account });

export const adminUserList = query('GET /admin/users', {
  summary: 'Users; `search` looks at username, e-mail, phone and public id.',
  access: can('users.manage'),
  input: { ...userPage, status: User.shape.status.optional(), role: text(1, 50).optional() },
  output: offsetPageOf(User),
  audit: 'admin_list_users',
});

export const adminUserBanned = query('GET /admin/users/banned', {
  summary: 'Banned users.',
  access: can('users.manage'),
  input: userPage,
  output: offsetPageOf(User),
  audit: 'admin_list_banned',
});

export const adminUserGet = query('GET /admin/users/:userId', {
  summary: 'One user with all his accounts.',
  access: can('users.manage'),
  input: { userId: id },
  output: z.strictObject({ user: User, accounts: z.array(Account) }),
  audit: 'admin_get_user',
});

export const adminUserBan = command('POST /admin/users/:userId/ban', {
  summary: 'Bans a user: his sessions end on every node, his points go, his money stands still.',
  access: can('users.manage'),
  input: { userId: id, reason: text(1, 500) },
  output: userReply,
  replay: 'rebuild',
  idempotencyKey: 'required',
  root: ofUser,
  audit: 'admin_ban',
});

export const adminUserUnban = command('POST /admin/users/:userId/unban', {
  summary: 'Lifts a ban; points that went do not come back.',
  access: can('users.manage'),
  input: { userId: id },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_unban',
});

export const adminUserCreate = command('POST /admin/users', {
  summary: 'Makes an account with its welcome points; nobody is signed in.',
  access: can('users.manage'),
  input: newAccount,
  output: userReply,
  replay: 'rebuild',
  errors: ['IDENTIFIER_TAKEN'],
  audit: 'admin_create_user',
  cost: 10,
});

export const adminUserEdit = command('PATCH /admin/users/:userId', {
  summary: 'Changes what a user is called, how he is reached and how he is shown.',
  access: can('users.manage'),
  input: { userId: id, username: username.optional(), country: country.nullable().optional(), ...userChanges },
  output: userReply,
  replay: 'rebuild',
  errors: ['IDENTIFIER_TAKEN'],
  root: ofUser,
  audit: 'admin_update_user',
});

export const adminUserDelete = command('DELETE /admin/users/:userId', {
  summary: 'Deletes an account as `me:delete` does; the devices of a banned user stay refused.',
  access: can('users.manage'),
  input: { userId: id, reason: text(1, 500).optional() },
  output: nothing,
  root: ofUser,
  audit: 'admin_delete_user',
});

export const adminUserVerify = command('POST /admin/users/:userId/verify', {
  summary: 'Says that a user is who he says he is; until his e-mail or phone changes.',
  access: can('users.manage'),
  input: { userId: id },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_verify_user',
});

export const adminUserToggle = command('POST /admin/users/:userId/toggle-status', {
  summary: 'Disables an active user, whose sessions end on every node, or lets a disabled one in again.',
  access: can('users.manage'),
  input: { userId: id },
  output: userReply,
  replay: 'rebuild',
  root: ofUser,
  audit: 'admin_toggle_status',
});

export const adminUserPassword = command('POST /admin/users/:userId/reset-password', {
  summary: 'Sets a new password; all sessions of the user end.',
  access: can('users.manage'),
  input: { userId: id, newPassword: password },
  output: nothing,
  root: ofUser,
  audit: 'admin_reset_password',
  cost: 10,
});

export const adminUserDevices = query('GET /admin/users/:userId/devices', {
  summary: 'Devices of a user, also those that he has disowned.',
  access: can('users.manage'),
  input: { userId: id, ...offsetPage('createdAt', 'lastSeen') },
  output: offsetPageOf(Device),
  audit: 'admin_list_devices',
});

export const adminUserLogins = query('GET /admin/users/:userId/logins', {
  summary: 'When and where a user signed in and out.',
  access: can('users.manage'),
  input: { userId: id, ...offsetPage('createdAt') },
  output: offsetPageOf(Login),
  audit: 'admin_list_logins',
});

export const adminUserPositions = query('GET /admin/users/:userId/positions', {
  summary: 'All positions of a user.',
  access: can('users.manage'),
  input: { userId: id, status: positionStatus.optional(), ...offsetPage('createdAt', 'stake', 'payout') },
  output: offsetPageOf(Position),
  audit: 'admin_list_user_positions',
});

export const adminUserLogs = query('GET /admin/users/:userId/logs', {
  summary: 'What the audit log says of a user: what he did (`actor`), what was done to him (`target`), or both.',
  access: can('audit.read'),
  input: {
    userId: id,
    scope: z.enum(['actor', 'target', 'all']).optional(),
    action: text(1, 100).optional(),
    relatedEntityType: text(1, 50).optional(),
    relatedEntityId: text(1, 100).optional(),
    ...offsetPage('createdAt'),
  },
  output: offsetPageOf(AuditLog),
  audit: 'admin_list_user_logs',
});

const pointsInput = { userId: id, amount: points.min(1), reason: text(1, 500).optional() };

export const adminPointsCredit = command('POST /admin/users/:userId/points/credit', {
  summary: 'Gives a user points.',
  access: can('users.manage'),
  input: pointsInput,
  output: adjusted,
  idempotencyKey: 'required',
  root: ofUser,
  audit: 'admin_points_credit',
});

export const adminPointsDebit = command('POST /admin/users/:userId/points/debit', {
  summary: 'Takes points from a user, never below zero.',
  access: can('users.manage'),
  input: pointsInput,
  output: adjusted,
  idempotencyKey: 'required',
  root: ofUser,
  audit: 'admin_points_debit',
});

export const adminUserAdjust = command('POST /admin/users/:userId/adjust', {
  summary: 'Corrects a cash account in any currency, up or down.',
  access: can('payments.manage'),
  input: { userId: id, currency, amount: minorUnits.refine(a => a !== 0), reason: text(1, 500) },
  output: adjusted,
  idempotencyKey: 'required',
  root: ofUser,
  audit: 'admin_adjust',
});
