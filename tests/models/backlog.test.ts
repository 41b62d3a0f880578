// What waits is counted, and its age is that of the oldest.
import { expect } from 'chai';
import { findBacklog } from '../../models/backlog.ts';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { JournalEntry, logEntry } from '../../models/JournalEntry.ts';
import { Reads } from '../../models/reads.ts';
import { rollUp } from '../../models/rollup.ts';
import { SystemDelta } from '../../models/SystemAccount.ts';
import { seal } from '../../models/sealing.ts';
import { type Core, openCore } from '../support/core.ts';

const now = new Date('2026-06-01T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('the backlog', () => {
  let core: Core;
  beforeEach(async () => {
    core = await openCore();
  });
  afterEach(() => core.close());

  const jobs = (...found: Partial<Job>[]) =>
    core.database
      .collection(Job)
      .insertMany(
        found.map((job, i) => ({ _id: new ObjectId(), jobKey: `job-${i}`, leaseUntil: null, ...job })) as never,
      );
  const find = () => findBacklog(new Reads(core.database), now);

  it('is nothing where nothing waits', async () => {
    expect(await find()).to.deep.equal({
      jobs: { queued: 0, processing: 0, failed: 0, dead: 0 },
      jobLagMs: 0,
      undelivered: { queued: 0, processing: 0, failed: 0, dead: 0 },
      deliveryLagMs: 0,
      rollUpLagMs: 0,
      sealLagMs: 0,
      unclean: { ledger: false, chain: false },
    });
  });

  it('tells pushes and mail apart from what somebody waits for', async () => {
    await jobs(
      { kind: 'notice:push', status: 'queued', runAt: ago(300) },
      { kind: 'notice:mail', status: 'dead', runAt: ago(400) },
      { kind: 'bet:settle', status: 'queued', runAt: ago(2) },
    );
    const { jobs: others, jobLagMs, undelivered, deliveryLagMs } = await find();
    expect(others).to.include({ queued: 1, dead: 0 });
    expect(jobLagMs).to.equal(2000);
    expect(undelivered).to.include({ queued: 1, dead: 1 });
    expect(deliveryLagMs).to.equal(300_000);
  });

  it('tells whether the last proof of each kind found something', async () => {
    const proof = (kind: string, clean: boolean, seconds: number) => ({
      ...{ kind, status: 'completed' as const, runAt: ago(seconds), createdAt: ago(seconds) },
      progress: { report: { clean } },
    });
    await jobs(
      proof('check:ledger', false, 20),
      proof('check:ledger', true, 10),
      proof('check:chain', true, 20),
      proof('check:chain', false, 10),
      { kind: 'check:ledger', status: 'queued', runAt: ago(-500), createdAt: ago(1) },
    );
    expect((await find()).unclean).to.deep.equal({ ledger: false, chain: true });
  });

  it('tells how old the oldest entry of the journal is that is not sealed', async () => {
    const log = (seconds: number) => logEntry({ action: 'work', actorUserId: null }, ago(seconds));
    await core.database.collection(JournalEntry).insertMany([log(700), log(800)]);
    expect((await find()).sealLagMs).to.equal(800_000);
    await seal(core.database, 0);
    expect((await find()).sealLagMs).to.equal(0);
    await core.database.collection(JournalEntry).insertOne(logEntry({ action: 'work', actorUserId: null }, new Date()));
    const { sealLagMs } = await findBacklog(new Reads(core.database), new Date(Date.now() + 5000));
    expect(sealLagMs).to.be.within(5000, 8000);
  });

  it('tells how long the oldest job that is due has waited, not one that is for later, carried, over or dead', async () => {
    await jobs(
      { status: 'queued', runAt: ago(10) },
      { status: 'failed', runAt: ago(20) },
      { status: 'queued', runAt: ago(-500) },
      { status: 'processing', runAt: ago(300), leaseUntil: ago(-10) },
      { status: 'completed', runAt: ago(400) },
      { status: 'dead', runAt: ago(500) },
    );
    const { jobs: counts, jobLagMs } = await find();
    expect(counts).to.deep.equal({ queued: 2, processing: 1, failed: 1, dead: 1 });
    expect(jobLagMs).to.equal(20_000);
  });

  it('counts from the end of its lease where a worker died', async () => {
    await jobs({ status: 'queued', runAt: ago(5) }, { status: 'processing', runAt: ago(300), leaseUntil: ago(60) });
    expect((await find()).jobLagMs).to.equal(60_000);
  });

  it('tells how long changes of system accounts wait, until they are rolled up', async () => {
    const delta = (seconds: number) => ({
      _id: new ObjectId(),
      account: 'system:POINT:fees',
      amount: 1,
      createdAt: ago(seconds),
    });
    await core.database.collection(SystemDelta).insertMany([delta(30), delta(2)] as never);
    expect((await find()).rollUpLagMs).to.equal(30_000);
    await rollUp(core.database);
    expect((await find()).rollUpLagMs).to.equal(0);
  });
});
