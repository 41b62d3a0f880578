// A match is declared on one node while its bets are bought, and made, on two: nothing is bought after the declaration, and none of them stays open.
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import { BetBook } from '../../../models/BetBook.ts';
import { ObjectId } from '../../../models/define.ts';
import { Position } from '../../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { startProcess } from '../../support/process.ts';
import { proofFor } from '../../support/proofs.ts';
import { Cup } from '../tournaments/cup.ts';
import { buyOf, codeOf, inMs } from './play.ts';

const BETS = 3;
const BUYERS = 12;

describe('bets about a match that is being declared', function () {
  this.timeout(60_000);
  let one: Arena;
  let two: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    const config = { ...(process.env.TEST_REDIS_URL && { REDIS_URL: process.env.TEST_REDIS_URL }) };
    one = await startArena({ config });
    two = await startProcess({ config, uri: one.uri });
    cup = await Cup.start(one);
    organizer = await cup.player();
  });
  after(async () => {
    await two?.stop();
    await one?.stop();
  });

  /** The matches of the first round, each with its players on the second node. */
  const started = async (maxPlayers: number) => {
    const tournament = await cup.open(organizer, { maxPlayers, byes: true });
    const players = await cup.players(maxPlayers);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const asked = { tournamentId: tournament.id, roundNumber: 1 };
    const { matches } = await organizer.call('tournament:bracket', asked);
    const there = new Map<string, Actor>();
    for (const { userId, session } of players) there.set(userId, await two.guest({ token: session!.token }));
    return matches.map(({ id, player1Id, player2Id }) => ({
      id,
      player: there.get(player1Id!)!,
      opponent: there.get(player2Id!)!,
    }));
  };
  const offer = (matchId: string) => ({
    title: 'Qui passe ?',
    betType: 'boolean' as const,
    closesAt: inMs(3_600_000),
    matchId,
    options: ['Le premier', 'Le second'].map(label => ({ label, odds: 1.9 })),
  });
  const declare = (player: Actor, matchId: string, proofUrl: string) =>
    player.call('match:declare', { matchId, player1Score: 2, player2Score: 1, proofUrl });

  it('are bought until then and not after, however many buy on however many of them', async () => {
    const [match] = await started(4);
    const makers = await cup.players(BETS);
    const bets: Bet[] = [];
    for (const maker of makers) bets.push((await maker.call('bet:create', offer(match!.id))).bet);
    const buyers: Actor[] = [];
    for (let i = 0; i < BUYERS; i += 1) buyers.push(await (i % 2 ? one : two).player());
    const about = { betId: { $in: bets.map(({ id }) => new ObjectId(id)) } };
    const taken = () => one.database.collection(Position).countDocuments(about, { readConcern: 'majority' });

    const proofUrl = await proofFor(match!.player, match!.id);
    const trades = buyers.map(async (buyer, i) => {
      const codes: string[] = [];
      do codes.push(codeOf(await buyer.ack('bet:buy', buyOf(bets[i % BETS]!, 1 + (codes.length % 3)))));
      while (codes.at(-1) !== 'BET_CLOSED');
      return codes;
    });
    await Promise.all(buyers.map(buyer => buyer.next('wallet:changed', ({ data }) => data.reason === 'bet_stake')));
    await declare(match!.player, match!.id, proofUrl);
    const before = await taken();
    const codes = (await Promise.all(trades)).flat();
    expect(await taken()).to.equal(before);
    expect(codes.filter(code => code === 'OK')).to.have.length(before);
  });

  it('are closed by the declaration, or are never made', async () => {
    const matches = await started(8);
    const makers = await cup.players(matches.length);
    const make = async (maker: Actor, matchId: string) => codeOf(await maker.ack('bet:create', offer(matchId)));
    for (const [i, { id }] of matches.entries()) expect(await make(makers[i]!, id)).to.equal('OK');
    const proofs = await Promise.all(matches.map(({ id, player }) => proofFor(player, id)));
    // Whichever of the two comes first.
    const raced = await Promise.all(
      matches.flatMap(({ id, player }, i) => [
        make(makers[i]!, id),
        declare(player, id, proofs[i]!).then(() => undefined),
      ]),
    );
    const codes = raced.filter(code => code !== undefined);
    expect([...new Set(codes)].filter(code => code !== 'OK' && code !== 'MATCH_NOT_OPEN')).to.deep.equal([]);
    const about = { matchId: { $in: matches.map(({ id }) => new ObjectId(id)) } };
    const books = await one.database.collection(BetBook).find(about).toArray();
    expect(books).to.have.length(matches.length + codes.filter(code => code === 'OK').length);
    expect(books.filter(({ status }) => status !== 'closed')).to.deep.equal([]);
  });

  it('are flagged, or resolved by the new result, where they are resolved while that is corrected', async () => {
    const matches = await started(8);
    const [maker] = await cup.players(1);
    const judge = await two.guest({ token: organizer.session!.token });
    const bets: Bet[] = [];
    for (const { id, player, opponent } of matches) {
      bets.push((await maker!.call('bet:create', offer(id))).bet);
      for (const who of [player, opponent]) await declare(who, id, await proofFor(who, id));
    }
    const watcher = await one.guest();
    for (const { id } of bets) await watcher.call('room:join', { room: `bet:${id}` });
    const of =
      ({ id }: Bet) =>
      ({ data }: { data: { bet: Bet } }) =>
        data.bet.id === id;
    await Promise.all(
      bets.map(async (bet, i) => {
        const resultOptionId = bet.options[0]!.id;
        const correction = { matchId: matches[i]!.id, player1Score: 0, player2Score: 3, reason: 'relu' };
        await Promise.all([
          cup.admin.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId }),
          judge.call('match:correct', correction),
        ]);
        // Whoever resolved first is told that it was wrong; whoever came later has seen it.
        await watcher.next('bet:updated', message => of(bet)(message) && message.data.bet.proposal?.player2Score === 3);
      }),
    );
    const ids = bets.map(({ id }) => new ObjectId(id));
    const books = await one.database
      .collection(BetBook)
      .find({ _id: { $in: ids } })
      .toArray();
    expect(books.map(({ status }) => status)).to.not.include('open');
    for (const { flaggedAt, resolvedOn, resultOptionId } of books)
      if (resultOptionId) expect(Boolean(flaggedAt)).to.equal(resolvedOn!.player2Score !== 3);
  });
});
