// The devices of the caller, and how he disowns one.
import { refuse } from '../../contracts/errors.ts';
import { meDevices, meRevokeDevice } from '../../contracts/me.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { Device, deviceView } from '../../models/Device.ts';
import { ObjectId } from '../../models/define.ts';
import { Session } from '../../models/Session.ts';
import { asTarget, User } from '../../models/User.ts';
import { answer, handle } from '../handle.ts';
import { cursorPage } from '../paging.ts';
import { endSessions, liveSessions } from '../session/endSessions.ts';

export const devices = answer(meDevices, async (reads, page, { userId }) => {
  const { found, nextCursor } = await cursorPage(reads, Device, { userId, revokedAt: null }, page);
  return { items: found.map(deviceView), nextCursor };
});

export const revokeDevice = handle(meRevokeDevice, {
  locate: (_reads, _input, { userId }) => rootOf('user', userId),

  async run(tx, { deviceId }, { userId, sessionId }) {
    await tx.root(User, userId);
    const _id = new ObjectId(deviceId);
    const own = (await tx.one(Device, { _id, userId, revokedAt: null })) ?? refuse('NOT_FOUND');
    const { fingerprint } = await tx.get(Session, sessionId);
    // Whoever wants to leave the device he is on signs out.
    if (fingerprint === own.fingerprint) refuse('CONFLICT', { reason: 'own_device' });
    (await tx.edit(Device, _id)).revokedAt = tx.now;
    await endSessions(tx, await liveSessions(tx, userId, { fingerprint: own.fingerprint }), 'device_revoked');
    tx.audit({ ...asTarget(userId), metadata: { deviceId, name: own.name } });
    return {};
  },
});
