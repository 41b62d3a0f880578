// What tests of bets say again and again: refusals by their code, balances from the ledger, and that a refusal leaves no trace.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import type { Ack } from '../../../contracts/index.ts';
import type { AuditLog } from '../../../contracts/operation.ts';
import { Account, accountId } from '../../../models/Account.ts';
import { BetBook } from '../../../models/BetBook.ts';
import { CommandRecord } from '../../../models/CommandRecord.ts';
import { ObjectId } from '../../../models/define.ts';
import { GroupMember } from '../../../models/Group.ts';
import { Job } from '../../../models/Job.ts';
import { auditLogView, JournalEntry } from '../../../models/JournalEntry.ts';
import { Position } from '../../../models/Position.ts';
import { RoomEvent } from '../../../models/RoomEvent.ts';
import { SystemAccount, SystemDelta } from '../../../models/SystemAccount.ts';
import type { Actor, Arena, Message } from '../../support/arena.ts';

export const codeOf = (answer: Ack<unknown>): string => (answer.ok ? 'OK' : answer.error.code);
/** The code of a REST answer. */
export const restCode = ({ status, body }: { status: number; body: { error?: { code: string } } }): string =>
  status === 200 ? 'OK' : body.error!.code;

export const buyOf = (bet: Bet, stake: number, option = 0) => ({
  betId: bet.id,
  optionId: bet.options[option]!.id,
  stake,
  idempotencyKey: randomUUID(),
});
export const sellOf = (positionId: string) => ({ positionId, idempotencyKey: randomUUID() });
export const anId = () => new ObjectId().toHexString();
export const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

/** What a player can spend, as the database has it. */
export async function points(arena: Arena, { userId }: Actor): Promise<number> {
  const account = await arena.database.collection(Account).findOne({ _id: accountId(userId, 'POINT', 'cash') });
  return account!.available;
}

export async function bookOf(arena: Arena, betId: string): Promise<BetBook> {
  return (await arena.database.collection(BetBook).findOne({ _id: new ObjectId(betId) }))!;
}

export const entriesOf = (arena: Arena, betId: string): Promise<JournalEntry[]> =>
  arena.database
    .collection(JournalEntry)
    .find({ betId: new ObjectId(betId) }, { sort: { createdAt: 1, _id: 1 } })
    .toArray();

/** What a system account has, with what waits to be rolled up. */
export async function systemBalance(arena: Arena, purpose: 'fees' | 'house'): Promise<number> {
  const id = `system:POINT:${purpose}`;
  // A snapshot is of what a majority has: of all that came before this, once it has this too.
  await arena.database.raw.collection('marks').insertOne({}, { writeConcern: { w: 'majority' } });
  const session = arena.database.client.startSession({ snapshot: true });
  // Said with each read: what the connection is set to goes before what the session is, and a roll-up would come in between.
  const options = { session, readConcern: { level: 'snapshot' as const } };
  try {
    const rolled = await arena.database.collection(SystemAccount).findOne({ _id: id }, options);
    const deltas = await arena.database.collection(SystemDelta).find({ account: id }, options).toArray();
    return deltas.reduce((sum, { amount }) => sum + amount, rolled?.balance ?? 0);
  } finally {
    await session.endSession();
  }
}

/** A guest who watches a bet. */
export async function watch(arena: Arena, betId: string): Promise<Actor> {
  const watcher = await arena.guest();
  await watcher.call('room:join', { room: `bet:${betId}` });
  return watcher;
}

/** A group that exists for its members alone. */
export async function groupOf(arena: Arena, ...members: Actor[]): Promise<string> {
  const groupId = new ObjectId();
  const now = new Date();
  await arena.database.collection(GroupMember).insertMany(
    members.map(({ userId }) => ({
      _id: new ObjectId(),
      groupId,
      userId: new ObjectId(userId),
      role: 'member' as const,
      createdAt: now,
      updatedAt: now,
    })),
  );
  return groupId.toHexString();
}

/** Waits until all that was sent to this socket before has arrived; it stays in its rooms, the lobby too. */
export const settle = (actor: Actor): Promise<unknown> => actor.ack('room:leave', { room: 'admin:ops' });

const remembered = [BetBook, Position, Account, JournalEntry, RoomEvent, CommandRecord, Job];

async function everything(arena: Arena): Promise<{ of: string; is: unknown[] }[]> {
  return Promise.all(
    remembered.map(async model => ({
      of: model.name,
      is: await arena.database
        .collection(model as typeof BetBook)
        // What an admin tried stays in the log; what happened before may just be retold in the chat.
        .find({ 'metadata.refused': { $exists: false }, kind: { $ne: 'chat:retell' } }, { sort: { _id: 1 } })
        .toArray(),
    })),
  );
}

/** Waits until no work of what happened before is left. */
async function atRest(arena: Arena): Promise<void> {
  const due = { status: { $in: ['queued', 'failed', 'processing'] as Job['status'][] } };
  while (await arena.database.collection(Job).findOne({ ...due, runAt: { $lte: new Date() } }));
}

/** Runs what is refused: the code, nothing written anywhere, and silence for whoever watches. */
export async function refused(
  arena: Arena,
  code: string,
  act: () => Promise<string>,
  ...watchers: Actor[]
): Promise<void> {
  await atRest(arena);
  for (const watcher of watchers) await settle(watcher);
  const before = await everything(arena);
  const heard = watchers.map(watcher => watcher.received.length);
  expect(await act()).to.equal(code);
  for (const watcher of watchers) await settle(watcher);
  expect(await everything(arena)).to.deep.equal(before);
  const since = watchers.flatMap((watcher, i) => watcher.received.slice(heard[i]));
  const versions = new Map((before[0]!.is as BetBook[]).map(book => [`bet:${book._id}`, book.version]));
  // Rooms tell of themselves: who watches, their head, and odds of a version that was there before.
  const ofItself = ({ event, body }: Message) =>
    ['room:presence', 'room:head'].includes(event) ||
    (event === 'chat:message' && body.isSystem) ||
    (event === 'bet:odds' && versions.get(body.room) === body.version);
  expect(
    since.filter(message => !ofItself(message)).map(({ event }) => event),
    'silence after a refusal',
  ).to.deep.equal([]);
}

/** The newest entry of the audit log with this action on this bet. */
export async function logOf(arena: Arena, action: string, relatedEntityId: string): Promise<AuditLog | null> {
  const found = arena.database
    .collection(JournalEntry)
    .findOne({ action, relatedEntityId }, { sort: { createdAt: -1 } });
  return found.then(entry => entry && auditLogView(entry));
}

/** Waits for the end of a job. No message tells of every job, so its document is asked, which takes a round trip each. */
export async function jobDone(arena: Arena, jobId: string, status: Job['status'] = 'completed'): Promise<Job> {
  const giveUpAt = Date.now() + 8000;
  for (;;) {
    const job = await arena.database.collection(Job).findOne({ _id: new ObjectId(jobId) });
    if (job?.status === status) return job;
    if (Date.now() > giveUpAt) throw new Error(`the job is ${job?.status}: ${job?.errorMessage}`);
  }
}
