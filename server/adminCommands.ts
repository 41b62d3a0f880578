// What operators do without a running server: the first super admin, a forgotten password, who may administer.
import { z } from 'zod';
import { refuse } from '../contracts/errors.ts';
import { email, password, username } from '../contracts/values.ts';
import { endAllSessions } from '../handlers/session/endSessions.ts';
import { emailKey } from '../handlers/session/identifiers.ts';
import { createUser } from '../handlers/session/newUser.ts';
import type { Database } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { Reads } from '../models/reads.ts';
import { Transactions } from '../models/transaction.ts';
import { Tx } from '../models/tx.ts';
import { asTarget, isAdmin, User } from '../models/User.ts';
import type { Config } from './config.ts';
import { createPasswords } from './passwords.ts';

const credentials = z.strictObject({ email, password, username: username.optional() });
export type Credentials = z.infer<typeof credentials>;

const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };

/** Somebody new, never a promotion. @throws {Refusal} VALIDATION_FAILED, IDENTIFIER_TAKEN */
export async function createSuper(database: Database, config: Config, said: Credentials): Promise<User> {
  const { password, ...names } = checked(said);
  const passwordHash = await createPasswords().hash(password, 'operator');
  const rights = { roles: ['super_admin'], isVerified: true };
  return inTransaction(database, config, 'admin_create_super', tx =>
    createUser(tx, tx.newId(), { ...names, ...rights, locale: 'fr', passwordHash }, config.ARENE_WELCOME_POINTS),
  );
}

/** Also ends all of the user's sessions. @throws {Refusal} VALIDATION_FAILED, NOT_FOUND */
export async function resetPassword(database: Database, config: Config, said: Credentials): Promise<User> {
  const { email, password } = checked(said);
  const passwordHash = await createPasswords().hash(password, 'operator');
  return inTransaction(database, config, 'admin_reset_password', async tx => {
    const found = (await tx.one(User, { email: emailKey(email) })) ?? refuse('NOT_FOUND', { field: 'email' });
    const user = await tx.root(User, found._id);
    user.passwordHash = passwordHash;
    await endAllSessions(tx, user._id, 'logged_out');
    tx.audit(asTarget(user._id));
    return user;
  });
}

/** Everybody who may use the admin's side. */
export function listAdmins(database: Database): Promise<User[]> {
  return new Reads(database).find(User, isAdmin, { sort: { createdAt: 1 } });
}

function checked(said: Credentials): Credentials {
  const { data, error } = credentials.safeParse(said);
  if (data) return data;
  const details = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return refuse('VALIDATION_FAILED', details);
}

/** The same way as any command, with its audit entry, but nobody to tell: running servers poll for what was revoked. */
async function inTransaction<R>(database: Database, config: Config, action: string, work: (tx: Tx) => Promise<R>) {
  const transactions = new Transactions(database, runtime, {
    retryMs: config.ARENE_TRANSACTION_RETRY_MS,
    backoffMs: config.ARENE_TRANSACTION_BACKOFF_MS,
    commitMs: config.ARENE_COMMIT_ANSWER_MS,
  });
  let result: R | undefined;
  await transactions.run(async unit => {
    const tx = new Tx(unit, runtime.newId);
    result = await work(tx);
    tx.sign({ action, actorUserId: null });
  });
  return result!;
}
