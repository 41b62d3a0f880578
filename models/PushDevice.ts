// A device that is pushed to: one token of the push service, of one user and one of his sessions at a time.
import { createHash } from 'node:crypto';
import type { PushDevice as PushDeviceView } from '../contracts/notifications.ts';
import { model, ObjectId, Schema, type Stored } from './define.ts';

export interface PushDevice extends Stored {
  userId: ObjectId;
  /** The session in which it was registered: what ends that ends this. */
  sessionId: ObjectId;
  /** By which the service finds the device. A secret: whoever has it, and our key, can write to it. */
  token: string;
  platform: PushDeviceView['platform'];
}

export const PushDevice = model<PushDevice>('PushDevice', 'pushDevices', {
  fields: {
    userId: { type: Schema.Types.ObjectId, required: true },
    sessionId: { type: Schema.Types.ObjectId, required: true },
    token: { type: String, required: true },
    platform: { type: String, required: true, enum: ['android', 'ios', 'web'] },
  },
  indexes: [[{ userId: 1, _id: 1 }], [{ sessionId: 1 }]],
});

/** The id of the one document that there is of a token. */
export const pushDeviceId = (token: string): ObjectId =>
  new ObjectId(createHash('sha256').update(token).digest().subarray(0, 12));

/** What its owner is shown: nothing of the token. */
export const pushDeviceView = ({ _id, platform, createdAt, updatedAt }: PushDevice): PushDeviceView => ({
  id: _id.toString(),
  platform,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});
