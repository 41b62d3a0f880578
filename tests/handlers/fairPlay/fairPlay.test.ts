// Who is in dispute too often, and who never agrees with whom: told to whoever judges them, and listed for admins.
import { expect } from 'chai';
import type { OutputOf } from '../../../contracts/index.ts';
import { Dispute } from '../../../models/Dispute.ts';
import { ObjectId } from '../../../models/define.ts';
import { FairPlayRecord } from '../../../models/FairPlayRecord.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { Cup } from '../tournaments/cup.ts';

type FairPlay = NonNullable<OutputOf<'dispute:get'>['fairPlay']>;

describe('fair play of players', function () {
  this.timeout(20_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    organizer = await cup.player();
  });
  after(() => arena.stop());

  /** The first match of a new tournament, and its players. */
  const firstMatch = async () => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true });
    const players = await cup.players(4);
    for (const player of players) await cup.join(tournament, player);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const { matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id });
    const [match] = matches as [(typeof matches)[number]];
    const playerOf = (userId: string | null) => players.find(player => player.userId === userId)!;
    return { match, one: playerOf(match.player1Id), other: playerOf(match.player2Id) };
  };
  /** Earlier matches of these two, as they stand in the database: of each whether it was disputed, and who was right. */
  const played = async (matchId: string, one: ObjectId, other: ObjectId, disputes: (boolean | undefined)[]) => {
    const { _id, ...like } = (await arena.database.collection(StoredMatch).findOne({ _id: new ObjectId(matchId) }))!;
    const said = (userId: ObjectId, player1Score: number) => ({
      ...{ userId, player1Score, player2Score: 0, shootout: null, proofId: new ObjectId() },
      ...{ flags: [], count: 1, countedFrom: new Date(), declaredAt: new Date() },
    });
    for (const isFirstRight of disputes) {
      const declarations = [said(one, 2), said(other, isFirstRight === undefined ? 2 : 1)];
      const players = { player1Id: one, player2Id: other, tournamentId: new ObjectId() };
      const past = { ...like, ...players, _id: new ObjectId(), status: 'completed' as const, declarations };
      await arena.database.collection(StoredMatch).insertOne(past);
      if (isFirstRight === undefined) continue;
      const { tournamentId, createdAt, updatedAt } = past;
      await arena.database.collection(Dispute).insertOne({
        ...{ _id: new ObjectId(), tournamentId, matchId: past._id, status: 'resolved', declarations },
        ...{ finalPlayer1Score: isFirstRight ? 2 : 1, finalPlayer2Score: 0, resolvedBy: null },
        ...{ resolutionNotes: null, resolvedAt: createdAt, createdAt, updatedAt },
      });
    }
  };
  const contradict = async (one: Actor, other: Actor, matchId: string) => {
    await declare(one, matchId, { player1Score: 2, player2Score: 0 });
    await declare(other, matchId, { player1Score: 0, player2Score: 2 });
    const { items } = await organizer.call('dispute:list', { status: 'pending' });
    return items.find(dispute => dispute.matchId === matchId)!.id;
  };
  const looked = async ({ userId }: Actor, fits: (record: FairPlayRecord) => boolean = () => true) => {
    for (;;) {
      const record = await arena.database.collection(FairPlayRecord).findOne({ _id: `player:${userId}` });
      if (record && fits(record)) return record;
    }
  };
  const listed = async (by: Actor, query = '') => by.rest('GET', `/api/admin/fair-play${query}`);

  it('is told to the judge of a dispute, not to its players, and listed for arbiters', async () => {
    const { match, one, other } = await firstMatch();
    const [first, second] = [new ObjectId(one.userId), new ObjectId(other.userId)];
    await played(match.id, first, second, [true, false]);
    await played(match.id, first, new ObjectId(), [false, ...Array(6).fill(undefined)]);
    const disputeId = await contradict(one, other, match.id);

    const { fairPlay } = await organizer.call('dispute:get', { disputeId });
    const { players, pair } = fairPlay as FairPlay;
    const history = ({ userId, matches, disputed, isOftenDisputed, disputes }: FairPlay['players'][number]) => ({
      ...{ userId, matches, disputed, isOftenDisputed },
      upheld: disputes.map(({ upheld }) => upheld),
    });
    const [mine, his] = players.map(history) as [ReturnType<typeof history>, ReturnType<typeof history>];
    expect(mine).to.deep.include({ userId: one.userId, matches: 10, disputed: 4, isOftenDisputed: true });
    expect(mine.upheld.filter(Boolean)).to.have.length(1);
    expect(mine.upheld).to.have.length(3);
    expect(his).to.deep.include({ userId: other.userId, matches: 3, disputed: 3, isOftenDisputed: false });
    expect(pair).to.deep.equal({ matches: 3, disputed: 3, alwaysContradict: true });
    for (const player of [one, other])
      expect((await player.call('dispute:get', { disputeId })).fairPlay, 'not of the opponent').to.equal(null);

    await looked(one);
    const arbiter = await arena.admin(['arbiter']);
    const { body } = await listed(arbiter);
    const shown = body.items.map(({ kind, players, matches, disputed }: Record<string, unknown>) => ({
      ...{ kind, matches, disputed },
      players: (players as { userId: string }[]).map(({ userId }) => userId),
    }));
    expect(shown).to.have.deep.members([
      { kind: 'player', matches: 10, disputed: 4, players: [one.userId] },
      { kind: 'pair', matches: 3, disputed: 3, players: [one.userId, other.userId] },
    ]);
    expect([body.total, body.limit, body.offset]).to.deep.equal([2, 20, 0]);
    const page = (await listed(arbiter, '?kind=player&limit=1&sort=disputed')).body;
    expect([page.total, page.items[0].players[0].name]).to.deep.equal([1, one.session!.user.username]);
    expect((await listed(one)).status).to.equal(403);
  });

  it('is counted anew with each dispute, and forgiven when it is one of many', async () => {
    const { match, one, other } = await firstMatch();
    const elsewhere = await firstMatch();
    const first = new ObjectId(one.userId);
    await played(match.id, first, new ObjectId(), [true, true, true, ...Array(6).fill(undefined)]);
    await contradict(one, other, match.id);
    expect((await looked(one)).flaggedAt).to.be.instanceOf(Date);
    // Agreed ever since: 4 of 30, and one more dispute.
    await played(match.id, first, new ObjectId(), Array(20).fill(undefined));
    const itself = { _id: new ObjectId(elsewhere.match.id) };
    await arena.database.collection(StoredMatch).updateOne(itself, { $set: { player1Id: first } });
    await contradict(one, elsewhere.other, elsewhere.match.id);
    const record = await looked(one, ({ matches }) => matches === 31);
    expect(record).to.include({ disputed: 5, flaggedAt: null });
  });

  it('is found by index', async () => {
    const records = arena.database.collection(FairPlayRecord);
    const flagged = records.find({ flaggedAt: { $type: 'date' } as never }).sort({ matches: -1, _id: -1 });
    const both = { player1Id: new ObjectId(), 'declarations.1': { $exists: true } };
    const matches = arena.database.collection(StoredMatch).find(both).sort({ createdAt: -1 });
    for (const query of [flagged, matches]) {
      const { queryPlanner } = await query.explain('queryPlanner');
      expect(JSON.stringify(queryPlanner.winningPlan)).to.include('IXSCAN').and.not.include('"SORT"');
    }
  });
});
