// What changes of a user when he, or an admin, says so; a new name reaches his bets and tournaments by a job.
import { betUpdated } from '../../contracts/bets.ts';
import { SYSTEM_NAME } from '../../contracts/chat.ts';
import { refuse } from '../../contracts/errors.ts';
import type { InputOf } from '../../contracts/index.ts';
import { BetBook, betView } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import type { JobHandler } from '../job.ts';
import { assertFree, emailKey, looksLike, usernameKey } from '../session/identifiers.ts';
import { renameInTournaments } from '../tournaments/people.ts';

const KIND = 'me:rename';

type Changes = Omit<InputOf<'PATCH /admin/users/:userId'>, 'userId' | 'idempotencyKey'>;

/** The contacts among what is said that are other than the user's own. */
export function newContacts(user: User, { email, phone }: Pick<Changes, 'email' | 'phone'>) {
  const key = email && emailKey(email);
  return { ...(key && key !== user.email && { email: key }), ...(phone && phone !== user.phone && { phone }) };
}

/** Changes what is said and leaves the rest. @throws {Refusal} IDENTIFIER_TAKEN */
export async function changeUser(tx: Tx, user: User, said: Changes): Promise<void> {
  const { profile = {}, notifications = {}, email: _, phone: __, username, ...plain } = said;
  const contacts = newContacts(user, said);
  const renamed = username !== undefined && username !== user.username;
  const isOther = renamed && usernameKey(username) !== user.usernameKey;
  await assertFree(tx, { ...contacts, ...(isOther && { username }) }, user._id);
  if (profile.alias) await assertNobodys(tx, profile.alias, user);
  const before = shownName(user);
  Object.assign(user, plain, contacts, renamed && { username, usernameKey: usernameKey(username) });
  // Somebody verified another address than this.
  if (Object.keys(contacts).length > 0) user.isVerified = false;
  Object.assign(user.profile, profile);
  if (profile.alias !== undefined) user.aliasKey = profile.alias === null ? undefined : looksLike(profile.alias);
  Object.assign(user.notifications, notifications);
  if (shownName(user) !== before) queueRenaming(tx, user);
}

/** Carries the name that the user has now into his bets. */
export function queueRenaming(tx: Tx, { _id, version }: User): void {
  tx.job({ kind: KIND, key: `${KIND}:${_id}:${version}`, payload: { userId: _id.toString() } });
}

/** An alias must not pass for somebody else, nor for the server. @throws {Refusal} IDENTIFIER_TAKEN */
async function assertNobodys(tx: Tx, alias: string, { _id }: User): Promise<void> {
  const key = looksLike(alias);
  const other = await tx.one(User, { $or: [{ usernameKey: key }, { aliasKey: key }], _id: { $ne: _id } });
  if (other || key === looksLike(SYSTEM_NAME)) refuse('IDENTIFIER_TAKEN', { field: 'profile.alias' });
}

/** Writes the name that the creator has now, however many names he had in between, into one bet after the other. */
export const renameJob: JobHandler = {
  kind: KIND,
  async run(run) {
    const { job, reads, chunk } = run;
    const creatorId = new ObjectId(job.payload.userId as string);
    // Who changes his name ten times has ten jobs: the first writes them all, the others find nothing to do.
    const others = { creatorId, creatorName: { $ne: shownName(await reads.get(User, creatorId)) } };
    for await (const { _id } of reads.each(BetBook, others, { project: { _id: 1 } })) {
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
    await renameInTournaments(run, creatorId);
  },
};
