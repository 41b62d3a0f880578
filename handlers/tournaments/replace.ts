// Somebody who withdrew before he played is replaced by somebody new, who takes his place as it is: paid for, seeded, drawn.
import { refuse } from '../../contracts/errors.ts';
import { playerReplaced, tournamentReplace } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { Match, slotOf } from '../../models/Match.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { insiderView, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { followMatches } from '../bets/followMatches.ts';
import { handle } from '../handle.ts';
import { sayInMatch } from '../matches/room.ts';
import { tellStandings } from '../matches/standings.ts';
import { assertStatus, ownTournament, placeOf, shownToOrganizer } from './access.ts';
import { participantsOf, said } from './places.ts';
import { assertRefereed } from './referees.ts';

export const replace = handle(tournamentReplace, {
  async rebuild(tx, { tournamentId, byUserId }, caller) {
    const participant = await placeOf(tx, tournamentId, { ...caller, userId: new ObjectId(byUserId) });
    return { ...(await shownToOrganizer(tx, { tournamentId })), participant: participantView(participant) };
  },

  async run(tx, { tournamentId, userId, byUserId }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'ongoing');
    const leaving = await withdrawn(tx, tournament, new ObjectId(userId));
    const newcomer = await tx.get(User, new ObjectId(byUserId));
    if (newcomer.status !== 'active') refuse('NOT_FOUND', { field: 'byUserId' });
    const players = await participantsOf(tx, tournament);
    if (players.some(player => player.userId.equals(newcomer._id))) refuse('ALREADY_JOINED');
    const staying = players.filter(({ _id }) => !_id.equals(leaving._id));
    assertRefereed(tournament, [...staying, { userId: newcomer._id }]);

    const taken = await takeOverMatches(tx, leaving, newcomer._id);
    followMatches(tx, tournament, taken);
    const { userId: before } = leaving;
    const fresh = { userId: newcomer._id, name: shownName(newcomer), teamId: null, teamName: null };
    leaving.payerId ??= before;
    Object.assign(leaving, { ...fresh, eloBefore: newcomer.rating, status: 'registered' });
    const isOther = (id: ObjectId) => !id.equals(before) && !id.equals(newcomer._id);
    tournament.withdrawnIds = (tournament.withdrawnIds ?? []).filter(isOther);
    tx.news(tournament, playerReplaced, { userId: before.toString(), participant: participantView(leaving) });
    if (tournament.type === 'league') await tellTable(tx, tournament, leaving);
    for (const match of taken) await sayInMatch(tx, match, 'match:replaced', { player: leaving });
    // He is in their rooms no more.
    tx.revoke(before, 'rights_changed');
    tx.notify(newcomer._id, 'tournament.replacing', said(tournament));
    tx.audit({ targetUserId: newcomer._id, metadata: { replaced: before.toString() } });
    return { tournament: insiderView(tournament), participant: participantView(leaving) };
  },
});

/** @throws {Refusal} NOT_JOINED, CONFLICT where he has not withdrawn */
async function withdrawn(tx: Tx, { _id }: Tournament, userId: ObjectId): Promise<Participant> {
  const found = (await tx.one(Participant, { tournamentId: _id, userId })) ?? refuse('NOT_JOINED');
  if (found.status !== 'withdrawn') refuse('CONFLICT', { status: found.status });
  return tx.edit(Participant, found._id);
}

/** @throws {Refusal} PLAYER_HAS_PLAYED */
async function takeOverMatches(tx: Tx, { tournamentId, userId }: Participant, by: ObjectId): Promise<Match[]> {
  const own = { tournamentId, $or: [{ player1Id: userId }, { player2Id: userId }] };
  const taken = await tx.find(Match, own);
  for (const { _id } of taken) {
    const match = await tx.edit(Match, _id);
    const isUntouched = match.declarations.length === 0 && (match.status === 'pending' || match.status === 'ready');
    if (!isUntouched) refuse('PLAYER_HAS_PLAYED');
    Object.assign(match, slotOf(match, userId) === 'player1' ? { player1Id: by } : { player2Id: by });
  }
  return taken;
}

async function tellTable(tx: Tx, tournament: Tournament, changed: Participant): Promise<void> {
  const players = (await participantsOf(tx, tournament)).map(each => (each._id.equals(changed._id) ? changed : each));
  const matches = await tx.find(Match, { tournamentId: tournament._id }, { sort: { index: 1 } });
  tellStandings(tx, tournament, players, matches);
}
