// The table of a league: computed where a result changes it, kept on the tournament, and told as the latest state of its room.
import { standingsChanged } from '../../contracts/matches.ts';
import type { Match } from '../../models/Match.ts';
import type { Participant } from '../../models/Participant.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { lotOf } from '../../rules/chance.ts';
import { type Standing, standingsOf } from '../../rules/standings.ts';
import { macOf } from '../tournaments/lots.ts';

/** The table as these matches leave it. Forfeits count as their score; what was cancelled, or never played, does not count. */
export function tableOf(
  tournament: Tournament,
  players: readonly Pick<Participant, 'userId'>[],
  matches: readonly Match[],
): Standing[] {
  const results = matches.flatMap(({ status, player1Id, player2Id, player1Score, player2Score }) =>
    status === 'completed' && player1Score !== null && player2Score !== null
      ? { player1Id: player1Id!.toString(), player2Id: player2Id!.toString(), player1Score, player2Score }
      : [],
  );
  const lot = (userId: string) => lotOf(userId, macOf(tournament), `standings:${tournament._id}`);
  return standingsOf(
    players.map(({ userId }) => userId.toString()),
    results,
    lot,
  );
}

/** Keeps the table, and tells who watches. */
export function tellStandings(
  tx: Tx,
  tournament: Tournament,
  players: readonly Pick<Participant, 'userId' | 'name'>[],
  matches: readonly Match[],
): void {
  const names = new Map(players.map(({ userId, name }) => [userId.toString(), name]));
  tournament.standings = tableOf(tournament, players, matches).map(row => ({ ...row, name: names.get(row.userId)! }));
  tx.state(Tournament, tournament, standingsChanged, standingsBoard);
}

export const standingsBoard = ({ standings }: Pick<Tournament, 'standings'>) => ({ standings: standings ?? [] });
