// What concerns the caller alone: himself, what he missed, and the bets he made or played.
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('me', () => {
  let arena: Arena;
  let player: Actor;
  let creator: Actor;
  before(async () => {
    arena = await startArena();
  });
  beforeEach(async () => {
    [player, creator] = await Promise.all([arena.player(), arena.player()]);
  });
  after(() => arena.stop());

  const buy = (bet: Bet, by = player, stake = 10) =>
    by.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake });

  it('is for players', async () => {
    const guest = await arena.guest();
    for (const event of ['me:get', 'me:sync', 'me:bets', 'wallet:get', 'auth:verify', 'auth:logout'])
      expect(await guest.ack(event, {}), event).to.have.nested.property('error.code', 'UNAUTHENTICATED');
  });

  it('shows oneself, as others do too', async () => {
    const { user, profile } = await player.call('me:get', {});
    const { lastLoginAt: _, updatedAt: __, ...same } = player.session!.user;
    expect(user).to.deep.include(same);
    expect(profile).to.include({ userId: player.userId, name: user.username, rating: 1000 });
    expect((await player.call('auth:verify', {})).user).to.deep.equal(user);
  });

  it('tells at once what personal events would have told', async () => {
    const [one, two] = [await arena.bet(creator), await arena.bet(creator)];
    const first = await buy(one);
    const second = await buy(two);
    await player.call('bet:sell', { positionId: first.position.id });
    await buy(two, creator).catch(() => undefined);
    const truth = await player.call('me:sync', {});
    expect(truth.openPositions).to.deep.equal([second.position]);
    expect(truth.accounts).to.deep.equal((await player.call('wallet:get', {})).accounts);
    expect(truth.user.id).to.equal(player.userId);
    const changed = player.all('wallet:changed').at(-1).data.accounts[0];
    expect(truth.accounts[0]).to.deep.equal(changed);
  });

  it('lists the bets that one made or played, each once, newest first, whatever the page', async () => {
    const bets: Bet[] = [];
    for (const by of [player, creator, player, creator, creator, player]) bets.push(await arena.bet(by));
    for (const i of [1, 3, 1, 1]) await buy(bets[i]!);
    const expected = { creator: [5, 2, 0], player: [3, 1], both: [5, 3, 2, 1, 0] };
    for (const limit of [1, 2, 5, 100]) {
      for (const [role, places] of Object.entries(expected)) {
        const ids: string[] = [];
        for (let cursor: string | null = null, pages = 0; pages === 0 || cursor; pages++) {
          const input = { limit, ...(role !== 'both' && { role }), ...(cursor && { cursor }) } as { limit: number };
          const page: { items: Bet[]; nextCursor: string | null } = await player.call('me:bets', input);
          expect(page.items.length).to.be.at.most(limit);
          ids.push(...page.items.map(bet => bet.id));
          cursor = page.nextCursor;
        }
        expect(ids, `${role} by ${limit}`).to.deep.equal(places.map(i => bets[i]!.id));
      }
    }
    expect((await (await arena.player()).call('me:bets', {})).items).to.deep.equal([]);
  });

  it('refuses what is not a cursor', async () => {
    expect(await player.ack('me:bets', { cursor: 'x' })).to.have.nested.property('error.code', 'VALIDATION_FAILED');
  });
});
