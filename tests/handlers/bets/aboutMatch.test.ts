// Bets about a match: made and bought by outsiders only, closed by its first declaration, proposed by its result, flagged when that changes.
import { expect } from 'chai';
import type { Bet } from '../../../contracts/bets.ts';
import type { OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare as declareMatch } from '../../support/proofs.ts';
import { Cup, type TournamentView } from '../tournaments/cup.ts';
import { buyOf, codeOf, inMs, restCode } from './play.ts';

type Match = OutputOf<'match:get'>['match'];

describe('a bet about a match', function () {
  this.timeout(30_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let creator: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    [organizer, creator] = await Promise.all([cup.player(), cup.player()]);
  });
  after(() => arena.stop());

  /** A tournament that has started, with its first match and who plays in it. */
  const started = async (said: Parameters<Cup['open']>[1] = {}) => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, ...said });
    const players = await cup.players(4);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const matches = await matchesOf(tournament);
    const byId = new Map(players.map(player => [player.userId, player]));
    const [first] = matches as [Match];
    const [one, other] = [byId.get(first.player1Id!)!, byId.get(first.player2Id!)!];
    const outsiders = players.filter(player => player !== one && player !== other);
    return { tournament, matches, first, one, other, outsiders, byId };
  };
  const matchesOf = async ({ id }: TournamentView) =>
    (await organizer.call('tournament:bracket', { tournamentId: id })).matches;
  const options = [
    { label: 'Le premier', odds: 1.9, matchResult: 'player1' as const },
    { label: 'Le second', odds: 1.9, matchResult: 'player2' as const },
  ];
  const offer = (matchId: string, more: object = {}) => ({
    title: 'Qui passe ?',
    betType: 'multiple' as const,
    closesAt: inMs(3_600_000),
    options,
    matchId,
    ...more,
  });
  const betOn = async (matchId: string, by = creator): Promise<Bet> =>
    (await by.call('bet:create', offer(matchId))).bet;
  const declare = (who: Actor, { id }: Match, player1Score: number, player2Score: number) =>
    declareMatch(who, id, { player1Score, player2Score });
  const watching = async (bet: Bet) => {
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    return watcher;
  };
  const proposed = (watcher: Actor, fits: (bet: Bet) => boolean = bet => bet.proposal !== null): Promise<Bet> =>
    watcher.next('bet:updated', ({ data }) => fits(data.bet)).then(({ data }) => data.bet);
  const resolve = (bet: Bet, option: number, by = cup.admin) =>
    by.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: bet.options[option]!.id });
  const validated = async (match: Match, one: Actor, other: Actor, score: [number, number] = [2, 1]) => {
    await declare(one, match, ...score);
    await declare(other, match, ...score);
  };

  it('is made by outsiders alone, of matches whose players are known and have declared nothing', async () => {
    const { tournament, first, matches, one, other } = await started();
    const create = async (who: Actor, matchId = first.id, more: object = {}) =>
      codeOf(await who.ack('bet:create', offer(matchId, more)));
    for (const insider of [one, other, organizer]) expect(await create(insider)).to.equal('MATCH_INSIDER');
    const twice = options.map(option => ({ ...option, matchResult: 'draw' }));
    expect(await create(creator, first.id, { options: twice })).to.equal('VALIDATION_FAILED');
    expect(codeOf(await creator.ack('bet:create', { ...offer(first.id), matchId: undefined }))).to.equal(
      'VALIDATION_FAILED',
    );
    expect(await create(creator, tournament.id)).to.equal('NOT_FOUND');
    expect(await create(creator, matches.at(-1)!.id), 'the final has no players yet').to.equal('MATCH_NOT_OPEN');
    for (let made = 0; made < 3; made += 1) expect(await create(creator)).to.equal('OK');
    expect(await create(creator), 'more of one creator').to.equal('LIMIT_EXCEEDED');
    const listed = await (await arena.guest()).call('bet:list', { matchId: first.id });
    expect(listed.items.map(({ matchId }) => matchId)).to.deep.equal(Array(3).fill(first.id));
    await declare(one, first, 1, 0);
    expect(await create(await arena.player())).to.equal('MATCH_NOT_OPEN');
  });

  it('tells nobody of a private tournament, nor lets those inside bet on it', async () => {
    const { first, outsiders } = await started({ isPublic: false });
    expect(codeOf(await creator.ack('bet:create', offer(first.id)))).to.equal('NOT_FOUND');
    expect(codeOf(await outsiders[0]!.ack('bet:create', offer(first.id)))).to.equal('FORBIDDEN');
  });

  it('is not bought by its players, the organizer, nor a referee', async () => {
    const referee = await cup.player();
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true });
    await organizer.call('tournament:set-referee', { tournamentId: tournament.id, userId: referee.userId });
    const players = await cup.players(4);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const [first] = (await matchesOf(tournament)) as [Match];
    const bet = await betOn(first.id);
    for (const who of [organizer, referee, ...players]) {
      const isInsider = who === organizer || who === referee || [first.player1Id, first.player2Id].includes(who.userId);
      expect(codeOf(await who.ack('bet:buy', buyOf(bet, 10)))).to.equal(isInsider ? 'MATCH_INSIDER' : 'OK');
    }
  });

  it('closes with the first declaration, waits while that is disputed, and is proposed when the match is validated', async () => {
    const { first, one, other, outsiders } = await started();
    const bet = await betOn(first.id);
    const [watcher, buyer] = [await watching(bet), outsiders[0]!];
    await buyer.call('bet:buy', buyOf(bet, 100));
    await declare(one, first, 2, 0);
    expect((await buyer.call('bet:get', { betId: bet.id })).bet.status).to.equal('closed');
    expect(codeOf(await buyer.ack('bet:buy', buyOf(bet, 10)))).to.equal('BET_CLOSED');
    await watcher.next('bet:closed');
    expect(restCode(await resolve(bet, 0))).to.equal('MATCH_UNDECIDED');
    await declare(other, first, 0, 2);
    expect(restCode(await resolve(bet, 0)), 'disputed').to.equal('MATCH_UNDECIDED');
    await declare(other, first, 2, 0);
    const { proposal } = await proposed(watcher);
    expect(proposal).to.deep.include({ action: 'resolve', optionId: bet.options[0]!.id, winnerId: one.userId });
    expect(proposal).to.deep.include({ outcome: 'played', player1Score: 2, player2Score: 0 });
    await cup.admin.next('notification:new', ({ data }) => data.notification.type === 'bet.proposed');
    expect((await buyer.call('bet:get', { betId: bet.id })).bet.status, 'nothing is resolved by itself').to.equal(
      'closed',
    );
    expect(restCode(await resolve(bet, 0))).to.equal('OK');
    await watcher.next('bet:resolved');
  });

  it('closes with a decision that needs no declaration, and proposes no option for what was not played', async () => {
    const { first, one, other } = await started();
    const bet = await betOn(first.id);
    const watcher = await watching(bet);
    const decide = (userId: string) => organizer.ack('match:decide', { matchId: first.id, action: 'forfeit', userId });
    const isOpen = async () => (await watcher.call('bet:get', { betId: bet.id })).bet.status === 'open';
    expect(codeOf(await decide(one.userId))).to.equal('DEADLINE_AHEAD');
    expect(codeOf(await one.ack('match:declare', { matchId: first.id, player1Score: 1, player2Score: 0 }))).to.equal(
      'PROOF_REQUIRED',
    );
    expect(await isOpen(), 'what is refused closes nothing').to.equal(true);
    const past = { deadlineAt: new Date(Date.now() - 1000) };
    await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(first.id) }, { $set: past });
    expect(codeOf(await decide(one.userId))).to.equal('OK');
    expect(await isOpen()).to.equal(false);
    const { proposal } = await proposed(watcher);
    expect(proposal).to.deep.include({ action: 'resolve', optionId: null, outcome: 'forfeit', winnerId: other.userId });
  });

  it('is to be cancelled where its match is: by a judge, or with the tournament', async () => {
    const { tournament, matches, first, one, other, byId } = await started();
    const second = matches.find(({ id, player1Id }) => id !== first.id && player1Id !== null)!;
    const bets = [await betOn(first.id), await betOn(second.id)] as const;
    const [watcher, another] = [await watching(bets[0]), await watching(bets[1])];
    await declare(one, first, 1, 0);
    await declare(other, first, 0, 1);
    const [dispute] = (await organizer.call('dispute:list', { tournamentId: tournament.id })).items;
    await organizer.call('dispute:resolve', { disputeId: dispute!.id, cancelMatch: true, notes: 'triche des deux' });
    expect((await proposed(watcher)).proposal).to.deep.include({ action: 'cancel', outcome: 'double_forfeit' });
    await declare(byId.get(second.player1Id!)!, second, 1, 0);
    await organizer.call('tournament:cancel', { tournamentId: tournament.id });
    expect((await proposed(another)).proposal).to.deep.include({ action: 'cancel', optionId: null, outcome: null });
    expect((await cup.admin.rest('DELETE', `/api/admin/bets/${bets[1].id}`)).status).to.equal(200);
  });

  it('is flagged where it was resolved by a result that is corrected, until an admin corrects or confirms it', async () => {
    const { first, one, other } = await started();
    const [bet, kept] = [await betOn(first.id), await betOn(first.id)];
    const [watcher, keeper] = [await watching(bet), await watching(kept)];
    await validated(first, one, other);
    await Promise.all([proposed(watcher), proposed(keeper)]);
    for (const each of [bet, kept]) expect(restCode(await resolve(each, 0))).to.equal('OK');
    await Promise.all([watcher.next('bet:resolved'), keeper.next('bet:resolved')]);

    const correction = { matchId: first.id, player1Score: 0, player2Score: 3, reason: 'capture relue' };
    const foreseen = await organizer.call('match:correct', { ...correction, dryRun: true });
    expect(foreseen.bets).to.have.members([bet.id, kept.id]);
    expect((await organizer.call('match:correct', correction)).bets).to.deep.equal(foreseen.bets);
    const flagged = await proposed(watcher, ({ flaggedAt }) => flaggedAt !== null);
    expect(flagged.proposal).to.deep.include({ optionId: bet.options[1]!.id, player2Score: 3, winnerId: other.userId });
    await proposed(keeper, ({ flaggedAt }) => flaggedAt !== null);
    await cup.admin.next('notification:new', ({ data }) => data.notification.data.bets === 2);
    const flags = async () =>
      (await cup.admin.rest('GET', `/api/admin/bets?flagged=true&matchId=${first.id}`)).body.items.length;
    expect(await flags()).to.equal(2);

    const confirm = () => cup.admin.rest('POST', `/api/admin/bets/${kept.id}/confirm`, { reason: 'sans effet ici' });
    expect((await confirm()).body.bet).to.include({ flaggedAt: null, status: 'resolved' });
    expect(restCode(await confirm())).to.equal('CONFLICT');
    const resultOptionId = bet.options[1]!.id;
    await cup.admin.rest('POST', `/api/admin/bets/${bet.id}/correct`, { resultOptionId, reason: 'match corrigé' });
    await watcher.next('bet:corrected');
    expect(await flags()).to.equal(0);
  });

  it('keeps whoever has money on a match from judging it', async () => {
    const { first, one, other } = await started();
    const arbiter = await arena.admin(['arbiter']);
    const bet = await betOn(first.id);
    await arbiter.call('bet:buy', buyOf(bet, 10));
    await declare(one, first, 2, 0);
    await declare(other, first, 0, 2);
    const [dispute] = (await arbiter.call('dispute:list', { tournamentId: first.tournamentId })).items;
    const said = { disputeId: dispute!.id, player1Score: 2, player2Score: 0, notes: 'vu' };
    expect(codeOf(await arbiter.ack('dispute:resolve', said))).to.equal('FORBIDDEN');
  });

  it('keeps whoever has money on a match from correcting another by which it would be played again', async () => {
    const { tournament, matches, first, one, other, byId } = await started();
    const arbiter = await arena.admin(['arbiter']);
    const second = matches[1]!;
    await validated(first, one, other);
    await validated(second, byId.get(second.player1Id!)!, byId.get(second.player2Id!)!);
    const final = (await matchesOf(tournament)).find(({ roundNumber, number }) => roundNumber === 2 && number === 1)!;
    await arbiter.call('bet:buy', buyOf(await betOn(final.id), 10));
    const correction = { matchId: first.id, player1Score: 0, player2Score: 1, reason: 'à rejouer', dryRun: true };
    expect(codeOf(await arbiter.ack('match:correct', correction))).to.equal('FORBIDDEN');
    expect((await organizer.call('match:correct', correction)).changed.map(({ id }) => id)).to.include(final.id);
  });

  it('is not resolved by a player of the match who is an admin', async () => {
    const boss = await arena.admin();
    const { first, byId } = await (async () => {
      const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true });
      const players = [boss, ...(await cup.players(3))];
      for (const player of players) await cup.join(tournament, player);
      await organizer.call('tournament:start', { tournamentId: tournament.id });
      const first = (await matchesOf(tournament)).find(({ player1Id, player2Id }) =>
        [player1Id, player2Id].includes(boss.userId),
      )!;
      return { first, byId: new Map(players.map(player => [player.userId, player])) };
    })();
    const bet = await betOn(first.id);
    const watcher = await watching(bet);
    await validated(first, byId.get(first.player1Id!)!, byId.get(first.player2Id!)!);
    await proposed(watcher);
    expect(restCode(await resolve(bet, 0, boss))).to.equal('FORBIDDEN');
    expect(restCode(await resolve(bet, 0))).to.equal('OK');
  });

  it('closes when one of its players withdraws, and is to be cancelled when somebody else plays for him', async () => {
    const { tournament, first, one } = await started();
    const bet = await betOn(first.id);
    const watcher = await watching(bet);
    const newcomer = await cup.player();
    await newcomer.call('bet:buy', buyOf(bet, 10));
    await one.call('tournament:leave', { tournamentId: tournament.id });
    await watcher.next('bet:closed');
    const input = { tournamentId: tournament.id, userId: one.userId, byUserId: newcomer.userId };
    await organizer.call('tournament:replace', input);
    expect((await proposed(watcher)).proposal).to.deep.include({ action: 'cancel' });
    expect(restCode(await resolve(bet, 0))).to.equal('CONFLICT');
    expect((await cup.admin.rest('DELETE', `/api/admin/bets/${bet.id}`)).status).to.equal(200);
  });
});
