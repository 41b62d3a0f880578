// Tournaments that the caller may see, one of them, and who takes part in it.
import { tournamentGet, tournamentList, tournamentParticipants } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { insiderView, Tournament, tournamentView } from '../../models/Tournament.ts';
import { answer } from '../handle.ts';
import { containing, cursorPage, type ListOrder } from '../paging.ts';
import { ownedBy, participantOf, runs, visibleTo, visibleTournament } from './access.ts';

const inOrderOfJoining: ListOrder = { field: 'createdAt', direction: 1 };

export const list = answer(tournamentList, async (reads, { gameId, status, type, search, mine, ...page }, caller) => {
  const filter = {
    $and: [mine ? await ownedBy(reads, caller) : await visibleTo(reads, caller), containing(search, 'name')],
    ...(gameId && { gameId: new ObjectId(gameId) }),
    ...(status && { status }),
    ...(type && { type }),
  };
  const { found, nextCursor } = await cursorPage(reads, Tournament, filter, page);
  return { items: found.map(tournamentView), nextCursor };
});

export const get = answer(tournamentGet, async (reads, { tournamentId, invitationCode }, caller) => {
  const tournament = await visibleTournament(reads, tournamentId, caller, invitationCode);
  const participant = await participantOf(reads, tournament, caller);
  const isInsider = participant !== undefined || runs(tournament, caller);
  return {
    tournament: isInsider ? insiderView(tournament) : tournamentView(tournament),
    participant: participant ? participantView(participant) : null,
  };
});

export const participants = answer(tournamentParticipants, async (reads, { tournamentId, ...page }, caller) => {
  const { _id } = await visibleTournament(reads, tournamentId, caller);
  const { found, nextCursor } = await cursorPage(reads, Participant, { tournamentId: _id }, page, inOrderOfJoining);
  return { items: found.map(participantView), nextCursor };
});
