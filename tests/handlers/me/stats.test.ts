// A player's figures agree with his wallet, whatever became of his positions.
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('me:stats', () => {
  let arena: Arena;
  let boss: Actor;
  before(async () => {
    arena = await startArena();
    boss = await arena.admin();
  });
  after(() => arena.stop());

  it('are empty for somebody new', async () => {
    const player = await arena.player();
    expect(await player.call('me:stats', {})).to.deep.equal({
      bets: { created: 0, positions: [] },
      tournaments: { organized: 0, organizerFees: 0, played: [] },
      net: [
        { currency: 'POINT', amount: 0 },
        { currency: 'COIN', amount: 0 },
      ],
    });
  });

  it('count what is open, sold, settled and cancelled, and sum up to what the wallet says', async () => {
    const player = await arena.player();
    const buy = async (stake: number, option = 0) => {
      const bet = await arena.bet(boss);
      const { position } = await player.call('bet:buy', { betId: bet.id, optionId: bet.options[option]!.id, stake });
      return { bet, position };
    };
    await buy(50);
    const sold = await player.call('bet:sell', { positionId: (await buy(100)).position.id });
    const resolve = async (stake: number, option: number) => {
      const { bet, position } = await buy(stake, option);
      await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
      await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[0]!.id });
      await player.next('position:changed', ({ data }) => data.position.id === position.id && data.position.settledAt);
    };
    await resolve(200, 0);
    await resolve(30, 1);
    const { bet } = await buy(40);
    expect((await boss.rest('DELETE', `/api/admin/bets/${bet.id}`)).status).to.equal(200);
    await player.next('position:changed', ({ data }) => data.position.status === 'cancelled');

    const { bets, net } = await player.call('me:stats', {});
    const rows = new Map(bets.positions.map(row => [row.status, row]));
    expect(rows.get('open')).to.include({ count: 1, staked: 50, received: 0 });
    expect(rows.get('sold')).to.include({ count: 1, staked: 100, received: sold.received });
    expect(rows.get('settled')).to.include({ count: 2, staked: 230 });
    expect(rows.get('cancelled')).to.include({ count: 1, staked: 40, received: 40 });
    const { available } = (await player.call('wallet:get', {})).accounts[0]!;
    expect(net[0]).to.deep.equal({ currency: 'POINT', amount: available + 50 - 1000 });
    expect((await boss.call('me:stats', {})).bets.created).to.be.at.least(5);
  });
});
