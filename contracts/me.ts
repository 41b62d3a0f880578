// What concerns the caller alone.
import { z } from 'zod';
import { Bet, Position } from './bets.ts';
import { command, guest, player, query } from './declare.ts';
import { Profile, User, visibility } from './users.ts';
import {
  cursorPage,
  cursorPageOf,
  device,
  email,
  id,
  locale,
  Money,
  multiline,
  nothing,
  phone,
  text,
  time,
} from './values.ts';
import { Account } from './wallet.ts';

/** One sign-in; `logoutTime` where its session was ended, and not just left to expire. */
export const Login = z.strictObject({
  id,
  loginTime: time,
  logoutTime: time.nullable(),
  ip: z.string(),
  device: device.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type Login = z.infer<typeof Login>;

export const Device = z.strictObject({
  id,
  fingerprint: z.string(),
  name: z.string().nullable(),
  userAgent: z.string().nullable(),
  lastIp: z.string(),
  firstSeen: time,
  lastSeen: time,
  createdAt: time,
  updatedAt: time,
});
export type Device = z.infer<typeof Device>;

export const meGet = query('me:get', {
  summary: 'The caller, as himself and as others see him.',
  access: player,
  input: {},
  output: z.strictObject({ user: User, profile: Profile }),
});

/** What may be changed of a user, by himself and by admins. */
export const userChanges = {
  fullName: text(1, 100).nullable().optional(),
  firstName: text(1, 50).nullable().optional(),
  lastName: text(1, 50).nullable().optional(),
  phone: phone.optional(),
  email: email.optional(),
  avatarUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .optional(),
  locale: locale.optional(),
  notifications: z.strictObject({ push: z.boolean().optional(), email: z.boolean().optional() }).optional(),
  profile: z
    .strictObject({
      description: multiline(1000).nullable().optional(),
      quote: text(1, 200).nullable().optional(),
      alias: text(3, 30).nullable().optional(),
      visibility: visibility.optional(),
    })
    .optional(),
};

export const meUpdate = command('me:update', {
  summary:
    'Changes what the caller is called and how he is shown. `null` takes a text away; others see the alias. Another e-mail or phone needs `currentPassword`.',
  access: player,
  input: { ...userChanges, currentPassword: z.string().min(1).max(200).optional() },
  output: z.strictObject({ user: User, profile: Profile }),
  errors: ['IDENTIFIER_TAKEN', 'BAD_CREDENTIALS'],
  root: 'located',
  audit: 'profile_update',
  cost: 2,
});

export const profileGet = query('profile:get', {
  summary: 'How others see a user; a private profile is seen by its owner and admins only.',
  access: guest,
  input: { userId: id },
  output: Profile,
  errors: ['PROFILE_PRIVATE'],
});

export const meSync = query('me:sync', {
  summary: 'The present truth of all that personal events tell, for a client that was away.',
  access: player,
  input: {},
  output: z.strictObject({
    user: User,
    accounts: z.array(Account),
    /** The newest 100; the rest by `bet:positions`. */
    openPositions: z.array(Position),
    unreadNotifications: z.int(),
    serverTime: time,
  }),
  cost: 2,
});

export const meStats = query('me:stats', {
  summary: 'Totals of the newest 50 000 positions by status, and what those that are over won or lost, fees included.',
  access: player,
  input: {},
  output: z.strictObject({
    bets: z.strictObject({
      created: z.int(),
      positions: z.array(
        z.strictObject({ status: Position.shape.status, count: z.int(), staked: z.int(), received: z.int() }),
      ),
    }),
    net: z.array(Money),
  }),
  cost: 10,
});

export const meBets = query('me:bets', {
  summary: 'Bets that the caller made or played, newest first.',
  access: player,
  input: { role: z.enum(['creator', 'player']).optional(), ...cursorPage },
  output: cursorPageOf(Bet),
});

export const meLogins = query('me:logins', {
  summary: 'When and where the caller signed in and out, newest first.',
  access: player,
  input: cursorPage,
  output: cursorPageOf(Login),
});

export const meDevices = query('me:devices', {
  summary: 'Devices on which the caller has signed in, newest first.',
  access: player,
  input: cursorPage,
  output: cursorPageOf(Device),
});

export const meRevokeDevice = command('me:revoke-device', {
  summary:
    'Disowns a device: its sessions end, and it counts as new when somebody signs in on it again. Not the one that one is on.',
  access: player,
  input: { deviceId: id },
  output: nothing,
  root: 'located',
  audit: 'auth_revoke_device',
});
