// Tournaments that the caller may see, one of them, and who takes part in it.
import { tournamentGet, tournamentList, tournamentParticipants } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { insiderView, Tournament, tournamentView } from '../../models/Tournament.ts';
import { answer, type Caller } from '../handle.ts';
import { containing, cursorPage, type ListOrder } from '../paging.ts';
import { participantOf, runs, visibleTournament } from './access.ts';

/** Of one player, who can be in so many private tournaments at most at a time before the oldest leave his lists. */
const MOST_OWN = 1000;
const inOrderOfJoining: ListOrder = { field: 'createdAt', direction: 1 };

export const list = answer(tournamentList, async (reads, { gameId, status, type, search, mine, ...page }, caller) => {
  const filter = {
    $and: [mine ? await own(reads, caller) : await visible(reads, caller), containing(search, 'name')],
    removedAt: { $exists: false },
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

async function visible(reads: Reads, caller: Caller): Promise<Filter> {
  if (caller.permissions.has('tournaments.manage')) return {};
  return caller.userId ? { $or: [{ isPublic: true }, await own(reads, caller)] } : { isPublic: true };
}

/** Those that the caller runs, or takes part in. */
async function own(reads: Reads, { userId }: Caller): Promise<Filter> {
  const places = { sort: { createdAt: -1 as const }, limit: MOST_OWN, project: { tournamentId: 1 as const } };
  const joined = userId ? await reads.find(Participant, { userId }, places) : [];
  const ids = joined.map(({ tournamentId }) => tournamentId);
  return { $or: [{ _id: { $in: ids } }, ...(userId ? [{ organizerId: userId }, { refereeIds: userId }] : [])] };
}
