// Figures for admins, each held against the same figure computed from what players were told.
import { expect } from 'chai';
import type { Bet, Position } from '../../../contracts/bets.ts';
import type { Transaction } from '../../../contracts/wallet.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Reads } from '../../../models/reads.ts';
import { refusalOf } from '../../../server/refusalOf.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { buyOf, jobDone, restCode, sellOf } from '../bets/play.ts';

const ALWAYS = 'from=2000-01-01T00:00:00.000Z&to=2100-01-01T00:00:00.000Z';

describe('reports', () => {
  let arena: Arena;
  let boss: Actor;
  let admin: Actor;
  let banned: Actor;
  let players: Actor[];
  let everybody: Actor[];
  let open: Bet;
  let fees = { bet_sale: 0, bet_win: 0 };
  /** Positions on the open bet. */
  const held: Position[] = [];
  /** What each was told of his movements. */
  const told = new Map<string, Transaction[]>();

  before(async () => {
    arena = await startArena();
    [boss, admin, banned, ...players] = (await Promise.all([
      arena.admin(),
      arena.admin(['admin']),
      ...Array.from({ length: 4 }, () => arena.player()),
    ])) as [Actor, Actor, Actor, ...Actor[]];
    const [awa, koffi, creator] = players as [Actor, Actor, Actor];
    everybody = [boss, admin, banned, ...players];
    const closed = await arena.bet(creator);
    open = await arena.bet(creator);
    const won = [
      (await awa.call('bet:buy', buyOf(closed, 300))).position,
      (await koffi.call('bet:buy', buyOf(closed, 120))).position,
    ];
    await koffi.call('bet:buy', buyOf(closed, 77, 1));
    const { position } = await awa.call('bet:buy', buyOf(closed, 150, 1));
    fees.bet_sale = (await awa.call('bet:sell', sellOf(position.id))).fee;
    fees = { ...fees, bet_win: won.reduce((sum, { payout }) => sum + Math.floor(payout * 0.02), 0) };
    await boss.rest('PATCH', `/api/admin/bets/${closed.id}`, { status: 'closed' });
    const resultOptionId = closed.options[0]!.id;
    const { body } = await boss.rest('POST', `/api/admin/bets/${closed.id}/resolve`, { resultOptionId });
    await jobDone(arena, body.jobId);
    for (const [who, stake, option] of [
      [awa, 200, 0],
      [koffi, 90, 0],
      [koffi, 60, 1],
    ] as const)
      held.push((await who.call('bet:buy', buyOf(open, stake, option))).position);
    await boss.rest('POST', `/api/admin/users/${awa.userId}/points/credit`, { amount: 33, reason: 'geste' });
    await boss.rest('POST', `/api/admin/users/${awa.userId}/adjust`, { currency: 'COIN', amount: 500, reason: 'don' });
    await boss.rest('POST', `/api/admin/users/${banned.userId}/ban`, { reason: 'triche' });
    for (const player of players)
      told.set(player.userId, (await player.call('wallet:transactions', { limit: 100 })).items);
  });
  after(() => arena.stop());

  const get = async (path: string, who = boss) => {
    const { status, body } = await who.rest('GET', `/api/admin/${path}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const ofPlayers = (rows: { userId: string }[]) => rows.filter(({ userId }) => told.has(userId));
  const at = (ms: number) => new Date(ms).toISOString();

  describe('GET /admin/transactions', () => {
    it('shows each movement as its player sees it, newest first', async () => {
      for (const [userId, own] of told) {
        const { items, total } = await get(`transactions?userId=${userId}&limit=100`);
        expect(items).to.deep.equal(own.map(row => ({ ...row, userId })));
        expect(total).to.equal(own.length);
      }
      const { items } = await get('transactions?limit=100');
      const all = [...told].flatMap(([userId, own]) => own.map(row => ({ ...row, userId })));
      expect(ofPlayers(items)).to.have.deep.members(all);
      const times = items.map(({ createdAt }: Transaction) => createdAt);
      expect(times).to.deep.equal([...times].sort().reverse());
    });

    it('is filtered by type, time, status and text, page by page', async () => {
      const [userId, own] = [...told][0]!;
      const mine = `transactions?userId=${userId}`;
      const ids = async (query: string) => (await get(`${mine}&${query}`)).items.map(({ id }: Transaction) => id);
      const idsOf = (rows: Transaction[]) => rows.map(({ id }) => id);
      expect(await ids('type=bet_stake')).to.deep.equal(idsOf(own.filter(({ type }) => type === 'bet_stake')));
      expect(await ids('status=pending')).to.deep.equal([]);
      expect(await ids('status=completed')).to.deep.equal(idsOf(own));
      const edge = own[2]!.createdAt;
      expect(await ids(`from=${edge}`), 'with its beginning').to.deep.equal(
        idsOf(own.filter(({ createdAt }) => createdAt >= edge)),
      );
      expect(await ids(`to=${edge}`), 'without its end').to.deep.equal(
        idsOf(own.filter(({ createdAt }) => createdAt < edge)),
      );
      expect(await ids('limit=2&offset=1')).to.deep.equal(idsOf(own.slice(1, 3)));
      expect(await ids('order=asc&limit=1')).to.deep.equal([own.at(-1)!.id]);
      expect(await ids('search=GESTE')).to.have.length(1);
      const answer = await boss.rest('GET', `/api/admin/${mine}&from=${edge}&to=${edge}`);
      expect(restCode(answer)).to.equal('VALIDATION_FAILED');
    });
  });

  it('GET /admin/reports/statistics sums what players were told, by player, type and day', async () => {
    const listed = await get('transactions?limit=100');
    expect(listed.total, 'all of them').to.be.below(100);
    const rows: (Transaction & { userId: string })[] = listed.items;
    const keyOf = {
      user: (row: { userId: string }) => row.userId,
      type: (row: Transaction) => row.type,
      day: (row: Transaction) => row.createdAt.slice(0, 10),
    };
    for (const groupBy of ['user', 'type', 'day'] as const) {
      const expected = new Map<string, { movements: number; received: number; spent: number }>();
      for (const row of rows) {
        const key = `${keyOf[groupBy](row)} ${row.currency}`;
        const sum = expected.get(key) ?? { movements: 0, received: 0, spent: 0 };
        sum.movements += 1;
        if (row.amount > 0) sum.received += row.amount;
        else sum.spent -= row.amount;
        expected.set(key, sum);
      }
      const { groups } = await get(`reports/statistics?${ALWAYS}&groupBy=${groupBy}`);
      const found = new Map(
        groups.map(({ key, currency, ...sum }: Record<string, unknown>) => [`${key} ${currency}`, sum]),
      );
      expect(found, groupBy).to.deep.equal(expected);
    }
    const nothing = await get('reports/statistics?from=2000-01-01T00:00:00Z&to=2000-01-02T00:00:00Z&groupBy=day');
    expect(nothing.groups).to.deep.equal([]);
  });

  it('GET /admin/fees/summary sums what players paid, and says what the accounts hold', async () => {
    const report = await get(`fees/summary?${ALWAYS}`);
    expect(report.items).to.have.deep.members([
      { currency: 'POINT', type: 'bet_sale', amount: fees.bet_sale, movements: 1 },
      { currency: 'POINT', type: 'bet_win', amount: fees.bet_win, movements: 2 },
    ]);
    const total = { currency: 'POINT', amount: fees.bet_sale + fees.bet_win };
    expect(report.totals).to.deep.equal([total]);
    expect(report.balances).to.deep.include(total);
    const [sale] = await arena.database.collection(JournalEntry).find({ type: 'bet_sale' }).toArray();
    const from = sale!.createdAt.getTime();
    const only = await get(`fees/summary?from=${at(from)}&to=${at(from + 1)}`);
    expect(only.items.map(({ type }: Transaction) => type)).to.deep.equal(['bet_sale']);
    expect(only.balances).to.deep.include(total);
  });

  it('GET /admin/reports/exposure says what the open positions may cost', async () => {
    const { bets, staked, worstLoss, worst } = await get('reports/exposure');
    const sum = (of: Position[], figure: 'stake' | 'payout') => of.reduce((total, is) => total + is[figure], 0);
    const stakes = sum(held, 'stake');
    const outcomes = open.options.map(({ id: optionId, label }) => {
      const on = held.filter(position => position.optionId === optionId);
      const payout = sum(on, 'payout');
      return { optionId, label, positions: on.length, payout, house: stakes - payout };
    });
    const loss = Math.max(0, ...outcomes.map(({ house }) => -house));
    expect(loss).to.be.greaterThan(0);
    expect({ bets, staked, worstLoss }).to.deep.equal({ bets: 1, staked: stakes, worstLoss: loss });
    expect(worst).to.deep.equal([
      { betId: open.id, title: open.title, staked: stakes, stand: stakes, worstLoss: loss, outcomes },
    ]);
  });

  it('GET /admin/dashboard says how everything stands', async () => {
    const seen = await get('dashboard');
    const { worstLoss } = await get('reports/exposure');
    const { balances } = await get(`fees/summary?${ALWAYS}`);
    expect(seen.users).to.deep.equal({
      active: everybody.length - 1,
      disabled: 0,
      banned: 1,
      registeredLastDay: everybody.length,
    });
    expect(seen).to.include({ nodes: 1, approvals: 0 });
    expect(seen.bets).to.deep.equal({ open: 1, closed: 0, resolving: 0, waitingForResult: 0 });
    const staked = held.reduce((sum, { stake }) => sum + stake, 0);
    expect(seen.atStake).to.deep.equal({ staked, worstLoss });
    expect(seen.balances.fees).to.equal(balances.find(({ currency }: Transaction) => currency === 'POINT').amount);
    expect(seen.balances).to.include({ payouts: 0, forfeits: 1000 });
    expect(seen.jobs).to.include({ failed: 0, dead: 0 });
    expect((await get('dashboard', admin)).balances.fees, 'for super admins only').to.equal(null);
  });

  it('what nobody waits for any more is no longer looked for, and is BUSY', async () => {
    const reads = new Reads(arena.database, { maxTimeMs: 20 });
    const error = await reads.find(JournalEntry, { $where: 'sleep(500) || true' }).catch(thrown => thrown);
    expect(refusalOf(error)?.code).to.equal('BUSY');
    expect(await reads.count(JournalEntry, {}, 3), 'and no more counted than asked for').to.equal(3);
  });
});
