// Whether the caller knows his password: every try counts, and slows the next ones down.
import type { Reads } from '../../models/reads.ts';
import { User } from '../../models/User.ts';
import type { SignedIn } from '../handle.ts';
import type { Services } from '../services.ts';

/** The hash that the password fits, to be compared with the user's when he is written; nothing if it is not his. @throws {Refusal} RATE_LIMITED */
export async function knownPassword(
  { attempts, passwords }: Pick<Services, 'attempts' | 'passwords'>,
  password: string,
  { userId, ip }: SignedIn,
  reads: Reads,
): Promise<string | undefined> {
  const attempt = { kind: 'password', ip, subject: userId.toString() };
  await attempts.begin(attempt);
  const { passwordHash } = await reads.get(User, userId);
  if (!(await passwords.verify(passwordHash, password, ip))) return undefined;
  await attempts.succeeded(attempt);
  return passwordHash;
}
