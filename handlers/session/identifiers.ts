// The names a user goes by: compared without case, unique, and made for whoever brings none.
import { createHash } from 'node:crypto';
import { refuse } from '../../contracts/errors.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Filter } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { permissionsOf, publicIdFor, User } from '../../models/User.ts';

export interface Identifiers {
  username?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** As they are stored and looked up. */
export const usernameKey = (username: string) => username.toLowerCase();
/** The username that a name would be read as, whatever accents and unseen characters it has. */
export const looksLike = (name: string) =>
  usernameKey(
    name
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\p{DI}]/gu, '')
      .trim(),
  );
export const emailKey = (email: string) => email.toLowerCase();

/** Whom an identifier means: a username has neither `@` nor `+`. */
export function namedBy(identifier: string): Filter {
  if (identifier.includes('@')) return { email: emailKey(identifier) };
  if (identifier.startsWith('+')) return { phone: identifier };
  return { usernameKey: usernameKey(identifier) };
}

/** What attempts are counted under: an identifier however it is written. */
export const subjectOf = (identifier: string) => identifier.toLowerCase();

/** Two who race for a name both pass; the unique index stops the second, who is tried again and finds it taken here. */
export async function assertFree(tx: Tx, { username, email, phone }: Identifiers, self?: ObjectId): Promise<void> {
  const wanted: Record<string, string>[] = [
    ...(username ? [{ usernameKey: usernameKey(username) }, { aliasKey: usernameKey(username) }] : []),
    ...(email ? [{ email }] : []),
    ...(phone ? [{ phone }] : []),
  ];
  const others = { $or: wanted, ...(self && { _id: { $ne: self } }) };
  const taken = wanted.length && (await tx.one(User, others));
  if (!taken) return;
  if (email && taken.email === email) refuse('IDENTIFIER_TAKEN', { field: 'email' });
  if (phone && taken.phone === phone) refuse('IDENTIFIER_TAKEN', { field: 'phone' });
  refuse('IDENTIFIER_TAKEN', { field: 'username' });
}

const LONGEST = 20;
const SHORTEST = 3;
/** Nothing that is taken for something else when it is read aloud: no 0, O, 1, I, L. */
const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A username from a person's name or e-mail; with a suffix from his id where it is taken. */
export function freeUsername(tx: Tx, id: ObjectId, name: string): Promise<string> {
  const base = plain(name).slice(0, LONGEST);
  const suffixed = [4, 6, 8, 12].map(length => {
    const suffix = readable(id, length).toLowerCase();
    return `${base.slice(0, LONGEST - length - 1)}_${suffix}`;
  });
  return firstFree(tx, base.length >= SHORTEST ? [base, ...suffixed] : suffixed);
}

/** `J-7K3Q9D`, or `A-…` for an admin; longer where somebody has that code under whatever letter, since letters change. */
export async function freePublicId(tx: Tx, id: ObjectId, roles: string[]): Promise<string> {
  const codes = [6, 8, 10, 16].map(length => readable(id, length));
  const publicId = { $in: codes.flatMap(code => ['A', 'J'].map(letter => `${letter}-${code}`)) };
  const taken = new Set((await tx.find(User, { publicId })).map(user => user.publicId.slice(2)));
  const code = codes.find(code => !taken.has(code)) ?? refuse('CONFLICT');
  return publicIdFor(code, permissionsOf({ roles }));
}

/** The first that nobody goes by. They are lower case. */
async function firstFree(tx: Tx, candidates: string[]): Promise<string> {
  const among = { $in: candidates };
  const found = await tx.find(User, { $or: [{ usernameKey: among }, { aliasKey: among }] });
  const taken = new Set(found.flatMap(({ usernameKey, aliasKey }) => [usernameKey, aliasKey]));
  return candidates.find(candidate => !taken.has(candidate)) ?? refuse('CONFLICT');
}

/** `Kouamé N'Guessan` becomes `kouame_n_guessan`. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '') || 'joueur';

/** The first characters of an id's hash, in an alphabet for people. A byte in 31 is a little uneven; nothing rests on it. */
function readable(id: ObjectId, length: number): string {
  const bytes = createHash('sha256').update(id.toString()).digest();
  return Array.from(bytes.subarray(0, length), byte => READABLE[byte % READABLE.length]).join('');
}
