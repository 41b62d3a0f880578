// A purchase moves one stake, one price and one balance, or nothing; the same key buys once.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import type { Ack, OutputOf } from '../../../contracts/index.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import {
  anId,
  bookOf,
  buyOf,
  codeOf,
  entriesOf,
  inMs,
  jobDone,
  logOf,
  points,
  refused,
  settle,
  watch,
} from './play.ts';

describe('bet:buy', () => {
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;
  let buyer: Actor;

  before(async () => {
    arena = await startArena();
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
  });
  beforeEach(async () => {
    buyer = await arena.player();
  });
  after(() => arena.stop());

  const patch = (bet: Bet, path: string, method = 'POST') => boss.rest(method, `/api/admin/bets/${bet.id}${path}`);
  const buys = (who: Actor, input: object) => async () => codeOf(await who.ack('bet:buy', input));

  it('takes the stake, gives the position, moves the odds, and tells each only what concerns him', async () => {
    const bet = await arena.bet(creator);
    const bystander = await watch(arena, bet.id);
    const elsewhere = await arena.guest({ token: buyer.session!.token });
    const [yes] = bet.options;
    const quote = await buyer.call('bet:quote', { betId: bet.id, optionId: yes!.id, stake: 500 });
    expect(quote).to.deep.equal({ odds: 1.816, payout: 908, fee: 18, net: 890 });

    const { position, balance } = await buyer.call('bet:buy', { ...buyOf(bet, 500), minOdds: quote.odds! });
    expect(position).to.deep.include({
      betId: bet.id,
      optionId: yes!.id,
      userId: buyer.userId,
      stake: 500,
      payout: quote.payout,
      oddsAtPurchase: quote.odds,
      status: 'open',
      fee: null,
      soldFor: null,
      soldAt: null,
      settledAt: null,
      cancelledAt: null,
    });
    expect(balance).to.deep.equal({ amount: 500, currency: 'POINT' });

    const board = await bystander.next('bet:odds', ({ data }) => data.options[0].staked === 500);
    expect(board.data.options.map((option: { odds: number }) => option.odds)).to.deep.equal([1.742, 2.089]);
    expect(board.data.options[0]).to.include({ positions: 1 });
    for (const socket of [buyer, elsewhere]) {
      const { data } = await socket.next('wallet:changed');
      expect(data.reason).to.equal('bet_stake');
      expect(data.accounts).to.have.length(1);
      expect(data.accounts[0]).to.include({ currency: 'POINT', purpose: 'cash', available: 500, held: 0 });
    }
    await settle(bystander);
    const personal = bystander.received.filter(({ event }) => ['wallet:changed', 'position:changed'].includes(event));
    expect(personal).to.deep.equal([]);

    const book = await bookOf(arena, bet.id);
    expect(book.stand.balance).to.equal(500);
    expect(book.curve.outstanding).to.deep.equal([908, 0]);
    const [entry] = await entriesOf(arena, bet.id);
    expect(entry).to.include({ _id: `buy:${position.id}`, type: 'bet_stake' });
    expect(
      entry!.lines!.map(({ account, amount, before, after }) => ({ account, amount, before, after })),
    ).to.deep.equal([
      { account: `${buyer.userId}:POINT:cash`, amount: -500, before: 1000, after: 500 },
      { account: `bet:${bet.id}:POINT`, amount: 500, before: undefined, after: undefined },
    ]);
    expect(await logOf(arena, 'bet_buy', bet.id)).to.deep.include({
      actorUserId: buyer.userId,
      targetUserId: buyer.userId,
      pointsDelta: -500,
      pointsBefore: 1000,
      pointsAfter: 500,
    });
  });

  it('is refused when the bet is closed, suspended or cancelled', async () => {
    for (const [code, stop, news] of [
      [
        'BET_CLOSED',
        (bet: Bet) => boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' }),
        'bet:updated',
      ],
      ['BET_SUSPENDED', (bet: Bet) => patch(bet, '/suspend'), 'bet:suspended'],
      ['BET_CLOSED', (bet: Bet) => patch(bet, '', 'DELETE'), 'bet:cancelled'],
    ] as const) {
      const bet = await arena.bet(creator);
      const bystander = await watch(arena, bet.id);
      const { status, body } = await stop(bet);
      expect(status).to.equal(200);
      await bystander.next(news);
      if (body.jobId) await jobDone(arena, body.jobId);
      await refused(arena, code, buys(buyer, buyOf(bet, 100)), bystander);
      expect(codeOf(await buyer.ack('bet:quote', { betId: bet.id, optionId: bet.options[0]!.id, stake: 1 }))).to.equal(
        code,
      );
    }
  });

  it('goes on after a suspension, with the key that was refused', async () => {
    const bet = await arena.bet(creator);
    const purchase = buyOf(bet, 100);
    await patch(bet, '/suspend');
    expect(codeOf(await buyer.ack('bet:buy', purchase))).to.equal('BET_SUSPENDED');
    await patch(bet, '/resume');
    expect(codeOf(await buyer.ack('bet:buy', purchase))).to.equal('OK');
    expect(await points(arena, buyer)).to.equal(900);
  });

  it('takes odds as low as asked for, and refuses any lower', async () => {
    const bet = await arena.bet(creator);
    const bystander = await watch(arena, bet.id);
    await refused(arena, 'ODDS_MOVED', buys(buyer, { ...buyOf(bet, 500), minOdds: 1.817 }), bystander);
    expect(codeOf(await buyer.ack('bet:buy', { ...buyOf(bet, 500), minOdds: 1.816 }))).to.equal('OK');
    const other = await arena.player();
    await bystander.next('bet:odds', ({ data }) => data.options[0].staked === 500);
    await refused(arena, 'ODDS_MOVED', buys(other, { ...buyOf(bet, 500), minOdds: 1.816 }), bystander);
  });

  it('refuses a stake that would win nothing', async () => {
    const short = [
      { label: 'Oui', odds: 1.01 },
      { label: 'Non', odds: 20 },
    ];
    const bet = await arena.bet(creator, { options: short });
    const bystander = await watch(arena, bet.id);
    await refused(arena, 'ODDS_TOO_SHORT', buys(buyer, buyOf(bet, 10)), bystander);
    const asked = { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 };
    expect(codeOf(await buyer.ack('bet:quote', asked))).to.equal('ODDS_TOO_SHORT');
  });

  it("is refused on one's own bet, without the points, without a user, without the bet", async () => {
    const bet = await arena.bet(creator);
    const bystander = await watch(arena, bet.id);
    await refused(arena, 'OWN_BET', buys(creator, buyOf(bet, 100)), bystander);
    await refused(arena, 'INSUFFICIENT_FUNDS', buys(buyer, buyOf(bet, 1001)), bystander);
    await refused(arena, 'UNAUTHENTICATED', buys(bystander, buyOf(bet, 100)), bystander);
    await refused(arena, 'NOT_FOUND', buys(buyer, { ...buyOf(bet, 100), betId: anId() }), bystander);
    await refused(arena, 'NOT_FOUND', buys(buyer, { ...buyOf(bet, 100), optionId: anId() }), bystander);
    expect(codeOf(await buyer.ack('bet:buy', buyOf(bet, 1000)))).to.equal('OK');
    await bystander.next('bet:odds', ({ data }) => data.options[0].staked === 1000);
    await refused(arena, 'INSUFFICIENT_FUNDS', buys(buyer, buyOf(bet, 10)), bystander);
  });

  it('is refused when it is malformed', async () => {
    const bet = await arena.bet(creator);
    const { idempotencyKey: _, ...keyless } = buyOf(bet, 10);
    const malformed = [{ stake: 0 }, { stake: -5 }, { stake: 1.5 }, { stake: '10' }, { minOdds: 1 }, { more: true }];
    await refused(arena, 'VALIDATION_FAILED', buys(buyer, keyless));
    for (const change of malformed)
      await refused(arena, 'VALIDATION_FAILED', buys(buyer, { ...buyOf(bet, 10), ...change }));
  });

  it('is refused from the moment of closing on, by the clock of the database, before the job has run', async () => {
    const bet = await arena.bet(creator, { closesAt: inMs(700) });
    const bystander = await watch(arena, bet.id);
    let code = 'OK';
    while (code === 'OK') code = codeOf(await buyer.ack('bet:buy', buyOf(bet, 4)));
    expect(code).to.equal('BET_CLOSED');
    const closesAt = new Date(bet.closesAt);
    const dates = (await entriesOf(arena, bet.id)).map(entry => entry.createdAt);
    expect(dates.every(date => date < closesAt)).to.equal(true);
    await bystander.next('bet:closed');
  });

  it('buys once for one key, answers alike after the odds have moved, and tells what became of it', async () => {
    const bet = await arena.bet(creator);
    const other = await arena.player();
    const bystander = await watch(arena, bet.id);
    const purchase = buyOf(bet, 100);
    const receipt = (who: Actor) =>
      who.call('wallet:receipt', { event: 'bet:buy', idempotencyKey: purchase.idempotencyKey });
    expect(await receipt(buyer)).to.deep.equal({ status: 'unknown' });
    const first = (await buyer.ack('bet:buy', purchase)) as Ack<OutputOf<'bet:buy'>>;
    await other.call('bet:buy', buyOf(bet, 300));
    await bystander.next('bet:odds', ({ data }) => data.options[0].staked === 400);
    await refused(
      arena,
      'OK',
      async () => {
        const again = await buyer.ack('bet:buy', purchase);
        expect(again).to.deep.equal(first);
        return codeOf(again);
      },
      bystander,
    );
    for (const change of [{ stake: 101 }, { optionId: bet.options[1]!.id }, { minOdds: 1.01 }])
      await refused(arena, 'IDEMPOTENCY_MISMATCH', buys(buyer, { ...purchase, ...change }), bystander);
    expect(await points(arena, buyer)).to.equal(900);
    expect(await receipt(buyer)).to.deep.equal({ status: 'done', reply: (first as { data?: unknown }).data });
    expect(await receipt(other)).to.deep.equal({ status: 'unknown' });

    // The key is the buyer's: another's of the same name is another.
    expect(codeOf(await other.ack('bet:buy', purchase))).to.equal('OK');
    // A repeat is answered from the record also when the bet takes no more trades.
    await patch(bet, '/suspend');
    expect(await buyer.ack('bet:buy', purchase)).to.deep.equal(first);
  });

  it('answers each of a batch on its own, and prices them one after the other', async () => {
    const bet = await arena.bet(creator);
    const buyers = await Promise.all(Array.from({ length: 6 }, () => arena.player()));
    const answers = await Promise.all(
      buyers.map((who, i) =>
        who.ack('bet:buy', { ...buyOf(bet, i % 3 === 2 ? 5000 : 100), idempotencyKey: randomUUID() }),
      ),
    );
    expect(answers.map(codeOf)).to.deep.equal(['OK', 'OK', 'INSUFFICIENT_FUNDS', 'OK', 'OK', 'INSUFFICIENT_FUNDS']);
    const payouts = (answers as Ack<OutputOf<'bet:buy'>>[]).flatMap(ack => (ack.ok ? [ack.data.position.payout] : []));
    expect(new Set(payouts).size, 'each moves the price for the next').to.be.greaterThan(1);
    const book = await bookOf(arena, bet.id);
    expect(book.curve.outstanding[0]).to.equal(payouts.reduce((sum, payout) => sum + payout, 0));
    expect(book.stand.balance).to.equal(400);
  });
});
