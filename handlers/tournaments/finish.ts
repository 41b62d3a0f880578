// A tournament whose last match is settled: places, ratings, prizes and fees in one transaction, once, whoever dies meanwhile.
import { tournamentCompleted } from '../../contracts/matches.ts';
import type { ObjectId } from '../../models/define.ts';
import { transfer } from '../../models/ledger.ts';
import { knockoutMatch, Match } from '../../models/Match.ts';
import { Participant, participantView } from '../../models/Participant.ts';
import { fees } from '../../models/SystemAccount.ts';
import { Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { enterRankings, User } from '../../models/User.ts';
import { apportion } from '../../rules/apportion.ts';
import { type EndedMatch, LOWEST_RATING, ratingChanges } from '../../rules/elo.ts';
import { isSettled } from '../../rules/knockout.ts';
import { knockoutPlaces, leaguePlaces, type Places } from '../../rules/places.ts';
import { splitPrizes, takingsFrom } from '../../rules/prizes.ts';
import { stageOf } from '../../rules/rounds.ts';
import { retell } from '../chat/retell.ts';
import type { JobHandler } from '../job.ts';
import { notifyAll, participantsOf, said } from './places.ts';

const KIND = 'tournament:finish';
const CURRENCY = 'COIN';
const WINNER_TAKES_ALL = { '1': 100 };

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
      const places = placesOf(tournament, matches);
      const players = await Promise.all(
        (await participantsOf(tx, tournament)).map(({ _id }) => tx.edit(Participant, _id)),
      );
      Object.assign(tournament, { status: 'completed', completedAt: tx.now });
      award(players, places);
      await rate(tx, tournament, players, matches);
      await pay(tx, tournament, players, places);
      tx.news(tournament, tournamentCompleted, {
        tournament: tournamentView(tournament),
        participants: players.map(participantView),
      });
      retell(tx, 'tournament', tournament);
      notifyAll(tx, tournament, players, 'tournament.completed');
    }),
};

const placesOf = ({ type, standings }: Tournament, matches: readonly Match[]): Places<string>[] =>
  type === 'league' ? leaguePlaces(standings ?? []) : knockoutPlaces(matches.map(knockoutMatch));

/** Everybody gets the best place of those that he shares. */
function award(players: readonly Participant[], places: readonly Places<string>[]): void {
  const placeOf = new Map(places.flatMap(({ from, owners }) => owners.map(owner => [owner, from] as const)));
  for (const player of players) {
    player.finalPosition = placeOf.get(player.userId.toString()) ?? null;
    if (player.finalPosition === 1) player.status = 'winner';
  }
}

/** Ratings and totals, by what everybody was when he entered. */
async function rate(
  tx: Tx,
  tournament: Tournament,
  players: readonly Participant[],
  matches: readonly Match[],
): Promise<void> {
  const users = await Promise.all(players.map(({ userId }) => tx.edit(User, userId)));
  const entrants = players.map(({ userId, eloBefore }, i) => ({
    userId: userId.toString(),
    rating: eloBefore,
    finishedTournaments: users[i]!.stats.tournamentsPlayed,
  }));
  const changes = ratingChanges(entrants, endedMatches(tournament, matches));
  for (const [i, player] of players.entries()) {
    const user = users[i]!;
    const change = changes.get(player.userId.toString())!;
    player.eloAfter = player.eloBefore + change;
    // Other tournaments may have moved his rating since he entered this one.
    user.rating = Math.max(user.rating + change, LOWEST_RATING);
    enterRankings(user, tournament.gameId);
    const tournamentsPlayed = user.stats.tournamentsPlayed + 1;
    const wins = user.stats.wins + Number(player.finalPosition === 1);
    const winRate = wins / tournamentsPlayed;
    Object.assign(user.stats, { tournamentsPlayed, wins, losses: tournamentsPlayed - wins, winRate });
  }
}

function endedMatches({ type }: Tournament, matches: readonly Match[]): EndedMatch[] {
  const rounds = Math.max(...matches.map(({ roundNumber }) => roundNumber));
  return matches.map(({ player1Id, player2Id, winner, outcome, roundNumber: round, number }) => ({
    player1Id: player1Id?.toString() ?? null,
    player2Id: player2Id?.toString() ?? null,
    winner,
    outcome,
    stage: type === 'league' ? 'league' : stageOf({ round, number }, rounds),
  }));
}

/** All of the escrow: prizes, the organizer's part, the platform's, and back to everybody what no place has earned. */
async function pay(
  tx: Tx,
  tournament: Tournament,
  players: readonly Participant[],
  places: readonly Places<string>[],
): Promise<void> {
  const { _id: tournamentId, escrow, entryFee, organizerId } = tournament;
  if (entryFee === 0) return;
  const { platformFeeBasisPoints, organizerFeeBasisPoints, prizeDistribution } = tournament;
  const { platformFee, organizerFee, pool } = takingsFrom(
    entryFee * players.length,
    platformFeeBasisPoints,
    organizerFeeBasisPoints,
  );
  const { prizes, leftOver } = splitPrizes(pool, prizeDistribution ?? WINNER_TAKES_ALL, places);
  const byId = new Map(players.map(player => [player.userId.toString(), player]));
  const give = async (
    id: string,
    type: 'tournament_win' | 'organizer_fee' | 'refund',
    to: ObjectId,
    amount: number,
  ) => {
    const movements = transfer(escrow, await tx.account(to, CURRENCY, 'cash'), amount);
    tx.post({ id, type, movements, tournamentId });
  };
  for (const { player, amount } of prizes) {
    const participant = byId.get(player)!;
    participant.prize = amount;
    await give(`prize:${participant._id}`, 'tournament_win', participant.userId, amount);
    tx.notify(participant.userId, 'tournament.prize', { ...said(tournament), amount, currency: CURRENCY });
  }
  const returned =
    leftOver > 0
      ? apportion(
          leftOver,
          players.map(() => 1),
        )
      : [];
  for (const [i, amount] of returned.entries()) {
    const { _id, userId } = players[i]!;
    if (amount > 0) await give(`prize-refund:${_id}`, 'refund', userId, amount);
  }
  if (organizerFee > 0) await give(`organizer-fee:${tournamentId}`, 'organizer_fee', organizerId, organizerFee);
  if (platformFee > 0) {
    const movements = transfer(escrow, fees(CURRENCY), platformFee);
    tx.post({ id: `platform-fee:${tournamentId}`, type: 'fee', movements, tournamentId });
  }
}
