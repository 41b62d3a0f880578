// The ledger: balanced entries, holds, reversals, frozen accounts, and a proof that finds what somebody broke.
import { expect } from 'chai';
import fc from 'fast-check';
import { Refusal } from '../../contracts/errors.ts';
import { Account, accountId } from '../../models/Account.ts';
import { auditLedger } from '../../models/audit.ts';
import type { ObjectId } from '../../models/define.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { capture, hold, release, reversal, transfer } from '../../models/ledger.ts';
import { rollUp } from '../../models/rollup.ts';
import { equity, fees, house, payouts, SystemAccount, SystemDelta } from '../../models/SystemAccount.ts';
import { type Core, openCore } from '../support/core.ts';

describe('the ledger', () => {
  let core: Core;
  beforeEach(async () => {
    core = await openCore();
  });
  afterEach(() => core.close());

  const findings = async () => (await auditLedger(core.database, new Date())).findings;
  const codeOf = (work: Promise<unknown>) =>
    work.then(() => 'OK').catch(error => (error instanceof Refusal ? error.code : 'DEFECT'));
  const account = async (userId: ObjectId) =>
    (await core.database.collection(Account).findOne({ _id: accountId(userId, 'POINT', 'cash') }))!;

  it('refuses lines that do not sum to zero, as the defect that they are', async () => {
    const userId = await core.rich(10);
    const unbalanced = core.run(async tx => {
      const cash = await tx.account(userId, 'POINT', 'cash');
      tx.post({ id: 'odd', type: 'adjustment', movements: [{ party: cash, amount: 1 }] });
    });
    expect(await codeOf(unbalanced)).to.equal('DEFECT');
    expect(await findings()).to.deep.equal([]);
  });

  it('holds money, gives it back, or pays it out', async () => {
    const userId = await core.rich(100);
    const move = (id: string, make: (cash: Account) => ReturnType<typeof hold>) =>
      core.run(async tx => {
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post({ id, type: 'withdrawal', movements: make(cash) });
      });
    await move('hold', cash => hold(cash, 60));
    expect(await account(userId)).to.include({ available: 40, held: 60 });
    expect(await codeOf(move('too much', cash => hold(cash, 41)))).to.equal('INSUFFICIENT_FUNDS');
    await move('release', cash => release(cash, 10));
    await move('capture', cash => capture(cash, equity('POINT'), 50));
    expect(await account(userId)).to.include({ available: 50, held: 0 });
    expect(await codeOf(move('again', cash => capture(cash, equity('POINT'), 1)))).to.equal('INSUFFICIENT_FUNDS');
    expect(await findings()).to.deep.equal([]);
  });

  it('takes an entry back once, by an entry of its own', async () => {
    const userId = await core.rich(100);
    const reverse = () =>
      core.run(async tx => {
        const entry = await tx.get(JournalEntry, `welcome:${userId}`);
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post(reversal(entry, id => (id === cash._id ? cash : equity('POINT')), 'adjustment'));
      });
    await reverse();
    expect(await account(userId)).to.include({ available: 0 });
    expect(await codeOf(reverse())).to.equal('INSUFFICIENT_FUNDS');
    expect(await findings()).to.deep.equal([]);
  });

  it('does the same posting once, whoever tries again', async () => {
    const userId = await core.rich(0);
    const again = () =>
      core.submit({
        run: async tx => {
          const cash = await tx.account(userId, 'POINT', 'cash');
          tx.post({ id: 'once', type: 'adjustment', movements: transfer(equity('POINT'), cash, 5) });
        },
      });
    const outcomes = await Promise.all([again(), again(), again()]);
    expect(outcomes.filter(outcome => 'error' in outcome)).to.have.length(2);
    expect(await core.balance(userId)).to.equal(5);
  });

  it('refuses a balance beyond which units would be lost', async () => {
    const userId = await core.rich(0);
    const give = (id: string) =>
      core.run(async tx => {
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post({ id, type: 'adjustment', movements: transfer(equity('POINT'), cash, Number.MAX_SAFE_INTEGER) });
      });
    await give('all');
    expect(await codeOf(give('more'))).to.equal('LIMIT_EXCEEDED');
    expect(await core.balance(userId)).to.equal(Number.MAX_SAFE_INTEGER);
  });

  it('lets nothing leave a frozen account, and everything arrive', async () => {
    const userId = await core.rich(100);
    await core.run(async tx => tx.setTerms(await tx.account(userId, 'POINT', 'cash'), { frozen: true }));
    const spend = core.run(async tx => {
      const cash = await tx.account(userId, 'POINT', 'cash');
      tx.post({ id: 'spend', type: 'adjustment', movements: transfer(cash, equity('POINT'), 1) });
    });
    expect(await codeOf(spend)).to.equal('BANNED');
    await core.run(async tx => {
      const cash = await tx.account(userId, 'POINT', 'cash');
      tx.post({ id: 'earn', type: 'adjustment', movements: transfer(equity('POINT'), cash, 1) });
    });
    expect(await core.balance(userId)).to.equal(101);
  });

  it('rolls deltas of system accounts up exactly, with several rollers at once', async () => {
    const userId = await core.rich(1000);
    const pay = (i: number) =>
      core.submit({
        root: `user:${userId}`,
        batch: true,
        run: async tx => {
          const cash = await tx.account(userId, 'POINT', 'cash');
          tx.post({ id: `fee:${i}`, type: 'fee', movements: transfer(cash, fees('POINT'), 3) });
        },
      });
    const paying = (async () => {
      for (let i = 0; i < 40; i += 1) await pay(i);
    })();
    const rolling = [0, 1].map(async () => {
      for (let i = 0; i < 15; i += 1) await rollUp(core.database);
    });
    await Promise.all([paying, ...rolling]);
    await rollUp(core.database);
    expect(await core.database.collection(SystemDelta).countDocuments()).to.equal(0);
    expect(await core.database.collection(SystemAccount).findOne({ _id: fees('POINT').id })).to.include({
      balance: 120,
    });
    expect(await findings()).to.deep.equal([]);
  });

  it('audits clean after any history', async () => {
    const users = await Promise.all([core.rich(100), core.rich(100), core.rich(100)]);
    let run = 0;
    const step = fc.record({
      from: fc.nat(2),
      to: fc.nat(2),
      amount: fc.nat(150),
      kind: fc.constantFrom('transfer', 'hold', 'release', 'capture', 'fee' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
        run += 1;
        await Promise.all(
          steps.map(({ from, to, amount, kind }, i) =>
            core.submit({
              root: `user:${users[0]}`,
              batch: i % 3 > 0,
              run: async tx => {
                const [a, b] = [
                  await tx.account(users[from]!, 'POINT', 'cash'),
                  await tx.account(users[to]!, 'POINT', 'cash'),
                ];
                const movements = {
                  transfer: () => transfer(a, b, amount),
                  hold: () => hold(a, amount),
                  release: () => release(a, amount),
                  capture: () => capture(a, b, amount),
                  fee: () => transfer(a, fees('POINT'), amount),
                }[kind]();
                tx.post({ id: `run:${run}:${i}`, type: 'adjustment', movements });
              },
            }),
          ),
        );
        expect(await findings()).to.deep.equal([]);
      }),
      { numRuns: 25 },
    );
  });

  it('finds what payouts are said to owe where none is under way', async () => {
    const owe = (amount: number) =>
      core.run(async tx => {
        const movements = transfer(house('POINT'), payouts('POINT'), amount);
        tx.post({ id: `owe:${amount}`, type: 'transfer', movements });
      });
    await owe(5);
    expect((await findings()).map(({ check, subject }) => [check, subject])).to.deep.equal([
      ['payouts_differ', 'system:POINT:payouts'],
    ]);
    await owe(-5);
    expect(await findings()).to.deep.equal([]);
  });

  it('finds a balance that somebody changed, and an entry that somebody edited', async () => {
    const userId = await core.rich(100);
    await core.database
      .collection(Account)
      .updateOne({ _id: accountId(userId, 'POINT', 'cash') }, { $inc: { available: 1 } });
    expect((await findings()).map(finding => finding.check)).to.deep.equal(['balance_differs']);
    await core.database
      .collection(JournalEntry)
      .updateOne({ _id: `welcome:${userId}` }, { $set: { 'lines.1.amount': 101 } });
    expect((await findings()).map(finding => finding.check)).to.deep.equal(['entry_unbalanced']);
  });
});
