// An organizer changes what he said of his tournament before it starts.
import { tournamentUpdate } from '../../contracts/tournaments.ts';
import { insiderView } from '../../models/Tournament.ts';
import { handle } from '../handle.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { changeTerms } from './terms.ts';

export const update = handle(tournamentUpdate, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, idempotencyKey: _, ...said }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready');
    await changeTerms(tx, tournament, said);
    return { tournament: insiderView(tournament) };
  },
});
