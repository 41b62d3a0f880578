// What admins do with users and their points.
import { z } from 'zod';
import { can, command, query } from './declare.ts';
import { rootOf } from './roomNames.ts';
import { User } from './users.ts';
import { currency, id, minorUnits, offsetPage, offsetPageOf, points, text } from './values.ts';
import { Account } from './wallet.ts';

const userPage = offsetPage('createdAt', 'username', 'rating', 'lastLoginAt');
const ofUser = ({ userId }: { userId: string }) => rootOf('user', userId);
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
  output: z.strictObject({ user: User }),
  idempotencyKey: 'required',
  root: ofUser,
  audit: 'admin_ban',
});

export const adminUserUnban = command('POST /admin/users/:userId/unban', {
  summary: 'Lifts a ban; points that went do not come back.',
  access: can('users.manage'),
  input: { userId: id },
  output: z.strictObject({ user: User }),
  root: ofUser,
  audit: 'admin_unban',
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
