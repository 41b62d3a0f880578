// Pushes notices to the devices of those they are for: sent while the lease is held, and marked in the same transaction that shows it.
import { noticeTexts } from '../../contracts/notifications.ts';
import { ObjectId } from '../../models/define.ts';
import { PUSH_KIND } from '../../models/deliveries.ts';
import type { Job } from '../../models/Job.ts';
import { TryLater } from '../../models/jobs.ts';
import { Notification, unreadOf } from '../../models/Notification.ts';
import { PushDevice } from '../../models/PushDevice.ts';
import type { Reads } from '../../models/reads.ts';
import { Session } from '../../models/Session.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import type { JobHandler, JobRun } from '../job.ts';
import type { PushMessage, PushOutcome, Services } from '../services.ts';

const MOST_AT_ONCE = 100;
const LONGEST_PAUSE_MS = 10 * 60_000;

type Needed = Pick<Services, 'push' | 'deliveries' | 'terms'>;

/** One message to one device. */
interface Target {
  /** Of this notice to this device: sent once, as far as anybody can know. */
  readonly key: string;
  readonly device: PushDevice;
  readonly message: PushMessage;
}
type Sent = Target & { readonly outcome: PushOutcome };

export const pushJob = (services: Needed): JobHandler => ({
  kind: PUSH_KIND,
  isBulk: true,
  async run(run) {
    const postponed = new Map<string, number | undefined>();
    let isMore = true;
    while (isMore) isMore = await sendSome(run, services, postponed);
    if (postponed.size === 0) return;
    const asked = Math.max(...[...postponed.values()].map(waitMs => waitMs ?? 0));
    const pauseMs = services.terms.pushPauseMs * 2 ** (run.job.attempts - 1);
    throw new TryLater(
      `${postponed.size} pushes could not be sent`,
      Math.max(asked, Math.min(pauseMs, LONGEST_PAUSE_MS)),
    );
  },
});

/** Whether there are more. */
function sendSome(
  { reads, chunk }: JobRun,
  services: Needed,
  postponed: Map<string, number | undefined>,
): Promise<boolean> {
  // Sent once, however often the transaction that marks it is tried.
  let sending: Promise<Sent[]> | undefined;
  return chunk(async (tx, job) => {
    const done = new Set(job.progress.done as string[] | undefined);
    const { targets, left } = await targetsOf(tx, reads, job);
    const due = targets.filter(({ key }) => !done.has(key) && !postponed.has(key));
    const sent = await (sending ??= sendAll(services, due.slice(0, MOST_AT_ONCE)));
    for (const { key, device, outcome } of sent) {
      if (outcome.kind === 'later') postponed.set(key, outcome.waitMs);
      else done.add(key);
      if (outcome.kind === 'dead') await drop(tx, device);
    }
    for (const device of left) await drop(tx, device);
    const isMore = due.length > sent.length;
    if (isMore || postponed.size > 0) job.progress = { done: [...done] };
    else Object.assign(job, { status: 'completed', progress: {} });
    return isMore;
  });
}

const sendAll = ({ push, deliveries }: Needed, targets: readonly Target[]): Promise<Sent[]> =>
  Promise.all(
    targets.map(async target => {
      const outcome = await push.send(target.message);
      deliveries.count('push', outcome.kind === 'later' ? 'postponed' : outcome.kind);
      return { ...target, outcome };
    }),
  );

/**
 * To all devices on which they are still signed in, of those who want pushes and have not read it meanwhile; and the devices
 * that are `left`, since a session that runs out ends nothing by itself.
 */
async function targetsOf(tx: Tx, reads: Reads, { payload }: Job): Promise<{ targets: Target[]; left: PushDevice[] }> {
  const ids = (payload.notices as string[]).map(id => new ObjectId(id));
  const notices = await tx.find(Notification, { _id: { $in: ids }, readAt: null }, { sort: { _id: 1 } });
  const userIds = notices.map(({ userId }) => userId);
  const [users, devices, unread] = await Promise.all([
    tx.find(User, { _id: { $in: userIds }, 'notifications.push': true }, { project: { locale: 1 } }),
    tx.find(PushDevice, { userId: { $in: userIds } }, { sort: { _id: 1 } }),
    unreadOf(reads, userIds),
  ]);
  const live = await liveSessions(tx, devices);
  const isLeft = ({ sessionId }: PushDevice) => !live.has(sessionId.toString());
  const locales = new Map(users.map(({ _id, locale }) => [_id.toString(), locale]));
  const byUser = Map.groupBy(devices, ({ userId }) => userId.toString());
  const targets = notices.flatMap(({ _id, userId, type, data }) => {
    const [id, user] = [_id.toString(), userId.toString()];
    const locale = locales.get(user);
    if (!locale) return [];
    const said = { id, type, ...noticeTexts(type, data, locale), data, unread: unread.get(user) ?? 0 };
    const reached = (byUser.get(user) ?? []).filter(device => !isLeft(device));
    return reached.map(device => ({ key: `${id}:${device._id}`, device, message: { ...said, token: device.token } }));
  });
  return { targets, left: devices.filter(isLeft) };
}

async function liveSessions(tx: Tx, devices: readonly PushDevice[]): Promise<Set<string>> {
  const _id = { $in: devices.map(({ sessionId }) => sessionId) };
  const found = await tx.find(Session, { _id, revokedAt: null, expiresAt: { $gt: tx.now } }, { project: { _id: 1 } });
  return new Set(found.map(({ _id }) => _id.toString()));
}

/** Nobody is there any more; a device that was registered again meanwhile is left alone. */
async function drop(tx: Tx, { _id, updatedAt }: PushDevice): Promise<void> {
  const device = await tx.one(PushDevice, { _id, updatedAt });
  if (device) tx.remove(PushDevice, device);
}
