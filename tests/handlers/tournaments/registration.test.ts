// Places in a tournament: taken and given back with their fees, private ones for those with the code, all told to the room.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Job } from '../../../models/Job.ts';
import { Tournament } from '../../../models/Tournament.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { anId, codeOf, inMs } from '../bets/play.ts';
import { Cup } from './cup.ts';

describe('registration for a tournament', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    organizer = await cup.player();
  });
  after(() => arena.stop());

  const watch = async (tournamentId: string, actor?: Actor) => {
    const watcher = actor ?? (await arena.guest());
    const joined = await watcher.call('room:join', { room: `tournament:${tournamentId}` });
    return { watcher, joined };
  };

  describe('creating', () => {
    it('opens a room that guests may watch, says what holds, and binds its seed', async () => {
      const tournament = await cup.open(organizer, { entryFee: 2000, prizeDistribution: { '1': 70, '2': 30 } });
      expect(tournament).to.deep.include({
        organizerId: organizer.userId,
        status: 'registration',
        playersCount: 0,
        platformFeePercent: 10,
        organizerFeePercent: 5,
        isPaid: true,
        isPublic: true,
        invitationCode: null,
        seed: null,
      });
      expect(tournament.seedHash).to.match(/^[0-9a-f]{64}$/);
      const { joined } = await watch(tournament.id);
      expect(joined.snapshot).to.deep.include({ participants: [] });
    });

    const misfits: [string, object, string][] = [
      ['a knockout of six without byes', { maxPlayers: 6 }, 'PLAYERS_DO_NOT_FIT'],
      ['a knockout of three', { maxPlayers: 3, byes: true }, 'PLAYERS_DO_NOT_FIT'],
      ['a league of 33', { type: 'league', maxPlayers: 33 }, 'PLAYERS_DO_NOT_FIT'],
      ['prizes that are not all', { entryFee: 100, prizeDistribution: { '1': 50, '2-3': 20 } }, 'PRIZES_DO_NOT_FIT'],
      ['prizes without a fee', { prizeDistribution: { '1': 100 } }, 'PRIZES_DO_NOT_FIT'],
      ['a place that there is not', { entryFee: 100, prizeDistribution: { '9': 100 } }, 'PRIZES_DO_NOT_FIT'],
      ['a deadline that is past', { registrationDeadline: '2020-01-01T00:00:00Z' }, 'CLOSES_IN_THE_PAST'],
      ['rules longer than a page', { rules: { text: 'x'.repeat(5000) } }, 'VALIDATION_FAILED'],
      ['rules that no database takes', { rules: { 'a\u0000b': 1 } }, 'VALIDATION_FAILED'],
      ['rules without an end', { rules: { a: JSON.parse('['.repeat(300) + ']'.repeat(300)) } }, 'VALIDATION_FAILED'],
      ['a game that there is not', { gameId: anId() }, 'NOT_FOUND'],
      ["an organizer's fee above 20 %", { organizerFeePercent: 21 }, 'VALIDATION_FAILED'],
    ];
    for (const [what, said, code] of misfits) {
      it(`refuses ${what}`, async () => {
        const input = { gameId: cup.gameId, name: 'Coupe', type: 'knockout', maxPlayers: 8, ...said };
        expect(codeOf(await organizer.ack('tournament:create', input))).to.equal(code);
      });
    }
  });

  describe('joining', () => {
    it('moves the fee to the escrow, tells the room, and is answered alike under one key', async () => {
      const tournament = await cup.open(organizer, { entryFee: 2000 });
      const player = await cup.player(5000);
      const { watcher } = await watch(tournament.id);
      const input = { tournamentId: tournament.id, idempotencyKey: randomUUID() };
      const first = await player.ack('tournament:join', input);
      expect(await player.ack('tournament:join', input)).to.deep.equal(first);
      expect(codeOf(await player.ack('tournament:join', { ...input, idempotencyKey: randomUUID() }))).to.equal(
        'ALREADY_JOINED',
      );
      expect(await cup.coins(player)).to.equal(3000);
      expect((await cup.stored(tournament)).escrow.balance).to.equal(2000);
      const { data } = await watcher.next('tournament:joined');
      expect(data).to.deep.include({ playersCount: 1, prizePool: 1700 });
      expect(data.participant).to.include({ userId: player.userId, eloBefore: 1000, status: 'registered' });
    });

    it('is refused to who can not pay, who is told in which currency, and then takes no place', async () => {
      const tournament = await cup.open(organizer, { entryFee: 2000 });
      const poor = await cup.player(1999);
      const input = { tournamentId: tournament.id, idempotencyKey: randomUUID() };
      const answer = await poor.ack('tournament:join', input);
      expect(codeOf(answer)).to.equal('INSUFFICIENT_FUNDS');
      expect(answer).to.have.nested.property('error.details.currency', 'COIN');
      expect((await cup.stored(tournament)).playersCount).to.equal(0);
    });

    it('gives the last place to one of two who ask on two nodes at once, and makes the tournament ready', async () => {
      const node = await startArena({ uri: arena.uri });
      for (let round = 0; round < 5; round += 1) {
        const tournament = await cup.open(organizer, { type: 'league', maxPlayers: 3, entryFee: 100 });
        const [a, b, c, d] = (await cup.players(4, 100)) as [Actor, Actor, Actor, Actor];
        await cup.join(tournament, a);
        await cup.join(tournament, b);
        const elsewhere = await node.guest({ token: d.session!.token });
        const ask = (who: Actor) =>
          who.ack('tournament:join', { tournamentId: tournament.id, idempotencyKey: randomUUID() });
        const codes = (await Promise.all([ask(c), ask(elsewhere)])).map(codeOf).sort();
        expect(codes).to.deep.equal(['OK', 'TOURNAMENT_FULL']);
        expect(await cup.stored(tournament)).to.deep.include({ status: 'ready', playersCount: 3 });
        expect((await cup.coins(c)) + (await cup.coins(d))).to.equal(100);
        const { items } = await a.call('notification:list', {});
        expect(items[0]!.type).to.equal('tournament.full');
      }
      await node.stop();
    });

    it('is refused after the deadline by the database, also where the job has not come yet', async () => {
      const tournament = await cup.open(organizer, { registrationDeadline: inMs(60_000) });
      const past = new Date(Date.now() - 1000);
      await arena.database
        .collection(Tournament)
        .updateOne({ seedHash: tournament.seedHash }, [
          { $set: { registrationDeadline: past, version: { $add: ['$version', 1] } } },
        ]);
      const player = await cup.player();
      const input = { tournamentId: tournament.id, idempotencyKey: randomUUID() };
      expect(codeOf(await player.ack('tournament:join', input))).to.equal('REGISTRATION_CLOSED');
    });

    it("takes a team of the player's own, of this game, that is not banned", async () => {
      const tournament = await cup.open(organizer);
      const [player, other] = (await cup.players(2)) as [Actor, Actor];
      const { team } = await other.call('team:create', { gameId: cup.gameId, name: 'Les Lions' });
      const input = { tournamentId: tournament.id, teamId: team.id };
      expect(codeOf(await player.ack('tournament:join', { ...input, idempotencyKey: randomUUID() }))).to.equal(
        'NOT_FOUND',
      );
      const { participant } = await other.call('tournament:join', input);
      expect(participant).to.include({ teamId: team.id, teamName: 'Les Lions' });
    });
  });

  describe('of a private tournament', () => {
    it('is for those with the code; nobody else knows of it, in lists, by id, or in its room', async () => {
      const tournament = await cup.open(organizer, { isPublic: false, name: 'Entre nous' });
      expect(tournament.invitationCode).to.match(/^[2-9A-Z]{10}$/);
      const [stranger, friend] = (await cup.players(2)) as [Actor, Actor];
      const { id, invitationCode } = tournament;
      const room = { room: `tournament:${id}` };
      expect(codeOf(await stranger.ack('tournament:get', { tournamentId: id }))).to.equal('NOT_FOUND');
      expect(codeOf(await stranger.ack('room:join', room))).to.equal('NOT_FOUND');
      expect(codeOf(await stranger.ack('chat:history', room))).to.equal('NOT_FOUND');
      const wrong = { tournamentId: id, invitationCode: 'AAAAAAAAAA', idempotencyKey: randomUUID() };
      expect(codeOf(await stranger.ack('tournament:join', wrong))).to.equal('NOT_FOUND');
      const seen = async (who: Actor) => (await who.call('tournament:list', { search: 'Entre nous' })).items.length;
      expect([await seen(stranger), await seen(friend), await seen(organizer)]).to.deep.equal([0, 0, 1]);

      const invited = await friend.call('tournament:get', { tournamentId: id, invitationCode: invitationCode! });
      expect(invited.tournament.invitationCode, 'not yet one of them').to.equal(null);
      await cup.join(tournament, friend);
      expect(await seen(friend)).to.equal(1);
      expect((await friend.call('tournament:get', { tournamentId: id })).tournament.invitationCode).to.equal(
        invitationCode,
      );
      await watch(id, friend);
      await friend.call('tournament:leave', { tournamentId: id });
      await friend.next('room:closed', body => body.room === room.room);
      expect(codeOf(await friend.ack('tournament:get', { tournamentId: id }))).to.equal('NOT_FOUND');
    });
  });

  describe('leaving', () => {
    it('gives the fee back, opens a ready tournament again, and the place can be taken anew', async () => {
      const tournament = await cup.open(organizer, { type: 'league', maxPlayers: 3, entryFee: 500 });
      const players = await cup.players(3, 500);
      for (const player of players) await cup.join(tournament, player);
      const { watcher } = await watch(tournament.id);
      const [first] = players as [Actor];
      await first.call('tournament:leave', { tournamentId: tournament.id });
      expect(codeOf(await first.ack('tournament:leave', { tournamentId: tournament.id }))).to.equal('NOT_JOINED');
      expect(await cup.coins(first)).to.equal(500);
      expect(await cup.stored(tournament)).to.deep.include({ status: 'registration', playersCount: 2 });
      await watcher.next('tournament:reopened');
      await cup.join(tournament, first);
      expect((await cup.stored(tournament)).escrow.balance).to.equal(1500);
    });

    it("is the organizer's word too: whoever is removed gets his fee back and is told", async () => {
      const tournament = await cup.open(organizer, { entryFee: 500 });
      const player = await cup.player(500);
      await cup.join(tournament, player);
      const said = { tournamentId: tournament.id, userId: player.userId, reason: 'doublon' };
      expect(codeOf(await player.ack('tournament:kick', said))).to.equal('FORBIDDEN');
      await organizer.call('tournament:kick', said);
      expect(await cup.coins(player)).to.equal(500);
      const told = await player.next('notification:new', ({ data }) => data.notification.type === 'tournament.kicked');
      expect(told.data.notification.body).to.include('doublon');
    });
  });

  describe('ending', () => {
    it('is refused with a number that the format can not take, and done with one that it can', async () => {
      const tournament = await cup.open(organizer, { maxPlayers: 16 });
      const close = async () =>
        codeOf(await organizer.ack('tournament:close-registration', { tournamentId: tournament.id }));
      const players = await cup.players(8);
      for (const player of players.slice(1)) await cup.join(tournament, player);
      expect(await close()).to.equal('PLAYERS_DO_NOT_FIT');
      await cup.join(tournament, players[0]!);
      expect(await close()).to.equal('OK');
      expect((await cup.stored(tournament)).status).to.equal('ready');
    });

    it('comes by itself at the deadline: ready if it fits, else the organizer is told, and a day later all is given back', async () => {
      const fitting = await cup.open(organizer, { type: 'league', maxPlayers: 8, registrationDeadline: inMs(1500) });
      const short = await cup.open(organizer, { entryFee: 100, registrationDeadline: inMs(1500) });
      const players = await cup.players(3, 100);
      for (const player of players) await cup.join(fitting, player);
      await cup.join(short, players[0]!);
      const { watcher } = await watch(fitting.id);
      await watcher.next('tournament:ready');
      await organizer.next('notification:new', ({ data }) => data.notification.type === 'tournament.not_full');
      // A day passes.
      const expiry = { kind: 'tournament:expire', 'payload.tournamentId': short.id };
      await arena.database.collection(Job).updateOne(expiry, { $set: { runAt: new Date() } });
      await players[0]!.next('notification:new', ({ data }) => data.notification.type === 'tournament.cancelled');
      expect(await cup.coins(players[0]!)).to.equal(100);
    });

    it('that was over is over again as soon as somebody leaves, also if nobody closes it once more', async () => {
      const registrationDeadline = inMs(2500);
      const [fitting, short] = [
        await cup.open(organizer, { type: 'league', maxPlayers: 4, registrationDeadline }),
        await cup.open(organizer, { type: 'league', maxPlayers: 3, registrationDeadline }),
      ];
      const players = await cup.players(4);
      for (const player of players) await cup.join(fitting, player);
      for (const player of players.slice(1)) await cup.join(short, player);
      const deadlines = { kind: 'tournament:deadline', 'payload.tournamentId': { $in: [fitting.id, short.id] } };
      const jobs = arena.database.collection(Job);
      while ((await jobs.countDocuments({ ...deadlines, status: 'completed' })) < 2);
      const { watcher } = await watch(fitting.id);
      for (const { id } of [fitting, short]) await players[3]!.call('tournament:leave', { tournamentId: id });
      await watcher.next('tournament:ready');
      expect(await cup.stored(fitting)).to.include({ status: 'ready', playersCount: 3 });
      const isOfShort = ({ data }: { data: { notification: { type: string; data: object } } }) =>
        data.notification.type === 'tournament.not_full' &&
        (data.notification.data as { tournamentId: string }).tournamentId === short.id;
      await organizer.next('notification:new', isOfShort);
      const expiry = { kind: 'tournament:expire', 'payload.tournamentId': short.id };
      const { value: told } = { value: await jobs.findOneAndUpdate(expiry, { $set: { runAt: new Date() } }) };
      expect(told!.runAt.getTime()).to.be.greaterThan(Date.now() + 23 * 3_600_000);
      while ((await cup.stored(short)).status !== 'cancelled');
    });

    it('can be moved to another moment, and back, and said once more', async () => {
      const registrationDeadline = inMs(3_600_000);
      const tournament = await cup.open(organizer, { registrationDeadline });
      for (const date of [registrationDeadline, inMs(7_200_000), registrationDeadline])
        await organizer.call('tournament:update', { tournamentId: tournament.id, registrationDeadline: date });
      expect((await cup.stored(tournament)).registrationDeadline).to.deep.equal(new Date(registrationDeadline));
    });
  });

  describe('cancelling', () => {
    it('gives every fee back, tells everybody, and takes no more', async () => {
      const tournament = await cup.open(organizer, { entryFee: 700 });
      const players = await cup.players(4, 700);
      for (const player of players) await cup.join(tournament, player);
      expect(codeOf(await players[0]!.ack('tournament:cancel', { tournamentId: tournament.id }))).to.equal('FORBIDDEN');
      await organizer.call('tournament:cancel', { tournamentId: tournament.id, reason: 'panne de réseau' });
      expect(await Promise.all(players.map(player => cup.coins(player)))).to.deep.equal([700, 700, 700, 700]);
      expect(await cup.stored(tournament)).to.deep.include({
        status: 'cancelled',
        escrow: { ...(await cup.stored(tournament)).escrow, balance: 0 },
      });
      const late = await cup.player(700);
      const input = { tournamentId: tournament.id, idempotencyKey: randomUUID() };
      expect(codeOf(await late.ack('tournament:join', input))).to.equal('REGISTRATION_CLOSED');
      const again = await organizer.ack('tournament:cancel', { tournamentId: tournament.id });
      expect(codeOf(again)).to.equal('CONFLICT');
    });

    it('by deleting takes it out of all lists, during registration only', async () => {
      const tournament = await cup.open(organizer, { name: 'Éphémère', entryFee: 100 });
      const player = await cup.player(100);
      await cup.join(tournament, player);
      await organizer.call('tournament:delete', { tournamentId: tournament.id });
      expect(await cup.coins(player)).to.equal(100);
      expect((await organizer.call('tournament:list', { search: 'Éphémère' })).items).to.deep.equal([]);
      expect(codeOf(await organizer.ack('tournament:get', { tournamentId: tournament.id }))).to.equal('NOT_FOUND');
    });
  });

  describe('what the organizer settles', () => {
    it('changes before the start, but not what people have paid for', async () => {
      const tournament = await cup.open(organizer, { entryFee: 100 });
      const change = async (said: object) =>
        codeOf(await organizer.ack('tournament:update', { tournamentId: tournament.id, ...said }));
      expect(await change({ name: 'Coupe du quartier', entryFee: 200 })).to.equal('OK');
      await cup.join(tournament, await cup.player(200));
      expect(await change({ entryFee: 300 })).to.equal('PLAYERS_EXIST');
      expect(await change({ description: 'Sans hors-jeu' })).to.equal('OK');
      expect(await cup.stored(tournament)).to.include({ entryFee: 200, description: 'Sans hors-jeu' });
    });

    it('names referees, puts players in order, and speaks to all', async () => {
      const tournament = await cup.open(organizer, { type: 'league', maxPlayers: 3, seeding: 'manual' });
      const [a, b] = (await cup.players(2)) as [Actor, Actor];
      for (const player of [a, b]) await cup.join(tournament, player);
      const { watcher } = await watch(tournament.id);
      const { tournament: refereed } = await organizer.call('tournament:set-referee', {
        tournamentId: tournament.id,
        userId: cup.admin.userId,
      });
      expect(refereed.refereeIds).to.deep.equal([cup.admin.userId]);
      const order = (ids: string[]) => organizer.ack('tournament:seed', { tournamentId: tournament.id, order: ids });
      expect(codeOf(await order([a.userId, a.userId]))).to.equal('PLAYERS_DO_NOT_FIT');
      expect(codeOf(await order([b.userId, a.userId]))).to.equal('OK');
      await organizer.call('tournament:announce', { tournamentId: tournament.id, text: 'À ce soir !' });
      expect((await watcher.next('tournament:announced')).data.text).to.equal('À ce soir !');
      await a.next('notification:new', ({ data }) => data.notification.body === 'À ce soir !');
      for (let times = 0; times < 2; times += 1) await a.call('tournament:check-in', { tournamentId: tournament.id });
      await b.call('tournament:check-in', { tournamentId: tournament.id });
      await watcher.next('player:checked-in', ({ data }) => data.userId === b.userId);
      const heard = watcher.received.filter(({ event }) => event === 'player:checked-in');
      expect(heard, 'each is told once').to.have.length(2);
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      expect(items.map(({ status }) => status)).to.deep.equal(['checked_in', 'checked_in']);
    });
  });

  it('is talked about in the room, by who may watch it', async () => {
    const tournament = await cup.open(organizer);
    const room = `tournament:${tournament.id}`;
    const { watcher } = await watch(tournament.id);
    const player = await cup.player();
    await player.call('room:join', { room });
    await player.call('chat:send', { room, text: 'Bonne chance à tous' });
    expect((await watcher.next('chat:message', ({ userId }) => userId !== null)).text).to.equal('Bonne chance à tous');
  });
});
