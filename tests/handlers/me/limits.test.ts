// Bounds that a player sets himself hold in every purchase, and being excluded in every account.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Account } from '../../../models/Account.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('me:limits, me:set-limits and me:groups', () => {
  let arena: Arena;
  let boss: Actor;
  let player: Actor;
  let bet: Awaited<ReturnType<Arena['bet']>>;
  before(async () => {
    arena = await startArena();
    boss = await arena.admin();
    bet = await arena.bet(await arena.player());
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const set = (input: object) => player.call('me:set-limits', input);
  const buy = async (stake: number, on = bet) => {
    const said = { betId: on.id, optionId: on.options[0]!.id, stake, idempotencyKey: randomUUID() };
    const answer = await player.ack('bet:buy', said);
    return answer.ok ? (answer.data as { position: { id: string } }).position.id : answer.error;
  };
  const in24h = () => new Date(Date.now() + 24 * 3_600_000);

  it('refuses stakes beyond the limit of the day, and says what is left', async () => {
    await set({ stake: { day: 100 } });
    expect(await buy(60)).to.be.a('string');
    const refused = await buy(41);
    expect(refused).to.have.property('code', 'LIMIT_EXCEEDED');
    expect(refused).to.deep.include({
      details: { limit: 'stake', period: 'day', amount: 100, left: 40, resetsAt: (await set({})).limits[0]!.resetsAt },
    });
    expect(await buy(40)).to.be.a('string');
    expect((await player.call('me:limits', {})).limits[0]).to.include({ kind: 'stake', currency: 'POINT', used: 100 });
    expect((await player.call('wallet:get', {})).accounts[0]!.available).to.equal(900);
  });

  it('lets no crowd of purchases at once past a limit', async () => {
    await set({ stake: { week: 100 } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => buy(30)));
    expect(answers.filter(answer => typeof answer === 'string')).to.have.length(3);
  });

  it('bounds losses by what came back', async () => {
    await set({ loss: { month: 100 } });
    const positionId = (await buy(100)) as string;
    expect(await buy(10)).to.have.property('code', 'LIMIT_EXCEEDED');
    await player.call('bet:sell', { positionId });
    expect(await buy(10)).to.be.a('string');
  });

  it('counts what a bet pays and what a cancelled one gives back', async () => {
    const [won, cancelled] = [await arena.bet(await arena.player()), await arena.bet(await arena.player())];
    await set({ loss: { day: 300 } });
    await buy(100, won);
    await buy(200, cancelled);
    await boss.rest('PATCH', `/api/admin/bets/${won.id}`, { status: 'closed' });
    await boss.rest('POST', `/api/admin/bets/${won.id}/resolve`, { resultOptionId: won.options[0]!.id });
    await boss.rest('DELETE', `/api/admin/bets/${cancelled.id}`);
    await player.next('wallet:changed', ({ data }) => data.reason === 'bet_win');
    await player.next('wallet:changed', ({ data }) => data.reason === 'refund');
    const [limit] = (await player.call('me:limits', {})).limits;
    const cash = (await player.call('wallet:get', {})).accounts[0]!.available;
    expect(limit!.used).to.equal(1000 - cash);
  });

  it('lowers at once, raises after a day, and withdraws a higher amount', async () => {
    await set({ stake: { day: 100 } });
    const { limits } = await set({ stake: { day: 500, month: 900 } });
    expect(limits[0]).to.include({ amount: 100 });
    expect(new Date(limits[0]!.next!.from).getTime()).to.be.closeTo(in24h().getTime(), 60_000);
    expect(limits[1]).to.deep.include({ period: 'month', amount: 900, next: null });
    expect(await buy(101)).to.have.property('code', 'LIMIT_EXCEEDED');
    const _id = `${player.userId}:POINT:cash`;
    const past = { 'limits.0.next.from': new Date(Date.now() - 1) };
    await arena.database.collection(Account).updateOne({ _id }, { $set: past as never });
    expect(await buy(101)).to.be.a('string');
    expect((await set({ stake: { day: 200 } })).limits[0]).to.include({ amount: 200, used: 101, next: null });
  });

  it('keeps whoever excludes himself from staking, and lets nobody out early', async () => {
    const positionId = (await buy(100)) as string;
    const until = in24h().toISOString();
    expect((await set({ selfExcludeUntil: until })).selfExcludedUntil).to.equal(until);
    expect(await buy(10)).to.deep.include({ code: 'LIMIT_EXCEEDED', details: { limit: 'self_exclusion', until } });
    await player.call('bet:sell', { positionId });
    const sooner = await player.ack('me:set-limits', { selfExcludeUntil: new Date(Date.now() + 60_000).toISOString() });
    expect(sooner).to.have.nested.property('error.code', 'CONFLICT');
    for (const selfExcludeUntil of ['2000-01-01T00:00:00Z', '2999-01-01T00:00:00Z']) {
      const answer = await player.ack('me:set-limits', { selfExcludeUntil });
      expect(answer).to.have.nested.property('error.code', 'VALIDATION_FAILED');
    }
    const accounts = arena.database.collection(Account).find({ ownerId: new ObjectId(player.userId) });
    for (const account of await accounts.toArray()) expect(account.excludedUntil, account._id).to.be.instanceOf(Date);
  });

  it('bounds each currency by itself, and says in the log what was set', async () => {
    await set({ currency: 'XOF', stake: { day: 0 }, deposit: { month: 5000 } });
    expect(await buy(10)).to.be.a('string');
    const { limits } = await player.call('me:limits', {});
    expect(limits.map(({ kind, currency, amount }) => [kind, currency, amount])).to.deep.equal([
      ['deposit', 'XOF', 5000],
      ['stake', 'XOF', 0],
    ]);
    const log = await arena.database
      .collection(JournalEntry)
      .findOne({ action: 'limits_set', actorUserId: new ObjectId(player.userId) });
    expect(log!.metadata).to.deep.include({ currency: 'XOF', stake: { day: 0 } });
  });

  it('lists the own groups alone', async () => {
    const made = await boss.rest('POST', '/api/admin/groups', { name: 'Les Lions', isPrivate: true });
    const groupId = made.body.group.id;
    await boss.rest('POST', `/api/admin/groups/${groupId}/members`, { userId: player.userId, role: 'manager' });
    const { items } = await player.call('me:groups', {});
    expect(items.map(({ group, role }) => [group.id, role])).to.deep.equal([[groupId, 'manager']]);
    expect((await (await arena.player()).call('me:groups', {})).items).to.deep.equal([]);
  });
});
