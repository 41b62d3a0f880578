// The proofs of the night: queued once for each night by however many workers, for their hour, and out of the way of whoever asks for one now.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { Reads } from '../../models/reads.ts';
import { Transactions } from '../../models/transaction.ts';
import { queueNightlyChecks } from '../../server/nightlyChecks.ts';
import { startArena } from '../support/arena.ts';
import { type Core, openCore } from '../support/core.ts';

describe('nightly checks', () => {
  let core: Core;
  before(async () => {
    core = await openCore();
  });
  after(() => core.close());

  const queueAt = (now: string, { database } = core) => {
    const runtime = { now: () => new Date(now), random: Math.random, newId: () => new ObjectId() };
    const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 20, commitMs: 5000 });
    return queueNightlyChecks(new Reads(database), transactions);
  };
  const queued = async () => {
    const jobs = await core.database.collection(Job).find().sort({ runAt: 1, kind: 1 }).toArray();
    return jobs.map(({ kind, runAt }) => `${kind} ${runAt.toISOString()}`);
  };

  it('are queued once for each night, for 03:00 UTC', async () => {
    await Promise.all([queueAt('2026-05-01T10:00:00Z'), queueAt('2026-05-01T23:59:00Z')]);
    await queueAt('2026-05-02T02:59:59Z');
    const first = ['check:chain 2026-05-02T03:00:00.000Z', 'check:ledger 2026-05-02T03:00:00.000Z'];
    expect(await queued()).to.deep.equal(first);
    await queueAt('2026-05-02T03:00:00Z');
    expect(await queued()).to.deep.equal([...first, ...first.map(job => job.replace('05-02', '05-03'))]);
  });

  it('are neither told nor taken for one that is under way while they wait', async () => {
    const arena = await startArena({ config: { ROLES: 'socket,sidecar' } });
    const boss = await arena.admin();
    await queueAt(new Date().toISOString(), { ...core, database: arena.database });
    const path = '/api/admin/ledger/audit';
    expect((await boss.rest('GET', path)).body.state).to.equal('never');
    const { jobId } = (await boss.rest('POST', path)).body;
    const job = await arena.database.collection(Job).findOne({ _id: new ObjectId(jobId as string) });
    expect(job!.runAt.getTime()).to.be.at.most(Date.now());
    await arena.stop();
  });
});
