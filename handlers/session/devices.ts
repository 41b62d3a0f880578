// The devices that somebody signs in on: a new one is news to its owner, and a banned user's makes no new accounts.
import { refuse } from '../../contracts/errors.ts';
import { Device } from '../../models/Device.ts';
import type { ObjectId } from '../../models/define.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import type { Origin } from './openSession.ts';

/** Keeps in mind that the user was on this device; whether it is new. The user's root guards it. */
export async function noteDevice(tx: Tx, userId: ObjectId, { device, userAgent, ip }: Origin): Promise<boolean> {
  if (!device) return false;
  const { fingerprint, name = null } = device;
  const known = await tx.one(Device, { userId, fingerprint });
  const seen = { userAgent: userAgent ?? null, lastIp: ip, lastSeen: tx.now, revokedAt: null };
  if (!known) {
    tx.insert(Device, { userId, fingerprint, name, ...seen });
    return true;
  }
  Object.assign(await tx.edit(Device, known._id), seen, name !== null && { name });
  return known.revokedAt !== null;
}

/** How many owners of one device are looked at: more than any family shares a phone among. */
const MOST_OF_A_DEVICE = 500;

/** @throws {Refusal} DEVICE_BANNED, if a banned user was signed in on this device */
export async function assertDeviceWelcome(tx: Tx, { device }: Origin): Promise<void> {
  if (!device) return;
  const { fingerprint } = device;
  const owners = await tx.find(Device, { fingerprint }, { limit: MOST_OF_A_DEVICE, project: { userId: 1 } });
  if (owners.length === 0) return;
  const banned = await tx.one(User, { _id: { $in: owners.map(({ userId }) => userId) }, status: 'banned' });
  if (banned) refuse('DEVICE_BANNED');
}
