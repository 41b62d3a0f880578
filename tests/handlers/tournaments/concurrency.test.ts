// Two who act at the same instant, on two nodes: whoever comes first, the tournament is as if they had come one after the other.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { Proof } from '../../../models/Proof.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare, proofFor } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup, type TournamentView } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('a tournament on two nodes at once', function () {
  this.timeout(180_000);
  let arena: Arena;
  let other: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    const config = { REDIS_URL: process.env.TEST_REDIS_URL! };
    arena = await startArena({ config });
    other = await startArena({ uri: arena.uri, config });
    cup = await Cup.start(arena);
    organizer = await cup.player();
  });
  after(async () => {
    await other.stop();
    await arena.stop();
  });

  const onOther = (player: Actor) => other.guest({ token: player.session!.token });
  const matchesOf = async ({ id }: TournamentView) =>
    (await organizer.call('tournament:bracket', { tournamentId: id })).matches;
  const watching = async ({ id }: TournamentView) => {
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${id}` });
    return watcher;
  };
  const filled = async (said: Parameters<Cup['open']>[1]) => {
    const tournament = await cup.open(organizer, said);
    const players = await cup.players(tournament.maxPlayers, tournament.entryFee);
    for (const player of players) await cup.join(tournament, player);
    return { tournament, players, byId: new Map(players.map(player => [player.userId, player])) };
  };
  const started = async (said: Parameters<Cup['open']>[1]) => {
    const { tournament, ...rest } = await filled(said);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    return { tournament, ...rest };
  };
  /** Each says that the first player has won, with screenshots that have arrived already. */
  const allAtOnce = async (said: readonly { player: Actor; userId: string; matchId: string }[]) => {
    const now = new Date();
    const there = { status: 'stored' as const, contentType: 'image/png' as const, size: 1, file: '-', sha256: '-' };
    const times = { expiresAt: now, storedAt: now, createdAt: now, updatedAt: now };
    const proofs = said.map(({ userId, matchId }) => ({
      _id: new ObjectId(),
      userId: new ObjectId(userId),
      matchId: new ObjectId(matchId),
      ...there,
      ...times,
    }));
    await arena.database.collection(Proof).insertMany(proofs);
    await Promise.all(
      said.map(({ player, matchId }, i) =>
        player.call('match:declare', { matchId, ...won, proofUrl: `/api/uploads/${proofs[i]!._id}` }),
      ),
    );
  };
  const won = { player1Score: 1, player2Score: 0 };
  const lost = { player1Score: 0, player2Score: 1 };

  it('validates each of a hundred matches once, when both players declare at the same instant', async () => {
    const players = await cup.players(8);
    const byId = new Map(players.map(player => [player.userId, player]));
    const elsewhere = new Map<string, Actor>();
    for (const player of players) elsewhere.set(player.userId, await onOther(player));
    const watcher = await arena.guest();
    const league = async () => {
      const tournament = await cup.open(organizer, { type: 'league', maxPlayers: 8 });
      for (const player of players) await cup.join(tournament, player);
      await watcher.call('room:join', { room: `tournament:${tournament.id}` });
      await organizer.call('tournament:start', { tournamentId: tournament.id });
      await cup.comeDue(tournament);
      return matchesOf(tournament);
    };
    const leagues = [await league(), await league(), await league(), await league()];
    for (let i = 0; i < 28; i += 1)
      await allAtOnce(
        leagues
          .map(matches => matches[i]!)
          .flatMap(({ id, player1Id, player2Id }) => [
            { player: byId.get(player1Id!)!, userId: player1Id!, matchId: id },
            { player: elsewhere.get(player2Id!)!, userId: player2Id!, matchId: id },
          ]),
      );
    for (const [{ tournamentId }] of leagues as [Match][])
      await watcher.next('tournament:completed', ({ data }) => data.tournament.id === tournamentId);
    const validated = watcher.all('match:validated').map(({ data }) => (data as { match: Match }).match.id);
    const all = leagues.flat().map(({ id }) => id);
    expect(all).to.have.length(112);
    expect(validated.toSorted()).to.deep.equal(all.toSorted());
  });

  it('starts with whoever has not left, or does not start', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { tournament, players } = await filled({ maxPlayers: 4, byes: true, entryFee: 100 });
      const leaving = players[round % 4]!;
      const elsewhere = await onOther(leaving);
      const tournamentId = tournament.id;
      const [start, leave] = await Promise.all([
        organizer.ack('tournament:start', { tournamentId }),
        elsewhere.ack('tournament:leave', { tournamentId }),
      ]);
      const { items } = await organizer.call('tournament:participants', { tournamentId });
      const stored = await cup.stored(tournament);
      const left = items.length === 3;
      expect(codeOf(leave)).to.equal('OK');
      // Whoever comes first decides: he has left with his fee, or has withdrawn from what has begun. What is refused was read, and
      // not written: it may have seen that one is missing before it saw that registration is open again.
      expect(codeOf(start)).to.be.oneOf(left ? ['CONFLICT', 'PLAYERS_DO_NOT_FIT'] : ['OK']);
      expect(await cup.coins(leaving)).to.equal(left ? 100 : 0);
      expect(stored.escrow.balance).to.equal(left ? 300 : 400);
      expect(stored.status).to.equal(left ? 'registration' : 'ongoing');
    }
  });

  it('ends a dispute once, while the player changes what he has declared', async () => {
    const { tournament, byId } = await started({ maxPlayers: 8 });
    const watcher = await watching(tournament);
    for (const { id, player1Id, player2Id } of (await matchesOf(tournament)).slice(0, 4)) {
      const [one, two] = [byId.get(player1Id!)!, byId.get(player2Id!)!];
      await declare(one, id, won);
      await declare(two, id, lost);
      const [dispute] = (await organizer.call('dispute:list', { tournamentId: tournament.id, status: 'pending' }))
        .items;
      const elsewhere = await onOther(two);
      const proofUrl = await proofFor(two, id);
      const decision = { disputeId: dispute!.id, ...lost, notes: 'vu les captures' };
      const [resolved, changed] = await Promise.all([
        organizer.ack('dispute:resolve', decision),
        elsewhere.ack('match:declare', { matchId: id, ...won, proofUrl }),
      ]);
      const codes = [codeOf(resolved), codeOf(changed)];
      expect(codes).to.be.deep.oneOf([
        ['OK', 'MATCH_NOT_OPEN'],
        ['DISPUTE_CLOSED', 'OK'],
      ]);
      const { match } = await watcher.call('match:get', { matchId: id });
      expect(match.winnerId).to.equal(codes[0] === 'OK' ? player2Id : player1Id);
      const validated = watcher.all('match:validated').filter(({ data }) => (data as { match: Match }).match.id === id);
      await watcher.next('match:validated', ({ data }) => data.match.id === id);
      expect(validated.length).to.be.at.most(1);
    }
  });

  it('is completed by what was corrected, or corrected after it was completed, and pays once', async () => {
    const admin = await other.guest({ token: cup.admin.session!.token });
    for (let round = 0; round < 4; round += 1) {
      const terms = { maxPlayers: 4, byes: true, entryFee: 1000, prizeDistribution: { '1': 70, '2': 30 } };
      const { tournament, players, byId } = await started(terms);
      const watcher = await watching(tournament);
      for (const { id, player1Id, player2Id, status } of await matchesOf(tournament))
        if (status === 'ready')
          for (const player of [player1Id!, player2Id!]) await declare(byId.get(player)!, id, won);
      const final = (await matchesOf(tournament)).at(-1)!;
      await declare(byId.get(final.player1Id!)!, final.id, won);
      const correction = { matchId: final.id, ...lost, reason: 'scores inversés' };
      const [, corrected] = await Promise.all([
        declare(byId.get(final.player2Id!)!, final.id, won),
        watcher
          .next('match:validated', ({ data }) => data.match.id === final.id)
          .then(() => admin.ack('match:correct', correction)),
      ]);
      expect(codeOf(corrected)).to.equal('OK');
      const isRight = ({ data }: { data: { participants: { userId: string; finalPosition: number }[] } }) =>
        data.participants.some(({ userId, finalPosition }) => userId === final.player2Id && finalPosition === 1);
      await watcher.next('tournament:completed', isRight);
      const coins = await Promise.all(players.map(player => cup.coins(player)));
      expect(coins.toSorted((a, b) => b - a)).to.deep.equal([2380, 1020, 0, 0]);
      expect(await cup.coins(byId.get(final.player2Id!)!)).to.equal(2380);
      expect((await cup.stored(tournament)).escrow.balance).to.equal(0);
    }
  });
});
