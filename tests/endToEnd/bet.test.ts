// The story of a bet: from an empty database to paid winners, every ack checked, every bystander's news, and silence after refusals.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { jobDone } from '../handlers/bets/play.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';

const run = promisify(execFile);

describe('the story of a bet', () => {
  let arena: Arena;
  before(async () => {
    arena = await startArena();
  });
  after(() => arena.stop());

  it('goes from an empty database to paid winners and clean books', async () => {
    const boss = await superAdmin(arena);
    const [creator, awa, koffi, late] = await Promise.all([
      arena.player(),
      arena.player(),
      arena.player(),
      arena.player(),
    ]);
    for (const player of [creator, awa, koffi, late]) expect(await points(player)).to.equal(1000);

    const lobby = await arena.guest();
    await lobby.call('room:join', { room: 'lobby:bets' });
    const bet = await arena.bet(creator);
    await lobby.next('lobby:changed', message => message.data.newest[0]?.id === bet.id);
    expect(bet.options.map(option => option.odds)).to.deep.equal([1.9, 1.9]);

    const guest = await arena.guest();
    const joined = await guest.call('room:join', { room: `bet:${bet.id}` });
    expect(joined.seq).to.equal(1);
    expect(joined.snapshot).to.deep.equal({ bet });
    expect(joined.state['bet:odds']!.data).to.deep.equal({
      options: bet.options.map(({ label, value, matchResult, ...moving }) => moving),
    });

    const [yes, no] = bet.options.map(option => option.id);
    const bought = await awa.call('bet:buy', { betId: bet.id, optionId: yes!, stake: 500, minOdds: 1.8 });
    expect(bought.position).to.include({ stake: 500, payout: 908, oddsAtPurchase: 1.816, status: 'open' });
    expect(bought.balance).to.deep.equal({ amount: 500, currency: 'POINT' });
    const wallet = await awa.next('wallet:changed');
    expect(wallet.data.accounts[0]).to.include({ available: 500, currency: 'POINT' });
    const board = await guest.next('bet:odds', message => message.data.options[0].staked === 500);
    expect(board.data.options.map((option: { odds: number }) => option.odds)).to.deep.equal([1.742, 2.089]);
    expect(guest.all('wallet:changed'), 'a bystander learns nothing of wallets').to.deep.equal([]);

    const other = await koffi.call('bet:buy', { betId: bet.id, optionId: no!, stake: 300 });
    expect(other.position).to.include({ payout: 606 });
    expect(await awa.call('bet:quote', { positionId: bought.position.id })).to.deep.equal({
      value: 447,
      fee: 8,
      net: 439,
    });

    const second = await koffi.call('bet:buy', { betId: bet.id, optionId: yes!, stake: 100 });
    const sold = await koffi.call('bet:sell', { positionId: second.position.id });
    expect(sold.received + sold.fee).to.equal(sold.position.soldFor);
    expect(sold.balance.amount).to.equal(1000 - 300 - 100 + sold.received);
    await koffi.next('position:changed', message => message.data.position.status === 'sold');
    // One write each: opened, three purchases, a sale. The last odds may come a moment after the ack.
    await guest.next('bet:odds', message => message.version === 5);

    expect((await creator.ack('bet:buy', buyOf(bet.id, yes!))).ok).to.equal(false);
    const closed = await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    expect(closed.status).to.equal(200);
    await guest.next('bet:closed', message => message.seq === 2);
    await guest.next('chat:message', ({ text }) => text === 'Le pari est fermé.');
    const heard = guest.received.length;
    const refused = await late.ack('bet:buy', buyOf(bet.id, yes!));
    expect(refused).to.have.nested.property('error.code', 'BET_CLOSED');
    expect(await points(late)).to.equal(1000);
    await guest.settle();
    expect(
      guest.received
        .slice(heard)
        .filter(({ event }) => event !== 'room:presence' && event !== 'room:head' && event !== 'bet:updated'),
    ).to.deep.equal([], 'silence after a refusal');

    const pending = await boss.rest('GET', '/api/admin/bets/pending-resolution');
    expect(pending.body.items.map((item: { id: string }) => item.id)).to.deep.equal([bet.id]);
    const resolving = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: yes });
    expect(resolving.status).to.equal(200);
    expect(resolving.body.jobId).to.match(/^[0-9a-f]{24}$/);
    const resolved = await guest.next('bet:resolved');
    expect(resolved.data).to.include({ resultOptionId: yes, winners: 1, paid: 908 });

    const won = await awa.next('position:changed', message => message.data.position.status === 'settled');
    expect(won.data.position).to.include({ payout: 908, fee: 18 });
    expect(await points(awa)).to.equal(500 + 890);
    expect(await points(koffi)).to.equal(1000 - 300 - 100 + sold.received);
    const seqs = guest.received
      .filter(({ body }) => body?.seq && body.room === `bet:${bet.id}` && body.data)
      .map(({ body }) => body.seq);
    expect(seqs).to.deep.equal(
      seqs.map((_, i) => i + 2),
      'the room counts without gaps',
    );

    const books = await run(process.execPath, ['server/audit.ts', '--json'], {
      env: { ...process.env, MONGODB_URI: arena.uri },
    });
    expect(JSON.parse(books.stdout)).to.include({ clean: true });
    const { body } = await boss.rest('POST', '/api/admin/ledger/audit');
    await jobDone(arena, body.jobId);
    const audit = await boss.rest('GET', '/api/admin/ledger/audit');
    expect(audit.body.report).to.include({ clean: true });
    const log = await boss.rest('GET', `/api/admin/logs?relatedEntityId=${bet.id}&limit=100`);
    const actions = log.body.items.map((entry: { action: string }) => entry.action);
    expect(actions).to.include.members([
      'bet_create',
      'bet_buy',
      'bet_sell',
      'fee_bet_sale',
      'bet_update',
      'bet_resolve',
    ]);
    const win = await boss.rest('GET', `/api/admin/logs?targetUserId=${awa.userId}&action=bet_win`);
    expect(win.body.items[0]).to.include({ pointsDelta: 890, pointsBefore: 500, pointsAfter: 1390 });
  });
});

const buyOf = (betId: string, optionId: string) => ({
  betId,
  optionId,
  stake: 10,
  idempotencyKey: 'a-key-of-this-test',
});

async function points(player: Actor): Promise<number> {
  const { accounts } = await player.call('wallet:get', {});
  return accounts.find(account => account.currency === 'POINT' && account.purpose === 'cash')!.available;
}

/** Made by the command line, as an operator does. */
async function superAdmin(arena: Arena): Promise<Actor> {
  const said = ['create-super', '--email', 'boss@example.com', '--password', 'le chef en personne'];
  const { JWT_SECRET, ENCRYPTION_KEY } = arena.config;
  const env = { ...process.env, MONGODB_URI: arena.uri, JWT_SECRET, ENCRYPTION_KEY };
  const { stdout } = await run(process.execPath, ['server/admin.ts', ...said], { env });
  expect(stdout).to.include('super_admin');
  const boss = await arena.guest();
  boss.session = await boss.call('auth:login', { identifier: 'boss@example.com', password: 'le chef en personne' });
  return boss;
}
