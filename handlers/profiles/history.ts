// The tournaments that somebody was rated for, as they stand now: whoever may not see one is not told that he was in it.
import { type PlayedTournament, userHistory } from '../../contracts/rankings.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { Tournament } from '../../models/Tournament.ts';
import { answer } from '../handle.ts';
import { cursorPage, type ListOrder } from '../paging.ts';
import { visibleTo } from '../tournaments/access.ts';
import { shownUser } from './get.ts';

const MOST_PLAYED = 1000;
const newestEnd: ListOrder = { field: 'completedAt', direction: -1 };

export const history = answer(userHistory, async (reads, { userId: id, ...page }, caller) => {
  const { _id: userId } = await shownUser(reads, id, caller);
  const rated = { userId, eloAfter: { $ne: null } };
  const places = await reads.find(Participant, rated, { sort: { createdAt: -1 }, limit: MOST_PLAYED });
  const byTournament = new Map(places.map(place => [place.tournamentId.toString(), place]));
  const filter = {
    _id: { $in: places.map(({ tournamentId }) => tournamentId) },
    status: { $in: ['completed', 'cancelled'] },
    completedAt: { $ne: null },
    ...(await visibleTo(reads, caller)),
  };
  const { found, nextCursor } = await cursorPage(reads, Tournament, filter, page, newestEnd);
  return { items: found.map(one => played(one, byTournament.get(one._id.toString())!)), nextCursor };
});

function played(tournament: Tournament, place: Participant): PlayedTournament {
  const { teamName, status, finalPosition, eloBefore, eloAfter, eloChange, prize } = participantView(place);
  return {
    tournamentId: tournament._id.toString(),
    isAbandoned: tournament.status === 'cancelled',
    tournamentName: tournament.name,
    gameId: tournament.gameId.toString(),
    type: tournament.type,
    playersCount: tournament.playersCount,
    teamName,
    status,
    finalPosition,
    eloBefore,
    eloAfter,
    eloChange,
    prize,
    completedAt: tournament.completedAt!.toISOString(),
  };
}
