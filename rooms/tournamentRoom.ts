// The room of a tournament: its root and what hangs on it, read until the root has stayed the same meanwhile.
import { refuse } from '../contracts/errors.ts';
import { standingsChanged } from '../contracts/matches.ts';
import type { Snapshots } from '../contracts/rooms.ts';
import { ObjectId } from '../models/define.ts';
import { Participant, participantView } from '../models/Participant.ts';
import type { Reads } from '../models/reads.ts';
import { Tournament, tournamentView } from '../models/Tournament.ts';
import type { RoomSource, Viewer } from './source.ts';

const MOST_READS = 10;

export const tournamentRoom: RoomSource = {
  async load(reads, id) {
    const _id = new ObjectId(id);
    let tournament = await reads.get(Tournament, _id);
    for (let read = 0; read < MOST_READS; read += 1) {
      const participants = await reads.find(Participant, { tournamentId: _id }, { sort: { createdAt: 1, _id: 1 } });
      const before = tournament;
      tournament = await reads.get(Tournament, _id);
      if (tournament.version !== before.version) continue;
      if (tournament.removedAt) refuse('NOT_FOUND');
      const snapshot: Snapshots['tournament'] = {
        tournament: tournamentView(tournament),
        participants: participants.map(participantView),
      };
      const { seq, version, standings = [], isPublic } = tournament;
      const table = { version, at: tournament.updatedAt.toISOString(), data: { standings } };
      return { seq, snapshot, state: { [standingsChanged.name]: table }, privateTo: isPublic ? null : _id };
    }
    return refuse('BUSY');
  },

  async mayWatch(reads, tournamentId, viewer) {
    if (viewer.permissions.has('tournaments.manage')) return true;
    return viewer.userId !== undefined && isInside(reads, tournamentId, viewer);
  },

  async heads(reads, ids) {
    const filter = { _id: { $in: ids.map(id => new ObjectId(id)) } };
    const found = await reads.find(Tournament, filter, { project: { seq: 1, version: 1 } });
    return found.map(({ _id, seq, version }) => ({ id: _id.toString(), seq, version }));
  },

  hasChat: true,
  versioned: standingsChanged,
};

/** Whether somebody takes part in a tournament, or runs it. */
async function isInside(reads: Reads, tournamentId: ObjectId, { userId }: Viewer): Promise<boolean> {
  if (await reads.one(Participant, { tournamentId, userId })) return true;
  const runs = { _id: tournamentId, $or: [{ organizerId: userId }, { refereeIds: userId }] };
  return (await reads.one(Tournament, runs)) !== undefined;
}
