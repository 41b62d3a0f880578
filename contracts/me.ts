// What concerns the caller alone.
import { z } from 'zod';
import { Bet, Position } from './bets.ts';
import { command, guest, player, query } from './declare.ts';
import { Dispute } from './disputes.ts';
import { groupWithRole } from './groups.ts';
import { Match } from './matches.ts';
import { Notification, PushDevice } from './notifications.ts';
import { Team } from './teams.ts';
import { Participant, Tournament, tournamentStatus } from './tournaments.ts';
import { Proof } from './uploads.ts';
import { Profile, User, visibility } from './users.ts';
import {
  currency,
  cursorPage,
  cursorPageOf,
  device,
  email,
  id,
  locale,
  Money,
  minorUnits,
  multiline,
  nothing,
  phone,
  text,
  time,
} from './values.ts';
import { Account, Transaction } from './wallet.ts';

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
  replay: 'rebuild',
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
    /** What others wait for him to do; the newest 100 of each. */
    waiting: z.strictObject({
      /** That he plays in and has not declared. */
      matches: z.array(Match),
      /** Of tournaments that he runs, and not his own: past their deadline. */
      overdue: z.array(Match),
      /** The same, with players who contradict each other. */
      disputes: z.array(Dispute),
      /** About to begin, with him as a player, organizer or referee. */
      tournaments: z.array(Tournament),
    }),
    unreadNotifications: z.int(),
    serverTime: time,
  }),
  cost: 5,
});

export const meStats = query('me:stats', {
  summary:
    'Totals of the newest 50 000 positions and 5000 tournaments by status, and what those that are over won or lost, fees included.',
  access: player,
  input: {},
  output: z.strictObject({
    bets: z.strictObject({
      created: z.int(),
      positions: z.array(
        z.strictObject({ status: Position.shape.status, count: z.int(), staked: z.int(), received: z.int() }),
      ),
    }),
    tournaments: z.strictObject({
      organized: z.int(),
      /** What came of his part of the entry fees. Coins in hundredths. */
      organizerFees: z.int(),
      /** Those that he plays or played in: entry fees, and what came back of them or was won. */
      played: z.array(z.strictObject({ status: tournamentStatus, count: z.int(), paid: z.int(), received: z.int() })),
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

export const meGroups = query('me:groups', {
  summary: 'The groups of the caller, newest membership first.',
  access: player,
  input: cursorPage,
  output: cursorPageOf(groupWithRole),
});

export const limitKind = z.enum(['deposit', 'loss', 'stake']);
export const limitPeriod = z.enum(['day', 'week', 'month']);

export const Limit = z.strictObject({
  kind: limitKind,
  period: limitPeriod,
  currency,
  amount: minorUnits,
  /** In this period so far; below zero where more was won than staked. */
  used: minorUnits,
  /** When the next period begins: days, weeks from Monday, months, all in UTC. */
  resetsAt: time,
  /** A higher amount, or none, that was asked for and still waits. */
  next: z.strictObject({ amount: minorUnits.nullable(), from: time }).nullable(),
});
export type Limit = z.infer<typeof Limit>;

export const Limits = z.strictObject({ limits: z.array(Limit), selfExcludedUntil: time.nullable() });
export type Limits = z.infer<typeof Limits>;

/** `null` takes a limit away. */
const bounds = z
  .strictObject({
    day: minorUnits.min(0).nullable().optional(),
    week: minorUnits.min(0).nullable().optional(),
    month: minorUnits.min(0).nullable().optional(),
  })
  .optional();

export const meLimits = query('me:limits', {
  summary: 'The limits that the caller has set himself, in all currencies.',
  access: player,
  input: {},
  output: Limits,
});

export const meSetLimits = command('me:set-limits', {
  summary:
    'Bounds what the caller may deposit, lose or stake per day, week or month. Lower bounds hold at once, higher ones after 24 hours; excluding oneself can not be taken back.',
  access: player,
  input: {
    currency: currency.optional(),
    deposit: bounds,
    loss: bounds,
    stake: bounds,
    selfExcludeUntil: time.optional(),
  },
  output: Limits,
  root: 'located',
  audit: 'limits_set',
});

export const meDelete = command('me:delete', {
  summary:
    'Deletes the account: names are free again, points go, sessions end; the ledger stays, without a person. `CONFLICT` while there is money of another currency.',
  access: player,
  input: { password: z.string().min(1).max(200) },
  output: nothing,
  errors: ['BAD_CREDENTIALS'],
  root: 'located',
  session: 'ends',
  audit: 'user_delete',
  cost: 10,
});

export const exportSection = z.enum([
  'transactions',
  'positions',
  'bets',
  'groups',
  'logins',
  'devices',
  'messages',
  'notifications',
  'pushDevices',
  'teams',
  'tournaments',
  'proofs',
]);

export const meExport = query('me:export', {
  summary: 'All that is kept of the caller: the newest 100 of every section, or a page of the one that is named.',
  access: player,
  input: { section: exportSection.optional(), ...cursorPage },
  output: z.strictObject({
    user: User,
    profile: Profile,
    accounts: z.array(Account),
    ...Limits.shape,
    sections: z.strictObject({
      transactions: cursorPageOf(Transaction).optional(),
      positions: cursorPageOf(Position).optional(),
      bets: cursorPageOf(Bet).optional(),
      groups: cursorPageOf(groupWithRole).optional(),
      logins: cursorPageOf(Login).optional(),
      devices: cursorPageOf(Device).optional(),
      messages: cursorPageOf(
        z.strictObject({ room: z.string(), seq: z.int(), text: z.string(), createdAt: time }),
      ).optional(),
      notifications: cursorPageOf(Notification).optional(),
      pushDevices: cursorPageOf(PushDevice).optional(),
      teams: cursorPageOf(Team).optional(),
      /** His places in them. */
      tournaments: cursorPageOf(Participant).optional(),
      proofs: cursorPageOf(Proof).optional(),
    }),
  }),
  cost: 20,
});
