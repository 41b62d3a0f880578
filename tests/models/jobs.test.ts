// A job is carried by one worker at a time, by the database's clock; whoever loses the lease writes nothing, and what fails is seen.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Bet } from '../../contracts/bets.ts';
import { correctJob } from '../../handlers/bets/correction.ts';
import { refundJob, settleJob } from '../../handlers/bets/payout.ts';
import type { JobHandler } from '../../handlers/job.ts';
import type { Services } from '../../handlers/services.ts';
import { Account } from '../../models/Account.ts';
import { auditLedger } from '../../models/audit.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { JobLane } from '../../models/JobLane.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { type JobLimits, Jobs, LeaseLost, TryLater } from '../../models/jobs.ts';
import { transfer } from '../../models/ledger.ts';
import { Position } from '../../models/Position.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import { Reads } from '../../models/reads.ts';
import { equity } from '../../models/SystemAccount.ts';
import { AlreadyExists, Transactions } from '../../models/transaction.ts';
import type { Tx } from '../../models/tx.ts';
import { createLog } from '../../server/log.ts';
import { Worker } from '../../server/worker.ts';
import { anId, bookOf, buyOf, jobDone, refused, restCode, sellOf } from '../handlers/bets/play.ts';
import { type Actor, type Arena, lookInto, startArena } from '../support/arena.ts';
import { type Core, openCore } from '../support/core.ts';

const silent = createLog('silent');
const limits: JobLimits = { leaseMs: 60_000, attempts: 3, backoffMs: 1000 };
const HOUR_MS = 3_600_000;

