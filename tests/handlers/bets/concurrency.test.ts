// Invariants of bets under real parallel transactions, over two server processes on one database.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { BetBook } from '../../../models/BetBook.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Position } from '../../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { startProcess } from '../../support/process.ts';

describe('bets under contention', function () {
  this.timeout(60_000);
  let one: Arena;
  let two: Arena;
  let boss: Actor;
  let creator: Actor;

  before(async () => {
    // Deep enough that no price runs away.
    const config = {
      ARENE_BET_LIQUIDITY: '1000000',
      ...(process.env.TEST_REDIS_URL && { REDIS_URL: process.env.TEST_REDIS_URL }),
    };
    one = await startArena({ config });
    two = await startProcess({ config, uri: one.uri });
    boss = await one.admin();
    creator = await one.player();
  });
  after(async () => {
    await two?.stop();
    await one?.stop();
  });

  const codeOf = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'OK' : answer.error!.code);
  const buyOf = (bet: { id: string; options: { id: string }[] }, stake: number, option = 0) => ({
    betId: bet.id,
    optionId: bet.options[option]!.id,
    stake,
    idempotencyKey: randomUUID(),
  });
  /** In waves: the last of 200 passwords would be hashed when its sender has given up. */
  const players = async (count: number, arenas = [one, two]) => {
    const all: Actor[] = [];
    while (all.length < count) {
      const wave = Array.from({ length: Math.min(20, count - all.length) }, (_, i) => arenas[i % arenas.length]!);
      all.push(...(await Promise.all(wave.map(arena => arena.player()))));
    }
    return all;
  };

  it('lets 200 buyers on two processes buy what their balances allow, and no more', async () => {
    const bet = await one.bet(creator);
    const buyers = await players(200);
    const answers = await Promise.all(
      buyers.flatMap(buyer => [buyer.ack('bet:buy', buyOf(bet, 600)), buyer.ack('bet:buy', buyOf(bet, 600, 1))]),
    );
    const counts = Object.groupBy(answers.map(codeOf), code => code);
    expect(counts.OK).to.have.length(200);
    expect(counts.INSUFFICIENT_FUNDS).to.have.length(200);
    const book = (await one.database.collection(BetBook).findOne({ _id: new ObjectId(bet.id) }))!;
    expect(book.stand.balance).to.equal(200 * 600);
    expect(book.options[0]!.positions + book.options[1]!.positions).to.equal(200);
    await one.audit();
  });

  it('takes no purchase after the closing that everybody heard of', async () => {
    const bet = await one.bet(creator);
    const buyers = await players(30);
    const watcher = await two.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    const trades = buyers.map(async buyer => {
      const codes: string[] = [];
      while (codes.at(-1) !== 'BET_CLOSED') codes.push(codeOf(await buyer.ack('bet:buy', buyOf(bet, 5))));
      return codes;
    });
    await buyers[0]!.next('wallet:changed');
    const closed = await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    expect(closed.status).to.equal(200);
    const taken = closed.body.bet.options.reduce(
      (sum: number, option: { positions: number }) => sum + option.positions,
      0,
    );
    const codes = await Promise.all(trades);
    expect(codes.flat().filter(code => code === 'OK')).to.have.length(taken);
    expect(new Set(codes.flat())).to.deep.equal(new Set(['OK', 'BET_CLOSED']));
    expect(await one.database.collection(Position).countDocuments({ betId: new ObjectId(bet.id) })).to.equal(taken);
  });

  it('closes by the clock of the database: no purchase is dated after it', async () => {
    // Before the clock runs: on a busy machine registering takes longer than the bet is open.
    const [buyers, watcher] = await Promise.all([players(20), two.guest()]);
    const closesAt = new Date(Date.now() + 1500);
    const bet = await one.bet(creator, { closesAt: closesAt.toISOString() });
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    const codes = await Promise.all(
      buyers.map(async buyer => {
        let code = 'OK';
        while (code === 'OK') code = codeOf(await buyer.ack('bet:buy', buyOf(bet, 5)));
        return code;
      }),
    );
    expect(
      codes.every(code => code === 'BET_CLOSED' || code === 'INSUFFICIENT_FUNDS' || code === 'ODDS_TOO_SHORT'),
    ).to.equal(true);
    await watcher.next('bet:closed');
    const late = await one.database.collection(JournalEntry).countDocuments({
      betId: new ObjectId(bet.id),
      type: 'bet_stake',
      createdAt: { $gt: closesAt },
    });
    expect(late).to.equal(0);
  });

  it('cancels once when two cancel at the same time', async () => {
    const bet = await one.bet(creator);
    const [buyer] = await players(1);
    await buyer!.call('bet:buy', buyOf(bet, 100));
    const answers = await Promise.all(
      [one, two].map(arena =>
        arena.rest('DELETE', `/api/admin/bets/${bet.id}`, undefined, { token: boss.session!.token, key: randomUUID() }),
      ),
    );
    expect(answers.map(answer => answer.status).sort()).to.deep.equal([200, 409]);
    await buyer!.next('position:changed', message => message.data.position.status === 'cancelled');
    const refund = await buyer!.next('wallet:changed', message => message.data.reason === 'refund');
    expect(refund.data.accounts[0].available).to.equal(1000);
  });

  it('settles each position once, however resolving and selling race', async () => {
    const bet = await one.bet(creator);
    const sellers = await players(20);
    const watcher = await one.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    const codes: string[] = [];
    const sold: string[] = [];
    let isResolved = false;
    // Each has a position left when the closing comes, and offers it until the winners are paid.
    const trades = sellers.map(async seller => {
      const held: string[] = [];
      const buy = async () => {
        const answer = await seller.ack('bet:buy', buyOf(bet, 50));
        codes.push(codeOf(answer));
        if (answer.ok) held.push((answer.data as { position: { id: string } }).position.id);
      };
      await Promise.all([buy(), buy()]);
      while (!isResolved) {
        const code = codeOf(await seller.ack('bet:sell', { positionId: held[0], idempotencyKey: randomUUID() }));
        codes.push(code);
        if (code !== 'OK') continue;
        sold.push(held.shift()!);
        await buy();
      }
      return held;
    });
    await Promise.all(
      sellers.map(seller => seller.next('position:changed', ({ data }) => data.position.status === 'sold')),
    );
    const resolve = async () => {
      for (;;) {
        const answer = await two.rest(
          'POST',
          `/api/admin/bets/${bet.id}/resolve`,
          { resultOptionId: bet.options[0]!.id },
          { token: boss.session!.token, key: randomUUID() },
        );
        if (answer.body.error?.code !== 'BET_OPEN') return answer;
      }
    };
    const [closed, resolved] = await Promise.all([
      boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' }),
      resolve(),
    ]);
    expect([closed.status, resolved.status]).to.deep.equal([200, 200]);
    await watcher.next('bet:resolved');
    isResolved = true;
    const held = (await Promise.all(trades)).flat();
    expect(new Set(codes)).to.deep.equal(new Set(['OK', 'BET_CLOSED']));
    const positions = await one.database
      .collection(Position)
      .find({ betId: new ObjectId(bet.id) })
      .toArray();
    const idsOf = (status: string) =>
      positions.filter(position => position.status === status).map(({ _id }) => _id.toString());
    expect(idsOf('sold')).to.have.members(sold);
    expect(idsOf('settled')).to.have.members(held);
    expect(positions).to.have.length(sold.length + held.length);
    await one.audit();
  });

  it('does a keyed purchase once when the same key is fired 20 times at once, from two nodes', async () => {
    const bet = await one.bet(creator);
    const player = await one.player();
    const elsewhere = await two.guest({ token: player.session!.token });
    const purchase = buyOf(bet, 100);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? player : elsewhere).ack('bet:buy', purchase)),
    );
    const ids = new Set(
      answers.map(answer => (answer.ok ? (answer.data as { position: { id: string } }).position.id : codeOf(answer))),
    );
    expect(ids.size, [...ids].join()).to.equal(1);
    expect(await one.database.collection(Position).countDocuments({ betId: new ObjectId(bet.id) })).to.equal(1);
    const mismatch = await player.ack('bet:buy', { ...purchase, stake: 101 });
    expect(codeOf(mismatch)).to.equal('IDEMPOTENCY_MISMATCH');
  });

  it('never lets a user spend the same points on two nodes', async () => {
    const bet = await one.bet(creator);
    const player = await one.player();
    const elsewhere = await two.guest({ token: player.session!.token });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? player : elsewhere).ack('bet:buy', buyOf(bet, 100, i % 2))),
    );
    const counts = Object.groupBy(answers.map(codeOf), code => code);
    expect(counts.OK).to.have.length(10);
    expect(counts.INSUFFICIENT_FUNDS).to.have.length(10);
  });

  it('answers each on its own in a batch of which every second unit must refuse', async () => {
    const bet = await one.bet(creator);
    const buyers = await players(40, [one]);
    const answers = await Promise.all(buyers.map((buyer, i) => buyer.ack('bet:buy', buyOf(bet, i % 2 ? 2000 : 10))));
    expect(answers.map(codeOf)).to.deep.equal(answers.map((_, i) => (i % 2 ? 'INSUFFICIENT_FUNDS' : 'OK')));
    const book = (await one.database.collection(BetBook).findOne({ _id: new ObjectId(bet.id) }))!;
    expect(book.stand.balance).to.equal(200);
  });

  it('suspends from a second node against back-to-back batches on the first', async () => {
    const bet = await one.bet(creator);
    const buyers = await players(30, [one]);
    let suspended = false;
    const trades = buyers.map(async buyer => {
      const after: string[] = [];
      for (;;) {
        const askedAfter = suspended;
        const code = codeOf(await buyer.ack('bet:buy', buyOf(bet, 5)));
        if (askedAfter) after.push(code);
        if (code !== 'OK') return after;
      }
    });
    await buyers[0]!.next('wallet:changed');
    const { status } = await two.rest('POST', `/api/admin/bets/${bet.id}/suspend`, undefined, {
      token: boss.session!.token,
    });
    suspended = true;
    expect(status).to.equal(200);
    const after = (await Promise.all(trades)).flat();
    expect(after.every(code => code === 'BET_SUSPENDED')).to.equal(true);
    await one.audit();
  });
});
