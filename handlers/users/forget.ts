// An account is deleted: nothing of a person is left in it, his names are free, and the ledger stays. What lies elsewhere a job takes away.
import { refuse } from '../../contracts/errors.ts';
import { ChatEntry } from '../../models/Chat.ts';
import { Device } from '../../models/Device.ts';
import { type DocumentOf, type Model, ObjectId, type Stored } from '../../models/define.ts';
import { FairPlayRecord } from '../../models/FairPlayRecord.ts';
import { Group, GroupMember } from '../../models/Group.ts';
import { Login } from '../../models/Login.ts';
import { transfer } from '../../models/ledger.ts';
import { Notification } from '../../models/Notification.ts';
import { PushDevice } from '../../models/PushDevice.ts';
import type { Filter } from '../../models/reads.ts';
import { Session } from '../../models/Session.ts';
import { forfeits } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import type { JobHandler, JobRun } from '../job.ts';
import { setRoles } from '../roles/assign.ts';
import type { Services } from '../services.ts';
import { endAllSessions } from '../session/endSessions.ts';
import { freeUsername, usernameKey } from '../session/identifiers.ts';
import { forgetTeams, leaveTournaments } from '../tournaments/people.ts';
import { eraseProofs } from '../uploads/erase.ts';
import { everyAccount } from '../wallet/accounts.ts';
import { queueRenaming } from './change.ts';

const KIND = 'user:forget';
const AT_ONCE = 100;

/** Open positions run to their end; what they pay stands still in accounts of nobody. @throws {Refusal} CONFLICT while there is money */
export async function forgetUser(tx: Tx, user: User): Promise<void> {
  await giveUpPoints(tx, user);
  if (user.roles.length > 0) await setRoles(tx, user, []);
  const username = await freeUsername(tx, user._id, 'deleted');
  Object.assign(user, {
    username,
    usernameKey: usernameKey(username),
    aliasKey: undefined,
    email: undefined,
    phone: undefined,
    fullName: null,
    firstName: null,
    lastName: null,
    country: null,
    avatarUrl: null,
    // No password has this hash.
    passwordHash: '-',
    isVerified: false,
    // Who is banned stays so: his devices are refused for as long.
    ...(user.status !== 'banned' && { status: 'disabled' }),
    notifications: { push: false, email: false },
    profile: { description: null, quote: null, alias: null, visibility: 'private' },
    lastLoginAt: null,
    deletedAt: tx.now,
  });
  queueRenaming(tx, user);
  await endAllSessions(tx, user._id, 'deleted');
  tx.job({ kind: KIND, key: `${KIND}:${user._id}`, payload: { userId: user._id.toString() } });
}

/** Money of other currencies is his: it is paid out, or taken by an admin who says why, before. */
async function giveUpPoints(tx: Tx, { _id }: User): Promise<void> {
  const accounts = await everyAccount(tx, _id);
  const owed = accounts.filter(({ currency, available, held }) => held > 0 || (currency !== 'POINT' && available > 0));
  if (owed.length > 0)
    refuse('CONFLICT', {
      reason: 'money',
      accounts: owed.map(({ currency, purpose, available, held }) => ({ currency, purpose, available, held })),
    });
  for (const account of accounts) {
    tx.setTerms(account, { frozen: true });
    if (account.available === 0) continue;
    const movements = transfer(account, forfeits('POINT'), account.available);
    tx.post({ id: `forget:${account._id}`, type: 'adjustment', movements, thaw: true });
  }
}

export const forgetJob = ({ files }: Services): JobHandler => ({
  kind: KIND,
  async run(run) {
    const userId = new ObjectId(run.job.payload.userId as string);
    const { status } = await run.reads.get(User, userId);
    if (status !== 'banned') await eachOf(run, Device, { userId }, (tx, device) => tx.remove(Device, device));
    await eachOf(run, Login, { userId }, (tx, login) => tx.remove(Login, login));
    await eachOf(run, Session, { userId, ip: { $ne: null } }, async (tx, { _id }) => {
      Object.assign(await tx.edit(Session, _id), { ip: null, fingerprint: null });
    });
    await eachOf(run, PushDevice, { userId }, (tx, device) => tx.remove(PushDevice, device));
    await leaveTournaments(run, userId, 'left');
    await forgetTeams(run, userId);
    await eraseProofs(run, files, userId);
    await eachOf(run, FairPlayRecord, { userIds: userId }, (tx, record) => tx.remove(FairPlayRecord, record));
    await eachOf(run, Notification, { userId }, (tx, notification) => tx.remove(Notification, notification));
    await eachOf(run, ChatEntry, { userId, name: { $ne: '' } }, async (tx, { _id }) => {
      (await tx.edit(ChatEntry, _id)).name = '';
    });
    await eachOf(run, GroupMember, { userId }, async (tx, member) => {
      (await tx.root(Group, member.groupId)).membersCount -= 1;
      tx.remove(GroupMember, member);
    });
  },
});

/** Until there is none any more: `work` makes what it is given not fit. */
async function eachOf<M extends Model<Stored<ObjectId | string>>>(
  { chunk }: JobRun,
  model: M,
  filter: Filter,
  work: (tx: Tx, document: DocumentOf<M>) => Promise<void> | void,
): Promise<void> {
  for (let found = AT_ONCE; found === AT_ONCE; ) {
    found = await chunk(async tx => {
      const documents = await tx.find(model, filter, { limit: AT_ONCE });
      for (const document of documents) await work(tx, document);
      return documents.length;
    });
  }
}
