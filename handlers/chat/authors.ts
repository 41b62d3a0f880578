// Messages are read under the names that their authors have now.
import type { Message } from '../../contracts/chat.ts';
import type { Locale } from '../../contracts/errors.ts';
import { type ChatEntry, messageView } from '../../models/Chat.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';

/** What the authors of these messages are called, by their ids. */
export async function namesOf(reads: Reads, entries: readonly ChatEntry[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(entries.flatMap(({ userId }) => (userId ? [[userId.toString(), userId] as const] : [])));
  const project = { username: 1, 'profile.alias': 1 } as const;
  const authors = ids.size ? await reads.find(User, { _id: { $in: [...ids.values()] } }, { project }) : [];
  return new Map(authors.map(author => [author._id.toString(), shownName(author)]));
}

export async function messageViews(reads: Reads, entries: readonly ChatEntry[], locale: Locale): Promise<Message[]> {
  const names = await namesOf(reads, entries);
  return entries.map(entry => messageView(entry, locale, names.get(String(entry.userId))));
}

/** One message, as it is read now. */
export async function messageViewNow(tx: Tx, entry: ChatEntry, locale: Locale): Promise<Message> {
  const author = entry.userId && (await tx.get(User, entry.userId));
  return messageView(entry, locale, author ? shownName(author) : undefined);
}
