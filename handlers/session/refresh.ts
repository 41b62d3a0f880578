// A refresh token is traded for its successor. It stays good until that is first used; an older one has been stolen, and ends its family.
import { refuse } from '../../contracts/errors.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { authRefresh } from '../../contracts/session.ts';
import { refuseKeeping } from '../../models/committer.ts';
import type { ObjectId } from '../../models/define.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services, Tokens } from '../services.ts';
import { endSessions } from './endSessions.ts';
import { assertMaySignIn, sessionReply } from './openSession.ts';

export const refresh = ({ tokens }: Services) =>
  handle(authRefresh, {
    locate: (_reads, { refreshToken }) => rootOf('session', familyOf(tokens, refreshToken)),

    async run(tx, { refreshToken }, { ip }) {
      const family = await openFamily(tx, familyOf(tokens, refreshToken));
      const hash = tokens.hash(refreshToken);
      if (hash !== family.currentHash && hash !== family.successorHash) return endStolen(family._id, ip);

      const user = await tx.get(User, family.userId);
      assertMaySignIn(user);
      if (family.revokedAt) refuse('SESSION_REVOKED');
      tx.until(Session, family, 'expiresAt', 'SESSION_REVOKED');

      const successor = tokens.successorOf(refreshToken);
      Object.assign(family, {
        currentHash: hash,
        successorHash: tokens.hash(successor),
        ip,
        lastUsedAt: tx.now,
        expiresAt: tokens.refreshTokenExpiry(tx.now),
      });
      tx.audit({ actorUserId: user._id, ...asTarget(user._id) });
      return sessionReply(tokens, user, family._id, { refreshToken: successor, newDevice: false });
    },
  });

const familyOf = (tokens: Tokens, refreshToken: string): ObjectId =>
  tokens.familyOf(refreshToken) ?? refuse('UNAUTHENTICATED');

/** Families that have expired are removed some day. */
async function openFamily(tx: Tx, id: ObjectId): Promise<Session> {
  return (await tx.one(Session, { _id: id })) ? tx.root(Session, id) : refuse('SESSION_REVOKED');
}

/** Whoever has it, thief or victim: both must sign in again. */
const endStolen = (id: ObjectId, ip: string): never =>
  refuseKeeping('SESSION_REVOKED', async tx => {
    const family = await tx.root(Session, id);
    if (family.revokedAt) return;
    await endSessions(tx, [family], 'token_reused');
    tx.log({ action: 'auth_token_reused', ...asTarget(family.userId), ip, metadata: { sessionId: id.toString() } });
  });
