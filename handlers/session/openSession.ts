// A session: one token family on one device, and what the client is handed of it.
import { refuse } from '../../contracts/errors.ts';
import type { Session as SessionReply } from '../../contracts/session.ts';
import { ObjectId } from '../../models/define.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { type User, userView } from '../../models/User.ts';
import type { Caller } from '../handle.ts';
import type { Tokens } from '../services.ts';
import { endSession, liveSessions } from './endSessions.ts';

/** More devices than anybody has: what is older than these signs out. */
const MOST_SESSIONS = 50;

/** The fingerprint that the request names, or else the one its socket came with. */
export const fingerprintOf = ({ device }: { device?: { fingerprint: string } | undefined }, caller: Caller) =>
  device?.fingerprint ?? caller.fingerprint ?? null;

/** @throws {Refusal} BANNED, ACCOUNT_DISABLED */
export function assertMaySignIn({ status }: User): void {
  if (status === 'banned') refuse('BANNED');
  if (status === 'disabled') refuse('ACCOUNT_DISABLED');
}

/** Starts a family. Its id is new each time, also when a keyed command runs again: a session is never stored, and never given out twice. */
export async function openSession(
  tx: Tx,
  tokens: Tokens,
  user: User,
  { fingerprint, ip }: { fingerprint: string | null; ip: string },
): Promise<SessionReply> {
  const newDevice = fingerprint !== null && !(await tx.one(Session, { userId: user._id, fingerprint }));
  for (const old of await liveSessions(tx, user._id, { skip: MOST_SESSIONS - 1 })) endSession(tx, old, 'logged_out');
  const _id = new ObjectId();
  const refreshToken = tokens.firstRefreshToken(_id);
  tx.insertRoot(Session, {
    _id,
    userId: user._id,
    currentHash: tokens.hash(refreshToken),
    successorHash: null,
    fingerprint,
    ip,
    lastUsedAt: tx.now,
    expiresAt: tokens.refreshTokenExpiry(tx.now),
    revokedAt: null,
  });
  return sessionReply(tokens, user, _id, { refreshToken, newDevice });
}

/** A fresh access token of a family, and what goes with it. */
export function sessionReply(
  tokens: Tokens,
  user: User,
  sessionId: ObjectId,
  facts: { refreshToken: string; newDevice: boolean },
): SessionReply {
  const { token, expiresAt } = tokens.sign(user._id, sessionId);
  return { token, expiresAt: expiresAt.toISOString(), ...facts, user: userView(user) };
}
