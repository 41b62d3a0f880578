// The verdict itself: it passes what is sound, and sees each kind of harm that is done to it.
import { expect } from 'chai';
import { RawSocket } from '../../bench/rawSocket.ts';
import { Account } from '../../models/Account.ts';
import { type Database, openDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import { SystemDelta } from '../../models/SystemAccount.ts';
import { testDatabase } from '../support/databases.ts';
import { Scenario } from './scenario.ts';

describe('the verdict on faults', function () {
  this.timeout(60_000);
  let scenario: Scenario;
  let database: Database;

  before(async () => {
    const reach = { ...testDatabase('verdict'), redisUrl: process.env.TEST_REDIS_URL! };
    scenario = await Scenario.open(reach, { nodes: 1, returnMs: 2000 });
    database = await openDatabase(scenario.load.uri);
    await scenario.warmUp();
  });
  after(async () => {
    await database?.close();
    await scenario?.close();
  });

  /** Does harm, judges, and undoes it. */
  const afterHarm = async (harm: () => Promise<() => Promise<unknown>>) => {
    const undo = await harm();
    const verdict = await scenario.judge();
    await undo();
    return verdict;
  };
  const journal = () => database.collection(JournalEntry);

  it('passes what was left alone', async () => {
    const verdict = await scenario.judge();
    expect(verdict).to.include({ lost: 0, doubled: 0, gaps: 0, auditClean: true });
    expect(verdict.wrong).to.deep.equal([]);
    expect(verdict.acknowledged).to.be.at.least(90);
  });

  it('sees what was told and is not there', async () => {
    const verdict = await afterHarm(async () => {
      const taken = await journal().findOneAndDelete({ type: 'bet_stake' });
      return () => journal().insertOne(taken!);
    });
    expect(verdict).to.include({ lost: 1, doubled: 0, auditClean: false });
  });

  it('sees what is there and was not told', async () => {
    const verdict = await afterHarm(async () => {
      const { command: _, ...entry } = (await journal().findOne({ type: 'bet_stake' }))!;
      const twin = { ...entry, _id: `${entry._id}-twin` };
      await journal().insertOne(twin);
      return () => journal().deleteOne({ _id: twin._id });
    });
    expect(verdict).to.include({ lost: 0, doubled: 1, auditClean: false });
  });

  it('sees that a bet was not paid, though the books add up', async () => {
    scenario.load.start();
    while (!(await journal().findOne({ type: 'bet_win' }))) await scenario.load.goesOn(1);
    expect((await scenario.judge()).wrong).to.deep.equal([]);
    const verdict = await afterHarm(async () => {
      const win = (await journal().findOneAndDelete({ type: 'bet_win' }))!;
      await addTo(win.lines!, -1);
      return async () => {
        await addTo(win.lines!, 1);
        await journal().insertOne(win);
      };
    });
    expect(verdict.lost).to.equal(1);
  });

  /** Moves what these lines moved, so many times, without an entry. */
  async function addTo(lines: NonNullable<JournalEntry['lines']>, times: number): Promise<void> {
    const stamps = { createdAt: new Date(), updatedAt: new Date() };
    for (const { account, amount } of lines) {
      const change = { $inc: { available: times * amount, version: 1 } };
      const { matchedCount } = await database.collection(Account).updateOne({ _id: account }, change as never);
      const delta = { _id: new ObjectId(), account, amount: times * amount, ...stamps };
      if (!matchedCount) await database.collection(SystemDelta).insertOne(delta as never);
    }
  }

  it('sees a hole in the log of a room', async () => {
    const verdict = await afterHarm(async () => {
      const events = database.collection(RoomEvent);
      const taken = await events.findOneAndDelete({ seq: 2 });
      return () => events.insertOne(taken!);
    });
    expect(verdict.gaps).to.be.at.least(1);
  });

  it('sees that a watcher was left out', async () => {
    const [watcher] = scenario.load.watchers;
    watcher!.gaps += 1;
    expect(await scenario.judge()).to.include({ gaps: 1, auditClean: true });
    watcher!.gaps -= 1;
  });

  it('sees a socket that a node has beside those of its clients', async () => {
    const url = scenario.nodes[0]!.process!.server.socketUrl!;
    const socket = new RawSocket({ url, auth: {}, heard: () => {} });
    await socket.connected;
    const { wrong } = await scenario.judge();
    socket.destroy();
    expect(wrong.join()).to.match(/(\d+) sockets of \d+ clients/);
  });
});
