// Players by rating: ranks under ties, pages and the middle of the list, and who is in none.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { enterRankings, rankedIn, User } from '../../../models/User.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { codeOf } from '../bets/play.ts';

type Ranking = OutputOf<'ranking:list'>;

describe('ranking:list', function () {
  this.timeout(20_000);
  let arena: Arena;
  let guest: Actor;
  let template: User;
  before(async () => {
    arena = await startArena();
    guest = await arena.guest();
    const { userId } = await arena.player();
    template = (await arena.database.collection(User).findOne({ _id: new ObjectId(userId) }))!;
  });
  after(() => arena.stop());

  /** A game of its own, so that its ranking is one of nobody else. */
  const game = async () => {
    const input = { slug: `g-${new ObjectId()}`, name: 'Football', kind: 'football' };
    const { body } = await (await arena.admin()).rest('POST', '/api/admin/games', input);
    return body.game.id as string;
  };
  /** Somebody who has completed a tournament of a game, with this rating. */
  const ranks = async (actor: Actor, gameId: string, rating: number, more: object = {}) => {
    const user = { ...template, rankedIn: [] };
    enterRankings(user, new ObjectId(gameId));
    const set = { rating, rankedIn: user.rankedIn, ...more };
    await arena.database.collection(User).updateOne({ _id: new ObjectId(actor.userId) }, { $set: set });
    return actor.userId;
  };
  const crowd = async (gameId: string, ratings: readonly number[]): Promise<string[]> => {
    const users = ratings.map((rating): User => {
      const [_id, name] = [new ObjectId(), randomUUID()];
      const { email: _, ...user } = { ...template, _id, username: name, usernameKey: name, publicId: name, rating };
      enterRankings(user, new ObjectId(gameId));
      return user;
    });
    await arena.database.collection(User).insertMany(users);
    return users.map(({ _id }) => _id.toString());
  };
  const seen = ({ items }: Ranking) => items.map(({ rank, rating }) => [rank, rating]);

  it('gives equals the same rank, and the next as many more as they are, over all pages in one order', async () => {
    const gameId = await game();
    const ids = await crowd(gameId, [1500, 1400, 1400, 1400, 1300, 1200, 1200]);
    const whole = await guest.call('ranking:list', { gameId });
    expect(seen(whole)).to.deep.equal([
      [1, 1500],
      [2, 1400],
      [2, 1400],
      [2, 1400],
      [5, 1300],
      [6, 1200],
      [6, 1200],
    ]);
    expect(whole).to.include({ total: 7, nextCursor: null, me: null });
    expect(whole.items.map(({ userId }) => userId)).to.have.members(ids);
    for (const limit of [1, 2, 3]) {
      const items: Ranking['items'] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page: Ranking = await guest.call('ranking:list', { gameId, limit, ...(cursor && { cursor }) });
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      expect(items, `pages of ${limit}`).to.deep.equal(whole.items);
    }
  });

  it('centres on the caller, as far as there are players on both sides', async () => {
    const gameId = await game();
    const player = await arena.player();
    await crowd(gameId, [2000, 1900, 1800, 1700, 1500, 1400, 1300, 1200]);
    const around = (rating: number) =>
      ranks(player, gameId, rating).then(() => player.call('ranking:list', { gameId, aroundMe: true, limit: 5 }));
    const middle = await around(1600);
    expect(middle.items.map(({ rating }) => rating)).to.deep.equal([1800, 1700, 1600, 1500, 1400]);
    expect(middle.items[2]!.userId).to.equal(player.userId);
    expect(middle.me).to.deep.equal(middle.items[2]);
    expect(middle.me).to.include({ rank: 5, rating: 1600 });
    const next = await player.call('ranking:list', { gameId, aroundMe: true, limit: 5, cursor: middle.nextCursor! });
    expect(next.items.map(({ rating }) => rating)).to.deep.equal([1300, 1200]);
    const ends = { 2100: [2100, 2000, 1900, 1800, 1700], 1000: [1500, 1400, 1300, 1200, 1000] };
    for (const [rating, wanted] of Object.entries(ends)) {
      const page = await around(Number(rating));
      expect(page.items.map(item => item.rating)).to.deep.equal(wanted);
      expect(page.nextCursor === null).to.equal(rating === '1000');
    }
  });

  it('shows who has completed nothing where he would stand, without him, and asks guests who they are', async () => {
    const gameId = await game();
    await crowd(gameId, [1300, 1100, 900, 800]);
    const player = await arena.player();
    const page = await player.call('ranking:list', { gameId, aroundMe: true, limit: 2 });
    expect(page.items.map(({ rating }) => rating)).to.deep.equal([900, 800]);
    expect(page).to.include({ me: null, total: 4 });
    expect(codeOf(await guest.ack('ranking:list', { aroundMe: true }))).to.equal('UNAUTHENTICATED');
    expect(codeOf(await guest.ack('ranking:list', { gameId: '0'.repeat(24) }))).to.equal('NOT_FOUND');
  });

  it('has nobody who is banned, disabled, deleted or private, and goes by aliases', async () => {
    const gameId = await game();
    const boss = await arena.admin();
    const [banned, disabled, deleted, hidden, shown] = await Promise.all(
      Array.from({ length: 5 }, () => arena.player()),
    );
    for (const player of [banned, disabled, deleted, hidden, shown]) await ranks(player!, gameId, 1500);
    await boss.rest('POST', `/api/admin/users/${banned!.userId}/ban`, { reason: 'triche' });
    await boss.rest('POST', `/api/admin/users/${disabled!.userId}/toggle-status`);
    await boss.rest('DELETE', `/api/admin/users/${deleted!.userId}`);
    await hidden!.call('me:update', { profile: { visibility: 'private' } });
    await shown!.call('me:update', { profile: { alias: 'La Panthère' } });
    const { items, total } = await guest.call('ranking:list', { gameId });
    expect(items.map(({ userId, name }) => [userId, name])).to.deep.equal([[shown!.userId, 'La Panthère']]);
    expect(total).to.equal(1);
    expect((await hidden!.call('ranking:list', { gameId })).me).to.equal(null);
  });

  it('reads its pages in the order of an index, and counts without reading anybody', async () => {
    const users = arena.database.collection(User);
    const page = await users.find(rankedIn()).sort({ rating: -1, _id: -1 }).explain('queryPlanner');
    const plan = JSON.stringify(page.queryPlanner.winningPlan);
    expect(plan).to.include('"stage":"IXSCAN"').and.include('"rating":-1');
    expect(plan).to.not.include('"stage":"SORT"');
    const count = users.aggregate([{ $match: rankedIn() }, { $group: { _id: '$rating', players: { $sum: 1 } } }]);
    expect(JSON.stringify(await count.explain('executionStats'))).to.include('"totalDocsExamined":0');
  });
});
