// A new user: identifiers that nobody has, a readable public id, and his welcome points, all in one transaction.
import { refuse } from '../../contracts/errors.ts';
import type { User as UserView } from '../../contracts/users.ts';
import type { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { equity } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User } from '../../models/User.ts';
import { assertFree, emailKey, freePublicId, freeUsername, type Identifiers, usernameKey } from './identifiers.ts';

const FIRST_RATING = 1000;

export interface NewUser extends Identifiers {
  fullName?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  country?: string | undefined;
  locale: UserView['locale'];
  passwordHash: string;
  roles?: string[];
  isVerified?: boolean;
}

/** @throws {Refusal} VALIDATION_FAILED without any contact */
export function assertReachable({ email, phone }: Identifiers): void {
  if (email !== undefined || phone !== undefined) return;
  const message = 'an email or a phone is required';
  refuse('VALIDATION_FAILED', [
    { field: 'email', message },
    { field: 'phone', message },
  ]);
}

/** @throws {Refusal} IDENTIFIER_TAKEN */
export async function createUser(tx: Tx, _id: ObjectId, said: NewUser, welcomePoints: number): Promise<User> {
  const email = said.email === undefined ? undefined : emailKey(said.email);
  await assertFree(tx, { ...said, email });
  const username = said.username ?? (await freeUsername(tx, _id, nameOf(said)));
  const user = tx.insertRoot(User, {
    _id,
    publicId: await freePublicId(tx, _id, said.roles ?? []),
    username,
    usernameKey: usernameKey(username),
    fullName: said.fullName ?? null,
    firstName: said.firstName ?? null,
    lastName: said.lastName ?? null,
    ...(email && { email }),
    ...(said.phone && { phone: said.phone }),
    passwordHash: said.passwordHash,
    country: said.country ?? null,
    locale: said.locale,
    avatarUrl: null,
    roles: said.roles ?? [],
    rating: FIRST_RATING,
    isVerified: said.isVerified ?? false,
    status: 'active',
    banReason: null,
    bannedAt: null,
    notifications: { push: true, email: true },
    profile: { description: null, quote: null, alias: null, visibility: 'public' },
    stats: { tournamentsPlayed: 0, wins: 0, losses: 0, winRate: 0, participations: 0 },
    lastLoginAt: null,
  });
  await welcome(tx, user, welcomePoints);
  tx.audit(asTarget(_id));
  return user;
}

async function welcome(tx: Tx, { _id }: User, points: number): Promise<void> {
  if (points === 0) return;
  const cash = await tx.account(_id, 'POINT', 'cash');
  tx.post({ id: `welcome:${_id}`, type: 'welcome', movements: transfer(equity('POINT'), cash, points) });
}

const nameOf = ({ fullName, firstName, lastName, email }: NewUser) =>
  fullName ?? ([firstName, lastName].filter(Boolean).join(' ') || email?.split('@')[0] || '');
