// A ban reaches every socket, however slow its commit and however long a node was away.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Revocation } from '../../models/Revocation.ts';
import { Reads } from '../../models/reads.ts';
import { User } from '../../models/User.ts';
import { revocationPoll } from '../../server/revocations.ts';
import { type Arena, startArena } from '../support/arena.ts';

describe('revocations', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena();
  });
  after(() => arena.stop());

  const banned = (userId: string, at: Date) =>
    arena.database
      .collection(Revocation)
      .insertOne({ _id: new ObjectId(), userId: new ObjectId(userId), reason: 'banned', createdAt: at, updatedAt: at });

  it('expel who connected while the ban, begun before, was not committed yet', async () => {
    const player = await arena.player();
    const begun = new Date(Date.now() - 5000);
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(player.userId) }, { $set: { status: 'banned' } });
    const gone = new Promise(resolve => player.socket.once('disconnect', resolve));
    await banned(player.userId, begun);
    expect(await player.next('session:revoked')).to.deep.equal({ reason: 'banned' });
    await gone;
  });

  it('leave alone whom the database knows as welcome', async () => {
    const player = await arena.player();
    await banned(player.userId, new Date(Date.now() - 5000));
    // A second, true notice shows that the first was polled before it.
    const other = await arena.player();
    await arena.database
      .collection(User)
      .updateOne({ _id: new ObjectId(other.userId) }, { $set: { status: 'banned' } });
    await banned(other.userId, new Date());
    await other.next('session:revoked');
    expect((await player.ack('me:get', {})).ok).to.equal(true);
    expect(player.all('session:revoked')).to.deep.equal([]);
  });

  it('are found by a node that was away for longer than it looks back', async () => {
    const userId = new ObjectId().toHexString();
    const obeyed: string[] = [];
    let now = Date.now() - 120_000;
    const poll = revocationPoll(
      new Reads(arena.database),
      () => new Date(now),
      notice => obeyed.push(notice.userId),
    );
    await poll();
    await banned(userId, new Date(now + 30_000));
    now += 120_000;
    await poll();
    expect(obeyed).to.include(userId);
  });
});
