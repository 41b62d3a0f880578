// A league's table: nobody is level with anybody, and everybody can see why he is where he is.

/** A match of a league that is completed. */
export interface LeagueResult {
  readonly player1Id: string;
  readonly player2Id: string;
  readonly player1Score: number;
  readonly player2Score: number;
}

export interface Standing {
  readonly rank: number;
  readonly userId: string;
  readonly played: number;
  readonly wins: number;
  readonly draws: number;
  readonly losses: number;
  readonly goalsFor: number;
  readonly goalsAgainst: number;
  readonly goalDifference: number;
  readonly points: number;
}

/** What counts of some matches of a player. */
interface Tally {
  wins: number;
  draws: number;
  losses: number;
  goalsFor: number;
  goalsAgainst: number;
}

interface Row {
  readonly userId: string;
  readonly overall: Tally;
  /** Of the matches against those with as many points and the same goal difference. */
  readonly amongTied: Tally;
}

/**
 * The table: by points, 3 for a win and 1 for a draw, then goal difference, points among the tied, goal difference among
 * them, wins, and lots. The tied are those alike in points and goal difference; who they are is not asked again when one
 * of the later criteria parts some of them.
 *
 * @param players everybody, also who has not played
 * @param drawLot a player's lot, of which the lower is ranked first; asked only where nothing else decides
 * @throws RangeError when somebody has played who is not one of the players
 */
export function standingsOf(
  players: readonly string[],
  results: readonly LeagueResult[],
  drawLot: (userId: string) => string,
): Standing[] {
  const rows = new Map(players.map(userId => [userId, { userId, overall: emptyTally(), amongTied: emptyTally() }]));
  const sides = results.map(result => ({
    result,
    one: rowOf(rows, result.player1Id),
    other: rowOf(rows, result.player2Id),
  }));
  for (const { result, one, other } of sides) count(result, one.overall, other.overall);
  for (const { result, one, other } of sides) {
    if (compareOverall(one, other) === 0) count(result, one.amongTied, other.amongTied);
  }
  const lots = new Map<string, string>();
  const lot = ({ userId }: Row) => {
    if (!lots.has(userId)) lots.set(userId, drawLot(userId));
    return lots.get(userId)!;
  };
  return [...rows.values()].sort((one, other) => compare(one, other) || (lot(one) < lot(other) ? -1 : 1)).map(standing);
}

const emptyTally = (): Tally => ({ wins: 0, draws: 0, losses: 0, goalsFor: 0, goalsAgainst: 0 });

const pointsOf = ({ wins, draws }: Tally) => 3 * wins + draws;
const goalDifferenceOf = ({ goalsFor, goalsAgainst }: Tally) => goalsFor - goalsAgainst;

const compareTallies = (one: Tally, other: Tally) =>
  pointsOf(other) - pointsOf(one) || goalDifferenceOf(other) - goalDifferenceOf(one);

const compareOverall = (one: Row, other: Row) => compareTallies(one.overall, other.overall);

/** Below zero where the first is ranked better, 0 where only lots can tell. */
const compare = (one: Row, other: Row) =>
  compareOverall(one, other) || compareTallies(one.amongTied, other.amongTied) || other.overall.wins - one.overall.wins;

function count({ player1Score, player2Score }: LeagueResult, one: Tally, other: Tally): void {
  one.goalsFor += player1Score;
  one.goalsAgainst += player2Score;
  other.goalsFor += player2Score;
  other.goalsAgainst += player1Score;
  if (player1Score === player2Score) {
    one.draws += 1;
    other.draws += 1;
    return;
  }
  const [winner, loser] = player1Score > player2Score ? [one, other] : [other, one];
  winner.wins += 1;
  loser.losses += 1;
}

function rowOf(rows: ReadonlyMap<string, Row>, userId: string): Row {
  const row = rows.get(userId);
  if (!row) throw new RangeError(`${userId} does not play in this league`);
  return row;
}

function standing({ userId, overall }: Row, index: number): Standing {
  const { wins, draws, losses, goalsFor, goalsAgainst } = overall;
  return {
    rank: index + 1,
    userId,
    played: wins + draws + losses,
    wins,
    draws,
    losses,
    goalsFor,
    goalsAgainst,
    goalDifference: goalDifferenceOf(overall),
    points: pointsOf(overall),
  };
}
