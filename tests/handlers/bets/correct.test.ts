// Correcting a result: what was foreseen is what happens, once; what is spent is the house's loss, listed, and nothing else moves.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Correction } from '../../../contracts/adminBets.ts';
import type { Bet } from '../../../contracts/bets.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { type Actor, type Arena, PASSWORD, startArena } from '../../support/arena.ts';
import { buyOf, jobDone, points, refused, restCode, systemBalance, watch } from './play.ts';

const feeOn = (gross: number) => Math.floor(gross * 0.02);

describe('POST /admin/bets/:betId/correct', () => {
  let arena: Arena;
  let boss: Actor;
  let creator: Actor;
  before(async () => {
    arena = await startArena({ config: { ARENE_SETTLE_CHUNK: '2' } });
    [boss, creator] = await Promise.all([arena.admin(), arena.player()]);
  });
  after(() => arena.stop());

  const correct = (who: Actor, bet: Bet, option: number, more: object = {}, key: string = randomUUID()) =>
    who.rest(
      'POST',
      `/api/admin/bets/${bet.id}/correct`,
      { resultOptionId: bet.options[option]!.id, reason: 'mauvaise lecture', ...more },
      key,
    );
  async function resolved(bet: Bet, option: number): Promise<void> {
    await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    const input = { resultOptionId: bet.options[option]!.id };
    const { body } = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, input);
    await jobDone(arena, body.jobId);
  }
  /** Three players: on the first option, on the second, on both. */
  async function played() {
    const bet = await arena.bet(creator);
    const players = await Promise.all([arena.player(), arena.player(), arena.player()]);
    const [first, second, both] = players as [Actor, Actor, Actor];
    const payouts = [];
    for (const [who, stake, option] of [
      [first, 400, 0],
      [second, 300, 1],
      [both, 100, 0],
      [both, 50, 1],
      [first, 10, 0],
    ] as const)
      payouts.push((await who.call('bet:buy', buyOf(bet, stake, option))).position.payout);
    return { bet, first, second, both, payouts: payouts as [number, number, number, number, number] };
  }

  it('takes back and pays as the dry run says, tells the room and the players, and can be undone', async () => {
    const { bet, first, second, both, payouts } = await played();
    const [a, b, c, d, e] = payouts;
    await resolved(bet, 0);
    const actors = [first, second, both];
    const has = async () => Promise.all(actors.map(actor => points(arena, actor)));
    const before = await has();
    const moved = async () => (await first.call('wallet:get', {})).totals;
    const movedBefore = await moved();
    const [house, fees] = [await systemBalance(arena, 'house'), await systemBalance(arena, 'fees')];
    const watcher = await watch(arena, bet.id);
    const atStake = async () => {
      const { bets, staked, worstLoss } = (await boss.rest('GET', '/api/admin/reports/exposure')).body;
      return { bets, staked, worstLoss };
    };
    const exposure = await atStake();

    const { body: dry } = await correct(boss, bet, 1, { dryRun: true });
    const net = (gross: number) => gross - feeOn(gross);
    const back = net(a) + net(e);
    const changeOfBoth = net(d) - net(c);
    expect(dry.jobId).to.equal(null);
    const { changes, ...totals } = dry.correction as Correction;
    expect(totals).to.deep.equal({
      previousOptionId: bet.options[0]!.id,
      users: 3,
      winners: 2,
      paid: b + d,
      fees: feeOn(b) + feeOn(d),
      kept: 0,
      losers: 3,
      takenBack: a + c + e,
      feesBack: feeOn(a) + feeOn(c) + feeOn(e),
      missing: 0,
    });
    expect(changes).to.have.deep.members([
      { userId: first.userId, paid: 0, takenBack: back, missing: 0, change: -back },
      { userId: second.userId, paid: net(b), takenBack: 0, missing: 0, change: net(b) },
      { userId: both.userId, paid: net(d), takenBack: net(c), missing: 0, change: changeOfBoth },
    ]);
    expect(await has(), 'nothing has moved').to.deep.equal(before);

    const key = randomUUID();
    const { status, body } = await correct(boss, bet, 1, {}, key);
    expect(status).to.equal(200);
    await jobDone(arena, body.jobId);
    expect((await correct(boss, bet, 1, {}, key)).body, 'asked again').to.deep.equal(body);
    expect(await has()).to.deep.equal(before.map((was, i) => was + [-back, net(b), changeOfBoth][i]!));
    const feesMoved = feeOn(b) + feeOn(d) - feeOn(a) - feeOn(c) - feeOn(e);
    expect(await systemBalance(arena, 'fees')).to.equal(fees + feesMoved);
    expect(await atStake(), 'a bet that has a result costs nothing more').to.deep.equal(exposure);
    const always = 'from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z';
    const summary = (await boss.rest('GET', `/api/admin/fees/summary?${always}`)).body;
    expect(summary.totals).to.deep.equal([{ currency: 'POINT', amount: fees + feesMoved }]);
    expect(await systemBalance(arena, 'house')).to.equal(house + a + c + e - b - d);
    const { data } = await watcher.next('bet:corrected');
    expect(data).to.deep.equal({
      resultOptionId: bet.options[1]!.id,
      previousOptionId: bet.options[0]!.id,
      winners: 2,
      paid: b + d,
      takenBack: a + c + e,
      missing: 0,
    });
    await second.next('position:changed', ({ data }) => data.position.payout === b && data.position.fee === feeOn(b));
    await first.next(
      'position:changed',
      ({ data }) => data.position.payout === 0 && data.position.status === 'settled',
    );
    const entries = await first.call('wallet:transactions', { type: 'bet_win' });
    expect(entries.items.reduce((sum, { amount }) => sum + amount, 0)).to.equal(0);
    await arena.audit();

    await jobDone(arena, (await correct(boss, bet, 0)).body.jobId);
    expect(await has()).to.deep.equal(before);
    expect(await moved(), 'what was taken back was neither earned nor spent').to.deep.equal(movedBefore);
    expect(await systemBalance(arena, 'fees')).to.equal(fees);
    expect(await systemBalance(arena, 'house')).to.equal(house);
    await arena.audit();
  });

  it('leaves what is spent to the house, says so before and after, and lists it', async () => {
    const { bet, first, both, payouts } = await played();
    const [a, b, c, d, e] = payouts;
    await resolved(bet, 0);
    const left = 7;
    const spent = (await points(arena, first)) - left;
    const debit = await boss.rest('POST', `/api/admin/users/${first.userId}/points/debit`, { amount: spent });
    expect(debit.status).to.equal(200);
    // His points go to the forfeits, and his account is frozen.
    await boss.rest('POST', `/api/admin/users/${both.userId}/ban`, { reason: 'triche' });
    const net = (gross: number) => gross - feeOn(gross);
    const missing = [net(a) + net(e) - left, Math.max(0, net(c) - net(d))] as const;

    const { correction } = (await correct(boss, bet, 1, { dryRun: true })).body;
    expect(correction.missing).to.equal(missing[0] + missing[1]);
    expect(correction.changes[0]).to.include({ userId: first.userId, missing: missing[0], change: -left });
    const house = await systemBalance(arena, 'house');
    await jobDone(arena, (await correct(boss, bet, 1)).body.jobId);
    expect(await points(arena, first)).to.equal(0);
    expect(await points(arena, both)).to.equal(0);
    expect(await systemBalance(arena, 'house')).to.equal(house + a + c + e - b - d - missing[0] - missing[1]);
    const { body } = await boss.rest('GET', `/api/admin/logs?action=bet_correct_missing&relatedEntityId=${bet.id}`);
    const listed = new Map<string, number>();
    for (const { targetUserId, metadata } of body.items)
      listed.set(targetUserId, (listed.get(targetUserId) ?? 0) + metadata.missing);
    expect(listed).to.deep.equal(
      new Map([
        [first.userId, missing[0]],
        [both.userId, missing[1]],
      ]),
    );
    await arena.audit();
  });

  it('pays nobody a second time what he has kept, when the first result was right after all', async () => {
    const bet = await arena.bet(creator);
    const spender = await arena.player();
    await spender.call('bet:buy', buyOf(bet, 100));
    await resolved(bet, 0);
    const [paid, house] = [await points(arena, spender), await systemBalance(arena, 'house')];
    const left = 5;
    await boss.rest('POST', `/api/admin/users/${spender.userId}/points/debit`, { amount: paid - left });
    for (let round = 0; round < 2; round += 1) {
      await jobDone(arena, (await correct(boss, bet, 1)).body.jobId);
      expect(await points(arena, spender)).to.equal(0);
      await jobDone(arena, (await correct(boss, bet, 0)).body.jobId);
      expect(await points(arena, spender)).to.equal(left);
    }
    expect(await systemBalance(arena, 'house')).to.equal(house);
  });

  it('does to the point what the dry run said, to whomever and however often', async () => {
    const options = [2.5, 3, 4].map((odds, i) => ({ label: `${i}`, odds }));
    const bet = await arena.bet(creator, { betType: 'multiple', options });
    const players = await Promise.all(Array.from({ length: 7 }, () => arena.player()));
    for (const [i, player] of players.entries())
      for (const [j, stake] of [31, 47, 83].entries()) {
        if ((i + j) % 3 < 2) await player.call('bet:buy', buyOf(bet, stake + 7 * i, j));
      }
    const [rich, poor, broke, limited, banned, deleted] = players as [Actor, Actor, Actor, Actor, Actor, Actor];
    const take = async (who: Actor, left: number) => {
      const amount = (await points(arena, who)) - left;
      const debit = await boss.rest('POST', `/api/admin/users/${who.userId}/points/debit`, { amount });
      expect(debit.status).to.equal(200);
    };
    const foreseen = async (option: number) => {
      const has = new Map<string, number>();
      for (const player of players) has.set(player.userId, await points(arena, player));
      const [house, fees] = [await systemBalance(arena, 'house'), await systemBalance(arena, 'fees')];
      const { correction: said } = (await correct(boss, bet, option, { dryRun: true })).body as {
        correction: Correction;
      };
      await jobDone(arena, (await correct(boss, bet, option)).body.jobId);
      const changes = new Map(said.changes.map(({ userId, change }) => [userId, change]));
      for (const player of players) {
        const change = (await points(arena, player)) - has.get(player.userId)!;
        expect(change, `${players.indexOf(player)} to ${option}`).to.equal(changes.get(player.userId) ?? 0);
      }
      expect(await systemBalance(arena, 'fees')).to.equal(fees + said.fees - said.feesBack);
      const ofHouse = said.takenBack - said.paid - said.missing + said.kept;
      expect(await systemBalance(arena, 'house')).to.equal(house + ofHouse);
    };
    await resolved(bet, 0);
    await limited.call('me:set-limits', { loss: { day: 1 } });
    await take(poor, 20);
    await take(broke, 0);
    await foreseen(1);
    await boss.rest('POST', `/api/admin/users/${banned.userId}/ban`, { reason: 'triche' });
    await deleted.call('me:delete', { password: PASSWORD });
    await foreseen(2);
    await take(rich, 3);
    for (const option of [0, 1, 0, 2, 1]) await foreseen(option);
    await arena.audit();
  });

  it('is done by one of two admins who correct at once, and by nobody while it is being done', async () => {
    const { bet } = await played();
    await resolved(bet, 0);
    const other = await arena.admin();
    const bystander = await watch(arena, bet.id);
    const answers = await Promise.all([correct(boss, bet, 1), correct(other, bet, 1), correct(other, bet, 0)]);
    const codes = answers.map(restCode);
    expect(codes.filter(code => code === 'OK')).to.have.length(1);
    expect(codes.filter(code => code === 'CONFLICT')).to.have.length(2);
    await bystander.next('bet:corrected');
    await bystander.settle();
    expect(bystander.all('bet:corrected')).to.have.length(1);
    await arena.audit();
  });

  it('reverses each entry by one that names it, with the reason in the log', async () => {
    const { bet, first } = await played();
    await resolved(bet, 0);
    await jobDone(arena, (await correct(boss, bet, 1)).body.jobId);
    const entries = await arena.database
      .collection(JournalEntry)
      .find({ betId: new ObjectId(bet.id), users: new ObjectId(first.userId), type: 'bet_win' })
      .toArray();
    const won = entries.filter(({ reverses }) => !reverses).map(({ _id }) => _id);
    expect(entries.flatMap(({ reverses }) => reverses ?? [])).to.have.members(won);
    expect(won).to.have.length(2);
    const { body } = await boss.rest('GET', `/api/admin/logs?action=bet_correct&relatedEntityId=${bet.id}`);
    expect(body.items[0]).to.include({ reason: 'mauvaise lecture', actorUserId: boss.userId });
  });

  it('is refused where there is nothing to correct, or nobody may', async () => {
    const { bet } = await played();
    await refused(arena, 'CONFLICT', async () => restCode(await correct(boss, bet, 1)));
    await resolved(bet, 0);
    await refused(arena, 'CONFLICT', async () => restCode(await correct(boss, bet, 0)));
    const stranger = { ...bet, options: [{ ...bet.options[0]!, id: '0'.repeat(24) }] };
    await refused(arena, 'NOT_FOUND', async () => restCode(await correct(boss, stranger, 0)));
    await refused(arena, 'VALIDATION_FAILED', async () => restCode(await correct(boss, bet, 1, { reason: '' })));
    const bossBet = await arena.bet(boss);
    await resolved(bossBet, 0);
    const admin = await arena.admin(['admin']);
    await refused(arena, 'BET_UNTOUCHABLE', async () => restCode(await correct(admin, bossBet, 1)));
    await refused(arena, 'BET_UNTOUCHABLE', async () => restCode(await correct(admin, bossBet, 1, { dryRun: true })));
  });

  it('is refused to whoever held a position, also a dry run', async () => {
    const bet = await arena.bet(creator);
    const admin = await arena.admin(['admin']);
    await admin.call('bet:buy', buyOf(bet, 10));
    await resolved(bet, 0);
    for (const dryRun of [false, true])
      await refused(arena, 'FORBIDDEN', async () => restCode(await correct(admin, bet, 1, { dryRun })));
  });

  it('moves nothing where nobody played', async () => {
    const bet = await arena.bet(creator);
    await resolved(bet, 0);
    const { correction } = (await correct(boss, bet, 1, { dryRun: true })).body;
    expect(correction).to.deep.include({ users: 0, paid: 0, takenBack: 0, missing: 0, changes: [] });
    await jobDone(arena, (await correct(boss, bet, 1)).body.jobId);
    const { body } = await boss.rest('GET', `/api/admin/bets?creatorId=${creator.userId}&limit=1`);
    expect(body.items[0]).to.include({ status: 'resolved', resultOptionId: bet.options[1]!.id });
  });
});
