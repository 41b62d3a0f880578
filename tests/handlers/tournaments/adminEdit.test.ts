// What admins set right in tournaments of others, and what they may not.
import { expect } from 'chai';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { Cup, type TournamentView } from './cup.ts';

describe('PATCH /admin/tournaments/:tournamentId', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let arbiter: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    [organizer, arbiter] = await Promise.all([cup.player(), arena.admin(['arbiter'])]);
  });
  after(() => arena.stop());

  const reason = 'l’organisateur ne répond plus';
  const patch = (who: Actor, { id }: TournamentView, said: object) =>
    who.rest('PATCH', `/api/admin/tournaments/${id}`, { reason, ...said });
  const codeOf = async (answer: ReturnType<typeof patch>) => (await answer).body.error?.code ?? 'OK';
  const filled = async (players: readonly Actor[], said: Parameters<Cup['open']>[1] = {}) => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, ...said });
    for (const player of players) await cup.join(tournament, player);
    return tournament;
  };
  const start = ({ id }: TournamentView) => organizer.call('tournament:start', { tournamentId: id });
  const watch = async ({ id }: TournamentView) => {
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${id}` });
    return watcher;
  };

  it('changes words, gives more time and names a referee, while it runs', async () => {
    const tournament = await filled(await cup.players(4));
    await start(tournament);
    const watcher = await watch(tournament);
    const [match] = (await watcher.call('tournament:bracket', { tournamentId: tournament.id })).matches;
    const referee = await cup.player();
    const said = { name: 'Coupe sans insulte', extendHours: 24, refereeIds: [referee.userId] };
    const { status, body } = await patch(arbiter, tournament, said);
    expect(status).to.equal(200);
    expect(body.tournament).to.deep.include({ name: 'Coupe sans insulte', refereeIds: [referee.userId] });
    expect((await watcher.next('tournament:updated')).data.tournament.name).to.equal('Coupe sans insulte');
    const { data } = await watcher.next('match:scheduled', ({ data }) => data.match.id === match!.id);
    expect(Date.parse(data.match.deadlineAt) - Date.parse(match!.deadlineAt!)).to.equal(24 * 3_600_000);
    await referee.next('notification:new', ({ data }) => data.notification.type === 'tournament.referee');
    expect((await referee.call('dispute:list', { tournamentId: tournament.id })).items).to.deep.equal([]);
  });

  it('calls it off with a reason that all are told, the organizer too, and every fee goes back', async () => {
    const players = await cup.players(4, 500);
    const tournament = await filled(players, { entryFee: 500 });
    await start(tournament);
    const watcher = await watch(tournament);
    expect(await codeOf(patch(arbiter, tournament, { status: 'cancelled', name: 'Autre' }))).to.equal(
      'VALIDATION_FAILED',
    );
    expect(await codeOf(patch(arbiter, tournament, { status: 'cancelled' }))).to.equal('OK');
    expect((await watcher.next('tournament:cancelled')).data).to.deep.equal({ reason });
    for (const who of [organizer, players[0]!]) {
      const { data } = await who.next('notification:new', ({ data }) => {
        const { type, data: about } = data.notification;
        return type === 'tournament.cancelled' && about.tournamentId === tournament.id;
      });
      expect(data.notification.data).to.include({ reason });
    }
    expect(await Promise.all(players.map(player => cup.coins(player)))).to.deep.equal([500, 500, 500, 500]);
    expect(await codeOf(patch(arbiter, tournament, { status: 'cancelled' }))).to.equal('CONFLICT');
  });

  it('leaves dates and money to the time that they may change in, and words for ever', async () => {
    const players = await cup.players(4, 500);
    const tournament = await filled(players, { entryFee: 500, matchDeadlineHours: 6 });
    const registrationDeadline = new Date(Date.now() + 3_600_000).toISOString();
    expect(await codeOf(patch(arbiter, tournament, { registrationDeadline }))).to.equal('OK');
    expect(await codeOf(patch(arbiter, tournament, { entryFee: 100 }))).to.equal('PLAYERS_EXIST');
    expect(await codeOf(patch(arbiter, tournament, { extendHours: 1 }))).to.equal('CONFLICT');
    await start(tournament);
    expect(await codeOf(patch(arbiter, tournament, { registrationDeadline }))).to.equal('CONFLICT');
    expect(await codeOf(patch(arbiter, tournament, { matchDeadlineHours: 48 }))).to.equal('OK');
    await cup.playToTheEnd(tournament, players);
    expect(await codeOf(patch(arbiter, tournament, { matchDeadlineHours: 24 }))).to.equal('CONFLICT');
    expect(await codeOf(patch(arbiter, tournament, { description: 'Corrigé.' }))).to.equal('OK');
  });

  it('is for whoever may, says why, and does not take part', async () => {
    const tournament = await filled([arbiter]);
    const admin = await arena.admin(['admin']);
    expect(await codeOf(patch(arbiter, tournament, { name: 'À moi' }))).to.equal('FORBIDDEN');
    expect(await codeOf(patch(organizer, tournament, { name: 'À moi' }))).to.equal('FORBIDDEN');
    expect(await codeOf(patch(admin, tournament, { name: 'Autre', reason: undefined }))).to.equal('VALIDATION_FAILED');
    expect(await codeOf(patch(admin, tournament, { refereeIds: ['0'.repeat(24)] }))).to.equal('NOT_FOUND');
    expect(await codeOf(patch(admin, tournament, { name: 'Autre' }))).to.equal('OK');
  });

  it('is not for whoever has money on one of its matches', async () => {
    const tournament = await filled(await cup.players(4));
    await start(tournament);
    const [match] = (await organizer.call('tournament:bracket', { tournamentId: tournament.id })).matches;
    const gambler = await arena.admin(['arbiter']);
    const bet = await arena.bet(await cup.player(), {
      betType: 'multiple',
      matchId: match!.id,
      options: [
        { label: 'Premier', odds: 2, matchResult: 'player1' },
        { label: 'Second', odds: 2, matchResult: 'player2' },
      ],
    });
    await gambler.call('bet:buy', { betId: bet.id, optionId: bet.options[0]!.id, stake: 100 });
    expect(await codeOf(patch(gambler, tournament, { status: 'cancelled' }))).to.equal('FORBIDDEN');
    expect(await codeOf(patch(arbiter, tournament, { description: 'Sans intérêt.' }))).to.equal('OK');
  });
});
