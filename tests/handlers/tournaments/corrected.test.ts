// A result that is found to be wrong after the tournament has ended: ratings, places and prizes become what they should have been, to the unit.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { InputOf, OutputOf } from '../../../contracts/index.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup, type TournamentView } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('a result corrected after the end', function () {
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

  const FEE = 1000;
  const matchesOf = async ({ id }: TournamentView) =>
    (await organizer.call('tournament:bracket', { tournamentId: id })).matches;
  const play = async ({ id, player1Id, player2Id }: Match, byId: ReadonlyMap<string, Actor>) => {
    for (const playerId of [player1Id!, player2Id!])
      await declare(byId.get(playerId)!, id, { player1Score: 2, player2Score: 0 });
  };
  /** Plays all that can be played, until there is nothing left. */
  const playOn = async (tournament: TournamentView, byId: ReadonlyMap<string, Actor>) => {
    for (;;) {
      const ready = (await matchesOf(tournament)).filter(({ status }) => status === 'ready');
      if (ready.length === 0) return;
      for (const match of ready) await play(match, byId);
    }
  };
  const ended = async (said: Parameters<Cup['open']>[1]) => {
    const tournament = await cup.open(organizer, { entryFee: FEE, ...said });
    const players = await cup.players(tournament.maxPlayers, FEE);
    for (const player of players) await cup.join(tournament, player);
    const byId = new Map(players.map(player => [player.userId, player]));
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    await playOn(tournament, byId);
    await watcher.next('tournament:completed');
    return { tournament, players, byId, watcher };
  };
  const correction = ({ id }: Match): InputOf<'match:correct'> => ({
    matchId: id,
    player1Score: 0,
    player2Score: 2,
    reason: 'capture truquée',
  });
  const participantsOf = async ({ id }: TournamentView) => {
    const { items } = await organizer.call('tournament:participants', { tournamentId: id, limit: 100 });
    return new Map(items.map(item => [item.userId, item]));
  };
  const coinsOf = (players: readonly Actor[]) => Promise.all(players.map(player => cup.coins(player)));
  const profileOf = async (player: Actor) => {
    const { user } = await player.call('me:get', {});
    return { rating: user.rating, ...user.stats };
  };

  it('of the final makes the other one champion, just as the dry run has told, and is for admins alone', async () => {
    const { tournament, byId, watcher } = await ended({
      maxPlayers: 4,
      byes: true,
      prizeDistribution: { '1': 70, '2': 30 },
    });
    const final = (await matchesOf(tournament)).at(-1)!;
    const [champion, second] = [byId.get(final.player1Id!)!, byId.get(final.player2Id!)!];
    const before = await participantsOf(tournament);
    const feesBefore = await cup.coins(organizer);

    expect(codeOf(await organizer.ack('match:correct', correction(final)))).to.equal('CONFLICT');
    expect(codeOf(await second.ack('match:correct', correction(final)))).to.equal('FORBIDDEN');
    const dry = await cup.admin.call('match:correct', { ...correction(final), dryRun: true });
    expect(await participantsOf(tournament)).to.deep.equal(before);
    const [first, other] = [before.get(champion.userId)!.prize!, before.get(second.userId)!.prize!];
    expect(dry.prizes).to.have.deep.members([
      { userId: champion.userId, before: first, after: other, missing: 0 },
      { userId: second.userId, before: other, after: first, missing: 0 },
    ]);
    expect(dry).to.deep.include({ changed: [], reopened: false, standings: null });

    const said = { ...correction(final), idempotencyKey: randomUUID() };
    const heard = watcher.received.length;
    const done = await cup.admin.call('match:correct', said);
    expect(await cup.admin.call('match:correct', said), 'the same key again').to.deep.equal(done);
    const dropTimes = ({ match, ...effects }: typeof dry) => ({ ...effects, winner: match.winnerId, dryRun: null });
    expect(dropTimes(done)).to.deep.equal(dropTimes(dry));

    const { data } = await watcher.next('tournament:completed', undefined, heard);
    expect(data.tournament.status).to.equal('completed');
    const after = await participantsOf(tournament);
    expect(after.get(second.userId)).to.include({ status: 'winner', finalPosition: 1, prize: first });
    expect(after.get(champion.userId)).to.include({ status: 'eliminated', finalPosition: 2, prize: other });
    expect(await coinsOf([champion, second])).to.deep.equal([other, first]);
    expect(await cup.coins(organizer)).to.equal(feesBefore);
    for (const player of [champion, second]) {
      const { eloChange } = after.get(player.userId)!;
      expect(dry.ratings.find(({ userId }) => userId === player.userId)!.after).to.equal(eloChange);
      const wins = Number(player === second);
      expect(await profileOf(player)).to.deep.include({ rating: 1000 + eloChange!, tournamentsPlayed: 1, wins });
    }
    await champion.next('notification:new', ({ data }) => data.notification.type === 'tournament.taken_back');
  });

  it('takes back what is there, the house bears the rest, and nobody is paid twice when it is corrected back', async () => {
    const { tournament, byId } = await ended({ maxPlayers: 4, byes: true, prizeDistribution: { '1': 100 } });
    const final = (await matchesOf(tournament)).at(-1)!;
    const [champion, second] = [byId.get(final.player1Id!)!, byId.get(final.player2Id!)!];
    const prize = await cup.coins(champion);
    const reason = 'dépensé';
    const spent = { currency: 'COIN', amount: -(prize - 500), reason };
    await cup.admin.rest('POST', `/api/admin/users/${champion.userId}/adjust`, spent);

    const done = await cup.admin.call('match:correct', correction(final));
    const missing = prize - 500;
    expect(done.prizes).to.deep.include({ userId: champion.userId, before: prize, after: null, missing });
    expect(await coinsOf([champion, second])).to.deep.equal([0, prize]);
    const back = { ...correction(final), player1Score: 2, player2Score: 0 };
    await cup.admin.call('match:correct', back);
    expect(await coinsOf([champion, second]), 'he has had the rest').to.deep.equal([500, 0]);
    const { items } = await champion.call('notification:list', {});
    const told = items.filter(({ data }) => data.currency === 'COIN' && data.tournamentId === tournament.id);
    expect(told.map(({ type, data }) => [type, data.amount]).reverse(), 'what his wallet says').to.deep.equal([
      ['tournament.prize', prize],
      ['tournament.taken_back', 500],
      ['tournament.prize', 500],
    ]);
    await cup.admin.call('match:correct', correction(final));
    expect(await coinsOf([champion, second])).to.deep.equal([0, prize]);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
  });

  it('of an early match opens the tournament again: all is given back, played on, and brought anew', async () => {
    const { tournament, players, byId, watcher } = await ended({
      maxPlayers: 8,
      prizeDistribution: { '1': 60, '2': 40 },
    });
    const [first] = (await matchesOf(tournament)) as [Match];
    const fees = await cup.coins(organizer);
    const prizesBefore = (await coinsOf(players)).toSorted((a, b) => b - a);
    const done = await cup.admin.call('match:correct', correction(first));
    expect(done.reopened).to.equal(true);
    expect(done.changed.map(({ roundNumber, status }) => [roundNumber, status])).to.deep.equal([
      [2, 'ready'],
      [3, 'pending'],
    ]);
    const { data } = await watcher.next('match:corrected');
    expect(data.reopened).to.equal(true);
    expect(await coinsOf(players)).to.deep.equal(players.map(() => 0));
    const open = await cup.stored(tournament);
    expect(open).to.deep.include({ status: 'ongoing', completedAt: null });
    expect(open.escrow.balance, 'fees of organizer and platform too').to.equal(8 * FEE);
    for (const player of players)
      expect(await profileOf(player)).to.deep.include({ rating: 1000, tournamentsPlayed: 0, wins: 0, winRate: 0 });
    for (const { status } of (await participantsOf(tournament)).values()) expect(status).not.to.equal('winner');

    const heard = watcher.received.length;
    await playOn(tournament, byId);
    await watcher.next('tournament:completed', undefined, heard);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
    expect((await coinsOf(players)).toSorted((a, b) => b - a)).to.deep.equal(prizesBefore);
    expect(await cup.coins(organizer)).to.equal(fees);
    const participants = [...(await participantsOf(tournament)).values()];
    expect(participants.filter(({ status }) => status === 'winner')).to.have.length(1);
    for (const { userId, eloChange, finalPosition } of participants)
      expect(await profileOf(byId.get(userId)!)).to.deep.include({
        rating: 1000 + eloChange!,
        tournamentsPlayed: 1,
        wins: Number(finalPosition === 1),
      });
  });

  it('of a league moves its table and all that it has brought, but not by an admin who took part', async () => {
    const league = { type: 'league' as const, maxPlayers: 3, prizeDistribution: { '1': 60, '2': 40 } };
    const tournament = await cup.open(organizer, { entryFee: FEE, ...league });
    const playing = await arena.admin();
    await cup.admin.rest('POST', `/api/admin/users/${playing.userId}/adjust`, {
      currency: 'COIN',
      amount: FEE,
      reason: 'de quoi jouer',
    });
    const players = [playing, ...(await cup.players(2, FEE))];
    for (const player of players) await cup.join(tournament, player);
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    await cup.comeDue(tournament);
    await playOn(tournament, new Map(players.map(player => [player.userId, player])));
    await watcher.next('tournament:completed');

    const { standings } = await watcher.call('tournament:standings', { tournamentId: tournament.id });
    const top = standings[0]!.userId;
    const won = (await matchesOf(tournament)).find(({ winnerId }) => winnerId === top)!;
    const lost = {
      ...correction(won),
      player1Score: won.player1Id === top ? 0 : 9,
      player2Score: won.player1Id === top ? 9 : 0,
    };
    expect(codeOf(await playing.ack('match:correct', lost))).to.equal('OWN_MATCH');
    const done = await cup.admin.call('match:correct', lost);
    const winner = done.match.winnerId!;
    const now = await watcher.call('tournament:standings', { tournamentId: tournament.id });
    expect(done.standings).to.deep.equal(now.standings.map(({ name: _, ...row }) => row));
    const participants = await participantsOf(tournament);
    expect(participants.get(now.standings[0]!.userId)).to.include({ finalPosition: 1, status: 'winner' });
    expect(now.standings[0]!.userId).to.equal(winner);
    for (const player of players) expect(await cup.coins(player)).to.equal(participants.get(player.userId)!.prize ?? 0);
  });
});
