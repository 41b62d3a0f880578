// One transaction: what it reads once, what a refusal takes back, what a deadline and a stale read do to it.
import { expect } from 'chai';
import { type Refusal, refuse } from '../../contracts/errors.ts';
import { Account, accountId } from '../../models/Account.ts';
import { refuseKeeping } from '../../models/committer.ts';
import { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { Position } from '../../models/Position.ts';
import { Revocation } from '../../models/Revocation.ts';
import { Session } from '../../models/Session.ts';
import { equity } from '../../models/SystemAccount.ts';
import type { Tx } from '../../models/tx.ts';
import { type Core, openCore } from '../support/core.ts';

describe('the unit of work', () => {
  let core: Core;
  before(async () => {
    core = await openCore();
  });
  after(() => core.close());

  const session = (expiresAt = new Date(Date.now() + 60_000)) =>
    core.run(async tx =>
      tx.insertRoot(Session, {
        userId: new ObjectId(),
        currentHash: 'a',
        successorHash: null,
        fingerprint: null,
        ip: null,
        lastUsedAt: tx.now,
        expiresAt,
        revokedAt: null,
      }),
    );
  const stored = (id: ObjectId) => core.database.collection(Session).findOne({ _id: id });
  const give = async (tx: Tx, userId: ObjectId, amount: number, id: string) => {
    const cash = await tx.account(userId, 'POINT', 'cash');
    tx.post({ id, type: 'adjustment', movements: transfer(equity('POINT'), cash, amount) });
    return cash;
  };

  it('writes a root even if nothing changed, so that decisions on it collide', async () => {
    const { _id } = await session();
    await core.run(tx => tx.root(Session, _id));
    expect((await stored(_id))!.version).to.equal(2);
  });

  it('writes an edited document only if it changed', async () => {
    const { _id } = await session();
    await core.run(tx => tx.edit(Session, _id));
    expect((await stored(_id))!.version).to.equal(1);
    await core.run(async tx => Object.assign(await tx.edit(Session, _id), { ip: '::1' }));
    expect(await stored(_id)).to.include({ version: 2, ip: '::1' });
  });

  it('takes a field away that a document has no more, also where the database says the time', async () => {
    for (const timed of [false, true]) {
      const { _id } = await session();
      await core.run(async tx => {
        const opened = await tx.root(Session, _id);
        Object.assign(opened, { ip: undefined });
        if (timed) tx.later(Session, opened, 'expiresAt', 1000);
      });
      expect(await stored(_id)).to.not.have.property('ip');
      expect(await stored(_id)).to.include({ currentHash: 'a', version: 2 });
    }
  });

  it('gives the same document however often it is asked for', async () => {
    const { _id } = await session();
    await core.run(async tx => {
      const [first, again] = await Promise.all([tx.root(Session, _id), tx.edit(Session, _id)]);
      expect(first).to.equal(again);
      expect(await tx.get(Session, _id)).to.equal(first);
      expect((await tx.find(Session, { _id }))[0]).to.equal(first);
    });
  });

  it('shows a document that is being changed with the version and the time that it will be stored with', async () => {
    const { _id } = await session();
    const shown = await core.run(async tx => {
      const family = await tx.root(Session, _id);
      family.ip = '::1';
      return { version: family.version, updatedAt: family.updatedAt };
    });
    const { version, updatedAt } = (await stored(_id))!;
    expect({ version, updatedAt }).to.deep.equal(shown);
  });

  it('forgets what a refused command made: the next one does not find it', async () => {
    const root = `user:${new ObjectId()}` as const;
    const _id = new ObjectId();
    const made = (tx: Tx) => tx.get(Session, _id).then(() => 'found');
    const [, , looked] = await Promise.all([
      core.submit({ root, batch: true, run: async () => 'first' }),
      core.submit({
        root,
        batch: true,
        run: async tx => {
          tx.insertRoot(Session, { _id, userId: _id, currentHash: 'a' } as never);
          refuse('CONFLICT');
        },
      }),
      core.submit({ root, batch: true, run: made }),
    ]);
    expect(looked).to.have.nested.property('error.code', 'NOT_FOUND');
  });

  it('takes back everything of a refused command, and nothing of its neighbours', async () => {
    const [kept, refused] = [await core.rich(100), await core.rich(100)];
    const root = `user:${kept}` as const;
    const outcomes = await Promise.all([
      core.submit({ root, batch: true, run: tx => give(tx, kept, 1, `a:${kept}`) }),
      core.submit({
        root,
        batch: true,
        run: async tx => {
          await give(tx, kept, 10, `b:${kept}`);
          await give(tx, refused, 10, `c:${kept}`);
          await tx.account(new ObjectId(), 'COIN', 'cash');
          refuse('CONFLICT');
        },
      }),
      core.submit({ root, batch: true, run: tx => give(tx, kept, 100, `d:${kept}`) }),
    ]);
    expect(outcomes.map(outcome => ('error' in outcome ? (outcome.error as Refusal).code : 'OK'))).to.deep.equal([
      'OK',
      'CONFLICT',
      'OK',
    ]);
    expect(await core.balance(kept)).to.equal(201);
    expect(await core.balance(refused)).to.equal(100);
  });

  it('keeps what a refusal declares to keep', async () => {
    const { _id, userId } = await session();
    const outcome = await core.submit({
      run: async tx => {
        const family = await tx.root(Session, _id);
        family.ip = 'gone';
        refuseKeeping('SESSION_REVOKED', async tx => {
          (await tx.root(Session, _id)).revokedAt = tx.now;
          tx.revoke(userId, 'token_reused', _id);
        });
      },
    });
    expect(outcome).to.have.nested.property('error.code', 'SESSION_REVOKED');
    const family = (await stored(_id))!;
    expect(family.revokedAt).to.be.instanceOf(Date);
    expect(family.ip).to.equal(null);
    expect(await core.database.collection(Revocation).countDocuments({ sessionId: _id })).to.equal(1);
    expect(core.told.at(-1)!.revocations).to.have.length(1);
  });

  it('refuses by the clock of the database, with the code of the deadline', async () => {
    const { _id } = await session(new Date(Date.now() - 1000));
    const outcome = await core.submit({
      run: async tx => {
        const family = await tx.root(Session, _id);
        tx.until(Session, family, 'expiresAt', 'SESSION_REVOKED');
      },
    });
    expect(outcome).to.have.nested.property('error.code', 'SESSION_REVOKED');
    expect((await stored(_id))!.version).to.equal(1);
  });

  it('never lets two that each read what the other writes both commit', async () => {
    const { _id } = await session();
    let inside = 0;
    const tries = await Promise.all(
      Array.from({ length: 8 }, () =>
        core.submit({
          run: async tx => {
            const family = await tx.root(Session, _id);
            inside += 1;
            if (family.successorHash) refuse('CONFLICT');
            family.successorHash = 'mine';
          },
        }),
      ),
    );
    expect(inside).to.be.greaterThan(1);
    expect(tries.filter(outcome => !('error' in outcome))).to.have.length(1);
    expect((await stored(_id))!.successorHash).to.equal('mine');
  });

  it('looks again, where something that it has found is gone when it is opened', async () => {
    const { _id, userId } = await session();
    let attempts = 0;
    const left = await core.run(async tx => {
      attempts += 1;
      const sessions = await tx.find(Session, { userId });
      if (attempts === 1) await core.database.collection(Session).deleteOne({ _id });
      for (const { _id } of sessions) await tx.edit(Session, _id);
      return sessions.length;
    });
    expect([attempts, left]).to.deep.equal([2, 0]);
    const wrong = await core.run(tx => tx.edit(Session, _id)).catch((error: Refusal) => error.code);
    expect(wrong).to.equal('NOT_FOUND');
  });

  it('answers a defect in one command of a batch as its own, and commits the others', async () => {
    const userId = await core.rich(0);
    const root = `user:${userId}` as const;
    const outcomes = await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        core.submit({
          root,
          batch: true,
          run: async tx => {
            await give(tx, userId, 1, `${userId}:${i}`);
            // The database refuses a stake of nothing.
            if (i === 4) tx.insert(Position, { stake: 0 } as never);
          },
        }),
      ),
    );
    expect(outcomes.map(outcome => 'error' in outcome)).to.deep.equal(Array.from({ length: 9 }, (_, i) => i === 4));
    expect(await core.balance(userId)).to.equal(8);
  });

  it('changes many documents by one expression, or none if one of them does not fit any more', async () => {
    const families = await Promise.all([session(), session()]);
    const ids = families.map(({ _id }) => _id);
    const attempt = (currentHash: string) =>
      core.run(async tx => tx.changeAll(Session, ids, { currentHash }, { ip: { $concat: ['$currentHash', '!'] } }));
    await attempt('a');
    expect((await Promise.all(ids.map(stored))).map(family => family!.ip)).to.deep.equal(['a!', 'a!']);

    await core.database.collection(Session).updateOne({ _id: ids[1]! }, { $set: { currentHash: 'b' } });
    let tries = 0;
    const outcome = await core.submit({
      run: async tx => {
        // Decided anew, it gives up.
        if (++tries > 1) refuse('CONFLICT');
        tx.changeAll(Session, ids, { currentHash: 'a' }, { ip: 'never' });
      },
    });
    expect(outcome).to.have.nested.property('error.code', 'CONFLICT');
    expect((await Promise.all(ids.map(stored))).map(family => family!.ip)).to.deep.equal(['a!', 'a!']);
  });

  it('never takes an account below zero: not by decision, not by write, not in the database', async () => {
    const userId = await core.rich(50);
    const outcome = await core.submit({
      run: async tx => {
        const cash = await tx.account(userId, 'POINT', 'cash');
        tx.post({ id: `x:${userId}`, type: 'adjustment', movements: transfer(cash, equity('POINT'), 51) });
      },
    });
    expect(outcome).to.have.nested.property('error.code', 'INSUFFICIENT_FUNDS');
    const written = core.database
      .collection(Account)
      .updateOne({ _id: accountId(userId, 'POINT', 'cash') }, { $inc: { available: -51 } });
    expect(await written.catch(error => error.code)).to.equal(121);
  });
});