describe('jobs', () => {
  let core: Core;
  before(async () => {
    core = await openCore();
  });
  beforeEach(() => core.database.collection(Job).deleteMany({}));
  after(() => core.close());

  /** The queue as a node sees it whose clock is so far off. */
  function jobsOf(changes: Partial<JobLimits> = {}, { skewMs = 0, random = 0.5 } = {}): Jobs {
    const runtime = {
      now: () => new Date(Date.now() + skewMs),
      random: () => random,
      newId: () => new ObjectId(),
    };
    const transactions = new Transactions(core.database, runtime, { retryMs: 5000, backoffMs: 20, commitMs: 5000 });
    return new Jobs(transactions, () => {}, { ...limits, ...changes });
  }
  const queue = (kind: string, key: string = anId(), runAt?: Date) =>
    core.run(async tx => tx.job({ kind, key, ...(runAt && { runAt }) }));
  const stored = async (id: ObjectId) => (await core.database.collection(Job).findOne({ _id: id }))!;
  /** Claims, until there is something to claim. */
  async function taken(jobs: Jobs, kind: string): Promise<Job> {
    for (;;) {
      const job = await jobs.claim([kind]);
      if (job) return job;
    }
  }
  async function ended(id: ObjectId, status: Job['status']): Promise<void> {
    while ((await stored(id)).status !== status);
  }
  const workerOf = (jobs: Jobs, ...handlers: JobHandler[]) => workerWith(2, jobs, ...handlers);
  const workerWith = (places: number, jobs: Jobs, ...handlers: JobHandler[]) =>
    new Worker({
      jobs,
      database: core.database,
      reads: new Reads(core.database),
      handlers,
      places,
      pollMs: 20,
      log: silent,
    });

  it('are claimed once, however many workers ask at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => queue('work')));
    const nodes = [jobsOf(), jobsOf(), jobsOf()];
    const claims = await Promise.all(Array.from({ length: 45 }, (_, i) => nodes[i % 3]!.claim(['work'])));
    const got = claims.flatMap(job => (job ? [job._id.toString()] : []));
    expect(got.sort()).to.deep.equal(ids.map(String).sort());
    const tokens = claims.flatMap(job => job?.leaseToken ?? []);
    expect(new Set(tokens).size).to.equal(10);
    expect(await jobsOf().claim(['work'])).to.equal(undefined);
  });

  it('are claimed in the order in which they are due, and of the kinds asked for', async () => {
    const later = await queue('work', anId(), new Date(Date.now() - 1000));
    const sooner = await queue('work', anId(), new Date(Date.now() - 2000));
    await queue('other', anId(), new Date(Date.now() - 9000));
    const jobs = jobsOf();
    expect((await jobs.claim(['work']))!._id.equals(sooner)).to.equal(true);
    expect((await jobs.claim(['work']))!._id.equals(later)).to.equal(true);
    expect(await jobs.claim(['work'])).to.equal(undefined);
  });

  it("run by the database's clock, whatever a node's own says", async () => {
    const runAt = new Date(Date.now() + HOUR_MS / 2);
    await queue('early', anId(), runAt);
    expect(await jobsOf({}, { skewMs: HOUR_MS }).claim(['early'])).to.equal(undefined);
    expect(await jobsOf().nextRunAt(['early'])).to.deep.equal(runAt);
    const due = await queue('due');
    expect((await jobsOf({}, { skewMs: -HOUR_MS }).claim(['due']))!._id.equals(due)).to.equal(true);
    const soon = new Date(Date.now() + 150);
    await queue('soon', anId(), soon);
    const { startedAt } = await taken(jobsOf(), 'soon');
    expect(startedAt! >= soon).to.equal(true);
  });

  it('are queued once under one key', async () => {
    await queue('work', 'the same');
    const error = await queue('work', 'the same').catch(thrown => thrown);
    expect(error).to.be.instanceOf(AlreadyExists);
    expect(await core.database.collection(Job).countDocuments({ jobKey: 'the same' })).to.equal(1);
  });

  it('keep their lease while they make progress, and it can be taken only when it has run out', async () => {
    const id = await queue('work');
    const jobs = jobsOf({ leaseMs: 60_000 });
    const job = (await jobs.claim(['work']))!;
    const before = (await stored(id)).leaseUntil!;
    await jobs.chunk(job, async (_, current) => void (current.progress = { step: 1 }));
    const { leaseUntil, progress } = await stored(id);
    expect(leaseUntil! >= before).to.equal(true);
    expect(progress).to.deep.equal({ step: 1 });
    expect(await jobsOf().claim(['work'])).to.equal(undefined);
  });

  it('keep their lease while slow work goes on that writes nothing, for longer than a lease', async () => {
    const id = await queue('proof');
    const leaseMs = 1000;
    const proof: JobHandler = {
      kind: 'proof',
      async run({ job, hold }) {
        // Until it was extended by a whole one.
        const longEnough = async () => {
          for (;;) {
            const { leaseUntil } = await stored(id);
            if (leaseUntil!.getTime() > job.leaseUntil!.getTime() + leaseMs) return;
            await jobsOf({ leaseMs })
              .claim(['proof'])
              .then(taken => expect(taken).to.equal(undefined));
          }
        };
        await hold(longEnough());
      },
    };
    const worker = workerOf(jobsOf({ leaseMs }), proof);
    worker.start();
    await ended(id, 'completed');
    await worker.stop();
    expect(await stored(id)).to.include({ attempts: 1 });
  });

  it("extend their lease by the database's clock, whatever a node's own says", async () => {
    const id = await queue('work');
    const skewed = jobsOf({ leaseMs: 60_000 }, { skewMs: -HOUR_MS });
    const job = (await skewed.claim(['work']))!;
    await skewed.chunk(job, async (_, current) => void (current.progress = { step: 1 }));
    expect((await stored(id)).leaseUntil! >= job.leaseUntil!).to.equal(true);
    expect(await jobsOf().claim(['work'])).to.equal(undefined);
    await skewed.fail(job, new Error('$literally'));
    const { runAt, errorMessage } = await stored(id);
    expect(runAt.getTime()).to.be.greaterThan(Date.now() - 60_000);
    expect(errorMessage).to.equal('$literally');
  });

  describe('whose lease was lost', () => {
    const pay = (userId: ObjectId) => async (tx: Parameters<Parameters<Jobs['chunk']>[1]>[0]) => {
      const cash = await tx.account(userId, 'POINT', 'cash');
      tx.post({ id: `pay:${userId}`, type: 'adjustment', movements: transfer(equity('POINT'), cash, 7) });
    };

    it('write nothing for the worker who lost it, and do not end for him', async () => {
      const id = await queue('work');
      const userId = await core.rich(10);
      const slow = jobsOf({ leaseMs: 1 });
      const lost = await taken(slow, 'work');
      const held = await taken(jobsOf(), 'work');
      expect(held.attempts).to.equal(2);
      expect(await slow.chunk(lost, pay(userId)).catch(error => error)).to.be.instanceOf(LeaseLost);
      expect(await core.balance(userId)).to.equal(10);
      const before = await stored(id);
      await slow.complete(lost);
      await slow.fail(lost, new Error('too late'));
      await slow.release(lost);
      expect(await stored(id)).to.deep.equal(before);
      await jobsOf().chunk(held, pay(userId));
      expect(await core.balance(userId)).to.equal(17);
    });

    it('write nothing also when it is lost in the middle of a chunk', async () => {
      await queue('work');
      const userId = await core.rich(10);
      const slow = jobsOf({ leaseMs: 1 });
      const lost = await taken(slow, 'work');
      let held: Job | undefined;
      const error = await slow
        .chunk(lost, async tx => {
          held ??= await taken(jobsOf(), 'work');
          await pay(userId)(tx);
        })
        .catch(thrown => thrown);
      expect(error).to.be.instanceOf(LeaseLost);
      expect(await core.balance(userId)).to.equal(10);
      await jobsOf().chunk(held!, pay(userId));
      expect(await core.balance(userId)).to.equal(17);
    });
  });

  describe('that fail', () => {
    it('are tried again after pauses that double, then are dead with what went wrong', async () => {
      const id = await queue('work');
      const jobs = jobsOf({ attempts: 3, backoffMs: 40 }, { random: 0.999_999 });
      const pauses: number[] = [];
      for (const [attempt, status] of [
        [1, 'failed'],
        [2, 'failed'],
        [3, 'dead'],
      ] as const) {
        const job = await taken(jobs, 'work');
        expect(job.attempts).to.equal(attempt);
        const failedAt = Date.now();
        expect(await jobs.fail(job, new Error(`attempt ${attempt}${'!'.repeat(600)}`))).to.equal(status);
        const now = await stored(id);
        expect(now).to.include({ status, leaseToken: null, leaseUntil: null });
        expect(now.errorMessage)
          .to.match(new RegExp(`^attempt ${attempt}!`))
          .and.have.length(500);
        pauses.push(now.runAt.getTime() - failedAt);
      }
      expect(pauses[0]).to.be.within(39, 40 + 50);
      expect(pauses[1]).to.be.within(79, 80 + 50);
      expect(await jobs.claim(['work'])).to.equal(undefined);
      expect(await jobs.nextRunAt(['work'])).to.equal(undefined);
    });

    it('wait for ten minutes at most', async () => {
      const id = await queue('work');
      const jobs = jobsOf({ attempts: 100, backoffMs: HOUR_MS }, { random: 1 });
      await jobs.fail((await jobs.claim(['work']))!, 'no error object');
      const { runAt, errorMessage } = await stored(id);
      expect(runAt.getTime() - Date.now()).to.be.within(590_000, 600_000);
      expect(errorMessage).to.equal('no error object');
    });

    it('are not given up while they get on, however many workers die with them', async () => {
      const id = await queue('work');
      const jobs = jobsOf({ leaseMs: 1, attempts: 3 });
      for (let step = 1; step <= 10; step += 1) {
        const job = await taken(jobs, 'work');
        expect(job.attempts).to.equal(step === 1 ? 1 : 2);
        await jobs.chunk(job, async (_, current) => void (current.progress = { step }));
        await jobs.bury();
      }
      // From here on it does not get on.
      for (let died = 0; died < 2; died += 1) await taken(jobs, 'work');
      while ((await stored(id)).status !== 'dead') await jobs.bury();
      expect(await stored(id)).to.include({ attempts: 3, errorMessage: 'its workers died' });
    });

    it('are not given up either where it is their lanes that get on, and the worker dies as soon as one did', async () => {
      const id = await queue('work');
      await core.run(async tx => tx.insertRoot(JobLane, { jobId: id, leaseToken: null, progress: { next: 0 } }));
      const { promise: never } = Promise.withResolvers<void>();
      for (let worker = 1; worker <= 6; worker += 1) {
        const gotOn = Promise.withResolvers<void>();
        const jobs = jobsOf({ leaseMs: 1, attempts: 3 });
        const job = await taken(jobs, 'work');
        void jobs
          .lanes(job, async (_, lane) => {
            if (lane.progress.next === worker) {
              gotOn.resolve();
              await never;
            }
            lane.progress = { next: worker };
            return 'more';
          })
          .catch(() => {});
        await gotOn.promise;
        await jobs.bury();
      }
      expect((await stored(id)).status).to.equal('processing');
    });

    it('are carried by a worker to their end: completed after a failure, or dead', async () => {
      let tries = 0;
      const weak: JobHandler = {
        kind: 'weak',
        async run({ chunk }) {
          tries += 1;
          await chunk(async (_, job) => void (job.progress = { tries }));
          if (tries === 1) throw new Error('once');
        },
      };
      const bad: JobHandler = {
        kind: 'bad',
        async run() {
          throw new Error('always');
        },
      };
      const [weakId, badId] = [await queue('weak'), await queue('bad')];
      const worker = workerOf(jobsOf({ backoffMs: 5 }), weak, bad);
      worker.start();
      await ended(weakId, 'completed');
      await ended(badId, 'dead');
      await worker.stop();
      expect(await stored(badId)).to.include({ status: 'dead', attempts: 3, errorMessage: 'always' });
      expect(await stored(weakId)).to.deep.include({ status: 'completed', attempts: 1, progress: { tries: 2 } });
      expect((await stored(weakId)).errorMessage, 'what is done has no error').to.equal(null);
    });
  });

  it('that are urgent are not held up by any number of others', async () => {
    const goOn = Promise.withResolvers<void>();
    const slow: JobHandler = { kind: 'slow', run: () => goOn.promise };
    const urgent: JobHandler = { kind: 'urgent', isUrgent: true, run: async () => {} };
    const slowIds = await Promise.all(Array.from({ length: 6 }, () => queue('slow')));
    const worker = workerOf(jobsOf(), slow, urgent);
    worker.start();
    await ended(await queue('urgent'), 'completed');
    const statuses = await Promise.all(slowIds.map(async id => (await stored(id)).status));
    expect(statuses.filter(status => status === 'processing')).to.have.length(1);
    goOn.resolve();
    for (const id of slowIds) await ended(id, 'completed');
    await worker.stop();
  });

  it('that nobody waits for are looked for last, however long they have waited', async () => {
    const order: string[] = [];
    const noting = (kind: string, isBulk: boolean): JobHandler => ({
      kind,
      isBulk,
      run: async () => void order.push(kind),
    });
    const bulkIds = [await queue('bulk'), await queue('bulk')];
    const plainId = await queue('plain');
    const worker = workerOf(jobsOf(), noting('bulk', true), noting('plain', false));
    worker.start();
    for (const id of [...bulkIds, plainId]) await ended(id, 'completed');
    await worker.stop();
    expect(order).to.deep.equal(['plain', 'bulk', 'bulk']);
  });

  it('that nobody waits for do not hold up others while the service that they need is silent', async () => {
    const goOn = Promise.withResolvers<void>();
    const silentBulk: JobHandler = { kind: 'bulk', isBulk: true, run: () => goOn.promise };
    const plain: JobHandler = { kind: 'plain', run: async () => {} };
    const bulkIds = [await queue('bulk'), await queue('bulk')];
    const worker = workerWith(4, jobsOf(), silentBulk, plain);
    worker.start();
    while ((await stored(bulkIds[0]!)).status !== 'processing');
    await ended(await queue('plain'), 'completed');
    expect((await stored(bulkIds[1]!)).status).to.equal('queued');
    goOn.resolve();
    for (const id of bulkIds) await ended(id, 'completed');
    await worker.stop();
  });

  it('that are to be tried later are, no sooner than they asked', async () => {
    const id = await queue('work');
    const claimed = (await jobsOf().claim(['work']))!;
    const before = Date.now();
    await jobsOf().fail(claimed, new TryLater('full', HOUR_MS));
    const { runAt, status, errorMessage } = await stored(id);
    expect({ status, errorMessage }).to.deep.equal({ status: 'failed', errorMessage: 'full' });
    expect(runAt.getTime() - before).to.be.within(HOUR_MS, HOUR_MS + 60_000);
  });

  describe('on a worker that stops', () => {
    it('finish the chunk under way and are given back at once, without a try lost', async () => {
      const id = await queue('long');
      const inChunk = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      let chunks = 0;
      const long: JobHandler = {
        kind: 'long',
        async run({ chunk }) {
          for (;;) {
            await chunk(async (_, job) => {
              job.progress = { chunks: ++chunks };
              inChunk.resolve();
              await goOn.promise;
            });
          }
        },
      };
      const worker = workerOf(jobsOf(), long);
      worker.start();
      await inChunk.promise;
      const stopped = worker.stop();
      goOn.resolve();
      await stopped;
      expect(await stored(id)).to.deep.include({
        status: 'queued',
        leaseToken: null,
        leaseUntil: null,
        attempts: 0,
        progress: { chunks: 1 },
      });
      expect((await jobsOf().claim(['long']))!._id.equals(id)).to.equal(true);
    });

    it('are given back at once in the middle of slow work that writes nothing', async () => {
      const id = await queue('proof');
      const holding = Promise.withResolvers<void>();
      const never = new Promise<never>(() => {});
      const proof: JobHandler = {
        kind: 'proof',
        run({ hold }) {
          holding.resolve();
          return hold(never);
        },
      };
      const worker = workerOf(jobsOf(), proof);
      worker.start();
      await holding.promise;
      await worker.stop();
      expect(await stored(id)).to.include({ status: 'queued', leaseToken: null, attempts: 0 });
    });

    it('are given back also when they were just being claimed', async () => {
      const id = await queue('long');
      const claiming = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      const jobs = jobsOf();
      const claim = jobs.claim.bind(jobs);
      jobs.claim = async kinds => {
        claiming.resolve();
        await goOn.promise;
        return claim(kinds);
      };
      const handler: JobHandler = { kind: 'long', run: ({ chunk }) => chunk(async () => {}) };
      const worker = workerOf(jobs, handler);
      worker.start();
      await claiming.promise;
      let isStopped = false;
      const stopped = worker.stop().then(() => (isStopped = true));
      // All else has had the time to stop: only the claim is still under way.
      for (let i = 0; i < 50; i++) await core.database.raw.command({ ping: 1 });
      expect(isStopped, 'stopped with a claim under way').to.equal(false);
      goOn.resolve();
      await stopped;
      expect(await stored(id)).to.include({ status: 'queued', leaseToken: null, attempts: 0 });
    });
  });
});

