// What handlers are handed: slow or secret work, and figures that an operator sets.
import type { ObjectId } from '../models/define.ts';
import type { Rooms } from '../rooms/rooms.ts';

export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** Takes as long as a verification, for identifiers that nobody has. */
  waste(password: string): Promise<void>;
}

export interface Tokens {
  /** An access token of this session. */
  sign(userId: ObjectId, sessionId: ObjectId): { token: string; expiresAt: Date };
  /** A new family's first refresh token. */
  firstRefreshToken(sessionId: ObjectId): string;
  /** The one that follows: always the same for the same token. */
  successorOf(refreshToken: string): string;
  hash(refreshToken: string): string;
  /** The family that a refresh token names, or nothing if it is none that we made. */
  familyOf(refreshToken: string): ObjectId | undefined;
  refreshTokenExpiry(now: Date): Date;
}

/** Rules whose figures an operator may set. */
export interface Terms {
  welcomePoints: number;
  feeBasisPoints: number;
  /** Liquidity of a new bet, in points. */
  betLiquidity: number;
  /** Positions that a payout job handles in one transaction. */
  payoutChunk: number;
  /** Credits above it, in minor units, need a second admin; nothing does where it is not set. */
  fourEyesThreshold: number | undefined;
}

/** What an idempotency key stands for. */
export interface RecordIds {
  /** Of the record that a command of this owner under this key leaves. */
  recordId(owner: string, event: string, key: string): string;
}

export interface Services {
  passwords: Passwords;
  tokens: Tokens;
  terms: Terms;
  rooms: Rooms;
  commandKeys: RecordIds;
}
