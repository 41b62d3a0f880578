// What happens to somebody outside of tournaments reaches those that he is in: another name, a ban, the end of his account.
import { playerRenamed, playerWithdrew, tournamentUpdated } from '../../contracts/tournaments.ts';
import type { ObjectId } from '../../models/define.ts';
import { Participant } from '../../models/Participant.ts';
import { Team } from '../../models/Team.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { followMatchesOf } from '../bets/followMatches.ts';
import type { JobRun } from '../job.ts';
import { forfeitBarred } from '../matches/conclude.ts';
import { reopen } from './deadline.ts';
import { said, vacate } from './places.ts';

/** Carries the name that a user has now into the tournaments that he plays in or organizes. */
export async function renameInTournaments({ reads, chunk }: JobRun, userId: ObjectId): Promise<void> {
  const name = shownName(await reads.get(User, userId));
  const places = { userId, name: { $ne: name } };
  for await (const { _id } of reads.each(Participant, places, { project: { _id: 1 } }))
    await chunk(tx => renamePlayer(tx, _id, userId));
  const organized = { organizerId: userId, organizerName: { $ne: name } };
  for await (const { _id } of reads.each(Tournament, organized, { project: { _id: 1 } }))
    await chunk(async tx => {
      const tournament = await tx.root(Tournament, _id);
      tournament.organizerName = shownName(await tx.get(User, userId));
      tx.news(tournament, tournamentUpdated, { tournament: tournamentView(tournament) });
    });
}

async function renamePlayer(tx: Tx, participantId: ObjectId, userId: ObjectId): Promise<void> {
  const { tournamentId } = await tx.get(Participant, participantId);
  const tournament = await tx.root(Tournament, tournamentId);
  const participant = await tx.edit(Participant, participantId);
  const name = shownName(await tx.get(User, userId));
  participant.name = name;
  const id = userId.toString();
  if (tournament.standings)
    tournament.standings = tournament.standings.map(row => (row.userId === id ? { ...row, name } : row));
  tx.news(tournament, playerRenamed, { userId: id, name });
}

/** Somebody who is banned, or deletes his account, gives up the places that he has: before the start they are free again, after it he has withdrawn and forfeits what he had still to play. */
export async function leaveTournaments(
  { reads, chunk }: JobRun,
  userId: ObjectId,
  reason: 'banned' | 'left',
): Promise<void> {
  const present = { userId, status: { $in: ['registered', 'checked_in'] } };
  for await (const { _id, tournamentId } of reads.each(Participant, present)) {
    const { status } = await reads.get(Tournament, tournamentId);
    if (status === 'completed' || status === 'cancelled') continue;
    await chunk(tx => giveUpPlace(tx, tournamentId, _id, reason));
  }
}

async function giveUpPlace(
  tx: Tx,
  tournamentId: ObjectId,
  participantId: ObjectId,
  reason: 'banned' | 'left',
): Promise<void> {
  const tournament = await tx.root(Tournament, tournamentId);
  const participant = await tx.one(Participant, { _id: participantId });
  if (!participant || (participant.status !== 'registered' && participant.status !== 'checked_in')) return;
  if (tournament.status === 'ongoing') {
    (await tx.edit(Participant, participantId)).status = 'withdrawn';
    tournament.withdrawnIds = [...(tournament.withdrawnIds ?? []), participant.userId];
    tournament.barredIds = [...(tournament.barredIds ?? []), participant.userId];
    await followMatchesOf(tx, tournament, participant.userId);
    tx.news(tournament, playerWithdrew, { userId: participant.userId.toString() });
    tx.notify(tournament.organizerId, 'tournament.withdrawal', said(tournament));
    await forfeitBarred(tx, tournament);
  } else if (tournament.status === 'registration' || tournament.status === 'ready') {
    await vacate(tx, tournament, participant, reason);
    reopen(tx, tournament);
  }
}

/** What he called his teams is his own word. */
export async function forgetTeams({ reads, chunk }: JobRun, userId: ObjectId): Promise<void> {
  for await (const { _id } of reads.each(Team, { userId }, { project: { _id: 1 } }))
    await chunk(async tx => void ((await tx.edit(Team, _id)).name = `-${_id}`));
  for await (const { _id } of reads.each(Participant, { userId, teamName: { $ne: null } }, { project: { _id: 1 } }))
    await chunk(async tx => void ((await tx.edit(Participant, _id)).teamName = null));
}
