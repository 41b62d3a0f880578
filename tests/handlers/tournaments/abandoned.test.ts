// A tournament that nobody goes on with for thirty days: what was played counts for ratings, and for nothing else; fees go back.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Tournament } from '../../../models/Tournament.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { Cup, type TournamentView } from './cup.ts';

describe('a tournament that was abandoned', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
  });
  after(() => arena.stop());

  /** As if nobody had touched it for a month. */
  const letAMonthPass = async ({ id }: TournamentView) => {
    const monthAgo = new Date(Date.now() - 31 * 24 * 3_600_000);
    const tournaments = arena.database.collection(Tournament);
    await tournaments.updateOne({ _id: new ObjectId(id) }, { $set: { updatedAt: monthAgo } });
    const check = { kind: 'tournament:idle', 'payload.tournamentId': id, status: 'queued' as const };
    await arena.database.collection(Job).updateOne(check, { $set: { runAt: new Date() } });
  };

  it('keeps the ratings of what was played, without totals, places or a rank, and gives the fees back', async () => {
    const organizer = await cup.player();
    const players = await cup.players(4, 500);
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, entryFee: 500 });
    for (const player of players) await cup.join(tournament, player);
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const [match] = (await watcher.call('tournament:bracket', { tournamentId: tournament.id })).matches;
    const actorOf = (id: string | null) => players.find(({ userId }) => userId === id) as Actor;
    const [winner, loser] = [actorOf(match!.player1Id), actorOf(match!.player2Id)];
    for (const who of [winner, loser]) await declare(who, match!.id, { player1Score: 2, player2Score: 0 });
    await letAMonthPass(tournament);
    await watcher.next('tournament:cancelled');

    const untouched = players.filter(player => player !== winner && player !== loser);
    const wanted = [
      [winner, 1030] as const,
      [loser, 990] as const,
      ...untouched.map(player => [player, 1000] as const),
    ];
    for (const [player, rating] of wanted) {
      const { user } = await player.call('me:get', {});
      expect(user.rating).to.equal(rating);
      expect(user.stats).to.deep.include({ tournamentsPlayed: 0, wins: 0, losses: 0 });
      expect(await cup.coins(player)).to.equal(500);
    }
    const { items } = await watcher.call('user:history', { userId: winner.userId });
    expect(items).to.have.length(1);
    const change = { eloBefore: 1000, eloAfter: 1030, eloChange: 30 };
    expect(items[0]).to.include({ tournamentId: tournament.id, isAbandoned: true, finalPosition: null, ...change });
    expect((await watcher.call('user:history', { userId: untouched[0]!.userId })).items).to.deep.equal([]);
    expect((await watcher.call('ranking:list', { gameId: cup.gameId })).items).to.deep.equal([]);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
    await organizer.next('notification:new', ({ data }) => data.notification.type === 'tournament.cancelled');
  });
});
