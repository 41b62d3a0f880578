// Lists show what the caller may see, in the order that was asked for, page by page without doubles or holes.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import type { InputOf } from '../../../contracts/index.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { anId, buyOf, codeOf, groupOf, inMs, jobDone, points, sellOf } from './play.ts';

describe('lists of bets', () => {
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;
  let player: Actor;
  let guest: Actor;
  /** In the order of creation; each with a key, so that ids say nothing of time. */
  const bets: Bet[] = [];
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  before(async () => {
    arena = await startArena();
    [boss, creator, player, guest] = await Promise.all([arena.admin(), arena.player(), arena.player(), arena.guest()]);
    // Some close at the same moment, and some have as many positions as others.
    for (let i = 0; i < 9; i++) {
      const closesAt = inMs(3_600_000 * (1 + (i % 3))).replace(/T.*/, 'T23:59:59.000Z');
      const far = new Date(Date.parse(closesAt) + 86_400_000 * (1 + (i % 3))).toISOString();
      bets.push(await arena.bet(creator, { title: `Pari ${i}`, closesAt: far, idempotencyKey: randomUUID() }));
    }
    for (const [i, count] of [2, 0, 1, 2, 0, 1, 3, 0, 0].entries())
      for (let n = 0; n < count; n++) await player.call('bet:buy', buyOf(bets[i]!, 10));
  });
  after(() => arena.stop());

  /** All pages, each of so many at most. */
  async function pages(who: Actor, event: 'bet:list' | 'bet:positions' | 'me:bets', input: object, limit: number) {
    const found: { id: string }[] = [];
    let cursor: string | null | undefined;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null } = await who.call(event, {
        ...input,
        limit,
        ...(cursor && { cursor }),
      } as never);
      expect(page.items.length).to.be.at.most(limit);
      if (page.nextCursor) expect(page.items.length).to.equal(limit);
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  }

  const orders: [InputOf<'bet:list'>['sort'], (bet: Bet, i: number) => number][] = [
    ['closesAt', bet => Date.parse(bet.closesAt)],
    ['positions', (_, i) => [2, 0, 1, 2, 0, 1, 3, 0, 0][i]!],
  ];
  for (const [sort, rank] of orders) {
    for (const order of ['asc', 'desc'] as const) {
      it(`go by ${sort}, ${order}, over pages of any size, without doubles or holes`, async () => {
        const ranks = new Map(bets.map((bet, i) => [bet.id, rank(bet, i)]));
        for (const limit of [1, 2, 4, 9, 100]) {
          const found = ids(await pages(guest, 'bet:list', { sort, order }, limit));
          expect([...found].sort()).to.deep.equal(ids(bets).sort());
          const ranked = found.map(id => ranks.get(id)!);
          expect(ranked).to.deep.equal([...ranked].sort((a, b) => (order === 'asc' ? a - b : b - a)));
        }
      });
    }
  }

  it('go by creation, newest first, also where keys made the ids', async () => {
    for (const limit of [2, 5, 100]) {
      expect(ids(await pages(guest, 'bet:list', {}, limit))).to.deep.equal(ids(bets).reverse());
      expect(ids(await pages(guest, 'bet:list', { sort: 'createdAt', order: 'asc' }, limit))).to.deep.equal(ids(bets));
    }
  });

  it('are in the lobby newest first, and by how much they are played', async () => {
    const { state } = await guest.call('room:join', { room: 'lobby:bets' });
    const { newest, busiest } = state['lobby:changed']!.data as Record<'newest' | 'busiest', Bet[]>;
    expect(ids(newest)).to.deep.equal(ids(bets).reverse());
    expect(busiest.map(bet => bet.options[0]!.positions)).to.deep.equal([3, 2, 2, 1, 1, 0, 0, 0, 0]);
  });

  it('keep their pages while new bets arrive', async () => {
    const first = await guest.call('bet:list', { limit: 4 });
    const late = await arena.bet(creator, { title: 'Plus tard', idempotencyKey: randomUUID() });
    const second = await guest.call('bet:list', { limit: 4, cursor: first.nextCursor! });
    expect([...ids(first.items), ...ids(second.items)]).to.deep.equal(ids(bets).reverse().slice(0, 8));
    expect(ids((await guest.call('bet:list', { limit: 1 })).items)).to.deep.equal([late.id]);
    expect((await boss.rest('DELETE', `/api/admin/bets/${late.id}`)).status).to.equal(200);
  });

  it('find a text in any case, and take it for a text', async () => {
    const odd = await arena.bet(creator, { title: 'Prix (50 %) [vrai]?', description: 'ÉTÉ.*' });
    for (const search of ['prix (50', '[VRAI]?', 'é.*', '50 %'])
      expect(ids((await guest.call('bet:list', { search })).items), search).to.include(odd.id);
    expect((await guest.call('bet:list', { search: '.*' })).items.map(({ id }) => id)).to.deep.equal([odd.id]);
    expect((await guest.call('bet:list', { search: 'introuvable' })).items).to.deep.equal([]);
    expect(ids((await guest.call('bet:list', { search: 'PARI 3' })).items)).to.deep.equal([bets[3]!.id]);
  });

  it('tell bets that take trades from those that do not', async () => {
    const [closed, cancelled, open] = [await arena.bet(creator), await arena.bet(creator), await arena.bet(creator)];
    await boss.rest('PATCH', `/api/admin/bets/${closed.id}`, { status: 'closed' });
    await boss.rest('DELETE', `/api/admin/bets/${cancelled.id}`);
    const active = ids((await guest.call('bet:list', { active: true, limit: 100 })).items);
    const others = ids((await guest.call('bet:list', { active: false, limit: 100 })).items);
    expect(active).to.include(open.id).and.not.include(closed.id).and.not.include(cancelled.id);
    expect(others).to.include.members([closed.id, cancelled.id]).and.not.include(open.id);
    expect(active.length + others.length).to.equal((await guest.call('bet:list', { limit: 100 })).items.length);
  });

  it('show bets of groups to their members and to admins only', async () => {
    const groupId = await groupOf(arena, creator, player);
    const inside = await arena.bet(creator, { groupId });
    for (const who of [creator, player, boss])
      expect(ids((await who.call('bet:list', { limit: 1 })).items)).to.deep.equal([inside.id]);
    expect(ids((await guest.call('bet:list', { limit: 1 })).items)).not.to.include(inside.id);
    expect(ids((await player.call('bet:list', { groupId })).items)).to.deep.equal([inside.id]);
    expect(codeOf(await guest.ack('bet:list', { groupId }))).to.equal('NOT_FOUND');
  });

  it('refuse cursors that are none, and other nonsense', async () => {
    const { nextCursor } = await guest.call('bet:list', { limit: 1, sort: 'closesAt' });
    const nonsense = [
      { cursor: 'x' },
      { cursor: '' },
      { cursor: Buffer.from('{"$gt":""}').toString('base64url') },
      { cursor: Buffer.from('[{"$gt":""}]').toString('base64url') },
      { cursor: (await guest.call('bet:list', { limit: 1 })).nextCursor, sort: 'positions', search: 5 },
      { limit: 0 },
      { limit: 101 },
      { sort: 'title' },
      { order: 'up' },
      { search: '' },
      { active: 'yes' },
    ];
    for (const input of nonsense)
      expect(codeOf(await guest.ack('bet:list', input)), JSON.stringify(input)).to.equal('VALIDATION_FAILED');
    expect(nextCursor).to.be.a('string');
  });

  it('bet:get gives what the list has, and NOT_FOUND for what is not there', async () => {
    const listed = (await guest.call('bet:list', { search: 'Pari 6' })).items[0]!;
    expect((await guest.call('bet:get', { betId: listed.id })).bet).to.deep.equal(listed);
    expect(listed.options[0]!.positions).to.equal(3);
    expect(codeOf(await guest.ack('bet:get', { betId: anId() }))).to.equal('NOT_FOUND');
    expect(codeOf(await guest.ack('bet:get', { betId: 'x' }))).to.equal('VALIDATION_FAILED');
  });

  it("bet:positions gives one's own, newest first, page by page, by status", async () => {
    const bet = await arena.bet(creator);
    const other = await arena.player();
    const own: string[] = [];
    for (let i = 0; i < 7; i++) own.push((await other.call('bet:buy', buyOf(bet, 10 + i, i % 2))).position.id);
    await player.call('bet:buy', buyOf(bet, 10));
    for (const limit of [2, 3, 7])
      expect(ids(await pages(other, 'bet:positions', { betId: bet.id }, limit))).to.deep.equal([...own].reverse());
    await other.call('bet:sell', sellOf(own[3]!));
    expect(ids(await pages(other, 'bet:positions', { betId: bet.id, status: 'sold' }, 5))).to.deep.equal([own[3]]);
    expect(await pages(other, 'bet:positions', { betId: bet.id, status: 'open' }, 4)).to.have.length(6);
    expect((await creator.call('bet:positions', { betId: bet.id })).items).to.deep.equal([]);
    expect(codeOf(await guest.ack('bet:positions', { betId: bet.id }))).to.equal('UNAUTHENTICATED');
    expect(codeOf(await other.ack('bet:positions', { betId: anId() }))).to.equal('NOT_FOUND');
  });

  it('bet:quote says what buying then gives, and what selling then brings', async () => {
    const bet = await arena.bet(creator);
    const trader = await arena.player();
    for (const [stake, option] of [
      [50, 0],
      [300, 1],
      [7, 0],
      [433, 1],
    ] as const) {
      const quote = await trader.call('bet:quote', { betId: bet.id, optionId: bet.options[option]!.id, stake });
      const { position } = await trader.call('bet:buy', { ...buyOf(bet, stake, option), minOdds: quote.odds! });
      expect(position).to.include({ payout: quote.payout, oddsAtPurchase: quote.odds });
      expect(quote.fee).to.equal(Math.floor(quote.payout! * 0.02));
      expect(quote.net).to.equal(quote.payout! - quote.fee);
    }
    for (const { id } of (await trader.call('bet:positions', { betId: bet.id })).items) {
      const quote = await trader.call('bet:quote', { positionId: id });
      const sold = await trader.call('bet:sell', { ...sellOf(id), minNet: quote.net });
      expect(sold).to.include({ received: quote.net, fee: quote.fee });
      expect(sold.position.soldFor).to.equal(quote.value);
    }
    const halves = [
      {},
      { betId: bet.id },
      { betId: bet.id, optionId: bet.options[0]!.id },
      { betId: bet.id, positionId: anId() },
      { betId: bet.id, optionId: bet.options[0]!.id, stake: 5, positionId: anId() },
    ];
    for (const half of halves) expect(codeOf(await trader.ack('bet:quote', half))).to.equal('VALIDATION_FAILED');
    const nowhere = { betId: anId(), optionId: anId(), stake: 5 };
    expect(codeOf(await guest.ack('bet:quote', nowhere))).to.equal('NOT_FOUND');
    expect(codeOf(await guest.ack('bet:quote', { ...nowhere, betId: bet.id }))).to.equal('NOT_FOUND');
    expect(codeOf(await guest.ack('bet:quote', { positionId: anId() }))).to.equal('NOT_FOUND');
  });

  it('me:bets gives what one made and what one played, once each, over all pages', async () => {
    const both = await arena.player();
    const made = [await arena.bet(both), await arena.bet(both), await arena.bet(both)];
    const played = [bets[0]!, bets[4]!, bets[8]!, bets[2]!];
    for (const bet of played) for (let i = 0; i < 2; i++) await both.call('bet:buy', buyOf(bet, 10));
    for (const limit of [1, 2, 3, 100]) {
      const all = ids(await pages(both, 'me:bets', {}, limit));
      expect(all).to.have.length(7);
      const playedInOrder = [bets[8]!, bets[4]!, bets[2]!, bets[0]!];
      expect(all).to.deep.equal(ids([...made.reverse(), ...playedInOrder]));
      expect(ids(await pages(both, 'me:bets', { role: 'creator' }, limit))).to.deep.equal(ids(made));
      expect(ids(await pages(both, 'me:bets', { role: 'player' }, limit))).to.deep.equal(ids(playedInOrder));
      made.reverse();
    }
    expect(codeOf(await guest.ack('me:bets', {}))).to.equal('UNAUTHENTICATED');
  });

  it('wallet:transactions shows each side of a trade with its balances, and a refund', async () => {
    const bet = await arena.bet(creator);
    const trader = await arena.player();
    const { position } = await trader.call('bet:buy', buyOf(bet, 500));
    const { received } = await trader.call('bet:sell', sellOf(position.id));
    await trader.call('bet:buy', buyOf(bet, 100));
    const cancelled = await boss.rest('DELETE', `/api/admin/bets/${bet.id}`);
    await jobDone(arena, cancelled.body.jobId);
    const { items } = await trader.call('wallet:transactions', {});
    const has = 500 + received;
    expect(
      items.map(({ type, amount, balanceBefore, balanceAfter }) => [type, amount, balanceBefore, balanceAfter]),
    ).to.deep.equal([
      ['refund', 100, has - 100, has],
      ['bet_stake', -100, has, has - 100],
      ['bet_sale', received, 500, has],
      ['bet_stake', -500, 1000, 500],
      ['welcome', 1000, 0, 1000],
    ]);
    for (const item of items.slice(0, 4)) expect(item).to.include({ betId: bet.id, currency: 'POINT' });
    expect(items[2]!.metadata).to.include({ positionId: position.id });
    const stakes = await trader.call('wallet:transactions', { type: 'bet_stake' });
    expect(stakes.items.map(({ amount }) => amount)).to.deep.equal([-100, -500]);
    expect(await points(arena, trader)).to.equal(has);
  });

  it('GET /odds shows the odds of open public bets to everybody', async () => {
    const groupId = await groupOf(arena, creator);
    const [open, inside, closed] = [
      await arena.bet(creator),
      await arena.bet(creator, { groupId }),
      await arena.bet(creator),
    ];
    await player.call('bet:buy', buyOf(open, 100));
    await boss.rest('PATCH', `/api/admin/bets/${closed.id}`, { status: 'closed' });
    const { bet } = await guest.call('bet:get', { betId: open.id });
    let snapshot: { betId: string; version: number; options: object[] }[];
    do {
      const { status, body } = await arena.rest('GET', '/odds');
      expect(status).to.equal(200);
      snapshot = body.bets;
      // One snapshot serves all who ask within a quarter of a second.
    } while (!snapshot.some(({ betId, version }) => betId === open.id && version > 1));
    const shown = snapshot.find(({ betId }) => betId === open.id)!;
    expect(shown.options).to.deep.equal(
      bet.options.map(({ label: _, value: __, matchResult: ___, ...moving }) => moving),
    );
    const seen = snapshot.map(({ betId }) => betId);
    expect(seen).not.to.include(inside.id);
    expect(seen).not.to.include(closed.id);
  });
});

