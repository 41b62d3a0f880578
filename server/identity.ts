// Who a token stands for, read anew at each connection and request: a banned user or an ended session is nobody.
import { Refusal } from '../contracts/errors.ts';
import type { Permission } from '../contracts/permissions.ts';
import type { SignedIn } from '../handlers/handle.ts';
import type { ObjectId } from '../models/define.ts';
import { GatheredReads } from '../models/gatheredReads.ts';
import type { Reads } from '../models/reads.ts';
import { Session } from '../models/Session.ts';
import type { Tx } from '../models/tx.ts';
import { permissionsOf, User } from '../models/User.ts';
import type { Deadlines } from './deadlines.ts';
import { busy } from './refusalOf.ts';

export interface Identity {
  readonly userId: ObjectId;
  readonly sessionId: ObjectId;
  readonly permissions: ReadonlySet<Permission>;
  readonly expiresAt: Date;
  /** Which key signed the token. */
  readonly kid: string;
  /** When reading it began: a revocation after that may not be in it. */
  readonly readAt: number;
}

export interface Verifier {
  /** @throws {Refusal} UNAUTHENTICATED, TOKEN_EXPIRED */
  verify(token: string): Pick<Identity, 'userId' | 'sessionId' | 'expiresAt' | 'kid'>;
  /** Whether what this key signed is still believed. */
  isGood(kid: string): boolean;
}

export class Identities {
  /** After a network or a node has gone, thousands come back within a second. */
  readonly #users: GatheredReads<typeof User>;
  readonly #sessions: GatheredReads<typeof Session>;
  readonly #tokens: Verifier;
  readonly #deadlines: Deadlines;

  constructor(reads: Reads, tokens: Verifier, deadlines: Deadlines) {
    this.#users = new GatheredReads(reads, User);
    this.#sessions = new GatheredReads(reads, Session);
    this.#tokens = tokens;
    this.#deadlines = deadlines;
  }

  /** @throws {Refusal} UNAUTHENTICATED, TOKEN_EXPIRED, BANNED, ACCOUNT_DISABLED; BUSY when that can not be known in time */
  async identify(token: string): Promise<Identity> {
    const { userId, sessionId, expiresAt, kid } = this.#tokens.verify(token);
    const readAt = Date.now();
    const user = await this.#deadlines.within(this.assertValid(userId, sessionId), busy);
    return { userId, sessionId, permissions: permissionSet(user), expiresAt, kid, readAt };
  }

  /** Whether the key that signed the token of this identity has not been retired. */
  isSigned({ kid }: Identity): boolean {
    return this.#tokens.isGood(kid);
  }

  /** The user, if he is welcome and the session is his and goes on. @throws {Refusal} UNAUTHENTICATED, BANNED, ACCOUNT_DISABLED */
  async assertValid(userId: ObjectId, sessionId: ObjectId): Promise<User> {
    return welcome(...(await Promise.all([this.#users.one(userId), this.#sessions.one(sessionId)])));
  }

  /** What a user may do now. */
  async permissions(userId: ObjectId): Promise<ReadonlySet<Permission>> {
    const user = await this.#users.one(userId);
    return user?.status === 'active' ? permissionSet(user) : none;
  }
}

/**
 * The rights of who may decide on others, read where it is decided: one that was taken away ends what still waited.
 * @throws {Refusal} as `assertValid`
 */
export async function rightsNow(tx: Tx, { userId, sessionId }: SignedIn): Promise<ReadonlySet<Permission>> {
  const [user, session] = await Promise.all([tx.one(User, { _id: userId }), tx.one(Session, { _id: sessionId })]);
  return permissionSet(welcome(user, session));
}

/** @throws {Refusal} UNAUTHENTICATED, BANNED, ACCOUNT_DISABLED */
function welcome(user: User | undefined, session: Session | undefined): User {
  if (!user || !session?.userId.equals(user._id)) throw new Refusal('UNAUTHENTICATED');
  if (user.status === 'banned') throw new Refusal('BANNED');
  if (user.status === 'disabled') throw new Refusal('ACCOUNT_DISABLED');
  if (session.revokedAt) throw new Refusal('UNAUTHENTICATED');
  return user;
}

const none: ReadonlySet<Permission> = new Set();

/** Most users may nothing that is not everybody's, and share one set. */
const permissionSet = (user: User) => (user.roles.length ? new Set(permissionsOf(user)) : none);
