// Every deed of organizers, referees and admins leaves a log: who, of what, to whom, why, and what it was before. Driven by the registry: a new one must be told here.
import { expect } from 'chai';
import { type Declaration, isRoute } from '../../../contracts/declare.ts';
import { declarations, type OutputOf } from '../../../contracts/index.ts';
import { ObjectId } from '../../../models/define.ts';
import { JournalEntry } from '../../../models/JournalEntry.ts';
import { Match as StoredMatch } from '../../../models/Match.ts';
import { type Actor, type Arena, startArena } from '../../support/arena.ts';
import { declare } from '../../support/proofs.ts';
import { Cup, type TournamentView } from './cup.ts';

type Match = OutputOf<'match:get'>['match'];

/** Said by players of their own places, results and teams. */
const players = new Set(['tournament:join', 'tournament:leave', 'tournament:check-in', 'match:declare']);
const isDeed = ({ name, kind }: Declaration) =>
  kind === 'command' &&
  !players.has(name) &&
  /^(tournament|match|dispute):|^\w+ \/admin\/(games|tournaments)/.test(name);

const WHY = 'parce que';

/** What its entry in the log must say. */
interface Trace {
  by: Actor;
  entity: [type: string, id: string];
  target?: string;
  /** Fields of which it tells what they were and are. */
  changes?: string[];
  /** What else it tells. */
  metadata?: object;
}

