// An organizer changes what he said of his tournament; what concerns people's money only before the first of them has joined.
import { refuse } from '../../contracts/errors.ts';
import { tournamentUpdate, tournamentUpdated } from '../../contracts/tournaments.ts';
import { insiderView, tournamentView } from '../../models/Tournament.ts';
import { handle } from '../handle.ts';
import { assertStatus, ownTournament, shownToOrganizer } from './access.ts';
import { scheduleDeadline } from './deadline.ts';
import { assertDeadlineAhead, assertPrizesFit } from './terms.ts';

export const update = handle(tournamentUpdate, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, idempotencyKey: _, ...said }, caller) {
    const tournament = await ownTournament(tx, tournamentId, caller);
    assertStatus(tournament, 'registration', 'ready');
    const { entryFee, prizeDistribution, organizerFeePercent, registrationDeadline, ...plain } = said;
    const money = {
      ...(entryFee !== undefined && { entryFee }),
      ...(prizeDistribution && { prizeDistribution }),
      ...(organizerFeePercent !== undefined && { organizerFeeBasisPoints: Math.round(organizerFeePercent * 100) }),
    };
    if (Object.keys(money).length > 0 && tournament.playersCount > 0) refuse('PLAYERS_EXIST');
    Object.assign(tournament, plain, money);
    assertPrizesFit(tournament);
    if (registrationDeadline) {
      tournament.registrationDeadline = new Date(registrationDeadline);
      assertDeadlineAhead(tournament, tx);
      scheduleDeadline(tx, tournament);
    }
    tx.news(tournament, tournamentUpdated, { tournament: tournamentView(tournament) });
    return { tournament: insiderView(tournament) };
  },
});
