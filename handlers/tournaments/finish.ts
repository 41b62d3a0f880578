// A tournament whose last match is settled: places, ratings, prizes and fees in one transaction, once, whoever dies meanwhile.
import { tournamentCompleted } from '../../contracts/matches.ts';
import { Match } from '../../models/Match.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { isSettled } from '../../rules/knockout.ts';
import { retell } from '../chat/retell.ts';
import type { JobHandler } from '../job.ts';
import { award, entrantsOf } from './award.ts';
import { type Entrant, type Outcome, outcomeOf } from './outcome.ts';
import { notifyAll } from './places.ts';

const KIND = 'tournament:finish';

/** Queues the end of a tournament. A result that is corrected meanwhile queues it again under another version. */
export function queueFinish(tx: Tx, { _id, version }: Tournament): void {
  tx.job({ kind: KIND, key: `${KIND}:${_id}:${version}`, payload: { tournamentId: _id.toString() } });
}

export const finishJob: JobHandler = {
  kind: KIND,
  isUrgent: true,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const tournament = await tx.root(Tournament, job.payload.tournamentId as string);
      if (tournament.status !== 'ongoing') return;
      const matches = await tx.find(Match, { tournamentId: tournament._id }, { sort: { index: 1 } });
      // One was corrected meanwhile, and is played again.
      if (!matches.every(isSettled)) return;
      const entrants = await entrantsOf(tx, tournament);
      Object.assign(tournament, { status: 'completed', completedAt: tx.now });
      await complete(tx, tournament, entrants, outcomeOf(tournament, entrants, matches));
      const players = entrants.map(({ player }) => player);
      notifyAll(tx, tournament, players, 'tournament.completed');
    }),
};

/** Awards an outcome, and tells who watches how it ended. */
export async function complete(
  tx: Tx,
  tournament: Tournament,
  entrants: readonly Entrant[],
  outcome: Outcome,
): Promise<void> {
  await award(tx, tournament, entrants, outcome);
  const players = await Promise.all(entrants.map(({ player }) => tx.edit(Participant, player._id)));
  tx.news(tournament, tournamentCompleted, {
    tournament: tournamentView(tournament),
    participants: players.map(participantView),
  });
  retell(tx, 'tournament', tournament);
}
