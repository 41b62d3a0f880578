// A session: one token family on one device, and what the client is handed of it.
import { refuse } from '../../contracts/errors.ts';
import type { Session as SessionReply } from '../../contracts/session.ts';
import type { Device } from '../../contracts/values.ts';
import { ObjectId } from '../../models/define.ts';
import { Login } from '../../models/Login.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { type User, userView } from '../../models/User.ts';
import type { Caller } from '../handle.ts';
import type { Tokens } from '../services.ts';
import { noteDevice } from './devices.ts';
import { endSessions, liveSessions } from './endSessions.ts';

/** More devices than anybody has: what is older than these signs out. */
const MOST_SESSIONS = 50;

/** Where somebody signs in from. */
export interface Origin {
  readonly device: Device | undefined;
  readonly userAgent: string | undefined;
  readonly ip: string;
}

/** The device is the one that the request names, or else the one its socket came with. */
export const originOf = (
  { device }: { device?: Device | undefined },
  { device: own, userAgent, ip }: Caller,
): Origin => ({ device: device ?? own, userAgent, ip });

/** @throws {Refusal} BANNED, ACCOUNT_DISABLED */
export function assertMaySignIn({ status, banReason }: User): void {
  if (status === 'banned') refuse('BANNED', { reason: banReason });
  if (status === 'disabled') refuse('ACCOUNT_DISABLED');
}

/** Starts a family. Its id is new each time, also when a keyed command runs again: a session is never stored, and never given out twice. */
export async function openSession(tx: Tx, tokens: Tokens, user: User, origin: Origin): Promise<SessionReply> {
  const { device, ip } = origin;
  const newDevice = await noteDevice(tx, user._id, origin);
  await endSessions(tx, await liveSessions(tx, user._id, { skip: MOST_SESSIONS - 1 }), 'logged_out');
  const _id = new ObjectId();
  const refreshToken = tokens.firstRefreshToken(_id);
  tx.insertRoot(Session, {
    _id,
    userId: user._id,
    currentHash: tokens.hash(refreshToken),
    successorHash: null,
    fingerprint: device?.fingerprint ?? null,
    ip,
    lastUsedAt: tx.now,
    expiresAt: tokens.refreshTokenExpiry(tx.now),
    revokedAt: null,
  });
  tx.insert(Login, { _id, userId: user._id, logoutTime: null, ip, device: device ?? null });
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
