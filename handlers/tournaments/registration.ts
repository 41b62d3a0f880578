// Registration closes when the last place is taken, by the organizer, or at its deadline.
import { refuse } from '../../contracts/errors.ts';
import { tournamentCloseRegistration, tournamentReady } from '../../contracts/tournaments.ts';
import type { Participant } from '../../models/Participant.ts';
import { insiderView, type Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { fits } from '../../rules/formats.ts';
import { retell } from '../chat/retell.ts';
import { handle } from '../handle.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { notifyAll, participantsOf } from './places.ts';

export const closeRegistration = handle(tournamentCloseRegistration, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration');
    const { playersCount } = tournament;
    if (!fits(tournament, playersCount)) refuse('PLAYERS_DO_NOT_FIT', { playersCount });
    await becomeReady(tx, tournament);
    return { tournament: insiderView(tournament) };
  },
});

/** @param arriving who joins in this very command */
export async function becomeReady(tx: Tx, tournament: Tournament, arriving: Participant[] = []): Promise<void> {
  tournament.status = 'ready';
  tx.news(tournament, tournamentReady, { playersCount: tournament.playersCount });
  retell(tx, 'tournament', tournament);
  notifyAll(tx, tournament, [...(await participantsOf(tx, tournament)), ...arriving], 'tournament.full');
}
