// A sale gives a position back once, at the price of the moment less the fee, or leaves everything as it was.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Bet, Position } from '../../../contracts/bets.ts';
import type { Ack, OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { GroupMember } from '../../../models/Group.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import {
  anId,
  bookOf,
  buyOf,
  codeOf,
  entriesOf,
  groupOf,
  inMs,
  logOf,
  points,
  refused,
  sellOf,
  settle,
  systemBalance,
  watch,
} from './play.ts';

describe('bet:sell', () => {
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;
  let seller: Actor;
  let bet: Bet;
  let held: Position;
  let bystander: Actor;

  before(async () => {
    arena = await startArena();
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
  });
  beforeEach(async () => {
    seller = await arena.player();
    bet = await arena.bet(creator);
    bystander = await watch(arena, bet.id);
    held = (await seller.call('bet:buy', buyOf(bet, 500))).position;
    await bystander.next('bet:odds', ({ data }) => data.options[0].staked === 500);
  });
  after(() => arena.stop());

  const admin = (method: string, path = '', body?: object) =>
    boss.rest(method, `/api/admin/bets/${bet.id}${path}`, body);
  const sells = (who: Actor, input: object) => async () => codeOf(await who.ack('bet:sell', input));

  it('pays what the quote said, less the fee, moves the odds back, and tells each only what concerns him', async () => {
    const feesBefore = await systemBalance(arena, 'fees');
    const elsewhere = await arena.guest({ token: seller.session!.token });
    const quote = await seller.call('bet:quote', { positionId: held.id });
    expect(quote).to.deep.equal({ value: 474, fee: 9, net: 465 });
    const sold = await seller.call('bet:sell', { ...sellOf(held.id), minNet: quote.net });
    expect(sold).to.deep.include({ received: 465, fee: 9, balance: { amount: 965, currency: 'POINT' } });
    const { soldAt, updatedAt: _, ...position } = sold.position;
    const { updatedAt: __, soldAt: ___, ...bought } = held;
    expect(position).to.deep.equal({ ...bought, status: 'sold', soldFor: 474, fee: 9 });
    expect(soldAt).to.be.a('string');

    const board = await bystander.next('bet:odds', ({ data }) => data.options[0].positions === 0);
    expect(board.data.options.map((option: { odds: number }) => option.odds)).to.deep.equal([1.9, 1.9]);
    for (const socket of [seller, elsewhere]) {
      const wallet = await socket.next('wallet:changed', ({ data }) => data.reason === 'bet_sale');
      expect(wallet.data.accounts[0]).to.include({ available: 965 });
      const told = await socket.next('position:changed');
      expect(told.data.position).to.deep.equal(sold.position);
    }
    await settle(bystander);
    expect(bystander.all('position:changed')).to.deep.equal([]);

    const book = await bookOf(arena, bet.id);
    expect(book.stand.balance).to.equal(500 - 474);
    expect(book.curve.outstanding).to.deep.equal([0, 0]);
    expect(await systemBalance(arena, 'fees')).to.equal(feesBefore + 9);
    const entry = (await entriesOf(arena, bet.id)).find(({ type }) => type === 'bet_sale');
    expect(entry!._id).to.equal(`sell:${held.id}`);
    expect(entry!.lines!.map(line => line.amount)).to.deep.equal([-474, 465, 9]);
    expect(await logOf(arena, 'bet_sell', bet.id)).to.deep.include({
      actorUserId: seller.userId,
      pointsDelta: 465,
      pointsBefore: 500,
      pointsAfter: 965,
    });
    expect((await logOf(arena, 'fee_bet_sale', bet.id))!.metadata).to.include({ amount: 9 });
  });

  it('takes a value as low as asked for, and refuses any lower', async () => {
    await refused(arena, 'VALUE_MOVED', sells(seller, { ...sellOf(held.id), minNet: 466 }), bystander);
    const other = await arena.player();
    await other.call('bet:buy', buyOf(bet, 300, 1));
    await bystander.next('bet:odds', ({ data }) => data.options[1].staked === 300);
    await refused(arena, 'VALUE_MOVED', sells(seller, { ...sellOf(held.id), minNet: 465 }), bystander);
    const sold = await seller.call('bet:sell', { ...sellOf(held.id), minNet: 439 });
    expect(sold).to.include({ received: 439, fee: 8 });
  });

  it('sells a position once', async () => {
    await seller.call('bet:sell', sellOf(held.id));
    await bystander.next('bet:odds', ({ data }) => data.options[0].positions === 0);
    await refused(arena, 'POSITION_NOT_OPEN', sells(seller, sellOf(held.id)), bystander);
    expect(codeOf(await seller.ack('bet:quote', { positionId: held.id }))).to.equal('POSITION_NOT_OPEN');
  });

  it('sells a position once, however many different keys ask at once', async () => {
    const elsewhere = await arena.guest({ token: seller.session!.token });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => (i % 2 ? seller : elsewhere).ack('bet:sell', sellOf(held.id))),
    );
    expect(answers.map(codeOf).sort()).to.deep.equal(['OK', ...Array(7).fill('POSITION_NOT_OPEN')]);
    expect(await points(arena, seller)).to.equal(965);
  });

  it("does not know another's position, nor one that is not there", async () => {
    const other = await arena.player();
    await refused(arena, 'NOT_FOUND', sells(other, sellOf(held.id)), bystander);
    await refused(arena, 'NOT_FOUND', sells(seller, sellOf(anId())), bystander);
    await refused(arena, 'UNAUTHENTICATED', sells(bystander, sellOf(held.id)), bystander);
    for (const who of [other, bystander, boss])
      expect(codeOf(await who.ack('bet:quote', { positionId: held.id }))).to.equal('NOT_FOUND');
  });

  it('is refused when the bet is suspended or closed, by an admin or by the clock', async () => {
    await admin('POST', '/suspend');
    await bystander.next('bet:suspended');
    await refused(arena, 'BET_SUSPENDED', sells(seller, sellOf(held.id)), bystander);
    expect(codeOf(await seller.ack('bet:quote', { positionId: held.id }))).to.equal('BET_SUSPENDED');
    await admin('POST', '/resume');
    await admin('PATCH', '', { status: 'closed' });
    await bystander.next('bet:updated');
    await refused(arena, 'BET_CLOSED', sells(seller, sellOf(held.id)), bystander);
    expect(codeOf(await seller.ack('bet:quote', { positionId: held.id }))).to.equal('BET_CLOSED');

    const short = await arena.bet(creator, { closesAt: inMs(800) });
    const watching = await watch(arena, short.id);
    const ids: string[] = [];
    for (let code = 'OK'; code !== 'BET_CLOSED'; ) {
      const answer = (await seller.ack('bet:buy', buyOf(short, 2))) as Ack<OutputOf<'bet:buy'>>;
      if (answer.ok) ids.push(answer.data.position.id);
      code = codeOf(answer);
    }
    expect(codeOf(await seller.ack('bet:sell', sellOf(ids[0]!)))).to.equal('BET_CLOSED');
    await watching.next('bet:closed');
  });

  it('is refused when it is malformed', async () => {
    const malformed = [{}, { positionId: held.id }, { ...sellOf('x') }, { ...sellOf(held.id), minNet: -1 }];
    for (const input of malformed) await refused(arena, 'VALIDATION_FAILED', sells(seller, input), bystander);
  });

  it('sells once for one key, answers alike, and tells what became of it', async () => {
    const sale = { positionId: held.id, idempotencyKey: randomUUID() };
    const first = await seller.ack('bet:sell', sale);
    await bystander.next('bet:odds', ({ data }) => data.options[0].positions === 0);
    await refused(
      arena,
      'OK',
      async () => {
        const again = await seller.ack('bet:sell', sale);
        expect(again).to.deep.equal(first);
        return codeOf(again);
      },
      bystander,
    );
    await refused(arena, 'IDEMPOTENCY_MISMATCH', sells(seller, { ...sale, minNet: 1 }), bystander);
    const receipt = { event: 'bet:sell', idempotencyKey: sale.idempotencyKey };
    expect(await seller.call('wallet:receipt', receipt)).to.deep.equal({
      status: 'done',
      reply: (first as { data?: unknown }).data,
    });
    expect(await creator.call('wallet:receipt', receipt)).to.deep.equal({ status: 'unknown' });
    // A key belongs to its event too.
    expect(await seller.call('wallet:receipt', { ...receipt, event: 'bet:buy' })).to.deep.equal({ status: 'unknown' });
    expect(codeOf(await seller.ack('bet:buy', { ...buyOf(bet, 10), idempotencyKey: sale.idempotencyKey }))).to.equal(
      'OK',
    );
  });

  it('can be quoted and sold by whoever has left the group since', async () => {
    const member = await arena.player();
    const groupId = await groupOf(arena, creator, member);
    const inside = await arena.bet(creator, { groupId });
    const { position } = await member.call('bet:buy', buyOf(inside, 100));
    await arena.database.collection(GroupMember).deleteOne({ userId: new ObjectId(member.userId) });
    expect(codeOf(await member.ack('bet:get', { betId: inside.id }))).to.equal('NOT_FOUND');
    const quote = await member.call('bet:quote', { positionId: position.id });
    const sold = await member.call('bet:sell', sellOf(position.id));
    expect(sold.received).to.equal(quote.net);
  });
});
