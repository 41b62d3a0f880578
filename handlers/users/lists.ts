// What admins look up about one user: where he signed in, what he holds, what the audit log says of him.
import { adminUserDevices, adminUserLogins, adminUserLogs, adminUserPositions } from '../../contracts/adminUsers.ts';
import { Device, deviceView } from '../../models/Device.ts';
import { ObjectId } from '../../models/define.ts';
import { auditLogView, JournalEntry } from '../../models/JournalEntry.ts';
import { Login, loginView } from '../../models/Login.ts';
import { Position, positionView } from '../../models/Position.ts';
import type { Reads } from '../../models/reads.ts';
import { User } from '../../models/User.ts';
import { answer } from '../handle.ts';
import { logFilter } from '../operation/logs.ts';
import { containing, offsetPage } from '../paging.ts';

export const devices = answer(adminUserDevices, async (reads, { userId, search, ...page }) => {
  const filter = { userId: await known(reads, userId), ...containing(search, 'fingerprint', 'name', 'lastIp') };
  return offsetPage(reads, Device, filter, page, deviceView);
});

export const logins = answer(adminUserLogins, async (reads, { userId, search, ...page }) => {
  const filter = { userId: await known(reads, userId), ...containing(search, 'ip', 'device.fingerprint') };
  return offsetPage(reads, Login, filter, page, loginView);
});

export const positions = answer(adminUserPositions, async (reads, { userId, status, search: _, ...page }) => {
  const filter = { userId: await known(reads, userId), ...(status && { status }) };
  return offsetPage(reads, Position, filter, page, positionView);
});

export const logs = answer(
  adminUserLogs,
  async (reads, { userId, scope = 'all', limit, offset, sort, order, ...asked }) => {
    const filter = { ...concerning(await known(reads, userId), scope), ...logFilter(asked) };
    return offsetPage(reads, JournalEntry, filter, { limit, offset, sort, order }, auditLogView);
  },
);

/** By the index that finds all entries of one person. */
const concerning = (user: ObjectId, scope: 'actor' | 'target' | 'all') => ({
  users: user,
  ...(scope === 'actor' && { actorUserId: user }),
  ...(scope === 'target' && { targetUserId: user }),
});

/** @throws {Refusal} NOT_FOUND */
const known = async (reads: Reads, userId: string): Promise<ObjectId> =>
  (await reads.get(User, new ObjectId(userId)))._id;
