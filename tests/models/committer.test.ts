// Commands that share a transaction: under contention, ahead of each other, and when the database or what is told fails.
import { expect } from 'chai';
import { Refusal } from '../../contracts/errors.ts';
import { Account } from '../../models/Account.ts';
import { Committer, type Outcome, type Task } from '../../models/committer.ts';
import { openDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { Position } from '../../models/Position.ts';
import { Session } from '../../models/Session.ts';
import { equity } from '../../models/SystemAccount.ts';
import { OutcomeUnknown, Transactions } from '../../models/transaction.ts';
import type { Tx } from '../../models/tx.ts';
import { type Core, openCore } from '../support/core.ts';
import { testDatabase } from '../support/databases.ts';
import { networkTo } from '../support/network.ts';

const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };
const limits = { batchSize: 250, queueLength: 5000, queueMs: 10_000, lanes: 8 };

const codeOf = (outcome: Outcome) =>
  'error' in outcome ? (outcome.error instanceof Refusal ? outcome.error.code : (outcome.error as Error).name) : 'OK';

describe('the committer', function () {
  this.timeout(30_000);
  let core: Core;
  let uri: string;
  beforeEach(async () => {
    ({ uri } = testDatabase('committer'));
    core = await openCore({}, uri);
  });
  afterEach(() => core.close());

  const give = async (tx: Tx, userId: ObjectId, amount = 10) => {
    const cash = await tx.account(userId, 'POINT', 'cash');
    tx.post({ id: `give:${new ObjectId()}`, type: 'adjustment', movements: transfer(equity('POINT'), cash, amount) });
    return cash;
  };
  const task = (root: Task['root'], run: Task['run'], record?: string): Task => ({
    root,
    batch: true,
    prefetch: [],
    run,
    makeIds: () => runtime.newId,
    key: record === undefined ? undefined : { id: record, inputHash: 'same', replay: 'stored' },
    audit: { action: undefined, actorUserId: null },
  });
  const newSession = () =>
    core.run(async tx =>
      tx.insertRoot(Session, {
        userId: new ObjectId(),
        currentHash: '0',
        successorHash: null,
        fingerprint: null,
        ip: null,
        lastUsedAt: tx.now,
        expiresAt: new Date(Date.now() + 3_600_000),
        revokedAt: null,
      }),
    );

  it('never declares an open deadline passed, however many write the same root', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openCore({}, uri)));
    const cores = [core, ...others];
    const { _id } = await newSession();
    const touch = async (tx: Tx) => {
      const family = await tx.root(Session, _id);
      tx.until(Session, family, 'expiresAt', 'SESSION_REVOKED');
      family.ip = String(Math.random());
    };
    let over = false;
    const noise = cores.map(async each => {
      while (!over) await each.rich(1);
    });
    const rounds = cores.flatMap(each =>
      [0, 1].map(async () => {
        const codes: string[] = [];
        while (codes.length < 40)
          codes.push(codeOf(await each.submit({ root: `session:${_id}`, batch: true, run: touch })));
        return codes;
      }),
    );
    const codes = (await Promise.all(rounds)).flat();
    over = true;
    await Promise.all(noise);
    await Promise.all(others.map(other => other.database.close()));
    expect(new Set(codes)).to.deep.equal(new Set(['OK']));
  });

  it('decides ahead under a long queue, and exactly, also when another wins the root in between', async () => {
    const small = new Committer(
      core.transactions,
      () => {},
      { ...limits, batchSize: 8 },
      () => {},
    );
    const other = await openCore({}, uri);
    const { _id } = await newSession();
    const count = async (tx: Tx) => {
      const family = await tx.root(Session, _id);
      family.currentHash = String(Number(family.currentHash) + 1);
      return Number(family.currentHash);
    };
    const mine = Array.from({ length: 300 }, () => small.submit(task(`session:${_id}`, count)));
    const theirs = Array.from({ length: 20 }, () => other.submit({ root: `session:${_id}`, run: count }));
    const outcomes = await Promise.all([...mine, ...theirs]);
    const numbers = outcomes.map(outcome => ('error' in outcome ? codeOf(outcome) : outcome.reply));
    expect(new Set(numbers).size, 'each saw what the one before it did').to.equal(320);
    expect((await core.database.collection(Session).findOne({ _id }))!.currentHash).to.equal('320');
    expect(small.stats.halved, 'nobody is to blame for a lost race').to.equal(0);
    await other.database.close();
  });

  it('answers what is committed, and goes on, when telling it fails', async () => {
    const complaints: unknown[] = [];
    const broken = new Committer(
      core.transactions,
      () => {
        throw new Error('nobody listens');
      },
      limits,
      error => complaints.push(error),
    );
    const userId = await core.rich(0);
    const outcomes = [
      await broken.submit(task(`user:${userId}`, tx => give(tx, userId))),
      await broken.submit(task(undefined, tx => give(tx, userId))),
      await broken.submit(task(`user:${userId}`, tx => give(tx, userId))),
    ];
    expect(outcomes.map(codeOf)).to.deep.equal(['OK', 'OK', 'OK']);
    expect(await core.balance(userId)).to.equal(30);
    expect(complaints).to.have.length(3);
  });

  it('finds the one that the database refuses, and commits the others', async () => {
    const userId = await core.rich(0);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        core.committer.submit(
          task(`user:${userId}`, async tx => {
            await give(tx, userId);
            if (i === 5) tx.insert(Position, { stake: 0 } as never);
          }),
        ),
      ),
    );
    expect(outcomes.map(codeOf).filter(code => code !== 'OK')).to.have.length(1);
    expect(codeOf(outcomes[5]!)).not.to.equal('OK');
    expect(await core.balance(userId)).to.equal(150);
    expect(core.committer.stats.halved).to.be.greaterThan(0);
  });

  it('answers twins alike, wherever and whenever they run', async () => {
    const other = await openCore({}, uri);
    for (let round = 0; round < 25; round += 1) {
      const userId = await core.rich(10);
      const spend = async (tx: Tx) => {
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post({ id: `spend:${userId}`, type: 'adjustment', movements: transfer(cash, equity('POINT'), 10) });
        return cash.available;
      };
      const twins = [core, core, other, other].map(each =>
        each.committer.submit(task(`user:${userId}`, spend, `key of ${userId}`)),
      );
      expect((await Promise.all(twins)).map(codeOf)).to.deep.equal(['OK', 'OK', 'OK', 'OK']);
      expect(await core.balance(userId)).to.equal(0);
    }
    const taken = await core.committer.submit({
      ...task(undefined, async () => 1, 'key'),
      key: { id: 'key', inputHash: 'one', replay: 'stored' },
    });
    const mismatch = await core.committer.submit({
      ...task(undefined, async () => 1, 'key'),
      key: { id: 'key', inputHash: 'other', replay: 'stored' },
    });
    expect([taken, mismatch].map(codeOf)).to.deep.equal(['OK', 'IDEMPOTENCY_MISMATCH']);
    await other.database.close();
  });

  it('lets another node in on a root that one node keeps busy without a pause', async () => {
    const { _id } = await newSession();
    const root = `session:${_id}` as const;
    const count = async (tx: Tx) => {
      const family = await tx.root(Session, _id);
      family.currentHash = String(Number(family.currentHash) + 1);
      tx.insert(Position, { stake: 1, payout: 1 } as never);
    };
    let isOver = false;
    let mine = 0;
    const lane = async () => {
      while (!isOver) {
        expect(codeOf(await core.committer.submit(task(root, count)))).to.equal('OK');
        mine += 1;
      }
    };
    // Twice a batch: there is always one to follow.
    const lanes = Array.from({ length: 600 }, lane);
    const other = await openCore({}, uri);
    const outcomes: Outcome[] = [];
    for (let i = 0; i < 20; i += 1) outcomes.push(await other.submit({ root, batch: true, run: count }));
    isOver = true;
    await Promise.all(lanes);
    expect(outcomes.map(codeOf)).to.deep.equal(outcomes.map(() => 'OK'));
    const { currentHash } = (await core.database.collection(Session).findOne({ _id }))!;
    expect(Number(currentHash)).to.equal(mine + outcomes.length);
    await other.close();
  });

  it('takes a root first that others write faster than it can decide', async () => {
    const { _id } = await newSession();
    const sessions = core.database.collection(Session);
    let isOver = false;
    const write = async () => {
      while (!isOver) await sessions.updateOne({ _id }, { $inc: { version: 1 } }, { writeConcern: { w: 1 } });
    };
    const eager = Promise.all([write(), write()]);
    const outcome = await core.submit({
      root: `session:${_id}`,
      run: async tx => {
        const family = await tx.root(Session, _id);
        // It decides for longer than the others need for a write.
        await new Promise(resume => setTimeout(resume, 20));
        family.currentHash = 'decided';
      },
    });
    isOver = true;
    await eager;
    expect(codeOf(outcome)).to.equal('OK');
    expect((await sessions.findOne({ _id }))!.currentHash).to.equal('decided');
  });

  it('refuses who comes to a full queue, and who has waited too long', async () => {
    const busy = new Committer(
      core.transactions,
      () => {},
      { ...limits, queueLength: 2, queueMs: 50, lanes: 1 },
      () => {},
    );
    let finish = () => {};
    const hold = () => new Promise<void>(done => (finish = done));
    const root = `user:${new ObjectId()}` as const;
    const first = busy.submit({ ...task(root, hold), batch: false });
    // The first is taken out of the queue, and keeps its root.
    await new Promise(resolve => setImmediate(resolve));
    const waiting = [1, 2].map(() => busy.submit(task(root, async () => 1)));
    const tooMany = await busy.submit(task(root, async () => 1));
    expect(codeOf(tooMany)).to.equal('BUSY');
    expect((await Promise.all(waiting)).map(codeOf)).to.deep.equal(['BUSY', 'BUSY']);
    finish();
    expect(codeOf(await first)).to.equal('OK');
  });

  it('answers that it does not know, and does nothing twice, when the answer of a commit is lost', async () => {
    const direct = new URL(uri);
    const network = await networkTo(`http://${direct.host}`, { cutAfter: 'commitTransaction' });
    direct.host = new URL(network.url).host;
    direct.search = '?directConnection=true';
    const far = await openDatabase(direct.href, { serverSelectionMs: 300 });
    const transactions = new Transactions(far, runtime, { retryMs: 2000, backoffMs: 20, commitMs: 1000 });
    const remote = new Committer(
      transactions,
      () => {},
      limits,
      () => {},
    );
    const userId = await core.rich(0);
    network.arm();
    const outcomes = await Promise.all([1, 2].map(() => remote.submit(task(`user:${userId}`, tx => give(tx, userId)))));
    for (const outcome of outcomes) expect((outcome as { error: unknown }).error).to.be.instanceOf(OutcomeUnknown);
    expect(await core.balance(userId), 'it was committed, once').to.equal(20);
    expect(await core.database.collection(Account).countDocuments({ ownerId: userId })).to.equal(1);
    await far.close();
    await network.close();
  });
});
