// What happens in the tournament of the demo: who wins which match, and who does not play by the rules.
import type { Match } from '../contracts/matches.ts';
import type { Score } from './competitor.ts';

/** What the loser of a match does about it. */
export type Conduct = 'honest' | 'lies' | 'lies, and gives in' | 'oversleeps';

/** In the first round, one after the other. */
const QUARRELS: readonly Conduct[] = ['lies', 'lies, and gives in', 'oversleeps'];
const MOST_GOALS = 4;

export class Script {
  readonly #scores = new Map<string, Score>();

  /** How a match really ended: made up when it is first asked for. */
  scoreOf({ id }: Pick<Match, 'id'>): Score {
    const known = this.#scores.get(id);
    if (known) return known;
    const [player1Score, player2Score] = [goals(), goals()];
    const made = { player1Score, player2Score, ...(player1Score === player2Score && { shootout: shootout() }) };
    this.#scores.set(id, made);
    return made;
  }

  /** What the loser of a match does. */
  conductIn({ roundNumber, number }: Match): Conduct {
    return (roundNumber === 1 && QUARRELS[number - 1]) || 'honest';
  }

  loserOf(match: Match): string {
    const { player1Score, player2Score, shootout } = this.scoreOf(match);
    const lead = player1Score - player2Score || shootout!.player1 - shootout!.player2;
    return (lead > 0 ? match.player2Id : match.player1Id)!;
  }
}

/** The same match as the other player would like to have played it. */
export const reversed = ({ player1Score, player2Score, shootout }: Score): Score => ({
  player1Score: player2Score,
  player2Score: player1Score,
  ...(shootout && { shootout: { player1: shootout.player2, player2: shootout.player1 } }),
});

export const inWords = ({ player1Score, player2Score, shootout }: Score): string =>
  `${player1Score}–${player2Score}${shootout ? ` (${shootout.player1}–${shootout.player2})` : ''}`;

const goals = () => Math.floor(Math.random() * (MOST_GOALS + 1));
const shootout = () => (Math.random() < 0.5 ? { player1: 5, player2: 4 } : { player1: 3, player2: 4 });
