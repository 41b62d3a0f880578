// Somebody gives his place back before the start, or the organizer takes it: the fee goes back, and registration is open again. Who leaves later has withdrawn.
import { refuse } from '../../contracts/errors.ts';
import { playerWithdrew, tournamentKick, tournamentLeave } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import { Participant } from '../../models/Participant.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { followMatchesOf } from '../bets/followMatches.ts';
import { handle } from '../handle.ts';
import { about, assertStatus, assertVisible, ownTournament, participantOf, shownToPlayer } from './access.ts';
import { reopen } from './deadline.ts';
import { said, vacate } from './places.ts';

export const leave = handle(tournamentLeave, {
  rebuild: shownToPlayer,

  async run(tx, { tournamentId }, caller) {
    const tournament = await tx.root(Tournament, tournamentId);
    await assertVisible(tx, tournament, caller);
    const participant = (await participantOf(tx, tournament, caller)) ?? refuse('NOT_JOINED');
    assertStatus(tournament, 'registration', 'ready', 'ongoing');
    if (tournament.status === 'ongoing') await withdraw(tx, tournament, participant);
    else await vacate(tx, tournament, participant, 'left');
    reopen(tx, tournament);
    tx.audit(about(tournament));
    return { tournament: tournamentView(tournament) };
  },
});

export const kick = handle(tournamentKick, {
  rebuild: shownToPlayer,

  async run(tx, { tournamentId, userId, reason }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    const target = { ...caller, userId: new ObjectId(userId) };
    const participant = (await participantOf(tx, tournament, target)) ?? refuse('NOT_JOINED');
    assertStatus(tournament, 'registration', 'ready');
    await vacate(tx, tournament, participant, 'kicked');
    reopen(tx, tournament);
    tx.notify(participant.userId, 'tournament.kicked', { ...said(tournament), reason: reason ?? null });
    tx.audit({ targetUserId: participant.userId, ...(reason !== undefined && { reason }) });
    return { tournament: tournamentView(tournament) };
  },
});

/** Whoever goes after the start leaves his fee, and his matches to the organizer, who may replace him or have him forfeit. */
async function withdraw(tx: Tx, tournament: Tournament, { _id, status, userId }: Participant): Promise<void> {
  if (status !== 'registered' && status !== 'checked_in') refuse('NOT_JOINED', { status });
  Object.assign(await tx.edit(Participant, _id), { status: 'withdrawn' });
  tournament.withdrawnIds = [...(tournament.withdrawnIds ?? []), userId];
  await followMatchesOf(tx, tournament, userId);
  tx.news(tournament, playerWithdrew, { userId: userId.toString() });
  tx.notify(tournament.organizerId, 'tournament.withdrawal', said(tournament));
}
