// The caller's devices that are pushed to: each token is one user's at a time, and only while he is signed in on the device.
import { pushRegister, pushUnregister } from '../../contracts/notifications.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { PushDevice, pushDeviceId, pushDeviceView } from '../../models/PushDevice.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { handle, type SignedIn } from '../handle.ts';

/** More than anybody carries about: whoever registers another loses the one that was registered first. */
const MOST_DEVICES = 10;

const locate = (_reads: unknown, _input: unknown, { userId }: SignedIn) => rootOf('user', userId);

export const register = handle(pushRegister, {
  locate,

  async run(tx, { token, platform }, { userId, sessionId }) {
    await tx.root(User, userId);
    const _id = pushDeviceId(token);
    const said = { userId, sessionId, platform };
    const known = await tx.one(PushDevice, { _id });
    if (!known?.userId.equals(userId)) await makeRoom(tx, userId);
    const device = known
      ? Object.assign(await tx.edit(PushDevice, _id), said)
      : tx.insert(PushDevice, { _id, token, ...said });
    return { device: pushDeviceView(device) };
  },
});

export const unregister = handle(pushUnregister, {
  locate,

  async run(tx, { token }, { userId }) {
    await tx.root(User, userId);
    const own = await tx.one(PushDevice, { _id: pushDeviceId(token), userId });
    if (own) tx.remove(PushDevice, own);
    return {};
  },
});

/** The user's root guards their number. */
async function makeRoom(tx: Tx, userId: SignedIn['userId']): Promise<void> {
  const own = await tx.find(PushDevice, { userId }, { sort: { createdAt: 1, _id: 1 } });
  for (const device of own.slice(0, Math.max(0, own.length + 1 - MOST_DEVICES))) tx.remove(PushDevice, device);
}
