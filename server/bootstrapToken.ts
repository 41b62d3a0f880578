// The token for the first super admin: made where there is none yet, printed once, kept as a hash, good for an hour.
import { randomBytes } from 'node:crypto';
import { BOOTSTRAP_ID, bootstrapHash } from '../handlers/session/bootstrap.ts';
import type { Database } from '../models/database.ts';
import { Setting } from '../models/Setting.ts';
import { User } from '../models/User.ts';

export const BOOTSTRAP_MINUTES = 60;
/** Of nodes that start together, each prints one that is good. */
const MOST_TOKENS = 10;

/** A token to print; nothing once there is a super admin. */
export async function makeBootstrapToken(database: Database, now = new Date()): Promise<string | undefined> {
  if (await database.collection(User).findOne({ roles: 'super_admin' })) return undefined;
  const token = randomBytes(24).toString('base64url');
  const kept = { hash: bootstrapHash(token), expiresAt: new Date(now.getTime() + BOOTSTRAP_MINUTES * 60_000) };
  const change = {
    $push: { 'value.tokens': { $each: [kept], $slice: -MOST_TOKENS } },
    $set: { updatedAt: now },
    $setOnInsert: { createdAt: now },
  };
  await database.collection(Setting).updateOne({ _id: BOOTSTRAP_ID }, change as never, { upsert: true });
  return token;
}
