// What organizers do while a tournament runs: leagues with their dates and table, overdue matches, players who withdraw.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { Tournament } from '../../../models/Tournament.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare, tryToDeclare } from '../../support/proofs.ts';
import { codeOf, inMs } from '../bets/play.ts';
import { Cup, type TournamentView } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('organizing a tournament', function () {
  this.timeout(30_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    organizer = await cup.player();
  });
  after(() => arena.stop());

  const started = async (said: Parameters<Cup['open']>[1] = {}, coins = 0) => {
    const tournament = await cup.open(organizer, said);
    const players = await cup.players(tournament.maxPlayers, coins);
    for (const player of players) await cup.join(tournament, player);
    const watcher = tournament.isPublic ? await arena.guest() : organizer;
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    return { tournament, watcher, players, byId: new Map(players.map(player => [player.userId, player])) };
  };
  const matchesOf = async ({ id }: TournamentView, roundNumber?: number) =>
    (await organizer.call('tournament:bracket', { tournamentId: id, ...(roundNumber && { roundNumber }) })).matches;
  const says = (player1Score: number, player2Score: number) => ({ player1Score, player2Score });
  const play = async (
    { id, player1Id, player2Id }: Match,
    byId: ReadonlyMap<string, Actor>,
    one: number,
    other: number,
  ) => {
    for (const playerId of [player1Id!, player2Id!]) await declare(byId.get(playerId)!, id, says(one, other));
  };
  /** Its deadline has passed. */
  const overdue = async ({ id }: Match) => {
    const past = new Date(Date.now() - 1000);
    await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(id) }, { $set: { deadlineAt: past } });
  };
  /** A round's date has come. */
  const comesDue = async (matches: Match[]) => {
    for (const { id, scheduledAt } of matches) {
      const now = new Date();
      await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(id) }, { $set: { scheduledAt: now } });
      const key = `match:ready:${id}:${new Date(scheduledAt!).getTime()}`;
      await arena.database.collection(Job).updateOne({ jobKey: key }, { $set: { runAt: now } });
    }
  };

  describe('a league', () => {
    it('is played date by date, with a table that all see move, to its prizes', async () => {
      const terms = { type: 'league' as const, maxPlayers: 3, entryFee: 1000, prizeDistribution: { '1': 60, '2': 40 } };
      const { tournament, watcher, byId, players } = await started(terms, 1000);
      const matches = await matchesOf(tournament);
      expect(matches.map(({ status }) => status)).to.deep.equal(['ready', 'pending', 'pending']);
      const week = 7 * 24 * 3_600_000;
      const dates = matches.map(({ scheduledAt }) => new Date(scheduledAt!).getTime());
      expect(dates[1]! - dates[0]!).to.equal(week);
      await play(matches[0]!, byId, 1, 1);
      const drawn = ({ data }: { data: { standings: { points: number }[] } }) =>
        data.standings.filter(({ points }) => points === 1).length === 2;
      await watcher.next('standings:changed', drawn);
      for (const match of matches.slice(1)) {
        const ready = watcher.next('match:ready', ({ data }) => data.match.id === match.id);
        await comesDue([match]);
        await ready;
        await watcher.next('round:started', ({ data }) => data.roundNumber === match.roundNumber);
        await play(match, byId, 3, 0);
      }
      await watcher.next('tournament:completed');
      const { standings } = await watcher.call('tournament:standings', { tournamentId: tournament.id });
      expect(standings.map(({ rank }) => rank)).to.deep.equal([1, 2, 3]);
      expect(standings.reduce((sum, { played }) => sum + played, 0)).to.equal(6);
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      const first = items.find(({ userId }) => userId === standings[0]!.userId)!;
      expect(first).to.include({ finalPosition: 1, prize: 1530, status: 'winner' });
      expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
      const coins = await Promise.all(players.map(player => cup.coins(player)));
      expect(coins.reduce((sum, amount) => sum + amount, 0)).to.equal(2550);
    });

    it('has dates that the organizer moves, as long as nobody has declared', async () => {
      const { tournament, byId, players } = await started({ type: 'league', maxPlayers: 3 });
      const [first, second] = (await matchesOf(tournament)) as [Match, Match];
      const move = async (who: Actor, { id }: Match, scheduledAt: string) =>
        codeOf(await who.ack('match:schedule', { matchId: id, scheduledAt }));
      expect(await move(players[0]!, second, inMs(60_000))).to.equal('FORBIDDEN');
      expect(await move(organizer, second, inMs(-1000))).to.equal('CLOSES_IN_THE_PAST');
      expect(await move(organizer, second, inMs(1200))).to.equal('OK');
      const told = byId.get(second.player1Id!)!;
      await told.next('notification:new', ({ data }) => data.notification.data.matchId === second.id);
      const isReady = ({ data }: { data: { notification: { type: string; data: { matchId: string } } } }) =>
        data.notification.type === 'match.ready' && data.notification.data.matchId === second.id;
      await told.next('notification:new', isReady);
      await declare(byId.get(first.player1Id!)!, first.id, says(1, 0));
      expect(await move(organizer, first, inMs(60_000))).to.equal('MATCH_NOT_OPEN');
    });

    it('has dates that can be moved back to where they were', async () => {
      const { tournament } = await started({ type: 'league', maxPlayers: 3 });
      const { id: matchId, scheduledAt } = (await matchesOf(tournament))[1]!;
      for (const date of [inMs(60_000), scheduledAt!])
        await organizer.call('match:schedule', { matchId, scheduledAt: date });
    });
  });

  describe('a match that is overdue', () => {
    it('is decided by who does not play in it, and only after its deadline', async () => {
      const { tournament, watcher, byId } = await started();
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      const decide = (who: Actor, said: object) => who.ack('match:decide', { matchId: first.id, ...said });
      expect(codeOf(await decide(organizer, { action: 'double_forfeit' }))).to.equal('DEADLINE_AHEAD');
      await overdue(first);
      const [one, other] = [byId.get(first.player1Id!)!, byId.get(first.player2Id!)!];
      expect(codeOf(await decide(one, { action: 'designate', userId: one.userId }))).to.equal('FORBIDDEN');
      expect(codeOf(await decide(organizer, { action: 'designate' }))).to.equal('VALIDATION_FAILED');
      expect(codeOf(await decide(organizer, { action: 'accept_declared' }))).to.equal('CONFLICT');
      expect(codeOf(await decide(organizer, { action: 'extend' }))).to.equal('VALIDATION_FAILED');
      expect(codeOf(await decide(organizer, { action: 'extend', hours: 12 }))).to.equal('OK');
      expect(codeOf(await decide(organizer, { action: 'forfeit', userId: one.userId }))).to.equal('DEADLINE_AHEAD');
      await overdue(first);
      expect(codeOf(await decide(organizer, { action: 'forfeit', userId: one.userId }))).to.equal('OK');
      const { data } = await watcher.next('match:forfeited');
      expect(data.match).to.include({ outcome: 'forfeit', winnerId: other.userId, player1Score: 0, player2Score: 3 });
    });

    it('is decided by what one has declared, or by name', async () => {
      const { tournament, watcher, byId } = await started();
      const [first, second] = (await matchesOf(tournament, 1)) as [Match, Match];
      await declare(byId.get(first.player2Id!)!, first.id, says(0, 4));
      await overdue(first);
      await organizer.call('match:decide', { matchId: first.id, action: 'accept_declared' });
      const accepted = await watcher.next('match:validated', ({ data }) => data.match.id === first.id);
      expect(accepted.data.match).to.include({ outcome: 'played', winnerId: first.player2Id });
      await overdue(second);
      await organizer.call('match:decide', { matchId: second.id, action: 'designate', userId: second.player1Id! });
      const named = await watcher.next('match:forfeited', ({ data }) => data.match.id === second.id);
      expect(named.data.match).to.include({ outcome: 'designated', winnerId: second.player1Id, player1Score: null });
    });

    it('forfeited by both lets the next be a walkover, up to a final without players, and all fees but the shares go back', async () => {
      const terms = { entryFee: 1000, prizeDistribution: { '1': 100 } };
      const { tournament, watcher, players } = await started(terms, 1000);
      for (const match of await matchesOf(tournament, 1)) {
        await overdue(match);
        await organizer.call('match:decide', { matchId: match.id, action: 'double_forfeit' });
      }
      const { data } = await watcher.next('tournament:completed');
      expect(
        data.participants.every(({ finalPosition }: { finalPosition: number | null }) => finalPosition === null),
      ).to.equal(true);
      expect((await matchesOf(tournament)).every(({ status }) => status === 'cancelled')).to.equal(true);
      expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
      const coins = await Promise.all(players.map(player => cup.coins(player)));
      expect(new Set(coins)).to.deep.equal(new Set([850]));
    });

    it('reminds who has not declared, then tells the organizer', async () => {
      const { tournament, byId } = await started({ matchDeadlineHours: 6 });
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      const ticks = { kind: 'match:clock', 'payload.matchId': first.id };
      const one = byId.get(first.player1Id!)!;
      // Of 24, 12, 6 and 1 hours only the last still lies ahead of a deadline in six.
      const [tick] = await arena.database.collection(Job).find(ticks).toArray();
      expect(tick!.payload.hoursLeft).to.equal(1);
      await arena.database.collection(Job).updateOne(ticks, { $set: { runAt: new Date() } });
      await one.next('notification:new', ({ data }) => data.notification.type === 'match.reminder');
      const last = { ...ticks, 'payload.hoursLeft': 0 };
      while (!(await arena.database.collection(Job).findOneAndUpdate(last, { $set: { runAt: new Date() } })));
      await organizer.next('notification:new', ({ data }) => data.notification.data.matchId === first.id);
    });
  });

  describe('a result that was wrong', () => {
    it('is corrected with all that followed from it, just as the dry run has told', async () => {
      const { tournament, watcher, byId } = await started();
      for (const match of await matchesOf(tournament, 1)) await play(match, byId, 2, 0);
      const [first, second] = (await matchesOf(tournament)) as [Match, Match];
      const [semi] = (await matchesOf(tournament, 2)) as [Match];
      await play(semi, byId, 1, 0);
      const said = { matchId: first.id, player1Score: 0, player2Score: 2, reason: 'scores inversés' };
      const dry = await organizer.call('match:correct', { ...said, dryRun: true });
      expect(dry.match.winnerId).to.equal(first.player2Id);
      expect(dry.changed.map(({ id }) => id)).to.deep.equal([semi.id, semi.nextMatchId]);
      expect((await matchesOf(tournament))[0]).to.deep.equal(first);
      const stranger = byId.get(second.player1Id!)!;
      expect(codeOf(await stranger.ack('match:correct', said))).to.equal('FORBIDDEN');

      await organizer.call('match:correct', said);
      const { data } = await watcher.next('match:corrected');
      expect(data.reason).to.equal('scores inversés');
      const now = await matchesOf(tournament);
      expect(now[0]).to.include({ winnerId: first.player2Id, player1Score: 0 });
      expect(now[4]).to.deep.include({ status: 'ready', player1Id: first.player2Id, declaredBy: [], winnerId: null });
      expect(now[6]).to.include({ status: 'pending', player1Id: null });
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      const statusOf = (userId: string | null) => items.find(item => item.userId === userId)!.status;
      expect(statusOf(first.player1Id)).to.equal('eliminated');
      expect(statusOf(first.player2Id)).to.equal('registered');
      for (const round of [2, 3]) for (const match of await matchesOf(tournament, round)) await play(match, byId, 2, 0);
      await watcher.next('tournament:completed');
      expect(codeOf(await organizer.ack('match:correct', said)), 'over').to.equal('CONFLICT');
    });

    it('of a league moves its table', async () => {
      const { tournament, watcher, byId } = await started({ type: 'league', maxPlayers: 3 });
      const [first] = (await matchesOf(tournament)) as [Match];
      await play(first, byId, 2, 0);
      await organizer.call('match:correct', { matchId: first.id, player1Score: 0, player2Score: 1, reason: 'erreur' });
      const { standings } = await watcher.call('tournament:standings', { tournamentId: tournament.id });
      expect(standings[0]).to.include({ userId: first.player2Id, points: 3, goalsFor: 1 });
    });

    it('moves the table also where both had forfeited it', async () => {
      const { tournament, watcher } = await started({ type: 'league', maxPlayers: 3 });
      const [first] = (await matchesOf(tournament)) as [Match];
      await overdue(first);
      await organizer.call('match:decide', { matchId: first.id, action: 'double_forfeit' });
      await organizer.call('match:correct', { matchId: first.id, ...says(2, 1), reason: 'ils ont joué' });
      expect((await matchesOf(tournament))[0]).to.include({ status: 'completed', winnerId: first.player1Id });
      const { standings } = await watcher.call('tournament:standings', { tournamentId: tournament.id });
      expect(standings[0]).to.include({ userId: first.player1Id, points: 3 });
    });

    it('takes back a walkover that came of a double forfeit, and says when another one came', async () => {
      const { tournament, watcher, byId } = await started();
      const [first, second, third, fourth] = (await matchesOf(tournament, 1)) as [Match, Match, Match, Match];
      await overdue(first);
      await organizer.call('match:decide', { matchId: first.id, action: 'double_forfeit' });
      await play(second, byId, 2, 0);
      const reason = 'erreur';
      const semi = async () => (await matchesOf(tournament, 2))[0]!;
      expect(await semi()).to.include({ status: 'completed', outcome: 'walkover', winnerId: second.player1Id });
      await organizer.call('match:correct', { matchId: second.id, ...says(0, 2), reason });
      expect(await semi()).to.include({ outcome: 'walkover', winnerId: second.player2Id });
      expect((await semi()).completedAt, 'it is over').not.to.equal(null);

      await organizer.call('match:correct', { matchId: first.id, ...says(1, 0), reason });
      expect(await semi()).to.include({ status: 'ready', player1Id: first.player1Id, completedAt: null });
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      expect(items.find(({ userId }) => userId === first.player1Id)).to.include({ status: 'registered' });
      for (const match of [await semi(), third, fourth]) await play(match, byId, 1, 0);
      for (const round of [2, 3])
        for (const match of await matchesOf(tournament, round))
          if (match.status === 'ready') await play(match, byId, 1, 0);
      await watcher.next('tournament:completed');
    });

    it('is not corrected by whose own match would be played again because of it', async () => {
      const host = await cup.player();
      const tournament = await cup.open(host);
      const players = [host, ...(await cup.players(7))];
      for (const player of players) await cup.join(tournament, player);
      await host.call('tournament:start', { tournamentId: tournament.id });
      const byId = new Map(players.map(player => [player.userId, player]));
      for (const match of await matchesOf(tournament, 1)) {
        const isHosts = match.player2Id === host.userId;
        await play(match, byId, Number(!isHosts), Number(isHosts));
      }
      const all = await matchesOf(tournament);
      const own = all.find(
        ({ roundNumber, ...at }) => roundNumber === 2 && [at.player1Id, at.player2Id].includes(host.userId),
      )!;
      const isHosts = own.player1Id === host.userId;
      await play(own, byId, Number(!isHosts), Number(isHosts));
      const rival = isHosts ? own.player2Id : own.player1Id;
      const his = all.find(({ roundNumber, winnerId }) => roundNumber === 1 && winnerId === rival)!;
      const flipped = says(Number(his.winnerId === his.player2Id), Number(his.winnerId === his.player1Id));
      const said = { matchId: his.id, ...flipped, reason: 'je veux rejouer' };
      expect(codeOf(await host.ack('match:correct', said))).to.equal('OWN_MATCH');
      const other = all.find(
        ({ roundNumber, winnerId }) => roundNumber === 1 && winnerId !== rival && winnerId !== host.userId,
      )!;
      expect(
        codeOf(await host.ack('match:correct', { matchId: other.id, ...says(3, 0), reason: 'score', dryRun: true })),
      ).to.equal('OK');
    });

    it('leaves who had withdrawn withdrawn', async () => {
      const { tournament, watcher, byId } = await started();
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      await byId.get(first.player2Id!)!.call('tournament:leave', { tournamentId: tournament.id });
      await overdue(first);
      await organizer.call('match:decide', { matchId: first.id, action: 'forfeit', userId: first.player2Id! });
      await organizer.call('match:correct', { matchId: first.id, ...says(0, 2), reason: 'il avait gagné' });
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      expect(items.find(({ userId }) => userId === first.player2Id)).to.include({ status: 'withdrawn' });
    });
  });

  describe('somebody who withdraws', () => {
    it('keeps no fee, and is replaced before he has played by somebody new who pays nothing', async () => {
      const { tournament, watcher, byId, players } = await started({ entryFee: 100 }, 100);
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      const leaving = byId.get(first.player1Id!)!;
      const newcomer = await cup.player();
      const replace = (by: Actor) =>
        organizer.ack('tournament:replace', {
          tournamentId: tournament.id,
          userId: leaving.userId,
          byUserId: by.userId,
        });
      expect(codeOf(await replace(newcomer))).to.equal('CONFLICT');
      await leaving.call('tournament:leave', { tournamentId: tournament.id });
      await organizer.next('notification:new', ({ data }) => data.notification.type === 'tournament.withdrawal');
      expect(await cup.coins(leaving)).to.equal(0);
      expect(codeOf(await replace(players.find(player => player !== leaving)!))).to.equal('ALREADY_JOINED');
      expect(codeOf(await replace(newcomer))).to.equal('OK');
      await watcher.next('player:replaced');
      const now = (await matchesOf(tournament, 1)).find(({ id }) => id === first.id)!;
      expect(now.player1Id).to.equal(newcomer.userId);
      expect(codeOf(await leaving.ack('match:declare', { matchId: first.id, ...says(1, 0) }))).to.equal(
        'NOT_YOUR_MATCH',
      );
      expect(codeOf(await tryToDeclare(newcomer, first.id, says(1, 0)))).to.equal('OK');
    });

    it('stays where he is once he has played', async () => {
      const { tournament, byId } = await started();
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      await play(first, byId, 2, 0);
      const leaving = byId.get(first.player1Id!)!;
      await leaving.call('tournament:leave', { tournamentId: tournament.id });
      const input = { tournamentId: tournament.id, userId: leaving.userId, byUserId: (await cup.player()).userId };
      expect(codeOf(await organizer.ack('tournament:replace', input))).to.equal('PLAYER_HAS_PLAYED');
    });

    it('gets his fee back himself where it is called off after somebody else took his place', async () => {
      const { tournament, byId } = await started({ entryFee: 100 }, 100);
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      const [leaving, newcomer] = [byId.get(first.player1Id!)!, await cup.player()];
      await leaving.call('tournament:leave', { tournamentId: tournament.id });
      const input = { tournamentId: tournament.id, userId: leaving.userId, byUserId: newcomer.userId };
      await organizer.call('tournament:replace', input);
      await organizer.call('tournament:cancel', { tournamentId: tournament.id });
      expect(await cup.coins(newcomer), 'who paid nothing').to.equal(0);
      expect(await cup.coins(leaving)).to.equal(100);
      expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
    });

    it('sees no more of a private tournament once somebody else has his place', async () => {
      const { tournament, players } = await started({ type: 'league', maxPlayers: 3, isPublic: false });
      const [leaving] = players as [Actor];
      const room = `tournament:${tournament.id}`;
      await leaving.call('room:join', { room });
      await leaving.call('tournament:leave', { tournamentId: tournament.id });
      const newcomer = await cup.player();
      const input = { tournamentId: tournament.id, userId: leaving.userId, byUserId: newcomer.userId };
      await organizer.call('tournament:replace', input);
      await leaving.next('room:closed', body => body.room === room);
      await newcomer.call('room:join', { room });
    });

    it('is not replaced by an organizer who would then judge what he plays in for money', async () => {
      const { tournament, byId } = await started({ entryFee: 100 }, 100);
      const [first] = (await matchesOf(tournament, 1)) as [Match];
      const leaving = byId.get(first.player1Id!)!;
      await leaving.call('tournament:leave', { tournamentId: tournament.id });
      const input = { tournamentId: tournament.id, userId: leaving.userId, byUserId: organizer.userId };
      expect(codeOf(await organizer.ack('tournament:replace', input))).to.equal('REFEREE_REQUIRED');
    });
  });

  it('is not called off by the organizer any more once all of it is played', async () => {
    const { tournament } = await started({ type: 'league', maxPlayers: 3 });
    // The job that completes it has not come yet.
    const { modifiedCount } = await arena.database
      .collection(StoredMatch)
      .updateMany({ tournamentId: new ObjectId(tournament.id) }, { $set: { status: 'completed' } });
    expect(modifiedCount).to.equal(3);
    expect(codeOf(await organizer.ack('tournament:cancel', { tournamentId: tournament.id }))).to.equal('CONFLICT');
  });

  it('is called off by itself after thirty days in which nothing has happened', async () => {
    const { tournament, watcher, players } = await started({ entryFee: 100 }, 100);
    const monthAgo = new Date(Date.now() - 31 * 24 * 3_600_000);
    await arena.database
      .collection(Tournament)
      .updateOne({ _id: new ObjectId(tournament.id) }, { $set: { updatedAt: monthAgo } });
    const idle = { kind: 'tournament:idle', 'payload.tournamentId': tournament.id };
    await arena.database.collection(Job).updateOne(idle, { $set: { runAt: new Date() } });
    await watcher.next('tournament:cancelled');
    expect(await cup.coins(players[0]!)).to.equal(100);
  });

  it('is not called off where something has', async () => {
    const { tournament } = await started();
    const idle = { kind: 'tournament:idle', 'payload.tournamentId': tournament.id };
    await arena.database.collection(Job).updateOne(idle, { $set: { runAt: new Date() } });
    const jobs = arena.database.collection(Job);
    while ((await jobs.countDocuments({ ...idle, status: 'completed' })) === 0);
    expect(await jobs.countDocuments(idle), 'it looks again later').to.equal(2);
    expect((await cup.stored(tournament)).status).to.equal('ongoing');
  });
});
