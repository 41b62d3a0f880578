// Messages as they are read: under the names that their authors have now.
import type { Message } from '../../contracts/chat.ts';
import type { Locale } from '../../contracts/errors.ts';
import { type ChatEntry, messageView } from '../../models/Chat.ts';
import type { Reads } from '../../models/reads.ts';
import { shownName, User } from '../../models/User.ts';

export async function messageViews(reads: Reads, entries: readonly ChatEntry[], locale: Locale): Promise<Message[]> {
  const ids = new Map(entries.flatMap(({ userId }) => (userId ? [[userId.toString(), userId] as const] : [])));
  const project = { username: 1, 'profile.alias': 1 } as const;
  const authors = ids.size ? await reads.find(User, { _id: { $in: [...ids.values()] } }, { project }) : [];
  const names = new Map(authors.map(author => [author._id.toString(), shownName(author)]));
  return entries.map(entry => messageView(entry, locale, names.get(entry.userId?.toString() ?? '')));
}