describe('what queries say of time', () => {
  it("is by the node's clock, wherever they ask for it", async () => {
    let now = new Date();
    const arena = await startArena({ config: { ROLES: 'socket,sidecar' }, now: () => now });
    const [boss, creator] = [await arena.admin(), await arena.player()];
    const bet = await arena.bet(creator, { closesAt: new Date(now.getTime() + 60_000).toISOString() });
    const quote = { betId: bet.id, optionId: bet.options[0]!.id, stake: 10 };
    const seen = async () => ({
      active: (await creator.call('bet:list', { active: true })).items.length,
      waiting: (await boss.rest('GET', '/api/admin/bets/pending-resolution')).body.total,
      quote: codeOf(await creator.ack('bet:quote', quote)),
      time: (await creator.call('me:sync', {})).serverTime,
      odds: (await arena.rest('GET', '/odds')).body.at,
    });
    const asOf = (time: Date) => ({ time: time.toISOString(), odds: time.toISOString() });
    expect(await seen()).to.deep.equal({ active: 1, waiting: 0, quote: 'OK', ...asOf(now) });
    now = new Date(now.getTime() + 120_000);
    expect(await seen()).to.deep.equal({ active: 0, waiting: 1, quote: 'BET_CLOSED', ...asOf(now) });
    await arena.stop();
  });
});
