// A tournament is called off: every fee goes back, no rating changes. Taken back during registration, it is gone from all lists too.
import { refuse } from '../../contracts/errors.ts';
import { tournamentCancel, tournamentCancelled, tournamentDelete } from '../../contracts/tournaments.ts';
import { Dispute } from '../../models/Dispute.ts';
import { Match } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import { insiderView, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { isSettled } from '../../rules/knockout.ts';
import { followMatches } from '../bets/followMatches.ts';
import { retell } from '../chat/retell.ts';
import { handle } from '../handle.ts';
import { touchMatch } from '../matches/room.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { giveFeeBack, participantsOf, said } from './places.ts';

export const cancel = handle(tournamentCancel, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, reason }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready', 'ongoing');
    await assertUndecided(tx, tournament);
    await callOff(tx, tournament, reason);
    if (reason !== undefined) tx.audit({ reason });
    return { tournament: insiderView(tournament) };
  },
});

export const remove = handle(tournamentDelete, {
  async run(tx, { tournamentId }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration');
    await callOff(tx, tournament);
    tournament.removedAt = tx.now;
    return {};
  },
});

/** One that was played to its end is about to be completed: who has lost it does not call it off. @throws {Refusal} CONFLICT */
async function assertUndecided(tx: Tx, { _id, status }: Tournament): Promise<void> {
  const matches = await tx.find(Match, { tournamentId: _id });
  if (matches.length > 0 && matches.every(isSettled)) refuse('CONFLICT', { status });
}

/** Ends a tournament that will not be played to its end. */
export async function callOff(tx: Tx, tournament: Tournament, reason?: string): Promise<void> {
  for (const participant of await participantsOf(tx, tournament)) {
    await giveFeeBack(tx, tournament, participant);
    tx.notify(participant.userId, 'tournament.cancelled', { ...said(tournament), reason: reason ?? null });
  }
  Object.assign(tournament, { status: 'cancelled', cancelledAt: tx.now });
  await callOffMatches(tx, tournament);
  tx.news(tournament, tournamentCancelled, { reason: reason ?? null });
  retell(tx, 'tournament', tournament);
}

/** The organizer, who did not do it, is told too: once, also if he takes part. */
export async function callOffUnasked(tx: Tx, tournament: Tournament, reason?: string): Promise<void> {
  const { _id, organizerId } = tournament;
  await callOff(tx, tournament, reason);
  const takesPart = await tx.one(Participant, { tournamentId: _id, userId: organizerId });
  if (!takesPart) tx.notify(organizerId, 'tournament.cancelled', { ...said(tournament), reason: reason ?? null });
}

/** What is not played to its end, and what is disputed, waits for nobody any more. */
async function callOffMatches(tx: Tx, tournament: Tournament): Promise<void> {
  const matches = await tx.find(Match, { tournamentId: tournament._id });
  const open = matches.filter(match => !isSettled(match)).map(({ _id }) => _id);
  tx.changeAll(
    Match,
    open,
    { completedAt: null },
    { status: 'cancelled', completedAt: tx.now, version: { $add: ['$version', 1] } },
  );
  for (const _id of open) touchMatch(tx, { _id });
  const disputed = await tx.find(Dispute, { tournamentId: tournament._id, status: 'pending' });
  const disputes = disputed.map(({ _id }) => _id);
  tx.changeAll(Dispute, disputes, { status: 'pending' }, { status: 'cancelled', resolvedAt: tx.now });
  followMatches(tx, tournament, matches);
}