describe('the audit log of tournaments', function () {
  this.timeout(30_000);
  let arena: Arena;
  let cup: Cup;
  let organizer: Actor;
  let crowd: Actor[];
  before(async () => {
    arena = await startArena();
    cup = await Cup.start(arena);
    [organizer, crowd] = await Promise.all([cup.player(), cup.players(4)]);
  });
  after(() => arena.stop());

  const filled = async (said: Parameters<Cup['open']>[1] = {}, count = 4): Promise<TournamentView> => {
    const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, ...said });
    for (const player of crowd.slice(0, count)) await cup.join(tournament, player);
    return tournament;
  };
  const started = async (said: Parameters<Cup['open']>[1] = {}) => {
    const tournament = await filled(said);
    await organizer.call('tournament:start', { tournamentId: tournament.id });
    const { matches } = await organizer.call('tournament:bracket', { tournamentId: tournament.id });
    return { tournamentId: tournament.id, matches: matches as [Match, ...Match[]] };
  };
  const actorOf = (userId: string | null) => crowd.find(player => player.userId === userId)!;
  const declared = async ({ id, player1Id, player2Id }: Match, agree: boolean) => {
    await declare(actorOf(player1Id), id, { player1Score: 1, player2Score: 0 });
    await declare(actorOf(player2Id), id, { player1Score: agree ? 1 : 2, player2Score: agree ? 0 : 3 });
  };
  const onTournament = (id: string, more: Partial<Trace> = {}): Trace => ({
    by: organizer,
    entity: ['tournament', id],
    ...more,
  });
  const onMatch = (id: string, more: Partial<Trace>): Trace => ({ by: organizer, entity: ['match', id], ...more });
  const slug = () => `g-${new ObjectId()}`;
  const onGame = (id: string, more: Partial<Trace> = {}): Trace => ({ by: cup.admin, entity: ['game', id], ...more });
  const newGame = async () => {
    const { body } = await cup.admin.rest('POST', '/api/admin/games', { slug: slug(), name: 'Foot', kind: 'football' });
    return body.game.id as string;
  };

  /** One of each, carried out. */
  const deeds: Record<string, () => Promise<Trace>> = {
    'tournament:create': async () => onTournament((await cup.open(organizer)).id),
    'tournament:update': async () => {
      const { id } = await cup.open(organizer);
      await organizer.call('tournament:update', { tournamentId: id, name: 'Nouvelle', entryFee: 300 });
      return onTournament(id, { changes: ['name', 'entryFee'] });
    },
    'tournament:delete': async () => {
      const { id } = await cup.open(organizer);
      await organizer.call('tournament:delete', { tournamentId: id });
      return onTournament(id, { changes: ['status'] });
    },
    'tournament:cancel': async () => {
      const { id } = await filled();
      await organizer.call('tournament:cancel', { tournamentId: id, reason: WHY });
      return onTournament(id, { changes: ['status'] });
    },
    'tournament:kick': async () => {
      const { id } = await filled();
      await organizer.call('tournament:kick', { tournamentId: id, userId: crowd[1]!.userId, reason: WHY });
      return onTournament(id, { target: crowd[1]!.userId, changes: ['playersCount', 'status'] });
    },
    'tournament:close-registration': async () => {
      const { id } = await filled({ type: 'league' }, 3);
      await organizer.call('tournament:close-registration', { tournamentId: id });
      return onTournament(id, { changes: ['status'] });
    },
    'tournament:announce': async () => {
      const { id } = await cup.open(organizer);
      await organizer.call('tournament:announce', { tournamentId: id, text: 'À 20 h' });
      return onTournament(id, { metadata: { text: 'À 20 h' } });
    },
    'tournament:set-referee': async () => {
      const { id } = await cup.open(organizer);
      await organizer.call('tournament:set-referee', { tournamentId: id, userId: crowd[0]!.userId });
      return onTournament(id, { target: crowd[0]!.userId, changes: ['refereeIds'] });
    },
    'tournament:seed': async () => {
      const { id } = await filled({ seeding: 'manual' });
      const order = crowd.map(({ userId }) => userId).reverse();
      await organizer.call('tournament:seed', { tournamentId: id, order });
      return onTournament(id, { metadata: { before: [], order } });
    },
    'tournament:start': async () => {
      const { id } = await filled();
      await organizer.call('tournament:start', { tournamentId: id });
      return onTournament(id, { changes: ['status', 'startedAt', 'seed'] });
    },
    'tournament:replace': async () => {
      const { tournamentId } = await started({ type: 'league' });
      const [leaving, newcomer] = [crowd[0]!, await cup.player()];
      await leaving.call('tournament:leave', { tournamentId });
      const byUserId = newcomer.userId;
      await organizer.call('tournament:replace', { tournamentId, userId: leaving.userId, byUserId });
      return onTournament(tournamentId, { target: byUserId, metadata: { replaced: leaving.userId } });
    },
    'match:schedule': async () => {
      const { matches } = await started({ type: 'league' });
      const { id } = matches.find(({ status }) => status === 'pending')!;
      await organizer.call('match:schedule', { matchId: id, scheduledAt: '2100-01-01T00:00:00.000Z' });
      return onMatch(id, { changes: ['scheduledAt'] });
    },
    'match:decide': async () => {
      const { matches } = await started();
      const [{ id, player1Id }] = matches;
      const past = { $set: { deadlineAt: new Date(Date.now() - 1000) } };
      await arena.database.collection(StoredMatch).updateOne({ _id: new ObjectId(id) }, past);
      await organizer.call('match:decide', { matchId: id, action: 'forfeit', userId: player1Id! });
      return onMatch(id, {
        target: player1Id!,
        changes: ['status', 'outcome', 'winnerId'],
        metadata: { action: 'forfeit' },
      });
    },
    'match:correct': async () => {
      const { matches } = await started();
      const [match] = matches;
      await declared(match, true);
      await organizer.call('match:correct', { matchId: match.id, player1Score: 0, player2Score: 2, reason: WHY });
      return onMatch(match.id, { changes: ['winnerId', 'player1Score'], metadata: { dryRun: false } });
    },
    'dispute:resolve': async () => {
      const { tournamentId, matches } = await started();
      await declared(matches[0], false);
      const [dispute] = (await organizer.call('dispute:list', { tournamentId })).items;
      await organizer.call('dispute:resolve', { disputeId: dispute!.id, player1Score: 1, player2Score: 0, notes: WHY });
      return { by: organizer, entity: ['dispute', dispute!.id], changes: ['status', 'winnerId'] };
    },
    'PATCH /admin/tournaments/:tournamentId': async () => {
      const { tournamentId } = await started();
      const said = { reason: WHY, name: 'Sans insulte', extendHours: 24 };
      await cup.admin.rest('PATCH', `/api/admin/tournaments/${tournamentId}`, said);
      return onTournament(tournamentId, { by: cup.admin, changes: ['name'], metadata: { extendHours: 24 } });
    },
    'POST /admin/games': async () => onGame(await newGame()),
    'PATCH /admin/games/:gameId': async () => {
      const id = await newGame();
      await cup.admin.rest('PATCH', `/api/admin/games/${id}`, { status: 'closed' });
      return onGame(id, { changes: ['status'] });
    },
    'DELETE /admin/games/:gameId': async () => {
      const id = await newGame();
      await cup.admin.rest('DELETE', `/api/admin/games/${id}`);
      return onGame(id);
    },
  };

  it('is asked for by every declaration of admins, and by every command about tournaments', () => {
    for (const { name, audit, access, kind } of declarations.values()) {
      const isOfAdmins = typeof access === 'object' && isRoute(name);
      const isAbout = kind === 'command' && /^(tournament|match|dispute|team|game):/.test(name);
      if (isOfAdmins || isAbout) expect(audit, name).to.be.a('string');
    }
  });

  for (const declaration of [...declarations.values()].filter(isDeed)) {
    it(`tells of ${declaration.name}`, async () => {
      const carryOut = deeds[declaration.name];
      expect(carryOut, 'what has to be in the log has to be said in this test').to.be.a('function');
      const { by, entity, target, changes, metadata = {} } = await carryOut!();
      const [relatedEntityType, relatedEntityId] = entity;
      const filter = { action: declaration.audit!, relatedEntityType, relatedEntityId };
      const entries = await arena.database.collection(JournalEntry).find(filter).toArray();
      expect(entries).to.have.length(1);
      const [entry] = entries as [JournalEntry];
      expect(entry.actorUserId?.toString()).to.equal(by.userId);
      if (target) expect(entry.targetUserId?.toString()).to.equal(target);
      if ('reason' in declaration.input.shape || 'notes' in declaration.input.shape)
        expect(entry.reason, 'why').to.equal(WHY);
      expect(entry.metadata).to.deep.include(metadata);
      const told = (entry.metadata?.changes ?? {}) as Record<string, { before: unknown; after: unknown }>;
      expect(Object.keys(told)).to.include.members(changes ?? []);
      for (const field of changes ?? []) expect(told[field]!.before, field).to.not.deep.equal(told[field]!.after);
    });
  }

  it('tells also of a correction that was only looked at', async () => {
    const { matches } = await started();
    const [match] = matches;
    await declared(match, true);
    const said = { matchId: match.id, player1Score: 0, player2Score: 2, reason: WHY, dryRun: true };
    await organizer.call('match:correct', said);
    const entry = await arena.database.collection(JournalEntry).findOne({ relatedEntityId: match.id, reason: WHY });
    expect(entry?.metadata).to.include({ dryRun: true }).and.not.have.property('changes');
  });
});
