// What waits for somebody in tournaments, and what he has made of them, to the unit.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { Cup, type TournamentView } from '../tournaments/cup.ts';

type Match = OutputOf<'match:get'>['match'];
type Waiting = OutputOf<'me:sync'>['waiting'];

describe('tournaments of the caller', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
  });
  after(() => arena.stop());

  const filled = async (host: Actor, players: readonly Actor[], said: object = {}): Promise<TournamentView> => {
    const tournament = await cup.open(host, { maxPlayers: players.length, byes: true, ...said });
    for (const player of players) await cup.join(tournament, player);
    return tournament;
  };
  const start = (host: Actor, { id }: TournamentView) => host.call('tournament:start', { tournamentId: id });
  const waitingFor = async (actor: Actor): Promise<Record<keyof Waiting, string[]>> => {
    const { waiting } = await actor.call('me:sync', {});
    const ids = ([kind, list]: [string, { id: string }[]]) => [kind, list.map(({ id }) => id)];
    return Object.fromEntries(Object.entries(waiting).map(ids));
  };
  const nothing = { matches: [], overdue: [], disputes: [], tournaments: [] };

  it('wait for results, for decisions, and for their beginning, of whoever can do it', async () => {
    const [host, referee] = await Promise.all([cup.player(), cup.player()]);
    const others = await cup.players(3);
    const players = [host, ...others];
    const byId = new Map(players.map(player => [player.userId, player]));
    const tournament = await filled(host, players);
    await host.call('tournament:set-referee', { tournamentId: tournament.id, userId: referee.userId });
    for (const actor of [host, others[0]!, referee])
      expect(await waitingFor(actor)).to.deep.equal({ ...nothing, tournaments: [tournament.id] });
    await start(host, tournament);
    const matches = (await host.call('tournament:bracket', { tournamentId: tournament.id, roundNumber: 1 })).matches;
    const isHosts = ({ player1Id, player2Id }: Match) => player1Id === host.userId || player2Id === host.userId;
    const [own, foreign] = [matches.find(isHosts)!, matches.find(match => !isHosts(match))!];
    expect(await waitingFor(host)).to.deep.equal({ ...nothing, matches: [own.id] });
    expect(await waitingFor(referee)).to.deep.equal(nothing);

    await declare(host, own.id, { player1Score: 1, player2Score: 0 });
    expect(await waitingFor(host)).to.deep.equal(nothing);
    const past = { $set: { deadlineAt: new Date(Date.now() - 1000) } };
    const both = { _id: { $in: [own, foreign].map(({ id }) => new ObjectId(id)) } };
    await arena.database.collection(StoredMatch).updateMany(both, past);
    expect(await waitingFor(host), 'who plays in it does not decide it').to.deep.equal({
      ...nothing,
      overdue: [foreign.id],
    });
    expect((await waitingFor(referee)).overdue).to.have.members([own.id, foreign.id]);

    for (const [i, id] of [foreign.player1Id!, foreign.player2Id!].entries())
      await declare(byId.get(id)!, foreign.id, { player1Score: i, player2Score: 1 - i });
    const [dispute] = (await host.call('dispute:list', { tournamentId: tournament.id })).items;
    expect(await waitingFor(host)).to.deep.equal({ ...nothing, disputes: [dispute!.id] });
    expect((await waitingFor(byId.get(foreign.player1Id!)!)).matches).to.deep.equal([]);
  });

  it('wait no more for whoever has withdrawn, or for anybody when they are called off', async () => {
    const [host, players] = [await cup.player(), await cup.players(4)];
    const tournament = await filled(host, players);
    await start(host, tournament);
    const [player] = players as [Actor];
    expect((await waitingFor(player)).matches).to.have.length(1);
    await player.call('tournament:leave', { tournamentId: tournament.id });
    expect(await waitingFor(player)).to.deep.equal(nothing);
    expect((await waitingFor(players[1]!)).matches).to.have.length(1);
    await host.call('tournament:cancel', { tournamentId: tournament.id });
    expect(await waitingFor(players[1]!)).to.deep.equal(nothing);
  });

  it('are counted by status, with what the wallet says that they cost and brought', async () => {
    const host = await cup.player();
    const players = await cup.players(4, 3000);
    const [first] = players as [Actor];
    const paid = { entryFee: 1000, organizerFeePercent: 10 };
    const completed = await filled(host, players, paid);
    await start(host, completed);
    await cup.playToTheEnd(completed, players);
    const cancelled = await filled(host, players, paid);
    await host.call('tournament:cancel', { tournamentId: cancelled.id });
    const left = await filled(host, players.slice(0, 3), { ...paid, type: 'league', maxPlayers: 4 });
    await first.call('tournament:leave', { tournamentId: left.id });
    await start(host, await filled(host, players, paid));

    const { tournaments, net } = await first.call('me:stats', {});
    expect(tournaments).to.deep.equal({
      organized: 0,
      organizerFees: 0,
      played: [
        { status: 'registration', count: 0, paid: 1000, received: 1000 },
        { status: 'ongoing', count: 1, paid: 1000, received: 0 },
        { status: 'completed', count: 1, paid: 1000, received: 3200 },
        { status: 'cancelled', count: 1, paid: 1000, received: 1000 },
      ],
    });
    expect(await cup.coins(first)).to.equal(3000 - 1000 + 2200);
    expect(net[1]).to.deep.equal({ currency: 'COIN', amount: 2200 });
    const organized = await host.call('me:stats', {});
    expect(organized.tournaments).to.deep.equal({ organized: 4, organizerFees: 400, played: [] });
    expect(organized.net[1]).to.deep.equal({ currency: 'COIN', amount: 400 });
  });
});
