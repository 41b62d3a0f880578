// What admins do to bets: each of it under its restrictions, told to the room, and in the audit log.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import { isRoute } from '../../../contracts/declare.ts';
import { declarations } from '../../../contracts/index.ts';
import { Account, accountId } from '../../../models/Account.ts';
import { BetBook } from '../../../models/BetBook.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Position } from '../../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import {
  anId,
  bookOf,
  buyOf,
  codeOf,
  groupOf,
  inMs,
  jobDone,
  points,
  refused,
  restCode,
  sellOf,
  settle,
  systemBalance,
  watch,
} from './play.ts';

describe('bets, for admins', () => {
  let arena: Arena;
  let boss: Actor;
  let admin: Actor;
  let creator: Actor;
  let player: Actor;
  let lobby: Actor;

  before(async () => {
    arena = await startArena();
    [boss, admin, creator, lobby] = await Promise.all([
      arena.admin(),
      arena.admin(['admin']),
      arena.player(),
      arena.guest(),
    ]);
    await lobby.call('room:join', { room: 'lobby:bets' });
  });
  beforeEach(async () => {
    player = await arena.player();
  });
  after(() => arena.stop());

  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  const at = (bet: Bet, path = '') => `/api/admin/bets/${bet.id}${path}`;
  const asks =
    (who: Actor, method: string, path: string, body?: object, key: string = randomUUID()) =>
    async () =>
      restCode(await who.rest(method, path, body, key));
  /** Entries of the audit log, as an admin reads them over REST. */
  async function logs(action: string, relatedEntityId: string) {
    const { body } = await boss.rest('GET', `/api/admin/logs?action=${action}&relatedEntityId=${relatedEntityId}`);
    return body.items as Record<string, unknown>[];
  }
  const oddsOf = (bet: Bet) => bet.options.map(option => option.odds);
  const closed = async (bet: Bet) =>
    expect((await admin.rest('PATCH', at(bet), { status: 'closed' })).status).to.equal(200);

  describe('lists', () => {
    it('show all bets, those of groups too, by status, creator, group, text, in order, with a total', async () => {
      const mine = await arena.player();
      const groupId = await groupOf(arena, mine, player);
      const bets = [
        await arena.bet(mine, { title: 'Alpha', closesAt: inMs(9_000_000), idempotencyKey: randomUUID() }),
        await arena.bet(mine, { title: 'Beta', closesAt: inMs(7_000_000), groupId, idempotencyKey: randomUUID() }),
        await arena.bet(mine, { title: 'Gamma', closesAt: inMs(8_000_000), idempotencyKey: randomUUID() }),
      ];
      for (const taken of [0, 0, 1]) await player.call('bet:buy', buyOf(bets[taken]!, 10));
      await closed(bets[2]!);
      const query = async (text: string) =>
        (await admin.rest('GET', `/api/admin/bets?creatorId=${mine.userId}&${text}`)).body;
      const [a, b, c] = ids(bets);
      expect(ids((await query('')).items)).to.deep.equal([c, b, a]);
      expect(ids((await query('order=asc')).items)).to.deep.equal([a, b, c]);
      expect(ids((await query('sort=closesAt&order=asc')).items)).to.deep.equal([b, c, a]);
      expect(ids((await query('sort=positions')).items)).to.deep.equal([a, b, c]);
      expect(ids((await query('status=closed')).items)).to.deep.equal([c]);
      expect(ids((await query(`groupId=${groupId}`)).items)).to.deep.equal([b]);
      expect(ids((await query('search=ALPH')).items)).to.deep.equal([a]);
      const page = await query('limit=2&offset=1&order=asc');
      expect(page).to.include({ total: 3, limit: 2, offset: 1 });
      expect(ids(page.items)).to.deep.equal([b, c]);
      const answer = await admin.rest('GET', '/api/admin/bets?sort=title');
      expect(restCode(answer)).to.equal('VALIDATION_FAILED');
      const log = await arena.database
        .collection(JournalEntry)
        .countDocuments({ action: 'admin_list_bets', actorUserId: new ObjectId(admin.userId) });
      expect(log, 'eight that were answered, one that was refused').to.equal(9);
    });

    it('show what waits for a result, overdue bets that no job has closed yet included', async () => {
      const [waiting, overdue, open] = [await arena.bet(creator), await arena.bet(creator), await arena.bet(creator)];
      await closed(waiting);
      const past = { closesAt: new Date(Date.now() - 60_000) };
      await arena.database.collection(BetBook).updateOne({ _id: new ObjectId(overdue.id) }, { $set: past });
      const { body } = await admin.rest('GET', '/api/admin/bets/pending-resolution?limit=100');
      expect(ids(body.items)).to.include.members([waiting.id, overdue.id]).and.not.include(open.id);
      expect(body.total).to.equal(body.items.length);
    });

    it("show all players' positions on a bet, by status, in order", async () => {
      const bet = await arena.bet(creator);
      const other = await arena.player();
      const held = [
        (await player.call('bet:buy', buyOf(bet, 30))).position,
        (await other.call('bet:buy', buyOf(bet, 10, 1))).position,
        (await player.call('bet:buy', buyOf(bet, 20))).position,
      ];
      await player.call('bet:sell', sellOf(held[2]!.id));
      const query = async (text: string) => (await admin.rest('GET', at(bet, `/positions${text}`))).body;
      const [a, b, c] = ids(held);
      expect(ids((await query('')).items)).to.deep.equal([c, b, a]);
      expect(ids((await query('?sort=stake&order=asc')).items)).to.deep.equal([b, c, a]);
      expect(ids((await query('?status=open&sort=payout')).items)).to.deep.equal([a, b]);
      expect(await query('?limit=1&offset=1')).to.include({ total: 3 });
      expect(restCode(await admin.rest('GET', `/api/admin/bets/${anId()}/positions`))).to.equal('NOT_FOUND');
    });
  });

  describe('suspend and resume', () => {
    it('stop trades and let them go on, and tell the room once each', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      for (const [path, suspended] of [
        ['/suspend', true],
        ['/suspend', true],
        ['/resume', false],
        ['/resume', false],
        ['/suspend', true],
      ] as const) {
        const { status, body } = await admin.rest('POST', at(bet, path));
        expect(status).to.equal(200);
        expect(body.bet).to.include({ suspended, status: 'open' });
      }
      await watcher.next('bet:suspended', ({ seq }) => seq === 4);
      const told = watcher.received
        .filter(({ body }) => body?.seq > 1 && body.data)
        .map(({ event, body }) => [event, body.seq]);
      expect(told).to.deep.equal([
        ['bet:suspended', 2],
        ['bet:resumed', 3],
        ['bet:suspended', 4],
      ]);
      expect(await logs('bet_suspend', bet.id)).to.have.length(3);
      expect(await logs('bet_resume', bet.id)).to.have.length(2);
      expect((await logs('bet_resume', bet.id))[0]).to.include({ actorUserId: admin.userId, relatedEntityType: 'bet' });
      await closed(bet);
      await watcher.next('bet:updated');
      for (const path of ['/suspend', '/resume'])
        await refused(arena, 'BET_CLOSED', asks(admin, 'POST', at(bet, path)), watcher);
      await refused(arena, 'NOT_FOUND', asks(admin, 'POST', `/api/admin/bets/${anId()}/suspend`), watcher);
    });
  });

  describe('patch', () => {
    it('edits texts, tells the room, and does it once for one key', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      const texts = { title: 'Titre neuf', description: 'Une\nautre', details: 'Tout' };
      const key = randomUUID();
      const { status, body } = await admin.rest('PATCH', at(bet), texts, key);
      expect(status).to.equal(200);
      expect(body.bet).to.include(texts);
      expect((await watcher.next('bet:updated')).data).to.deep.equal(body);
      await lobby.next('lobby:changed', ({ data }) => data.newest.some((each: Bet) => each.title === 'Titre neuf'));
      await refused(
        arena,
        'OK',
        async () => {
          const again = await admin.rest('PATCH', at(bet), texts, key);
          expect(again.body).to.deep.equal(body);
          return restCode(again);
        },
        watcher,
      );
      const other = { ...texts, title: 'Encore' };
      await refused(arena, 'IDEMPOTENCY_MISMATCH', asks(admin, 'PATCH', at(bet), other, key), watcher);
      await refused(arena, 'VALIDATION_FAILED', asks(admin, 'PATCH', at(bet), { status: 'open' }), watcher);
      await refused(arena, 'VALIDATION_FAILED', asks(admin, 'PATCH', at(bet), { title: 'x' }), watcher);
      await refused(arena, 'CLOSES_IN_THE_PAST', asks(admin, 'PATCH', at(bet), { closesAt: inMs(-1000) }), watcher);
      expect(await logs('bet_update', bet.id)).to.have.length(1);
    });

    it('moves the closing time of a bet that was just opened', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      const closesAt = inMs(300);
      const { status, body } = await admin.rest('PATCH', at(bet), { closesAt });
      expect(status, JSON.stringify(body)).to.equal(200);
      expect(body.bet.closesAt).to.equal(closesAt);
      await watcher.next('bet:closed');
      expect((await bookOf(arena, bet.id)).status).to.equal('closed');
    });

    it('moves it forth and back, and the bet closes at the time that stands', async () => {
      const soon = inMs(900);
      const bet = await arena.bet(creator, { closesAt: soon });
      const watcher = await watch(arena, bet.id);
      for (const closesAt of [inMs(3_600_000), soon, inMs(7_200_000), soon]) {
        const { status } = await admin.rest('PATCH', at(bet), { closesAt });
        expect(status).to.equal(200);
      }
      const { at: saidAt } = await watcher.next('bet:closed');
      expect(Date.parse(saidAt)).to.be.at.least(Date.parse(soon));
      await settle(watcher);
      expect(watcher.all('bet:closed')).to.have.length(1);
    });

    it('leaves a bet open at the time from which it was moved away', async () => {
      const soon = inMs(500);
      const bet = await arena.bet(creator, { closesAt: soon });
      expect((await admin.rest('PATCH', at(bet), { closesAt: inMs(3_600_000) })).status).to.equal(200);
      const job = await arena.database.collection(Job).findOne({ 'payload.betId': bet.id, runAt: new Date(soon) });
      await jobDone(arena, job!._id.toString());
      expect((await bookOf(arena, bet.id)).status).to.equal('open');
      expect(codeOf(await player.ack('bet:buy', buyOf(bet, 10)))).to.equal('OK');
    });

    it('closes a bet, never opens one, and moves no time of one that is closed', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      await closed(bet);
      expect((await watcher.next('bet:closed')).seq).to.equal(2);
      expect((await watcher.next('bet:updated')).data.bet.status).to.equal('closed');
      await lobby.next('lobby:changed', ({ data }) => !ids(data.newest).includes(bet.id));
      await refused(arena, 'BET_CLOSED', asks(admin, 'PATCH', at(bet), { status: 'closed' }), watcher);
      await refused(arena, 'BET_CLOSED', asks(admin, 'PATCH', at(bet), { closesAt: inMs(3_600_000) }), watcher);
    });
  });

  describe('closing by time', () => {
    it('happens at the time, is told to the room, and takes the bet out of the lobby', async () => {
      const bet = await arena.bet(creator, { closesAt: inMs(600) });
      const watcher = await watch(arena, bet.id);
      await lobby.next('lobby:changed', ({ data }) => ids(data.newest).includes(bet.id));
      const heard = lobby.received.length;
      const closedNews = await watcher.next('bet:closed');
      expect(closedNews).to.include({ seq: 2 });
      expect(Date.parse(closedNews.data.closedAt)).to.be.at.least(Date.parse(bet.closesAt));
      await lobby.next('lobby:changed', ({ data }) => !ids(data.newest).includes(bet.id), heard);
      const job = await arena.database.collection(Job).findOne({ 'payload.betId': bet.id });
      const done = await jobDone(arena, job!._id.toString());
      expect(done.startedAt! >= done.runAt, 'by the clock of the database').to.equal(true);
    });
  });

  describe('cancel', () => {
    it('gives every open stake back, leaves what was sold, and sweeps the rest to the house', async () => {
      const bet = await arena.bet(creator);
      const other = await arena.player();
      const watcher = await watch(arena, bet.id);
      const house = await systemBalance(arena, 'house');
      const sold = await player.call('bet:buy', buyOf(bet, 500));
      const { received, fee } = await player.call('bet:sell', sellOf(sold.position.id));
      await player.call('bet:buy', buyOf(bet, 100));
      await other.call('bet:buy', buyOf(bet, 200, 1));
      await other.call('bet:buy', buyOf(bet, 50));
      const key = randomUUID();
      const first = await admin.rest('DELETE', at(bet), undefined, key);
      expect(first.status).to.equal(200);
      expect(first.body.bet.status).to.equal('cancelled');
      expect((await watcher.next('bet:cancelled')).seq).to.equal(2);
      await lobby.next('lobby:changed', ({ data }) => !ids(data.newest).includes(bet.id));
      await jobDone(arena, first.body.jobId);
      for (const [who, has] of [
        [player, 500 + received],
        [other, 1000],
      ] as const) {
        expect(await points(arena, who)).to.equal(has);
        const told = await who.next('wallet:changed', ({ data }) => data.reason === 'refund');
        expect(told.data.accounts[0].available).to.equal(has);
      }
      await player.next('position:changed', ({ data }) => data.position.status === 'cancelled');
      const positions = await arena.database
        .collection(Position)
        .find({ betId: new ObjectId(bet.id) })
        .toArray();
      expect(positions.map(({ status }) => status).sort()).to.deep.equal([
        'cancelled',
        'cancelled',
        'cancelled',
        'sold',
      ]);
      expect((await bookOf(arena, bet.id)).stand.balance).to.equal(0);
      expect(await systemBalance(arena, 'house')).to.equal(house + 500 - received - fee);

      const again = await admin.rest('DELETE', at(bet), undefined, key);
      expect(again.body).to.deep.equal(first.body);
      await refused(arena, 'CONFLICT', asks(admin, 'DELETE', at(bet)), watcher);
      const result = { resultOptionId: bet.options[0]!.id };
      await refused(arena, 'CONFLICT', asks(admin, 'POST', at(bet, '/resolve'), result), watcher);
      expect(await logs('bet_cancel', bet.id)).to.have.length(1);
      const { body } = await boss.rest('GET', `/api/admin/logs?action=refund&targetUserId=${player.userId}`);
      expect(body.items[0]).to.include({ pointsDelta: 100, pointsBefore: 400 + received, pointsAfter: 500 + received });
    });

    it('takes a closed bet too, and one that nobody played', async () => {
      const bet = await arena.bet(creator);
      await closed(bet);
      const { status, body } = await admin.rest('DELETE', at(bet));
      expect(status).to.equal(200);
      await jobDone(arena, body.jobId);
    });
  });

  describe('resolve', () => {
    it('pays winners less the fee, settles losers at nothing, sweeps the stand, and tells everybody', async () => {
      const bet = await arena.bet(creator);
      const [winner, loser] = [await arena.player(), await arena.player()];
      const watcher = await watch(arena, bet.id);
      const [fees, house] = [await systemBalance(arena, 'fees'), await systemBalance(arena, 'house')];
      const won = (await winner.call('bet:buy', buyOf(bet, 500))).position;
      const lost = (await loser.call('bet:buy', buyOf(bet, 300, 1))).position;
      const resultOptionId = bet.options[0]!.id;
      const resolve = asks(admin, 'POST', at(bet, '/resolve'), { resultOptionId });
      await watcher.next('bet:odds', ({ data }) => data.options[1].staked === 300);
      await refused(arena, 'BET_OPEN', resolve, watcher);
      await closed(bet);
      await watcher.next('bet:updated');
      await refused(arena, 'NOT_FOUND', asks(admin, 'POST', at(bet, '/resolve'), { resultOptionId: anId() }), watcher);
      await refused(arena, 'VALIDATION_FAILED', asks(admin, 'POST', at(bet, '/resolve'), {}), watcher);

      const key = randomUUID();
      const first = await admin.rest('POST', at(bet, '/resolve'), { resultOptionId }, key);
      expect(first.status).to.equal(200);
      expect((await watcher.next('bet:resolving')).data).to.deep.equal({ resultOptionId });
      const resolved = await watcher.next('bet:resolved');
      expect(resolved.data).to.include({ resultOptionId, winners: 1, paid: 908 });
      expect(resolved.seq).to.equal(5);
      expect((await jobDone(arena, first.body.jobId)).kind).to.equal('bet:settle');

      const told = await winner.next('position:changed', ({ data }) => data.position.id === won.id);
      expect(told.data.position).to.include({ status: 'settled', payout: 908, fee: 18 });
      expect(told.data.position.settledAt).to.be.a('string');
      const other = await loser.next('position:changed', ({ data }) => data.position.id === lost.id);
      expect(other.data.position).to.include({ status: 'settled', payout: 0, fee: 0 });
      expect(await points(arena, winner)).to.equal(500 + 890);
      expect(await points(arena, loser)).to.equal(700);
      expect(loser.all('wallet:changed').map(({ data }) => data.reason)).to.deep.equal(['bet_stake']);
      expect(await systemBalance(arena, 'fees')).to.equal(fees + 18);
      expect(await systemBalance(arena, 'house')).to.equal(house + 800 - 908);
      expect((await bookOf(arena, bet.id)).stand.balance).to.equal(0);
      expect((await player.call('bet:get', { betId: bet.id })).bet).to.include({ status: 'resolved', resultOptionId });

      expect((await admin.rest('POST', at(bet, '/resolve'), { resultOptionId }, key)).body).to.deep.equal(first.body);
      await refused(arena, 'CONFLICT', resolve, watcher);
      await refused(arena, 'CONFLICT', asks(admin, 'DELETE', at(bet)), watcher);
      const mismatch = { resultOptionId: bet.options[1]!.id };
      await refused(arena, 'IDEMPOTENCY_MISMATCH', asks(admin, 'POST', at(bet, '/resolve'), mismatch, key), watcher);
      const [entry] = await logs('bet_resolve', bet.id);
      expect(entry).to.deep.include({ actorUserId: admin.userId, metadata: { resultOptionId } });
      const { body } = await boss.rest('GET', `/api/admin/logs?action=bet_win&targetUserId=${winner.userId}`);
      expect(body.items[0]).to.include({ pointsDelta: 890, pointsBefore: 500, pointsAfter: 1390 });
      const fee = await boss.rest('GET', `/api/admin/logs?action=fee_*&search=fee_bet_win&limit=100`);
      expect(fee.body.items.map(({ metadata }: { metadata: object }) => metadata)).to.deep.include({
        amount: 18,
        entries: 1,
      });
    });

    it('takes a bet whose time has come before the job has closed it', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      const past = { closesAt: new Date(Date.now() - 60_000) };
      await arena.database.collection(BetBook).updateOne({ _id: new ObjectId(bet.id) }, { $set: past });
      const answer = await admin.rest('POST', at(bet, '/resolve'), { resultOptionId: bet.options[0]!.id });
      expect(answer.status).to.equal(200);
      await watcher.next('bet:resolved');
      const seqs = ['bet:closed', 'bet:resolving', 'bet:resolved'].map(event => watcher.all(event)[0].seq);
      expect(seqs).to.deep.equal([2, 3, 4]);
    });

    it('is refused to an admin who holds an open position on it', async () => {
      const bet = await arena.bet(creator);
      const { position } = await admin.call('bet:buy', buyOf(bet, 20));
      const other = await arena.bet(creator);
      const sold = await admin.call('bet:buy', buyOf(other, 20));
      await admin.call('bet:sell', sellOf(sold.position.id));
      for (const each of [bet, other])
        expect((await boss.rest('PATCH', at(each), { status: 'closed' })).status).to.equal(200);
      const watcher = await watch(arena, bet.id);
      const result = { resultOptionId: bet.options[0]!.id };
      await refused(arena, 'FORBIDDEN', asks(admin, 'POST', at(bet, '/resolve'), result), watcher);
      expect(restCode(await boss.rest('POST', at(bet, '/resolve'), result))).to.equal('OK');
      await admin.next('position:changed', ({ data }) => data.position.id === position.id);
      const fine = { resultOptionId: other.options[0]!.id };
      expect(restCode(await admin.rest('POST', at(other, '/resolve'), fine))).to.equal('OK');
    });
  });

  describe('an admin who holds an open position', () => {
    it('does not move its odds, nor take his stake back, until he has sold', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      const { position } = await admin.call('bet:buy', buyOf(bet, 20));
      await watcher.next('bet:odds', ({ data }) => data.options[0].staked === 20);
      const odds = asks(admin, 'PATCH', at(bet, `/options/${bet.options[0]!.id}`), { odds: 1.1 });
      const cancel = asks(admin, 'DELETE', at(bet));
      await refused(arena, 'FORBIDDEN', odds, watcher);
      await refused(arena, 'FORBIDDEN', cancel, watcher);
      await admin.call('bet:sell', sellOf(position.id));
      expect(await odds()).to.equal('OK');
      expect(await cancel()).to.equal('OK');
    });
  });

  describe('options', () => {
    const three = (): Partial<Parameters<Arena['bet']>[1]> => ({
      betType: 'multiple',
      options: [
        { label: 'Rouge', odds: 2.5 },
        { label: 'Vert', odds: 2.5 },
        { label: 'Bleu', odds: 4 },
      ],
    });

    it('are added, edited and removed while nobody has staked', async () => {
      const bet = await arena.bet(creator, three());
      const watcher = await watch(arena, bet.id);
      const added = await admin.rest('POST', at(bet, '/options'), { label: 'Jaune', odds: 9 });
      expect(added.status).to.equal(200);
      expect(oddsOf(added.body.bet)).to.deep.equal([2.5, 2.5, 4, 9]);
      expect((await watcher.next('bet:updated')).data).to.deep.equal(added.body);
      await watcher.next('bet:odds', ({ data }) => data.options.length === 4);
      const yellow = added.body.bet.options[3].id;
      const edited = await admin.rest('PATCH', at(bet, `/options/${yellow}`), { label: 'Or', odds: 8, value: 7 });
      expect(edited.body.bet.options[3]).to.include({ label: 'Or', odds: 8, value: 7 });
      const removed = await admin.rest('DELETE', at(bet, `/options/${bet.options[1]!.id}`));
      expect(removed.body.bet.options.map(({ label }: { label: string }) => label)).to.deep.equal([
        'Rouge',
        'Bleu',
        'Or',
      ]);
      await watcher.next('bet:odds', ({ data }) => data.options.length === 3);
      for (const action of ['bet_option_add', 'bet_option_update', 'bet_option_remove'])
        expect(await logs(action, bet.id), action).to.have.length(1);
    });

    it('keep at least two, at most twenty, each with a label of its own', async () => {
      const two = await arena.bet(creator);
      const watcher = await watch(arena, two.id);
      const [yes] = two.options;
      await refused(arena, 'TOO_FEW_OPTIONS', asks(admin, 'DELETE', at(two, `/options/${yes!.id}`)), watcher);
      const taken = { label: 'Non' };
      await refused(arena, 'CONFLICT', asks(admin, 'PATCH', at(two, `/options/${yes!.id}`), taken), watcher);
      expect(restCode(await admin.rest('PATCH', at(two, `/options/${yes!.id}`), { label: 'Oui' }))).to.equal('OK');
      const some = await arena.bet(creator, three());
      await refused(arena, 'CONFLICT', asks(admin, 'POST', at(some, '/options'), { label: 'Vert', odds: 2 }));
      for (const method of ['PATCH', 'DELETE'])
        await refused(arena, 'NOT_FOUND', asks(admin, method, at(some, `/options/${anId()}`)));
      const options = Array.from({ length: 19 }, (_, i) => ({ label: `n° ${i}`, odds: 15 }));
      const many = await arena.bet(creator, { betType: 'multiple', options });
      expect(restCode(await admin.rest('POST', at(many, '/options'), { label: 'vingt', odds: 15 }))).to.equal('OK');
      await refused(arena, 'LIMIT_EXCEEDED', asks(admin, 'POST', at(many, '/options'), { label: 'plus', odds: 15 }));
    });

    it('stay what the type of the bet wants: two of a boolean one, values of a numeric one', async () => {
      const two = await arena.bet(creator);
      await refused(arena, 'VALIDATION_FAILED', asks(admin, 'POST', at(two, '/options'), { label: 'Nul', odds: 3 }));
      const values = [1, 2].map(value => ({ label: `${value}`, odds: 2, value }));
      const numeric = await arena.bet(creator, { betType: 'number', options: values });
      await refused(arena, 'VALIDATION_FAILED', asks(admin, 'POST', at(numeric, '/options'), { label: '3', odds: 3 }));
      const third = { label: '3', odds: 3, value: 3 };
      expect(restCode(await admin.rest('POST', at(numeric, '/options'), third))).to.equal('OK');
    });

    it('are fixed from the first position on, but for their odds, which leave the holders their payouts', async () => {
      const bet = await arena.bet(creator);
      const watcher = await watch(arena, bet.id);
      const { position } = await player.call('bet:buy', buyOf(bet, 500));
      await watcher.next('bet:odds', ({ data }) => data.options[0].staked === 500);
      const [yes, no] = bet.options;
      await refused(
        arena,
        'POSITIONS_EXIST',
        asks(admin, 'POST', at(bet, '/options'), { label: 'Nul', odds: 3 }),
        watcher,
      );
      await refused(arena, 'POSITIONS_EXIST', asks(admin, 'DELETE', at(bet, `/options/${no!.id}`)), watcher);
      for (const change of [{ label: 'Si' }, { value: 3 }, { label: 'Si', odds: 2 }])
        await refused(arena, 'POSITIONS_EXIST', asks(admin, 'PATCH', at(bet, `/options/${yes!.id}`), change), watcher);

      const before = await bookOf(arena, bet.id);
      const edited = await admin.rest('PATCH', at(bet, `/options/${yes!.id}`), { odds: 1.5 });
      expect(edited.status).to.equal(200);
      expect(oddsOf(edited.body.bet), 'the typed odds are shown, the other stays').to.deep.equal([1.5, 2.089]);
      await watcher.next('bet:odds', ({ data }) => data.options[0].odds === 1.5);
      const after = await bookOf(arena, bet.id);
      expect(after.curve.outstanding).to.deep.equal(before.curve.outstanding);
      expect(after.stand.balance).to.equal(500);
      const [held] = (await player.call('bet:positions', { betId: bet.id })).items;
      expect(held).to.deep.equal(position);
      const quote = await player.call('bet:quote', { betId: bet.id, optionId: yes!.id, stake: 10 });
      expect(quote.odds).to.be.at.most(1.5);

      // What was sold is a position that there has been.
      await player.call('bet:sell', sellOf(position.id));
      await watcher.next('bet:odds', ({ data }) => data.options[0].positions === 0);
      await refused(
        arena,
        'POSITIONS_EXIST',
        asks(admin, 'POST', at(bet, '/options'), { label: 'Nul', odds: 3 }),
        watcher,
      );
    });

    it('are not touched once the bet is closed', async () => {
      const bet = await arena.bet(creator, three());
      await closed(bet);
      const [first] = bet.options;
      await refused(arena, 'BET_CLOSED', asks(admin, 'POST', at(bet, '/options'), { label: 'x', odds: 2 }));
      await refused(arena, 'BET_CLOSED', asks(admin, 'PATCH', at(bet, `/options/${first!.id}`), { odds: 2 }));
      await refused(arena, 'BET_CLOSED', asks(admin, 'DELETE', at(bet, `/options/${first!.id}`)));
    });
  });

  describe('who may', () => {
    it("leaves the super admin's bets to super admins", async () => {
      const bet = await arena.bet(boss);
      const watcher = await watch(arena, bet.id);
      const [yes] = bet.options;
      for (const [method, path, body] of [
        ['POST', '/suspend'],
        ['POST', '/resume'],
        ['PATCH', '', { title: 'Autre' }],
        ['DELETE', ''],
        ['POST', '/resolve', { resultOptionId: yes!.id }],
        ['POST', '/options', { label: 'Nul', odds: 3 }],
        ['PATCH', `/options/${yes!.id}`, { odds: 3 }],
        ['DELETE', `/options/${yes!.id}`],
      ] as const)
        await refused(arena, 'BET_UNTOUCHABLE', asks(admin, method, at(bet, path), body), watcher);
      expect(restCode(await boss.rest('POST', at(bet, '/suspend')))).to.equal('OK');
    });

    it('refuses a player and a guest on every route of admins, whatever it is', async () => {
      const routes = [...declarations.values()].filter(({ access }) => typeof access === 'object');
      expect(routes.length).to.be.at.least(20);
      const stranger = await arena.player();
      const bet = await arena.bet(creator);
      await lobby.next('lobby:changed', ({ data }) => ids(data.newest).includes(bet.id));
      const params: Record<string, string> = {
        betId: bet.id,
        optionId: bet.options[0]!.id,
        userId: player.userId,
        jobId: anId(),
        gameId: anId(),
        tournamentId: anId(),
        groupId: anId(),
        approvalId: anId(),
        reportId: anId(),
        name: 'clerk',
      };
      // What each needs to get past its schema, so that access is what refuses.
      const period = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
      const inputs: Record<string, Record<string, unknown>> = {
        'GET /admin/fees/summary': period,
        'GET /admin/reports/statistics': { ...period, groupBy: 'day' },
        'POST /admin/bets/:betId/resolve': { resultOptionId: bet.options[0]!.id },
        'POST /admin/bets/:betId/correct': { resultOptionId: bet.options[0]!.id, reason: 'erreur' },
        'POST /admin/bets/:betId/confirm': { reason: 'sans effet' },
        'POST /admin/bets/:betId/options': { label: 'Nul', odds: 3 },
        'POST /admin/users': { email: 'nobody@example.com', password: 'un mot de passe' },
        'POST /admin/users/:userId/reset-password': { newPassword: 'un mot de passe' },
        'POST /admin/users/:userId/ban': { reason: 'triche' },
        'POST /admin/users/:userId/points/credit': { amount: 5 },
        'POST /admin/users/:userId/points/debit': { amount: 5 },
        'POST /admin/users/:userId/adjust': { currency: 'COIN', amount: 5, reason: 'cadeau' },
        'POST /admin/roles': { name: 'clerk', permissions: [] },
        'PUT /admin/users/:userId/roles': { roles: [] },
        'PATCH /admin/tournaments/:tournamentId': { reason: 'sans nouvelles' },
        'POST /admin/games': { slug: 'fc-mobile', name: 'FC Mobile', kind: 'football' },
        'POST /admin/groups': { name: 'Les amis' },
        'POST /admin/groups/:groupId/members': { userId: player.userId },
        'POST /admin/groups/:groupId/members/batch': { members: [{ userId: player.userId }] },
      };
      for (const { name, route } of routes) {
        if (!route || !isRoute(name)) throw new Error(`${name} has no route`);
        const [method, path] = route.split(' ') as [string, string];
        const address = `/api${path.replace(/:(\w+)/g, (_, param) => params[param]!)}`;
        const key = randomUUID();
        const [query, body] = method === 'GET' ? [inputs[name], undefined] : [undefined, inputs[name]];
        const asked = query ? `${address}?${new URLSearchParams(query as Record<string, string>)}` : address;
        const ask = async (token?: string) =>
          restCode(await arena.rest(method, asked, body, { key, ...(token && { token }) }));
        await refused(arena, 'UNAUTHENTICATED', () => ask(), lobby);
        await refused(arena, 'FORBIDDEN', () => ask(stranger.session!.token), lobby);
        // And no socket can say it as an event.
        expect(codeOf(await boss.ack(name, {})), name).to.equal('UNKNOWN_EVENT');
      }
    });

    it('never says anything of it in the books', async () => {
      const account = await arena.database
        .collection(Account)
        .findOne({ _id: accountId(player.userId, 'POINT', 'cash') });
      expect(account).to.include({ available: 1000, frozen: false });
      await arena.audit();
    });
  });
});
