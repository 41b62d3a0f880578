// A user as himself and admins see him, and his public face.
import { z } from 'zod';
import { permissions } from './permissions.ts';
import { id, locale, time } from './values.ts';

export const visibility = z.enum(['public', 'private']);

export const User = z.strictObject({
  id,
  publicId: z.string(),
  username: z.string(),
  fullName: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  country: z.string().nullable(),
  locale,
  avatarUrl: z.string().nullable(),
  roles: z.array(z.string()),
  permissions: z.array(z.enum(permissions)),
  rating: z.int(),
  isVerified: z.boolean(),
  status: z.enum(['active', 'disabled', 'banned']),
  banReason: z.string().nullable(),
  bannedAt: time.nullable(),
  currentDivisionId: id.nullable(),
  notifications: z.strictObject({ push: z.boolean(), email: z.boolean() }),
  profile: z.strictObject({
    description: z.string().nullable(),
    quote: z.string().nullable(),
    alias: z.string().nullable(),
    visibility,
  }),
  stats: z.strictObject({
    tournamentsPlayed: z.int(),
    wins: z.int(),
    losses: z.int(),
    winRate: z.number(),
    participations: z.int(),
  }),
  lastLoginAt: time.nullable(),
  createdAt: time,
  updatedAt: time,
});
export type User = z.infer<typeof User>;

/** What others see: `name` is the alias, else the username. */
export const Profile = z.strictObject({
  userId: id,
  name: z.string(),
  avatarUrl: z.string().nullable(),
  description: z.string().nullable(),
  quote: z.string().nullable(),
  visibility,
  rating: z.int(),
  stats: User.shape.stats,
});
export type Profile = z.infer<typeof Profile>;
