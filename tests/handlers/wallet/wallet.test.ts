// The wallet: what moved, page by page, and what became of a command whose answer was lost.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { InputOf } from '../../../contracts/index.ts';
import type { Transaction } from '../../../contracts/wallet.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';

describe('wallet', () => {
  let arena: Arena;
  let admin: Actor;
  let player: Actor;
  before(async () => {
    arena = await startArena();
    admin = await arena.admin();
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const adjust = (currency: string, amount: number) =>
    admin.rest('POST', `/api/admin/users/${player.userId}/adjust`, { currency, amount, reason: 'test' });

  async function all(input: InputOf<'wallet:transactions'>, of = player): Promise<Transaction[]> {
    const items: Transaction[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await of.call('wallet:transactions', { ...input, ...(cursor && { cursor }) });
      expect(page.items.length).to.be.at.most(input.limit ?? 20);
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = page.nextCursor;
    }
  }

  it('lists every movement once, newest first, whatever the page', async () => {
    for (const amount of [10, 20, -5, 40]) await adjust('POINT', amount);
    const expected = [40, -5, 20, 10, 1000];
    for (const limit of [1, 2, 3, 5, 100]) {
      const items = await all({ limit });
      expect(items.map(item => item.amount)).to.deep.equal(expected);
    }
    const [last, ...others] = await all({});
    expect(last).to.include({ type: 'adjustment', currency: 'POINT', balanceBefore: 1025, balanceAfter: 1065 });
    expect(last).to.include({ status: 'completed' });
    expect(others.at(-1)).to.include({ type: 'welcome', id: `welcome:${player.userId}`, balanceBefore: 0 });
  });

  it('keeps those of the same moment apart', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, i) => adjust('POINT', i + 1)));
    await arena.database.collection(JournalEntry).updateMany({}, { $set: { createdAt: new Date(1_750_000_000_000) } });
    const items = await all({ limit: 2 });
    expect(items).to.have.length(6);
    expect(new Set(items.map(item => item.id)).size).to.equal(6);
  });

  it('filters by currency, type and status', async () => {
    await adjust('COIN', 300);
    await adjust('POINT', 5);
    expect((await all({ currency: 'COIN' })).map(item => item.amount)).to.deep.equal([300]);
    expect((await all({ type: 'welcome' })).map(item => item.amount)).to.deep.equal([1000]);
    expect((await all({ currency: 'POINT', type: 'adjustment' })).map(item => item.amount)).to.deep.equal([5]);
    expect(await all({ status: 'completed' })).to.have.length(3);
    expect(await all({ status: 'pending' })).to.deep.equal([]);
  });

  it('shows nobody the movements of another', async () => {
    await adjust('POINT', 77);
    const stranger = await arena.player();
    expect((await all({}, stranger)).map(item => item.amount)).to.deep.equal([1000]);
  });

  it('refuses what is not a cursor', async () => {
    const bet = Buffer.from(JSON.stringify(['0'.repeat(24)])).toString('base64url');
    const operator = Buffer.from(JSON.stringify(['x', { $gt: 0 }])).toString('base64url');
    for (const cursor of ['', 'x', 'AAAA', 'bnVsbA', bet, operator]) {
      const answer = await player.ack('wallet:transactions', { cursor });
      expect(answer, cursor).to.have.nested.property('error.code', 'VALIDATION_FAILED');
    }
  });

  it('knows what became of a keyed command, to its owner only', async () => {
    const creator = await arena.player();
    const bet = await arena.bet(creator);
    const idempotencyKey = randomUUID();
    const ask = (of: Actor, event = 'bet:buy') => of.call('wallet:receipt', { event, idempotencyKey });
    expect(await ask(player)).to.deep.equal({ status: 'unknown' });
    const bought = await player.call('bet:buy', {
      betId: bet.id,
      optionId: bet.options[0]!.id,
      stake: 10,
      idempotencyKey,
    });
    expect(await ask(player)).to.deep.equal({ status: 'done', reply: bought });
    expect(await ask(creator)).to.deep.equal({ status: 'unknown' });
    expect(await ask(player, 'bet:sell')).to.deep.equal({ status: 'unknown' });
  });
});
