// A new password for whoever has the code that was sent; every wrong code spends one of its few tries, also where nobody goes by that name.
import { timingSafeEqual } from 'node:crypto';
import { refuse } from '../../contracts/errors.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { authReset } from '../../contracts/session.ts';
import { refuseKeeping } from '../../models/committer.ts';
import type { ObjectId } from '../../models/define.ts';
import { PasswordReset } from '../../models/PasswordReset.ts';
import { asTarget, User } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';
import { endAllSessions } from './endSessions.ts';
import { purposeOf } from './forgot.ts';
import { namedBy, subjectOf } from './identifiers.ts';

export const reset = ({ attempts, codes, passwords }: Services) =>
  handle(authReset, {
    // Wrong codes of one identifier come one after the other, so that each finds the tries that the one before has left.
    locate: (_reads, { identifier }) => rootOf('reset', codes.idOf(subjectOf(identifier))),

    async prepare({ identifier, newPassword }, { ip }) {
      await attempts.begin({ kind: 'reset', ip, subject: subjectOf(identifier) });
      return passwords.hash(newPassword, ip);
    },

    async run(tx, { identifier, code }, { ip }, passwordHash) {
      const subject = subjectOf(identifier);
      const _id = codes.idOf(subject);
      const pending = (await tx.one(PasswordReset, { _id })) && (await tx.root(PasswordReset, _id));
      if (!pending || pending.attemptsLeft === 0) return refuse('BAD_CODE');
      tx.until(PasswordReset, pending, 'expiresAt', 'BAD_CODE');
      const found = await tx.one(User, namedBy(identifier));
      if (!found || !isSame(pending.codeHash, codes.hash(purposeOf(identifier, found), code))) return spendTry(_id);
      pending.attemptsLeft = 0;

      const user = await tx.root(User, found._id);
      user.passwordHash = passwordHash;
      await endAllSessions(tx, user._id, 'password_changed');
      tx.audit({ actorUserId: user._id, ...asTarget(user._id) });
      // Whoever forgot it has guessed before.
      for (const kind of ['reset', 'sign-in']) tx.after(() => attempts.succeeded({ kind, ip, subject }));
      return {};
    },
  });

const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b));

const spendTry = (_id: ObjectId): never =>
  refuseKeeping('BAD_CODE', async tx => {
    const pending = await tx.root(PasswordReset, _id);
    if (pending.attemptsLeft > 0) pending.attemptsLeft -= 1;
  });
