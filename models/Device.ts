// A device on which a user has signed in. Never removed: a banned user's devices are refused at registration for as long as he is banned.
import type { Device as DeviceView } from '../contracts/me.ts';
import { model, type ObjectId, Schema, type Stored } from './define.ts';

export interface Device extends Stored {
  userId: ObjectId;
  fingerprint: string;
  name: string | null;
  userAgent: string | null;
  lastIp: string;
  lastSeen: Date;
  /** Its owner disowned it: signing in on it again is news. */
  revokedAt: Date | null;
}

export const Device = model<Device>('Device', 'devices', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    fingerprint: { type: String, required: true },
    name: { type: String, default: null },
    userAgent: { type: String, default: null },
    lastIp: { type: String, required: true },
    lastSeen: { type: Date, required: true },
    revokedAt: { type: Date, default: null },
  },
  indexes: [[{ userId: 1, fingerprint: 1 }, { unique: true }], [{ fingerprint: 1 }], [{ userId: 1, createdAt: -1 }]],
});

export const deviceView = (device: Device): DeviceView => ({
  id: device._id.toString(),
  fingerprint: device.fingerprint,
  name: device.name,
  userAgent: device.userAgent,
  lastIp: device.lastIp,
  firstSeen: device.createdAt.toISOString(),
  lastSeen: device.lastSeen.toISOString(),
  createdAt: device.createdAt.toISOString(),
  updatedAt: device.updatedAt.toISOString(),
});