describe('settlement, whatever happens to its workers', function () {
  this.timeout(60_000);
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;
  let players: Actor[];
  let jobs: Jobs;
  const services = { terms: { feeBasisPoints: 200, payoutChunk: 3 } } as Services;

  before(async () => {
    // No worker of its own: the tests are the workers.
    arena = await startArena({ config: { ROLES: 'socket,sidecar', ARENE_BET_LIQUIDITY: '100000' } });
    [boss, creator, ...players] = await Promise.all([
      arena.admin(),
      arena.player(),
      ...Array.from({ length: 6 }, () => arena.player()),
    ]);
    for (const { userId } of players) {
      const credit = await boss.rest('POST', `/api/admin/users/${userId}/points/credit`, { amount: 100_000 });
      expect(credit.status).to.equal(200);
    }
    jobs = shortLived(20);
  });
  after(() => arena.stop());

  function shortLived(leaseMs: number, attempts = 1000): Jobs {
    const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };
    const transactions = new Transactions(arena.database, runtime, { retryMs: 5000, backoffMs: 20, commitMs: 5000 });
    return new Jobs(transactions, () => {}, { leaseMs, attempts, backoffMs: 1 });
  }

  /** 20 positions of 6 players on both options, one of them sold again. */
  async function playedBet() {
    const bet = await arena.bet(creator);
    const bought = await Promise.all(
      Array.from({ length: 20 }, (_, i) => players[i % 6]!.call('bet:buy', buyOf(bet, 10 + i, i % 3 === 0 ? 1 : 0))),
    );
    await players[1]!.call('bet:sell', sellOf(bought[1]!.position.id));
    const { status } = await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    expect(status).to.equal(200);
    return bet;
  }
  const balances = async () => {
    const accounts = await arena.database.collection(Account).find({ currency: 'POINT' }).toArray();
    return new Map(accounts.map(({ ownerId, available }) => [ownerId.toString(), available]));
  };
  const positionsOf = (betId: string) =>
    arena.database
      .collection(Position)
      .find({ betId: new ObjectId(betId) })
      .toArray();

  class Crash extends Error {}
  interface CrashPoint {
    /** The chunk that it happens at, from 1. */
    chunk: number;
    where: 'before' | 'inside' | 'after';
    /** Whether the worker can still say so, or leaves its lease to run out. */
    how: 'fails' | 'dies';
  }

  /** Claims the job and works on it; true when it is done. */
  async function carry(handler: JobHandler, jobId: ObjectId, crash?: CrashPoint, by = jobs): Promise<boolean> {
    let job: Job | undefined;
    while (!job) {
      const { status } = (await arena.database.collection(Job).findOne({ _id: jobId }))!;
      if (status === 'completed' || status === 'dead') return true;
      job = await by.claim([handler.kind]);
    }
    const claimed = job;
    let count = 0;
    let crashed = false;
    /** Crashes before the chunk, in it, or once it has ended, when the next is about to begin. */
    const crashing =
      <D, R>(work: (tx: Tx, current: D) => Promise<R>) =>
      async (tx: Tx, current: D) => {
        count += 1;
        const isHit = crash !== undefined && count >= crash.chunk;
        if (crashed || (isHit && crash.where === 'before')) throw new Crash();
        const done = await work(tx, current);
        if (isHit && crash.where === 'inside') throw new Crash();
        crashed = isHit;
        return done;
      };
    try {
      await handler.run({
        job: claimed,
        reads: new Reads(arena.database),
        async chunk(work) {
          const done = await by.chunk(claimed, crashing(work));
          if (crashed) throw new Crash();
          return done;
        },
        lanes: work => by.lanes(claimed, crashing(work)),
        hold: work => work,
      });
      await by.complete(claimed);
      return true;
    } catch (error) {
      if (error instanceof LeaseLost) return false;
      if (!(error instanceof Crash) || crash?.how === 'fails') await by.fail(claimed, error);
      return false;
    }
  }

  const crashes = fc.array(
    fc.record({
      chunk: fc.integer({ min: 1, max: 9 }),
      where: fc.constantFrom('before' as const, 'inside' as const, 'after' as const),
      how: fc.constantFrom('fails' as const, 'dies' as const),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('pays every winner exactly once, at whatever chunks workers crash', async () => {
    await fc.assert(
      fc.asyncProperty(crashes, fc.integer({ min: 0, max: 1 }), async (points, winner) => {
        const bet = await playedBet();
        const resultOptionId = bet.options[winner]!.id;
        const before = await balances();
        const answer = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId });
        const jobId = new ObjectId(answer.body.jobId as string);
        const open = (await positionsOf(bet.id)).filter(({ status }) => status === 'open');
        const handler = settleJob(services);
        for (const crash of points) await carry(handler, jobId, crash);
        while (!(await carry(handler, jobId)));

        const expected = new Map(before);
        for (const { userId, optionId, payout } of open) {
          if (optionId.toString() !== resultOptionId) continue;
          const id = userId.toString();
          expected.set(id, expected.get(id)! + payout - Math.floor(payout * 0.02));
        }
        expect(await balances()).to.deep.equal(expected);
        await expectPaid(bet.id, open, resultOptionId);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('gives every stake back exactly once, at whatever chunks workers crash', async () => {
    await fc.assert(
      fc.asyncProperty(crashes, async points => {
        const bet = await playedBet();
        const before = await balances();
        const answer = await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
        const jobId = new ObjectId(answer.body.jobId as string);
        const open = (await positionsOf(bet.id)).filter(({ status }) => status === 'open');
        const handler = refundJob(services);
        for (const crash of points) await carry(handler, jobId, crash);
        while (!(await carry(handler, jobId)));
        const expected = new Map(before);
        for (const { userId, stake } of open) expected.set(`${userId}`, expected.get(`${userId}`)! + stake);
        expect(await balances()).to.deep.equal(expected);
        expect((await bookOf(arena, bet.id)).stand.balance).to.equal(0);
        await arena.audit();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('pays once while three workers with hardly any lease take it from each other', async () => {
    const bet = await playedBet();
    const resultOptionId = bet.options[0]!.id;
    const answer = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId });
    const jobId = new ObjectId(answer.body.jobId as string);
    const open = (await positionsOf(bet.id)).filter(({ status }) => status === 'open');
    const handler = settleJob(services);
    const greedy = async () => {
      const by = shortLived(25);
      while (!(await carry(handler, jobId, undefined, by)));
    };
    await Promise.all([greedy(), greedy(), greedy()]);
    await expectPaid(bet.id, open, resultOptionId);
    expect((await arena.database.collection(Job).findOne({ _id: jobId }))!.status).to.equal('completed');
  });

  it('takes the fee that it began with, whatever a node that takes over is set to', async () => {
    const bet = await playedBet();
    const answer = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
    const jobId = new ObjectId(answer.body.jobId as string);
    await carry(settleJob(services), jobId, { chunk: 3, where: 'after', how: 'fails' });
    const dearer = settleJob({ terms: { feeBasisPoints: 500, payoutChunk: 3 } } as Services);
    while (!(await carry(dearer, jobId)));
    const settled = (await positionsOf(bet.id)).filter(({ status }) => status === 'settled');
    expect(settled.map(({ fee }) => fee)).to.deep.equal(settled.map(({ payout }) => Math.floor(payout * 0.02)));
    await arena.audit();
  });

  it('takes back and pays anew exactly once, at whatever chunks workers crash, and back again', async () => {
    await fc.assert(
      fc.asyncProperty(crashes, crashes, async (there, back) => {
        const bet = await playedBet();
        const [first, second] = [bet.options[0]!.id, bet.options[1]!.id];
        const open = (await positionsOf(bet.id)).filter(({ status }) => status === 'open');
        const ask = async (what: string, resultOptionId: string) => {
          const input = { resultOptionId, ...(what === 'correct' && { reason: 'the other one' }) };
          const { body } = await boss.rest('POST', `/api/admin/bets/${bet.id}/${what}`, input);
          return new ObjectId(body.jobId as string);
        };
        const before = await balances();
        const balancesIf = (winner: string) => {
          const expected = new Map(before);
          for (const { userId, optionId, payout } of open) {
            const net = optionId.toString() === winner ? payout - Math.floor(payout * 0.02) : 0;
            expected.set(`${userId}`, expected.get(`${userId}`)! + net);
          }
          return expected;
        };
        const settling = await ask('resolve', first);
        while (!(await carry(settleJob(services), settling)));
        expect(await balances()).to.deep.equal(balancesIf(first));
        // The fee is that of the first settlement, whatever is set meanwhile.
        const handler = correctJob({ terms: { feeBasisPoints: 500, payoutChunk: 3 } } as Services);
        for (const [winner, points] of [
          [second, there],
          [first, back],
        ] as const) {
          const jobId = await ask('correct', winner);
          for (const crash of points) {
            await carry(handler, jobId, crash);
            await arena.audit();
          }
          while (!(await carry(handler, jobId)));
          expect(await balances()).to.deep.equal(balancesIf(winner));
          for (const { optionId, payout, promised, fee, status } of await positionsOf(bet.id)) {
            if (status !== 'settled') continue;
            const won = optionId.toString() === winner;
            expect(fee).to.equal(won ? Math.floor(payout * 0.02) : 0);
            expect(won ? [payout > 0, promised] : [promised! > 0, payout]).to.deep.equal([true, won ? undefined : 0]);
          }
          expect(await bookOf(arena, bet.id)).to.include({ status: 'resolved' });
          await arena.audit();
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('keeps no error of an earlier try once it is done', async () => {
    const bet = await playedBet();
    const answer = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
    const jobId = new ObjectId(answer.body.jobId as string);
    const handler = settleJob(services);
    await carry(handler, jobId, { chunk: 3, where: 'inside', how: 'fails' });
    while (!(await carry(handler, jobId)));
    expect(await arena.database.collection(Job).findOne({ _id: jobId })).to.include({
      status: 'completed',
      errorMessage: null,
      leaseToken: null,
    });
  });

  async function expectPaid(betId: string, open: Position[], resultOptionId: string): Promise<void> {
    const winners = open.filter(({ optionId }) => optionId.toString() === resultOptionId);
    const entries = await arena.database
      .collection(JournalEntry)
      .find({ betId: new ObjectId(betId), type: 'bet_win' })
      .toArray();
    expect(entries.map(({ _id }) => _id).sort()).to.deep.equal(
      winners.map(({ _id }) => `settle:${betId}:${_id}`).sort(),
    );
    const statuses = Object.groupBy(await positionsOf(betId), ({ status }) => status);
    expect(statuses.settled).to.have.length(open.length);
    expect(statuses.open).to.equal(undefined);
    const book = await bookOf(arena, betId);
    expect(book).to.include({ status: 'resolved' });
    expect(book.stand.balance).to.equal(0);
    const news = await arena.database
      .collection(RoomEvent)
      .find({ room: `bet:${betId}`, event: 'bet:resolved' })
      .toArray();
    expect(news.map(({ data }) => data)).to.deep.equal([
      {
        resultOptionId,
        resolvedAt: book.resolvedAt!.toISOString(),
        winners: winners.length,
        paid: winners.reduce((sum, { payout }) => sum + payout, 0),
      },
    ]);
    await arena.audit();
  }

  it('is proved by the audit: a position left open, or a stand left full, of a bet that is done', async () => {
    const findings = async () => (await auditLedger(arena.database, new Date())).findings;
    for (const [kind, ask] of [
      [
        'settle',
        (bet: Bet) => boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id }),
      ],
      ['refund', (bet: Bet) => boss.rest('DELETE', `/api/admin/bets/${bet.id}`)],
    ] as const) {
      const bet = await playedBet();
      const { body } = await ask(bet);
      const handler = kind === 'settle' ? settleJob(services) : refundJob(services);
      // Under way, there is nothing to find.
      await carry(handler, new ObjectId(body.jobId as string), { chunk: 2, where: 'after', how: 'fails' });
      expect(await findings()).to.deep.equal([]);
      while (!(await carry(handler, new ObjectId(body.jobId as string))));
      expect(await findings()).to.deep.equal([]);

      const positions = arena.database.collection(Position);
      const done = (await positionsOf(bet.id)).find(({ status }) => status !== 'sold')!;
      await positions.updateOne({ _id: done._id }, { $set: { status: 'open' } });
      const found = await findings();
      expect(found.map(({ check, subject }) => [check, subject])).to.deep.equal([
        ['position_left_open', `bet:${bet.id}`],
      ]);
      await positions.updateOne({ _id: done._id }, { $set: { status: done.status } });

      const books = arena.database.collection(BetBook);
      await books.updateOne({ _id: new ObjectId(bet.id) }, { $inc: { 'stand.balance': 5 } });
      expect((await findings()).map(({ check }) => check)).to.have.members(['balance_differs', 'stand_not_swept']);
      await books.updateOne({ _id: new ObjectId(bet.id) }, { $inc: { 'stand.balance': -5 } });
    }
  });

  for (const [where, order] of [
    ['before', -1],
    ['behind', 1],
  ] as const) {
    it(`fails visibly when a position appears ${where} the place that it has come to`, async () => {
      const bet = await playedBet();
      const resultOptionId = bet.options[0]!.id;
      const answer = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId });
      const jobId = new ObjectId(answer.body.jobId as string);
      const handler = settleJob(services);
      // The plan is fixed, and one chunk is paid.
      await carry(handler, jobId, { chunk: 2, where: 'after', how: 'fails' });
      const all = await positionsOf(bet.id);
      const inOrder = all
        .filter(({ status }) => status !== 'sold')
        .sort((a, b) => (`${a.userId}${a._id}` < `${b.userId}${b._id}` ? -1 : 1));
      const like = (order === -1 ? inOrder[0] : inOrder.at(-1))!;
      const edge = order === -1 ? '0'.repeat(24) : 'f'.repeat(24);
      const forged = { ...like, _id: new ObjectId(edge), status: 'open' as const, fee: null, settledAt: null };
      await arena.database.collection(Position).insertOne(forged);

      const strict = shortLived(60_000, 2);
      while (!(await carry(handler, jobId, undefined, strict)));
      const job = (await arena.database.collection(Job).findOne({ _id: jobId }))!;
      expect(job.status).to.equal('dead');
      expect(job.errorMessage).to.include(bet.id);
      expect((await bookOf(arena, bet.id)).status).to.equal('resolving');
      const news = await arena.database
        .collection(RoomEvent)
        .countDocuments({ room: `bet:${bet.id}`, event: 'bet:resolved' });
      expect(news).to.equal(0);
      await arena.database.collection(Position).deleteOne({ _id: forged._id });
    });
  }
});

describe('POST /admin/jobs/:jobId/retry', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena({ config: { ARENE_JOB_ATTEMPTS: '2', ARENE_JOB_BACKOFF_MS: '1' } });
    boss = await arena.admin();
  });
  after(() => arena.stop());

  it('revives a dead job, once, and says who did it', async () => {
    const creator = await arena.player();
    const bet = await arena.bet(creator);
    const now = new Date();
    // A closing of a bet that is not there.
    const job: Job = {
      _id: new ObjectId(),
      kind: 'bet:close',
      jobKey: `close:${anId()}`,
      status: 'queued',
      attempts: 0,
      runAt: now,
      leaseUntil: null,
      leaseToken: null,
      startedAt: null,
      completedAt: null,
      errorMessage: null,
      payload: { betId: anId() },
      plan: null,
      progress: {},
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await arena.database.collection(Job).insertOne(job);
    const jobId = job._id.toString();
    await jobDone(arena, jobId, 'dead');
    const listed = await boss.rest('GET', '/api/admin/jobs?status=dead&kind=bet:close');
    expect(listed.body).to.include({ total: 1 });
    expect(listed.body.items[0]).to.include({ id: jobId, status: 'dead', attempts: 2, errorMessage: 'NOT_FOUND' });

    const other = await arena.database.collection(Job).findOne({ 'payload.betId': bet.id });
    const retry = (id: string) => boss.rest('POST', `/api/admin/jobs/${id}/retry`);
    await refused(arena, 'CONFLICT', async () => restCode(await retry(other!._id.toString())));
    await refused(arena, 'NOT_FOUND', async () => restCode(await retry(anId())));

    await arena.database.collection(Job).updateOne({ _id: job._id }, { $set: { payload: { betId: bet.id } } });
    const { status, body } = await retry(jobId);
    expect(status).to.equal(200);
    expect(body.job).to.include({ id: jobId, status: 'queued', attempts: 0, errorMessage: null });
    await jobDone(arena, jobId);
    await refused(arena, 'CONFLICT', async () => restCode(await retry(jobId)));
    const logs = await boss.rest('GET', `/api/admin/logs?action=admin_retry_job&relatedEntityId=${jobId}`);
    expect(logs.body.items).to.have.length(1);
    expect(logs.body.items[0]).to.include({ actorUserId: boss.userId, relatedEntityType: 'job' });
  });

  it('finds a job that a second connection has queued, without being told', async () => {
    const creator = await arena.player();
    const bet = await arena.bet(creator);
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    const closing = await arena.database.collection(Job).findOne({ 'payload.betId': bet.id });
    const elsewhere = await lookInto(arena);
    const past = new Date(Date.now() - 1000);
    // Its bet's time is brought forward with it.
    await elsewhere.raw.collection('bets').updateOne({ _id: new ObjectId(bet.id) }, { $set: { closesAt: past } });
    await elsewhere.raw.collection('jobs').updateOne({ _id: closing!._id }, { $set: { runAt: past } });
    await watcher.next('bet:closed');
    await elsewhere.close();
  });
});
