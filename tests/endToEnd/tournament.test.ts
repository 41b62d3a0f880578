// Tournaments as people live through them: sixteen in a paid knockout with quarrels, seven in a league over two legs, and a guest who is cut off and misses nothing.
import { expect } from 'chai';
import { type Arena as Connection, connect } from '../../client/index.ts';
import type { OutputOf } from '../../contracts/index.ts';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { Match as StoredMatch } from '../../models/Match.ts';
import { ratingChanges } from '../../rules/elo.ts';
import { stageOf } from '../../rules/rounds.ts';
import { Cup, type TournamentView } from '../handlers/tournaments/cup.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';
import { type Network, networkTo } from '../support/network.ts';
import { declare } from '../support/proofs.ts';

type Match = OutputOf<'match:get'>['match'];
type Seen = { event: string; seq: number };

describe('a tournament, from registration to prizes', function () {
  this.timeout(60_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let network: Network;
  let guest: Connection;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    organizer = await cup.player();
    network = await networkTo(arena.server.socketUrl!);
    guest = connect(network.url, { limits: { backoffMs: 20, maxBackoffMs: 100 } });
  });
  after(async () => {
    guest.close();
    await network.close();
    await arena.stop();
  });

  const EVENTS = [
    'match:validated',
    'match:disputed',
    'dispute:resolved',
    'match:forfeited',
    'match:corrected',
  ] as const;
  /** A guest who writes down what a room tells him, over drops. */
  const follow = async ({ id }: TournamentView) => {
    const room = await guest.join(`tournament:${id}`);
    const seen: Seen[] = [];
    for (const event of EVENTS) room.on(event, () => seen.push({ event, seq: room.seq! }));
    const completed = new Promise<void>(done => void room.on('tournament:completed', () => done()));
    return { seen, completed };
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
  const peopled = async (tournament: TournamentView, coins: number) => {
    const players = await cup.players(tournament.maxPlayers, coins);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    return { players, byId: new Map(players.map(player => [player.userId, player])) };
  };
  const participantsOf = async ({ id }: TournamentView) =>
    (await organizer.call('tournament:participants', { tournamentId: id, limit: 100 })).items;

  it('of sixteen for money: two disputes, a forfeit, a corrected match, and every coin where it belongs', async () => {
    const prizeDistribution = { '1': 50, '2': 30, '3-4': 10 };
    const tournament = await cup.open(organizer, { maxPlayers: 16, entryFee: 1000, prizeDistribution });
    const { seen, completed } = await follow(tournament);
    const { players, byId } = await peopled(tournament, 1000);
    const round1 = await matchesOf(tournament, 1);

    for (const match of round1.slice(0, 2)) {
      await declare(byId.get(match.player1Id!)!, match.id, says(2, 0));
      await declare(byId.get(match.player2Id!)!, match.id, says(0, 2));
      const [dispute] = (await organizer.call('dispute:list', { status: 'pending' })).items;
      const decided = { player1Score: 2, player2Score: 0, notes: 'vu les captures' };
      await organizer.call('dispute:resolve', { disputeId: dispute!.id, ...decided });
    }
    network.cut();
    const past = { $set: { deadlineAt: new Date(Date.now() - 1000) } };
    await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(round1[2]!.id) }, past);
    await organizer.call('match:decide', { matchId: round1[2]!.id, action: 'forfeit', userId: round1[2]!.player2Id! });
    for (const match of round1.slice(3)) await play(match, byId, 1, 0);
    const wrong = round1[7]!;
    const right = { player1Score: 0, player2Score: 1, reason: 'scores inversés' };
    await organizer.call('match:correct', { matchId: wrong.id, ...right });
    network.cut();
    for (const round of [2, 3, 4])
      for (const match of await matchesOf(tournament, round)) await play(match, byId, 3, 1);
    await completed;

    const count = (event: string) => seen.filter(one => one.event === event).length;
    expect(EVENTS.map(count)).to.deep.equal([14, 2, 2, 1, 1]);
    expect(seen.map(({ seq }) => seq)).to.deep.equal(seen.map(({ seq }) => seq).toSorted((a, b) => a - b));

    const participants = await participantsOf(tournament);
    const places = participants.map(({ finalPosition }) => finalPosition!).toSorted((a, b) => a - b);
    expect(places).to.deep.equal([1, 2, 3, 3, 5, 5, 5, 5, 9, 9, 9, 9, 9, 9, 9, 9]);
    // 160.00 collected, 16.00 and 8.00 in fees, 136.00 to be won.
    const prizes = participants.map(({ prize }) => prize ?? 0).toSorted((a, b) => b - a);
    expect(prizes.slice(0, 5)).to.deep.equal([6800, 4080, 1360, 1360, 0]);
    for (const { userId, prize } of participants) expect(await cup.coins(byId.get(userId)!)).to.equal(prize ?? 0);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);

    const entrants = players.map(({ userId }) => ({ userId, rating: 1000, finishedTournaments: 0 }));
    const played = (await matchesOf(tournament)).map(({ roundNumber: round, number, winnerId, ...match }) => {
      const winner = winnerId === match.player1Id ? ('player1' as const) : ('player2' as const);
      return { ...match, winner, stage: stageOf({ round, number }, 4) };
    });
    const changes = ratingChanges(entrants, played);
    for (const { userId, eloChange } of participants) expect(eloChange).to.equal(changes.get(userId));
    const loser = byId.get(wrong.player1Id!)!;
    expect((await loser.call('me:get', {})).user.rating).to.equal(1000 + changes.get(loser.userId)!);
  });

  it('of seven over two legs, date by date, to a table without ties', async () => {
    const tournament = await cup.open(organizer, { type: 'league', maxPlayers: 7, legs: 2 });
    const { completed } = await follow(tournament);
    const { players, byId } = await peopled(tournament, 0);
    const strength = new Map(players.map(({ userId }, i) => [userId, i]));
    for (let round = 1; round <= 14; round += 1) {
      for (const match of await matchesOf(tournament, round)) {
        if (match.status === 'pending') await comesDue(match);
        const diff = strength.get(match.player2Id!)! - strength.get(match.player1Id!)!;
        await play(match, byId, Math.max(0, diff), Math.max(0, -diff));
      }
      if (round % 5 === 0) network.cut();
    }
    await completed;
    const { standings } = await organizer.call('tournament:standings', { tournamentId: tournament.id });
    expect(standings.map(({ userId }) => userId)).to.deep.equal(players.map(({ userId }) => userId));
    expect(standings.map(({ played, points }) => [played, points])).to.deep.equal([
      [12, 36],
      [12, 30],
      [12, 24],
      [12, 18],
      [12, 12],
      [12, 6],
      [12, 0],
    ]);
    const participants = await participantsOf(tournament);
    const placeOf = (userId: string) => participants.find(one => one.userId === userId)!.finalPosition;
    expect(players.map(({ userId }) => placeOf(userId))).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  /** The date of a league match has come. */
  async function comesDue({ id, scheduledAt, player1Id }: Match): Promise<void> {
    const now = new Date();
    const matches = arena.database.collection(StoredMatch);
    await matches.updateOne({ _id: new ObjectId(id) }, { $set: { scheduledAt: now } });
    const jobKey = `match:ready:${id}:${new Date(scheduledAt!).getTime()}`;
    await arena.database.collection(Job).updateOne({ jobKey }, { $set: { runAt: now } });
    const ready = [...arena.actors].find(actor => actor.session?.user.id === player1Id)!;
    await ready.next('notification:new', ({ data }) => data.notification.data.matchId === id);
  }
});
