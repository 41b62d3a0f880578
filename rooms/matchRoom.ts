// The room of a match: what its two players and their judges see of it and say to each other. Its news are told in the tournament's room; here the match is state.
import { matchChanged } from '../contracts/matches.ts';
import type { Snapshots } from '../contracts/rooms.ts';
import { ObjectId } from '../models/define.ts';
import { Match, matchView, slotOf } from '../models/Match.ts';
import { Tournament } from '../models/Tournament.ts';
import type { RoomSource, Viewer } from './source.ts';

export const matchRoom: RoomSource = {
  async load(reads, id) {
    const stored = await reads.get(Match, new ObjectId(id));
    const match = matchView(stored);
    const snapshot: Snapshots['match'] = { match };
    const state = { version: stored.version, at: stored.updatedAt.toISOString(), data: { match } };
    return { seq: 0, snapshot, state: { [matchChanged.name]: state }, privateTo: stored._id };
  },

  async mayWatch(reads, matchId, viewer) {
    const match = await reads.get(Match, matchId);
    return belongsTo(match, await reads.get(Tournament, match.tournamentId), viewer);
  },

  async heads(reads, ids) {
    const filter = { _id: { $in: ids.map(id => new ObjectId(id)) } };
    const found = await reads.find(Match, filter, { project: { version: 1 } });
    return found.map(({ _id, version }) => ({ id: _id.toString(), seq: 0, version }));
  },

  hasChat: true,
  versioned: matchChanged,
};

/** Whether somebody plays a match, judges it, or moderates wherever people talk. */
export function belongsTo(match: Match, tournament: Tournament, { userId, permissions }: Viewer): boolean {
  if (permissions.has('tournaments.manage') || permissions.has('chat.moderate')) return true;
  if (!userId) return false;
  const judges = [tournament.organizerId, ...tournament.refereeIds];
  return slotOf(match, userId) !== undefined || judges.some(judge => judge.equals(userId));
}
