// Many who ask at once get what each asked for, by few queries.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Group } from '../../models/Group.ts';
import { GatheredReads } from '../../models/gatheredReads.ts';
import { Reads } from '../../models/reads.ts';
import { type Core, openCore } from '../support/core.ts';

describe('gathered reads', () => {
  let core: Core;
  let queries: number;
  let groups: GatheredReads<typeof Group>;
  const ids = Array.from({ length: 1500 }, () => new ObjectId());

  before(async () => {
    core = await openCore();
    const now = new Date();
    const rest = { description: null, isPrivate: true, createdBy: new ObjectId(), membersCount: 1, version: 1 };
    const all = ids.map((_id, i) => ({ _id, name: `Groupe ${i}`, ...rest, createdAt: now, updatedAt: now }));
    await core.database.collection(Group).insertMany(all);
  });
  after(() => core.close());
  beforeEach(() => {
    queries = 0;
    const reads = new Reads(core.database);
    const find: Reads['find'] = (...asked) => {
      queries += 1;
      return reads.find(...asked);
    };
    groups = new GatheredReads({ find }, Group);
  });

  it('give each what it asked for, and nothing where there is nothing', async () => {
    const found = await Promise.all([...ids, new ObjectId()].map(id => groups.one(id)));
    expect(found.map(group => group?.name)).to.deep.equal([...ids.map((_, i) => `Groupe ${i}`), undefined]);
    expect(queries).to.equal(2);
  });

  it('are asked anew by who comes later', async () => {
    const first = groups.one(ids[0]!);
    await first;
    await core.database.collection(Group).updateOne({ _id: ids[0]! }, { $set: { name: 'Autre' } });
    expect((await groups.one(ids[0]!))!.name).to.equal('Autre');
    expect(queries).to.equal(2);
  });

  it('do not wait for a query that is not answered', async () => {
    const reads = new Reads(core.database);
    let asked = 0;
    const find: Reads['find'] = (...query) => (++asked === 1 ? new Promise(() => {}) : reads.find(...query));
    const stalled = new GatheredReads({ find }, Group);
    void stalled.one(ids[0]!);
    await new Promise(setImmediate);
    expect((await stalled.one(ids[1]!))!.name).to.equal('Groupe 1');
  });

  it('tell all who asked that they failed, and go on', async () => {
    const broken = new GatheredReads({ find: () => Promise.reject(new Error('away')) }, Group);
    for (let i = 0; i < 2; i += 1) {
      const answers = await Promise.allSettled(ids.slice(0, 3).map(id => broken.one(id)));
      expect(answers.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
    }
  });
});
