// The room of a match: for its two players and who judges them, with the match as it is and what happens to it, in each reader's language.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup, type TournamentView } from '../tournaments/cup.ts';

type Match = OutputOf<'match:get'>['match'];

describe('the room of a match', function () {
  this.timeout(30_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let referee: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    [organizer, referee] = await Promise.all([cup.player(), cup.player()]);
  });
  after(() => arena.stop());

  /** A knockout of four that has started, with its two matches and who plays them. */
  const started = async (host = organizer, entrants: Actor[] = []) => {
    const tournament = await cup.open(host, { maxPlayers: 4, byes: true });
    await host.call('tournament:set-referee', { tournamentId: tournament.id, userId: referee.userId });
    const players = [...entrants, ...(await cup.players(4 - entrants.length))];
    for (const player of players) await cup.join(tournament, player);
    await host.call('tournament:start', { tournamentId: tournament.id });
    const { matches } = await host.call('tournament:bracket', { tournamentId: tournament.id });
    const byId = new Map(players.map(player => [player.userId, player]));
    const playing = (match: Match) => [byId.get(match.player1Id!)!, byId.get(match.player2Id!)!] as const;
    return { tournament, matches, playing };
  };
  const roomOf = ({ id }: Match | TournamentView, kind = 'match') => `${kind}:${id}`;
  const textsOf = async (actor: Actor, room: string) =>
    (await actor.call('chat:history', { room })).messages.map(({ text }) => text);
  const says = (player1Score: number, player2Score: number) => ({ player1Score, player2Score });

  it('is open to its players and who judges them, and to nobody else', async () => {
    const { matches, playing } = await started();
    const [first, second] = matches as [Match, Match];
    const room = roomOf(first);
    const [one, other] = playing(first);
    const [moderator, arbiter, guest] = [
      await arena.admin(['moderator']),
      await arena.admin(['arbiter']),
      await arena.guest(),
    ];
    for (const insider of [one, other, organizer, referee, moderator, arbiter]) {
      const joined = await insider.call('room:join', { room });
      expect(joined.snapshot).to.deep.include({ match: (await guest.call('match:get', { matchId: first.id })).match });
      expect(codeOf(await insider.ack('chat:send', { room, text: 'bonjour' }))).to.equal('OK');
    }
    for (const outsider of [playing(second)[0], await cup.player(), guest]) {
      expect(codeOf(await outsider.ack('room:join', { room }))).to.equal('NOT_FOUND');
      expect(codeOf(await outsider.ack('chat:history', { room }))).to.equal('NOT_FOUND');
      const sent = codeOf(await outsider.ack('chat:send', { room, text: 'moi aussi' }));
      expect(sent).to.equal(outsider === guest ? 'UNAUTHENTICATED' : 'NOT_FOUND');
      expect(outsider.all('chat:message').filter(message => message.room === room)).to.deep.equal([]);
    }
  });

  it('says what happens to the match, to each in his language, and no score before it stands', async () => {
    const { tournament, matches, playing } = await started();
    const [first] = matches as [Match];
    const room = roomOf(first);
    const [one, other] = playing(first);
    const reader = await arena.guest({ token: referee.session!.token, locale: 'en' });
    const { snapshot } = await reader.call('room:join', { room });
    expect(snapshot).to.deep.include({ match: first });
    await declare(one, first.id, says(2, 0));
    await one.call('me:update', { profile: { alias: 'La Panthère' } });
    await declare(other, first.id, says(0, 2));
    const disputed = await reader.next('match:changed', ({ data }) => data.match.status === 'disputed');
    expect(disputed.data.match).to.include({ player1Score: null, player2Score: null });
    const [dispute] = (await organizer.call('dispute:list', { tournamentId: tournament.id })).items;
    await organizer.call('dispute:resolve', { disputeId: dispute!.id, ...says(2, 0), notes: 'capture nette' });
    const { data } = await reader.next('match:changed', ({ data }) => data.match.status === 'completed');
    expect(data.match).to.include({ player1Score: 2, player2Score: 0, winnerId: one.userId });
    const correction = { matchId: first.id, ...says(3, 0), reason: 'un but oublié' };
    await organizer.call('match:correct', correction);

    const { username } = other.session!.user;
    await reader.next('chat:message', ({ text }) => text.includes('corrected'));
    expect(reader.all('chat:message').map(({ text, isSystem, userId }) => [text, isSystem, userId])).to.deep.equal(
      [
        `${one.session!.user.username} has declared a result.`,
        `${username} has declared a result.`,
        'The two results differ: the match is disputed.',
        'The match is validated: 2–0.',
        'The dispute is resolved.',
        'The result is corrected: 3–0.',
      ].map(text => [text, true, null]),
    );
    expect(await textsOf(other, room), 'under the names of now').to.deep.equal([
      'Le match peut être joué.',
      'La Panthère a déclaré un résultat.',
      `${username} a déclaré un résultat.`,
      'Les deux résultats diffèrent : le match est en litige.',
      'Le match est validé : 2–0.',
      'Le litige est tranché.',
      'Le résultat est corrigé : 3–0.',
    ]);
  });

  it('is the same on a node that was told nothing of what happens', async () => {
    const { matches, playing } = await started();
    const [first] = matches as [Match];
    const node = await startArena({ uri: arena.uri, skipAudit: true });
    const reader = await node.guest({ token: referee.session!.token });
    await reader.call('room:join', { room: roomOf(first) });
    await declare(playing(first)[0], first.id, says(1, 0));
    await reader.next('match:changed', ({ data }) => data.match.status === 'awaiting_results');
    await reader.next('chat:message', ({ text }) => text.endsWith('a déclaré un résultat.'));
    await node.stop();
  });

  it('tells the room of the tournament of rounds, disputes and corrections', async () => {
    const { tournament, matches, playing } = await started();
    const watcher = await arena.guest({ locale: 'en' });
    await watcher.call('room:join', { room: roomOf(tournament, 'tournament') });
    const [first, second] = matches as [Match, Match];
    await declare(playing(first)[0], first.id, says(2, 0));
    await declare(playing(first)[1], first.id, says(0, 2));
    const [dispute] = (await organizer.call('dispute:list', { tournamentId: tournament.id })).items;
    await organizer.call('dispute:resolve', { disputeId: dispute!.id, ...says(2, 0), notes: 'vu' });
    for (const player of playing(second)) await declare(player, second.id, says(1, 0));
    await organizer.call('match:correct', { matchId: second.id, ...says(2, 0), reason: 'relu' });
    await watcher.next('chat:message', ({ text }) => text.includes('corrected'));
    expect(await textsOf(watcher, roomOf(tournament, 'tournament'))).to.deep.equal([
      'Registration is open.',
      'The tournament is full.',
      'The tournament begins.',
      'Semi-finals: the round begins.',
      'Semi-finals, match 1: the players contradict each other.',
      'Semi-finals, match 1: the dispute is resolved.',
      'Final: the round begins.',
      'Semi-finals, match 2: the result is corrected.',
    ]);
  });

  it('is moderated by who judges the match, and by nobody who plays it', async () => {
    const host = await cup.player();
    const { matches, playing } = await started(host, [host]);
    const own = matches.find(({ player1Id, player2Id }) => [player1Id, player2Id].includes(host.userId))!;
    const opponent = playing(own).find(player => player !== host)!;
    const room = roomOf(own);
    const { message } = await opponent.call('chat:send', { room, text: 'triche !' });
    const mute = { room, userId: opponent.userId, minutes: 5, reason: 'du calme' };
    expect(codeOf(await host.ack('chat:mute', mute))).to.equal('FORBIDDEN');
    expect(codeOf(await host.ack('chat:delete', { room, seq: message.seq }))).to.equal('FORBIDDEN');
    await host.call('chat:report', { room, seq: message.seq, reason: 'insulte' });
    await referee.call('chat:delete', { room, seq: message.seq });
    await referee.call('chat:mute', mute);
    expect(codeOf(await opponent.ack('chat:send', { room, text: 'encore' }))).to.equal('MUTED');
  });

  it('is left by a player whom a correction puts out, for the one who goes on', async () => {
    const { tournament, matches, playing } = await started();
    const [first, second, final] = matches as [Match, Match, Match];
    const room = roomOf(final);
    for (const match of [first, second])
      for (const player of playing(match)) await declare(player, match.id, says(1, 0));
    const [out, through] = playing(first);
    await out.call('room:join', { room });
    await out.call('chat:send', { room, text: 'à nous deux' });
    expect(codeOf(await through.ack('room:join', { room }))).to.equal('NOT_FOUND');
    await organizer.call('match:correct', { matchId: first.id, ...says(0, 1), reason: 'capture relue' });
    await out.next('room:closed', closed => closed.room === room);
    const { match } = await through.call('match:get', { matchId: final.id });
    const { snapshot } = (await through.call('room:join', { room })) as { snapshot: { match: Match } };
    // Who comes at once may still be shown the match as it was, and is told right away.
    if (snapshot.match.updatedAt !== match.updatedAt)
      await through.next('match:changed', ({ data }) => data.match.updatedAt === match.updatedAt);
    else expect(snapshot.match).to.deep.equal(match);
    expect(await textsOf(through, room)).to.deep.equal([
      'Le match peut être joué.',
      'à nous deux',
      'Le match peut être joué.',
    ]);
    expect((await through.call('tournament:get', { tournamentId: tournament.id })).tournament.status).to.equal(
      'ongoing',
    );
  });

  it('is left by a player who is replaced, and by a referee who is one no more', async () => {
    const { tournament, matches, playing } = await started();
    const [first] = matches as [Match];
    const room = roomOf(first);
    const [one] = playing(first);
    for (const insider of [one, referee]) await insider.call('room:join', { room });
    const newcomer = await cup.player();
    await one.call('tournament:leave', { tournamentId: tournament.id });
    const input = { tournamentId: tournament.id, userId: one.userId, byUserId: newcomer.userId };
    await organizer.call('tournament:replace', input);
    await one.next('room:closed', closed => closed.room === room);
    expect(codeOf(await one.ack('chat:history', { room }))).to.equal('NOT_FOUND');
    await newcomer.call('room:join', { room });
    expect((await textsOf(newcomer, room)).at(-1)).to.equal(
      `${newcomer.session!.user.username} joue maintenant ce match.`,
    );
    const path = `/api/admin/tournaments/${tournament.id}`;
    await cup.admin.rest('PATCH', path, { refereeIds: [], reason: 'absent' });
    await referee.next('room:closed', closed => closed.room === room);
    await organizer.call('chat:send', { room, text: 'entre nous' });
    await newcomer.next('chat:message', ({ text }) => text === 'entre nous');
    for (const outsider of [one, referee]) {
      await outsider.settle();
      expect(outsider.all('chat:message').map(({ text }) => text)).to.not.include('entre nous');
    }
  });
});
