// The eleven notices of a tournament, each at its moment and to its people, in the app and on their devices; and who is not told.
import { expect } from 'chai';
import type { NoticeType } from '../../../contracts/notifications.ts';
import { ObjectId } from '../../../models/define.ts';
import { Job } from '../../../models/Job.ts';
import { Match } from '../../../models/Match.ts';
import { Notification } from '../../../models/Notification.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { openPushService, type PushService } from '../../support/fcm.ts';
import { declare } from '../../support/proofs.ts';
import { Cup, type TournamentView } from './cup.ts';

/** The types of the league manager's document, by the names that it has for them. */
const eleven = {
  tournament_full: 'tournament.full',
  tournament_started: 'tournament.started',
  match_ready: 'match.ready',
  opponent_declared: 'match.declared',
  match_validated: 'match.validated',
  deadline_reminder: 'match.reminder',
  dispute_created: 'match.disputed',
  dispute_resolved: 'match.dispute_resolved',
  promoted_next_round: 'match.promoted',
  eliminated: 'match.eliminated',
  tournament_completed: 'tournament.completed',
} as const satisfies Record<string, NoticeType>;

const wins = { player1Score: 2, player2Score: 1 };
const loses = { player1Score: 1, player2Score: 2 };

describe('notices of a tournament', function () {
  this.timeout(30_000);
  let service: PushService;
  let arena: Arena;
  let cup: Cup;
  before(async () => {
    service = await openPushService();
    arena = await startArena({ config: { FCM_SERVICE_ACCOUNT: service.serviceAccount, FCM_URL: service.url } });
    cup = await Cup.start(arena);
  });
  after(async () => {
    await arena.stop();
    await service.close();
  });

  const matchesOf = async ({ id }: TournamentView, watcher: Actor) =>
    (await watcher.call('tournament:bracket', { tournamentId: id })).matches;
  /** The clock of a match strikes now: its next reminder, or its deadline. */
  const strike = async (matchId: string) => {
    const filter = { kind: 'match:clock', 'payload.matchId': matchId, status: 'queued' as const };
    const last = await arena.database.collection(Job).findOne(filter, { sort: { createdAt: -1 } });
    await arena.database.collection(Job).updateOne({ _id: last!._id }, { $set: { runAt: new Date() } });
    while (!(await arena.database.collection(Job).countDocuments({ _id: last!._id, status: 'completed' })))
      await new Promise(setImmediate);
  };
  /** Who was told of what in a tournament, in the order in which they are named. */
  const toldIn = async ({ id }: TournamentView, people: Readonly<Record<string, Actor>>) => {
    const names = new Map(Object.entries(people).map(([name, { userId }]) => [userId, name]));
    const all = await arena.database.collection(Notification).find({ 'data.tournamentId': id }).toArray();
    const told = Map.groupBy(all, ({ type }) => type);
    return (type: NoticeType) =>
      (told.get(type) ?? [])
        .map(({ userId }) => names.get(userId.toString()) ?? 'somebody else')
        .sort()
        .join(' ');
  };

  it('are the eleven that the document names, each to those that it names', async () => {
    const [organizer, referee, bystander, ...players] = await cup.players(7);
    const devices = new Map<string, string>();
    for (const player of [organizer!, referee!, bystander!, ...players]) {
      const token = `fcm:${player.userId}`;
      await player.call('push:register', { token, platform: 'ios' });
      devices.set(token, player.userId);
    }
    const tournament = await cup.open(organizer!, { maxPlayers: 4, byes: true });
    const { id: tournamentId } = tournament;
    await organizer!.call('tournament:set-referee', { tournamentId, userId: referee!.userId });
    for (const player of players) await cup.join(tournament, player);
    await organizer!.call('tournament:start', { tournamentId });

    const byId = new Map(players.map(player => [player.userId, player]));
    const [first, second] = await matchesOf(tournament, organizer!);
    const [a, b] = [byId.get(first!.player1Id!)!, byId.get(first!.player2Id!)!];
    const [c, d] = [byId.get(second!.player1Id!)!, byId.get(second!.player2Id!)!];
    await declare(a, first!.id, wins);
    await strike(first!.id);
    await declare(b, first!.id, wins);
    await declare(c, second!.id, wins);
    await declare(d, second!.id, loses);
    const { items } = await referee!.call('dispute:list', { tournamentId });
    await referee!.call('dispute:resolve', { disputeId: items[0]!.id, ...wins, notes: 'capture lisible' });
    const final = (await matchesOf(tournament, organizer!)).at(-1)!;
    await declare(a, final.id, wins);
    await declare(c, final.id, wins);
    await a.next('notification:new', ({ data }) => data.notification.type === 'tournament.completed');

    const told = await toldIn(tournament, { a, b, c, d, organizer: organizer!, referee: referee! });
    const receivers = Object.fromEntries(Object.entries(eleven).map(([name, type]) => [name, told(type)]));
    expect(receivers).to.deep.equal({
      tournament_full: 'a b c d',
      tournament_started: 'a b c d',
      match_ready: 'a a b c c d',
      opponent_declared: 'b c d',
      match_validated: 'a a b c c d',
      deadline_reminder: 'b',
      dispute_created: 'organizer referee',
      dispute_resolved: 'c d',
      promoted_next_round: 'a c',
      eliminated: 'b c d',
      tournament_completed: 'a b c d',
    });

    // What is in the list was told at once, and went to the device of the same person.
    while (await arena.database.collection(Job).countDocuments({ kind: 'notice:push', status: { $ne: 'completed' } }))
      await new Promise(setImmediate);
    for (const person of [organizer!, referee!, bystander!, ...players]) {
      const listed = (await person.call('notification:list', { limit: 100 })).items.map(({ id }) => id).sort();
      for (const id of listed) await person.next('notification:new', ({ data }) => data.notification.id === id);
      const live = person.all('notification:new').map(({ data }) => data.notification.id as string);
      expect(live.sort(), 'in the app').to.deep.equal(listed);
      const pushed = service.accepted.filter(({ token }) => devices.get(token) === person.userId);
      expect(pushed.map(({ data }) => data.notificationId).sort(), 'pushed').to.deep.equal(listed);
    }
    expect((await bystander!.call('notification:list', {})).items).to.deep.equal([]);
  });

  it('call nobody to play who has withdrawn, and tell him no more of it', async () => {
    const [organizer, ...players] = await cup.players(4);
    const tournament = await cup.open(organizer!, { type: 'league', maxPlayers: 3 });
    const { id: tournamentId } = tournament;
    for (const player of players) await cup.join(tournament, player);
    await organizer!.call('tournament:start', { tournamentId });
    const [gone, ...others] = players;
    await gone!.call('tournament:leave', { tournamentId });
    const before = (await gone!.call('notification:list', {})).items.map(({ type }) => type);
    await cup.comeDue(tournament);
    const matches = await matchesOf(tournament, organizer!);
    for (const { id, player1Id, player2Id } of matches) {
      const opponent = others.find(({ userId }) => userId === player1Id || userId === player2Id)!;
      await declare(opponent, id, wins);
      await strike(id);
    }
    await organizer!.call('tournament:announce', { tournamentId, text: 'À bientôt.' });
    expect((await gone!.call('notification:list', {})).items.map(({ type }) => type)).to.deep.equal(before);
    const told = await toldIn(tournament, { gone: gone!, one: others[0]!, other: others[1]!, organizer: organizer! });
    expect(told('tournament.withdrawal')).to.equal('organizer');
    expect(told('tournament.announced')).to.equal('one other');
    expect(told('match.declared'), 'of the one match that two play').to.match(/^(one|other)$/);
  });

  it('call a newcomer to play in the place of who has withdrawn', async () => {
    const [organizer, newcomer, ...players] = await cup.players(6);
    const tournament = await cup.open(organizer!, { maxPlayers: 4, byes: true });
    const { id: tournamentId } = tournament;
    for (const player of players) await cup.join(tournament, player);
    await organizer!.call('tournament:start', { tournamentId });
    const [first] = await matchesOf(tournament, organizer!);
    const userId = first!.player1Id!;
    await players.find(player => player.userId === userId)!.call('tournament:leave', { tournamentId });
    await organizer!.call('tournament:replace', { tournamentId, userId, byUserId: newcomer!.userId });
    await declare(players.find(player => player.userId === first!.player2Id)!, first!.id, wins);
    const told = await toldIn(tournament, { newcomer: newcomer!, organizer: organizer! });
    expect(told('tournament.replacing')).to.equal('newcomer');
    expect(told('match.declared')).to.equal('newcomer');
  });

  it('call nobody to judge a match that he plays in, and the organizer once', async () => {
    const [host, referee, ...others] = await cup.players(5);
    const tournament = await cup.open(host!, { maxPlayers: 4, byes: true });
    const { id: tournamentId } = tournament;
    for (const player of [host!, ...others]) await cup.join(tournament, player);
    for (const { userId } of [referee!, others[0]!, host!])
      await host!.call('tournament:set-referee', { tournamentId, userId });
    await host!.call('tournament:start', { tournamentId });
    const people = [host!, ...others];
    const playing = (userId: string | null) => people.find(player => player.userId === userId)!;
    for (const { id, player1Id, player2Id, status } of await matchesOf(tournament, host!)) {
      if (status !== 'ready') continue;
      const judges = [host!, referee!, others[0]!].map(({ userId }) => userId);
      const impartial = judges.filter(userId => userId !== player1Id && userId !== player2Id);
      await declare(playing(player1Id), id, wins);
      await declare(playing(player2Id), id, loses);
      const asked = await arena.database
        .collection(Notification)
        .find({ type: 'match.disputed', 'data.matchId': id })
        .toArray();
      expect(asked.map(({ userId }) => userId.toString())).to.have.members(impartial);
      expect(asked).to.have.length(impartial.length);
    }
  });

  it('tell who is dropped because he did not check in, and of a deadline that passed who may decide', async () => {
    const [organizer, ...players] = await cup.players(5);
    const tournament = await cup.open(organizer!, { type: 'league', maxPlayers: 5, checkIn: true });
    const { id: tournamentId } = tournament;
    for (const player of players) await cup.join(tournament, player);
    const [absent, ...present] = players;
    for (const player of present) await player.call('tournament:check-in', { tournamentId });
    await organizer!.call('tournament:close-registration', { tournamentId });
    await organizer!.call('tournament:start', { tournamentId });
    await cup.comeDue(tournament);
    const match = (await arena.database.collection(Match).findOne({ tournamentId: new ObjectId(tournamentId) }))!;
    for (const hours of [24, 12, 6, 1, 0]) {
      const left = { kind: 'match:clock', 'payload.matchId': match._id.toString(), 'payload.hoursLeft': hours };
      if (await arena.database.collection(Job).countDocuments(left)) await strike(match._id.toString());
    }
    const told = await toldIn(tournament, { absent: absent!, organizer: organizer! });
    expect(told('tournament.absent')).to.equal('absent');
    expect(told('tournament.started')).to.not.include('absent');
    expect(told('match.overdue')).to.equal('organizer');
  });
});
