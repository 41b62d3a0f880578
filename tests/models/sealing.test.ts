// The journal's seal: what is closed is sealed once, and whatever is done to it afterwards is found and named.
import { expect } from 'chai';
import { JournalBlock } from '../../models/JournalBlock.ts';
import { JournalEntry, logEntry } from '../../models/JournalEntry.ts';
import { seal, verifyChain } from '../../models/sealing.ts';
import { type Core, openCore } from '../support/core.ts';

const HOUR_MS = 3_600_000;

describe('the seal of the journal', () => {
  let core: Core;
  beforeEach(async () => {
    core = await openCore();
  });
  afterEach(() => core.close());

  const journal = () => core.database.collection(JournalEntry);
  const blocks = () => core.database.collection(JournalBlock);
  /** So many entries, some of them of the same millisecond; the last of them so old. */
  async function write(count: number, ageMs = HOUR_MS): Promise<string[]> {
    const last = Date.now() - ageMs;
    const at = (i: number) => new Date(last - Math.floor((count - 1 - i) / 3));
    const entries = Array.from({ length: count }, (_, i) =>
      logEntry({ action: `step ${i}`, actorUserId: null }, at(i)),
    );
    await journal().insertMany(entries);
    return entries.map(({ _id }) => _id);
  }
  const verify = () => verifyChain(core.database, new Date());
  const found = async () => (await verify()).findings.map(({ check, subject }) => [check, subject]);

  it('takes everything that is closed, in blocks that follow each other, and nothing that is not', async () => {
    await write(2500);
    await write(5, 0);
    expect(await verify()).to.include({ clean: true, blocks: 0, entries: 0, head: null });
    expect(await seal(core.database, HOUR_MS / 2)).to.equal(3);
    expect(await seal(core.database, HOUR_MS / 2), 'nothing new').to.equal(0);
    const report = await verify();
    expect(report).to.deep.include({ clean: true, blocks: 3, entries: 2500, findings: [] });
    const [, , third] = await blocks().find().sort({ _id: 1 }).toArray();
    expect(report.head).to.deep.equal({ block: 3, hash: third!.hash, sealedUntil: third!.to.at.toISOString() });
    expect(Date.now() - third!.to.at.getTime()).to.be.within(HOUR_MS / 2, HOUR_MS / 2 + 10_000);

    while ((await seal(core.database, 0)) === 0);
    expect(await verify()).to.include({ clean: true, blocks: 4, entries: 2505 });
  });

  it('is one chain, however many seal at once', async () => {
    await write(3500);
    await Promise.all(Array.from({ length: 4 }, () => seal(core.database, 1000)));
    await seal(core.database, 1000);
    expect(await verify()).to.include({ clean: true, entries: 3500 });
  });

  describe('finds', () => {
    let ids: string[];
    beforeEach(async () => {
      ids = await write(2200);
      await seal(core.database, 1000);
      expect(await found()).to.deep.equal([]);
    });

    it('an entry that was edited, by whatever field', async () => {
      for (const [i, change] of [
        [0, { $set: { reason: 'another' } }],
        [1500, { $set: { updatedAt: new Date(0) } }],
        [2199, { $unset: { action: '' } }],
      ] as const)
        await journal().updateOne({ _id: ids[i]! }, change as never);
      expect(await found()).to.deep.equal([0, 1500, 2199].map(i => ['entry_edited', ids[i]]));
    });

    it('entries that were deleted, wherever in a block', async () => {
      const gone = [0, 999, 1000, 2199];
      await journal().deleteMany({ _id: { $in: gone.map(i => ids[i]!) } });
      expect(await found()).to.deep.equal(gone.map(i => ['entry_deleted', ids[i]]));
    });

    it('an entry that came in later: among others, before the first, or behind the last where all was closed', async () => {
      const [first, last] = [await journal().findOne({ _id: ids[0]! }), await journal().findOne({ _id: ids[2199]! })];
      const times = [
        first!.createdAt.getTime() - 1,
        first!.createdAt.getTime() + 100,
        last!.createdAt.getTime() + 1000,
      ];
      const late = times.map(ms => logEntry({ action: 'late', actorUserId: null }, new Date(ms)));
      await journal().insertMany(late);
      expect(await found()).to.deep.equal(late.map(({ _id }) => ['entry_inserted', _id]));
      await seal(core.database, 0);
      expect(await found(), 'and sealing does not take it in').to.have.length(3);
    });

    it('an entry that was moved to another time', async () => {
      await journal().updateOne({ _id: ids[5]! }, { $set: { createdAt: new Date() } });
      expect(await found()).to.deep.equal([['entry_deleted', ids[5]]]);
    });

    it('a block that was edited, also with a hash to match, or taken out', async () => {
      await journal().deleteOne({ _id: ids[1100]! });
      const second = (await blocks().findOne({ _id: 2 }))!;
      await blocks().updateOne({ _id: 2 }, { $pull: { ids: ids[1100]! }, $inc: { count: -1 } } as never);
      expect(await found()).to.deep.include(['block_edited', 'block 2']);
      // Somebody knows how a block is made, and makes it anew.
      await blocks().deleteMany({ _id: { $gte: 2 } });
      await seal(core.database, 1000);
      const forged = (await blocks().findOne({ _id: 2 }))!;
      expect(forged.hash).to.not.equal(second.hash);
      expect((await verify()).head!.hash, 'whoever kept the hash of the head sees it').to.not.equal(second.hash);
      await blocks().updateOne({ _id: 1 }, { $set: { previous: 'another' } });
      expect((await found())[0]).to.deep.equal(['block_unchained', 'block 1']);
      await blocks().deleteOne({ _id: 2 });
      expect(await found()).to.deep.include(['block_missing', 'block 2']);
    });
  });
});
