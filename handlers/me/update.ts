// The caller changes what he is called and how he is shown; a new name reaches the bets that he made by a job.
import { betUpdated } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { meUpdate } from '../../contracts/me.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { asTarget, profileView, shownName, User, userView } from '../../models/User.ts';
import { handle } from '../handle.ts';
import type { JobHandler } from '../job.ts';
import { assertFree, emailKey, usernameKey } from '../session/identifiers.ts';

const KIND = 'me:rename';

export const update = handle(meUpdate, {
  locate: (_reads, _input, { userId }) => rootOf('user', userId),

  async run(tx, { idempotencyKey: _, ...said }, { userId }) {
    const user = await tx.root(User, userId);
    const { profile = {}, notifications = {}, email: written, ...plain } = said;
    const email = written && emailKey(written);
    const contacts = {
      ...(email && email !== user.email && { email }),
      ...(said.phone && said.phone !== user.phone && { phone: said.phone }),
    };
    await assertFree(tx, contacts);
    if (profile.alias) await assertNobodys(tx, profile.alias, user);
    const before = shownName(user);
    // Somebody verified another address than this.
    Object.assign(user, plain, contacts, Object.keys(contacts).length > 0 && { isVerified: false });
    Object.assign(user.profile, profile);
    Object.assign(user.notifications, notifications);
    if (shownName(user) !== before)
      tx.job({ kind: KIND, key: `${KIND}:${userId}:${user.version}`, payload: { userId: userId.toString() } });
    tx.audit({ ...asTarget(userId), metadata: { fields: Object.keys(said) } });
    return { user: userView(user), profile: profileView(user) };
  },
});

/** An alias must not pass for somebody else. @throws {Refusal} IDENTIFIER_TAKEN */
async function assertNobodys(tx: Tx, alias: string, { _id }: User): Promise<void> {
  const other = await tx.one(User, { usernameKey: usernameKey(alias.trim()), _id: { $ne: _id } });
  if (other) refuse('IDENTIFIER_TAKEN', { field: 'profile.alias' });
}

/** Writes the name that the creator has now, however many names he had in between, into one bet after the other. */
export const renameJob: JobHandler = {
  kind: KIND,
  async run({ job, reads, chunk }) {
    const creatorId = new ObjectId(job.payload.userId as string);
    for await (const { _id } of reads.each(BetBook, { creatorId }, { project: { _id: 1 } })) {
      await chunk(async tx => {
        const creatorName = shownName(await tx.get(User, creatorId));
        const { creatorName: shown } = await tx.get(BetBook, _id);
        if (shown === creatorName) return;
        const book = await tx.root(BetBook, _id);
        book.creatorName = creatorName;
        tx.news(book, betUpdated, { bet: betView(book) });
        if (!book.groupId) tx.touch('lobby:bets');
      });
    }
  },
};
