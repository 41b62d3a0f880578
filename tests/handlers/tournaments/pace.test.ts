// How much one user may do: how many tournaments he organizes at once; how often results may be said: of one match by one player on all nodes together, and of all matches by one user in a minute.
import { expect } from 'chai';
import { ObjectId } from '../../../models/define.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { proofFor } from '../../support/proofs.ts';
import { codeOf } from '../bets/play.ts';
import { Cup } from './cup.ts';

describe('declaring a match', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let players: Actor[];
  before(async () => {
    const config = { ARENE_DECLARATIONS_PER_MATCH: '3', ARENE_RESULTS_PER_USER: '8', ARENE_OPEN_TOURNAMENTS: '2' };
    arena = await startArena({ config });
    cup = await Cup.start(arena);
    players = await cup.players(4);
  });
  after(() => arena.stop());

  const started = async () => {
    const organizer = await cup.player();
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true });
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const { matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id });
    const [match] = matches as [(typeof matches)[0]];
    const playing = [match.player1Id, match.player2Id].map(id => players.find(({ userId }) => userId === id)!);
    const watcher = await arena.guest();
    await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    return { match, playing: playing as [Actor, Actor], organizer, watcher };
  };

  it('again and again is refused for a while, on every node, to him alone', async () => {
    const { match, playing, watcher } = await started();
    const [player, other] = playing;
    const node = await startArena({ uri: arena.uri, config: { ARENE_DECLARATIONS_PER_MATCH: '3' } });
    const elsewhere = await node.guest({ token: player.session!.token });
    const proofUrl = await proofFor(player, match.id);
    const declare = (who: Actor, player1Score: number, proof = proofUrl) =>
      who.ack('match:declare', { matchId: match.id, player1Score, player2Score: 0, proofUrl: proof });
    for (const [i, who] of [player, elsewhere, player].entries())
      expect(codeOf(await declare(who, i + 1))).to.equal('OK');
    for (const who of [player, elsewhere]) {
      const answer = await declare(who, 9);
      expect(answer).to.have.nested.property('error.code', 'RATE_LIMITED');
      expect(answer).to.have.nested.property('error.retryAfterMs').within(590_000, 600_000);
      expect(answer).to.have.deep.nested.property('error.details', { declarations: 3 });
    }
    await watcher.settle();
    expect(watcher.all('match:declared'), 'nobody is told of what was refused').to.have.length(3);
    const earlier = { $set: { 'declarations.0.countedFrom': new Date(Date.now() - 600_000) } };
    await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(match.id) }, earlier);
    expect(codeOf(await declare(player, 4))).to.equal('OK');
    expect(codeOf(await declare(other, 4, await proofFor(other, match.id)))).to.equal('OK');
    await watcher.next('match:validated');
    await node.stop();
  });

  it('and deciding are counted together for each user, whatever comes of it', async () => {
    const { match, organizer } = await started();
    const decide = () => organizer.ack('match:decide', { matchId: match.id, action: 'double_forfeit' });
    for (let i = 0; i < 7; i += 1) expect(codeOf(await decide())).to.equal('DEADLINE_AHEAD');
    const resolve = { disputeId: '0'.repeat(24), notes: 'x', cancelMatch: true };
    expect(codeOf(await organizer.ack('dispute:resolve', resolve))).to.equal('NOT_FOUND');
    const answer = await decide();
    expect(answer).to.have.nested.property('error.code', 'RATE_LIMITED');
    expect(answer).to.have.nested.property('error.retryAfterMs').within(1, 60_000);
    const stranger = await cup.player();
    expect(codeOf(await stranger.ack('match:decide', { matchId: match.id, action: 'extend' }))).to.equal('FORBIDDEN');
  });

  it('waits for tournaments that were opened: one organizes so many at once, an admin as many as he likes', async () => {
    const organizer = await cup.player();
    const [first] = [await cup.open(organizer), await cup.open(organizer)];
    const another = { gameId: cup.gameId, name: 'Encore une', type: 'knockout' as const, maxPlayers: 8 };
    const refused = await organizer.ack('tournament:create', another);
    expect(refused).to.deep.include({ ok: false });
    expect(codeOf(refused)).to.equal('LIMIT_EXCEEDED');
    await organizer.call('tournament:cancel', { tournamentId: first.id });
    expect(codeOf(await organizer.ack('tournament:create', another))).to.equal('OK');
    for (let i = 0; i < 3; i += 1) await cup.open(cup.admin);
  });
});
