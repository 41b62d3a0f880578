// A knockout from its start to its prizes: declared by both, disputed, decided, rated and paid, while a guest watches.
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { macOf } from '../../../handlers/tournaments/lots.ts';
import { ObjectId } from '../../../models/define.ts';
import { Participant } from '../../../models/Participant.ts';
import { byChance } from '../../../rules/seeding.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup, type TournamentView } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];
type Said = Parameters<typeof declare>[2];
type Place = OutputOf<'tournament:participants'>['items'][number];

describe('a knockout', function () {
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

  /** A tournament that has started, with its players by their ids. */
  const started = async (said: Parameters<Cup['open']>[1] = {}, coins = 0) => {
    const tournament = await cup.open(organizer, said);
    const players = await cup.players(tournament.maxPlayers, coins);
    for (const player of players) await cup.join(tournament, player);
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    return { tournament, watcher, players, byId: new Map(players.map(player => [player.userId, player])) };
  };
  const matchesOf = async ({ id }: TournamentView, roundNumber?: number) =>
    (await organizer.call('tournament:bracket', { tournamentId: id, ...(roundNumber && { roundNumber }) })).matches;
  const says = (player1Score: number, player2Score: number) => ({ player1Score, player2Score });
  /** Both say that the first player won. */
  const play = async (
    { id, player1Id, player2Id }: Match,
    byId: ReadonlyMap<string, Actor>,
    score: Said = says(2, 1),
  ) => {
    for (const playerId of [player1Id!, player2Id!]) await declare(byId.get(playerId)!, id, score);
  };

  it('begins with its seed shown, its players in order, and the first matches ready', async () => {
    const { tournament, watcher, players } = await started();
    const { data } = await watcher.next('tournament:started');
    expect(data.tournament.status).to.equal('ongoing');
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data.tournament.seed));
    expect(Buffer.from(hash).toString('hex'), 'the seed is the one that was promised').to.equal(tournament.seedHash);
    expect(data.participants.map(({ seed }: { seed: number }) => seed)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    const { rounds, matches } = await watcher.call('tournament:bracket', { tournamentId: tournament.id });
    expect(rounds.map(({ name, status }) => [name, status])).to.deep.equal([
      ['Quarts de finale', 'ongoing'],
      ['Demi-finales', 'pending'],
      ['Finale', 'pending'],
    ]);
    expect(matches.map(({ status }) => status)).to.deep.equal([...Array(4).fill('ready'), ...Array(3).fill('pending')]);
    expect(matches[0]!.nextMatchId).to.equal(matches[4]!.id);
    await players[0]!.next('notification:new', ({ data }) => data.notification.type === 'match.ready');
  });

  it('validates what both say, lets nobody else say it, and sends the winner on', async () => {
    const { tournament, watcher, byId } = await started();
    const [first, second] = (await matchesOf(tournament, 1)) as [Match, Match];
    const [one, other] = [byId.get(first.player1Id!)!, byId.get(first.player2Id!)!];
    const say = (who: Actor, said: object) => who.ack('match:declare', { matchId: first.id, ...said });
    expect(codeOf(await say(organizer, says(1, 0)))).to.equal('NOT_YOUR_MATCH');
    expect(codeOf(await say(one, says(1, 0)))).to.equal('PROOF_REQUIRED');
    expect(codeOf(await say(one, says(1, 1)))).to.equal('SHOOTOUT_REQUIRED');
    const level = { ...says(1, 1), shootout: { player1: 4, player2: 4 } };
    expect(codeOf(await say(one, level))).to.equal('VALIDATION_FAILED');
    const shotOut = { ...says(1, 1), shootout: { player1: 4, player2: 5 } };
    await declare(one, first.id, shotOut);
    expect((await watcher.next('match:declared')).data).to.deep.equal({ matchId: first.id, userId: one.userId });
    expect(codeOf(await watcher.ack('match:declarations', { matchId: first.id }))).to.equal('UNAUTHENTICATED');
    const stranger = byId.get(second.player1Id!)!;
    expect(codeOf(await stranger.ack('match:declarations', { matchId: first.id }))).to.equal('FORBIDDEN');
    await declare(other, first.id, shotOut);
    const { data } = await watcher.next('match:validated');
    expect(data.match).to.include({ status: 'completed', outcome: 'played', winnerId: other.userId });
    expect(codeOf(await say(one, says(3, 0)))).to.equal('MATCH_NOT_OPEN');
    await play(second, byId);
    const ready = await watcher.next('match:ready', ({ data }) => data.match.roundNumber === 2);
    expect(ready.data.match).to.include({ player1Id: other.userId, player2Id: second.player1Id });
    await one.next('notification:new', ({ data }) => data.notification.type === 'match.eliminated');
    await other.next('notification:new', ({ data }) => data.notification.type === 'match.promoted');
  });

  it('makes a dispute of two that differ, which both can still settle, or a judge who does not play', async () => {
    const { tournament, watcher, byId } = await started();
    const [first, second] = (await matchesOf(tournament, 1)) as [Match, Match];
    const disagree = async (match: Match) => {
      await declare(byId.get(match.player1Id!)!, match.id, says(2, 0));
      await declare(byId.get(match.player2Id!)!, match.id, says(0, 2));
      await watcher.next('match:disputed', ({ data }) => data.matchId === match.id);
    };
    await disagree(first);
    const [dispute] = (await organizer.call('dispute:list', { tournamentId: tournament.id })).items;
    expect(dispute!.declarations).to.have.length(2);
    await declare(byId.get(first.player2Id!)!, first.id, says(2, 0));
    expect((await organizer.call('dispute:get', { disputeId: dispute!.id })).dispute.status).to.equal('cancelled');

    await disagree(second);
    const [other] = (await organizer.call('dispute:list', { status: 'pending' })).items;
    const byArbiter = await cup.admin.call('dispute:list', { status: 'pending' });
    expect(byArbiter.items, 'an arbiter sees them all').to.deep.include(other);
    const decide = (who: Actor, said: object = { player1Score: 0, player2Score: 2 }) =>
      who.ack('dispute:resolve', { disputeId: other!.id, notes: 'capture truquée', ...said });
    expect(codeOf(await decide(byId.get(second.player1Id!)!))).to.equal('FORBIDDEN');
    expect(codeOf(await decide(organizer, {}))).to.equal('VALIDATION_FAILED');
    expect(codeOf(await decide(organizer))).to.equal('OK');
    expect(codeOf(await decide(organizer))).to.equal('DISPUTE_CLOSED');
    const { data } = await watcher.next('dispute:resolved');
    expect(data.match).to.include({ winnerId: second.player2Id, status: 'completed' });
    const told = ({ data }: { data: { notification: { type: string; body: string } } }) =>
      data.notification.type === 'match.dispute_resolved';
    expect((await byId.get(second.player1Id!)!.next('notification:new', told)).data.notification.body).to.include(
      'truquée',
    );
  });

  it('ends with places, ratings and prizes to the unit, and an empty escrow', async () => {
    const terms = { entryFee: 2000, prizeDistribution: { '1': 50, '2': 30, '3-4': 10 } };
    const { tournament, watcher, byId, players } = await started(terms, 2000);
    for (const round of [1, 2, 3]) {
      for (const match of await matchesOf(tournament, round)) await play(match, byId);
    }
    const { data } = await watcher.next('tournament:completed');
    expect(data.tournament).to.include({ status: 'completed' });
    const prizes = data.participants
      .map(({ finalPosition, prize }: { finalPosition: number; prize: number | null }) => [finalPosition, prize])
      .sort(([one]: number[], [other]: number[]) => one! - other!);
    expect(prizes.slice(0, 4)).to.deep.equal([
      [1, 6800],
      [2, 4080],
      [3, 1360],
      [3, 1360],
    ]);
    expect(await cup.coins(organizer)).to.be.at.least(800);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
    const coins = await Promise.all(players.map(player => cup.coins(player)));
    expect(coins.reduce((sum, amount) => sum + amount, 0)).to.equal(13_600);
    const winner = data.participants.find(({ finalPosition }: { finalPosition: number }) => finalPosition === 1);
    // Three wins among equals as a newcomer: 3 × 20, the semi-final, the final and the title.
    expect(winner).to.include({ status: 'winner', eloBefore: 1000, eloAfter: 1140 });
    const champion = byId.get(winner.userId)!;
    const { user } = await champion.call('me:get', {});
    expect(user).to.deep.include({ rating: 1140 });
    expect(user.stats).to.deep.include({ tournamentsPlayed: 1, wins: 1, losses: 0, winRate: 1 });
    const stored = await arena.database
      .collection(Participant)
      .find({ tournamentId: new ObjectId(tournament.id) })
      .toArray();
    expect(stored.every(({ eloAfter }) => eloAfter !== null)).to.equal(true);
  });

  it('of six with byes plays on from the second round', async () => {
    const { tournament, byId, watcher } = await started({ maxPlayers: 6, byes: true });
    expect((await matchesOf(tournament)).map(({ roundNumber }) => roundNumber)).to.deep.equal([1, 1, 2, 2, 3]);
    for (const round of [1, 2, 3]) for (const match of await matchesOf(tournament, round)) await play(match, byId);
    await watcher.next('tournament:completed');
  });

  it('of four is drawn by the seed that it was bound to, plays for the third place, and pays all four', async () => {
    const prizeDistribution = { '1': 50, '2': 30, '3': 15, '4': 5 };
    const said = {
      maxPlayers: 4,
      byes: true,
      thirdPlace: true,
      seeding: 'random',
      entryFee: 1000,
      prizeDistribution,
    } as const;
    const { tournament, watcher, players, byId } = await started(said, 1000);
    const { data } = await watcher.next('tournament:started');
    const drawn: string[] = data.participants.map(({ userId }: { userId: string }) => userId);
    const ids = players.map(({ userId }) => userId);
    expect(drawn, 'anybody can do it again').to.deep.equal(byChance(ids, macOf(data.tournament), tournament.id));

    for (const match of await matchesOf(tournament, 1)) await play(match, byId);
    const [final, third] = (await matchesOf(tournament, 2)) as [Match, Match];
    await play(third, byId, says(0, 1));
    await play(final, byId, { ...says(1, 1), shootout: { player1: 4, player2: 5 } });
    const { data: end } = await watcher.next('tournament:completed');
    const places = end.participants.map(({ userId, finalPosition, prize }: Place) => [userId, finalPosition, prize]);
    expect(places).to.have.deep.members([
      [final.player2Id, 1, 1700],
      [final.player1Id, 2, 1020],
      [third.player2Id, 3, 510],
      [third.player1Id, 4, 170],
    ]);
    expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
  });

  it('seeded by hand begins in the order that the organizer gave', async () => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, seeding: 'manual' });
    const players = await cup.players(4);
    for (const player of players) await cup.join(tournament, player);
    const order = players.map(({ userId }) => userId).toReversed();
    await organizer.call('tournament:seed', { tournamentId: tournament.id, order });
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const [first, second] = (await matchesOf(tournament, 1)) as [Match, Match];
    expect([first.player1Id, first.player2Id, second.player1Id, second.player2Id]).to.deep.equal(
      [0, 3, 1, 2].map(seed => order[seed]),
    );
  });

  it('with byes tells of every round in which somebody can play', async () => {
    const { watcher } = await started({ maxPlayers: 5, byes: true });
    await watcher.next('round:started', ({ data }) => data.roundNumber === 1);
    await watcher.next('round:started', ({ data }) => data.roundNumber === 2);
  });

  it('that is cancelled waits for nobody any more', async () => {
    const { tournament, byId } = await started();
    const [first] = (await matchesOf(tournament, 1)) as [Match];
    const [one, other] = [byId.get(first.player1Id!)!, byId.get(first.player2Id!)!];
    await declare(one, first.id, says(2, 1));
    await declare(other, first.id, says(1, 2));
    await organizer.call('tournament:cancel', { tournamentId: tournament.id });
    const { items } = await one.call('dispute:list', { tournamentId: tournament.id });
    expect(items.map(({ status }) => status)).to.deep.equal(['cancelled']);
    for (const { status } of await matchesOf(tournament)) expect(status).to.equal('cancelled');
    for (const player of byId.values()) expect((await player.call('me:sync', {})).waiting.matches).to.deep.equal([]);
  });

  it('cancelled half way gives all fees back and changes no rating', async () => {
    const { tournament, byId, players } = await started({ entryFee: 300 }, 300);
    await play((await matchesOf(tournament, 1))[0]!, byId);
    await organizer.call('tournament:cancel', { tournamentId: tournament.id });
    expect(await Promise.all(players.map(player => cup.coins(player)))).to.deep.equal(Array(8).fill(300));
    const { user } = await players[0]!.call('me:get', {});
    expect(user.rating).to.equal(1000);
    const input = { matchId: (await matchesOf(tournament, 1))[1]!.id, ...says(1, 0), idempotencyKey: randomUUID() };
    expect(codeOf(await players[0]!.ack('match:declare', input))).to.be.oneOf(['MATCH_NOT_OPEN', 'NOT_YOUR_MATCH']);
  });

  it('needs a referee where the organizer plays for money, and drops who has not checked in', async () => {
    const host = await cup.player(100);
    const tournament = await cup.open(host, { type: 'league', maxPlayers: 4, entryFee: 100, checkIn: true });
    const players = [host, ...(await cup.players(3, 100))];
    for (const player of players) await cup.join(tournament, player);
    for (const player of players.slice(0, 3)) await player.call('tournament:check-in', { tournamentId: tournament.id });
    const start = async () => codeOf(await host.ack('tournament:start', { tournamentId: tournament.id }));
    expect(await start()).to.equal('REFEREE_REQUIRED');
    for (const player of [host, players[1]!])
      await host.call('tournament:set-referee', { tournamentId: tournament.id, userId: player.userId });
    expect(await start(), 'a referee who plays is none, least of all the organizer').to.equal('REFEREE_REQUIRED');
    await host.call('tournament:set-referee', { tournamentId: tournament.id, userId: organizer.userId });
    expect(await start()).to.equal('OK');
    expect(await cup.coins(players[3]!), 'who was absent has his fee back').to.equal(100);
    expect(await cup.stored(tournament)).to.include({ playersCount: 3 });
  });
});
