// What admins and arbiters can do to a tournament that they do not run: set right what its organizer does not, with a reason that stays in the log.
import { z } from 'zod';
import { can, command } from './declare.ts';
import { roomOf } from './roomNames.ts';
import { Tournament, tournamentTerms } from './tournaments.ts';
import { id, text } from './values.ts';

export const adminTournamentPatch = command('PATCH /admin/tournaments/:tournamentId', {
  summary:
    'Changes a tournament, or calls it off: its texts at any time; dates and money as its organizer may; referees and deadlines until it is over. Whoever takes part in it, or has money on its matches, may not.',
  access: can('tournaments.manage'),
  input: {
    tournamentId: id,
    reason: text(3, 500),
    ...tournamentTerms,
    name: tournamentTerms.name.optional(),
    /** All of them from now on. */
    refereeIds: z.array(id).max(10).optional(),
    /** More time for every match that waits for a result. */
    extendHours: z.int().min(1).max(168).optional(),
    /** Fees go back, and no rating changes. Nothing else can be changed with it. */
    status: z.literal('cancelled').optional(),
  },
  output: z.strictObject({ tournament: Tournament }),
  errors: ['CLOSES_IN_THE_PAST', 'PLAYERS_EXIST', 'PRIZES_DO_NOT_FIT'],
  root: ({ tournamentId }) => roomOf('tournament', tournamentId),
  replay: 'rebuild',
  audit: 'admin_update_tournament',
  cost: 5,
});
