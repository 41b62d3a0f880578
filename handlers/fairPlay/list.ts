// Admins see who is flagged; by index, however many disputes there are.
import { adminFairPlay, type Flagged } from '../../contracts/fairPlay.ts';
import { FairPlayRecord } from '../../models/FairPlayRecord.ts';
import { shownName, User } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { offsetPage } from '../paging.ts';

export const list = answer(adminFairPlay, async (reads, { kind, ...page }) => {
  const filter = { flaggedAt: { $type: 'date' }, ...(kind && { kind }) };
  const found = await offsetPage(reads, FairPlayRecord, filter, { sort: 'flaggedAt', ...page }, record => record);
  const users = await reads.find(User, { _id: { $in: found.items.flatMap(({ userIds }) => userIds) } });
  const names = new Map(users.map(user => [user._id.toString(), shownName(user)]));
  return { ...found, items: found.items.map(record => flagged(record, names)) };
});

const flagged = (
  { _id, kind, userIds, matches, disputed, flaggedAt, createdAt, updatedAt }: FairPlayRecord,
  names: ReadonlyMap<string, string>,
): Flagged => ({
  id: _id,
  kind,
  players: userIds.map(userId => ({ userId: userId.toString(), name: names.get(userId.toString()) ?? '' })),
  matches,
  disputed,
  flaggedAt: flaggedAt!.toISOString(),
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
