// Who somebody is: names that are unique, a password's hash, roles, status. The root of all that concerns him alone.
import { builtInRoles, type Permission } from '../contracts/permissions.ts';
import type { Profile, User as UserView } from '../contracts/users.ts';
import { model, type ObjectId, type Root } from './define.ts';

export interface User extends Root {
  publicId: string;
  username: string;
  /** Lower case, for uniqueness and sign-in. */
  usernameKey: string;
  /** What his alias looks like, so that nobody else has one that looks the same. */
  aliasKey?: string | undefined;
  fullName: string | null;
  firstName: string | null;
  lastName: string | null;
  email?: string;
  phone?: string;
  passwordHash: string;
  country: string | null;
  locale: UserView['locale'];
  avatarUrl: string | null;
  roles: string[];
  /** What those of his roles grant that somebody has made; changed together with them. */
  grants?: Permission[];
  rating: number;
  isVerified: boolean;
  status: UserView['status'];
  banReason: string | null;
  bannedAt: Date | null;
  notifications: UserView['notifications'];
  profile: UserView['profile'];
  stats: UserView['stats'];
  /** The rankings that he is in while he is active and shown: `all`, and the games of which he has completed a tournament. */
  rankedIn?: string[];
  lastLoginAt: Date | null;
  /** Nothing of a person is left in it. */
  deletedAt?: Date;
}

const ALL_GAMES = 'all';
const optionalString = { type: String, default: null };

export const User = model<User>('User', 'users', {
  fields: {
    publicId: { type: String, required: true },
    username: { type: String, required: true },
    usernameKey: { type: String, required: true },
    aliasKey: { type: String },
    fullName: optionalString,
    firstName: optionalString,
    lastName: optionalString,
    email: { type: String },
    phone: { type: String },
    passwordHash: { type: String, required: true },
    country: optionalString,
    locale: { type: String, required: true, enum: ['fr', 'en'] },
    avatarUrl: optionalString,
    roles: { type: [String], required: true },
    grants: { type: [String], default: undefined },
    rating: { type: Number, required: true },
    isVerified: { type: Boolean, required: true },
    status: { type: String, required: true, enum: ['active', 'disabled', 'banned'] },
    banReason: optionalString,
    bannedAt: { type: Date, default: null },
    notifications: { push: { type: Boolean, required: true }, email: { type: Boolean, required: true } },
    profile: {
      description: optionalString,
      quote: optionalString,
      alias: optionalString,
      visibility: { type: String, required: true, enum: ['public', 'private'] },
    },
    stats: {
      tournamentsPlayed: { type: Number, required: true },
      wins: { type: Number, required: true },
      losses: { type: Number, required: true },
      participations: { type: Number, required: true },
      winRate: { type: Number, required: true },
    },
    rankedIn: { type: [String], default: undefined },
    lastLoginAt: { type: Date, default: null },
    deletedAt: { type: Date },
    version: { type: Number, required: true },
  },
  indexes: [
    [{ usernameKey: 1 }, { unique: true }],
    [{ aliasKey: 1 }, { unique: true, sparse: true }],
    [{ email: 1 }, { unique: true, sparse: true }],
    [{ phone: 1 }, { unique: true, sparse: true }],
    [{ publicId: 1 }, { unique: true }],
    [{ roles: 1 }],
    [{ grants: 1 }, { sparse: true }],
    [{ status: 1, createdAt: -1 }],
    [
      { rankedIn: 1, status: 1, 'profile.visibility': 1, rating: -1, _id: -1 },
      // Most have never completed a tournament.
      { partialFilterExpression: { rankedIn: { $exists: true } } },
    ],
  ],
});

/** All that the roles of a user grant. */
export function permissionsOf({ roles, grants = [] }: Pick<User, 'roles' | 'grants'>): Permission[] {
  return [...new Set([...roles.flatMap(role => builtInRoles[role] ?? []), ...grants])];
}

/** `A-7K3Q9D` of whoever may use the admin's side, `J-7K3Q9D` of everybody else: the letter follows his rights, the rest is his for life. */
export const publicIdFor = (code: string, rights: readonly Permission[]): string =>
  `${rights.includes('admin.access') ? 'A' : 'J'}-${code}`;

/** Gives a user whose rights have changed the letter that goes with them. */
export function reletter(user: User): void {
  user.publicId = publicIdFor(user.publicId.slice(2), permissionsOf(user));
}

/** The filter of everybody who has this right. */
export const holding = (right: Permission) => ({
  $or: [
    { roles: { $in: Object.keys(builtInRoles).filter(role => builtInRoles[role]!.includes(right)) } },
    { grants: right },
  ],
});

/** The filter of everybody who may use the admin's side. */
export const isAdmin = holding('admin.access');

/** Who is in a ranking: of this game, or of all. */
export const rankedIn = (gameId?: ObjectId) => ({
  rankedIn: gameId?.toString() ?? ALL_GAMES,
  status: 'active' as const,
  'profile.visibility': 'public' as const,
});

/** Whether `rankedIn` fits somebody. */
export const isRanked = (user: User, gameId?: ObjectId): boolean =>
  user.status === 'active' &&
  user.profile.visibility === 'public' &&
  (user.rankedIn ?? []).includes(gameId?.toString() ?? ALL_GAMES);

/** From his first completed tournament on somebody is in the rankings, and from the first of a game in that of the game. */
export function enterRankings(user: User, gameId: ObjectId): void {
  user.rankedIn = [...new Set([...(user.rankedIn ?? []), ALL_GAMES, gameId.toString()])];
}

/** The name that others see. */
export const shownName = ({ profile, username }: User) => profile.alias ?? username;

export const userView = (user: User): UserView => ({
  id: user._id.toString(),
  publicId: user.publicId,
  username: user.username,
  fullName: user.fullName,
  firstName: user.firstName,
  lastName: user.lastName,
  email: user.email ?? null,
  phone: user.phone ?? null,
  country: user.country,
  locale: user.locale,
  avatarUrl: user.avatarUrl,
  roles: user.roles,
  permissions: permissionsOf(user),
  rating: user.rating,
  isVerified: user.isVerified,
  status: user.status,
  banReason: user.banReason,
  bannedAt: user.bannedAt?.toISOString() ?? null,
  currentDivisionId: null,
  notifications: user.notifications,
  profile: user.profile,
  stats: user.stats,
  lastLoginAt: user.lastLoginAt?.toISOString() ?? null,
  createdAt: user.createdAt.toISOString(),
  updatedAt: user.updatedAt.toISOString(),
});

export const profileView = (user: User): Profile => ({
  userId: user._id.toString(),
  name: shownName(user),
  avatarUrl: user.avatarUrl,
  description: user.profile.description,
  quote: user.profile.quote,
  visibility: user.profile.visibility,
  rating: user.rating,
  stats: user.stats,
});

/** The entity that the id of a user names in the audit log. */
export const asTarget = (userId: ObjectId) => ({
  targetUserId: userId,
  relatedEntityType: 'user',
  relatedEntityId: userId.toString(),
});
