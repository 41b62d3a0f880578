// A knockout in a terminal, from the first round on the left to the champion on the right, as it fills.
import type { Match } from '../contracts/matches.ts';
import type { Screen } from './screen.ts';

const NAME = 8;
const CELL = NAME + 8;
const GREEN = 32;
const YELLOW = 33;
const DIM = 2;

type Slot = 'player1' | 'player2';

export class BracketBoard {
  readonly #screen: Screen;
  readonly #nameOf: (userId: string) => string;
  readonly #matches = new Map<string, Match>();

  constructor(screen: Screen, nameOf: (userId: string) => string) {
    this.#screen = screen;
    this.#nameOf = nameOf;
  }

  /** Takes on matches as they are now, and draws them where somebody sees it. */
  take(...matches: readonly Match[]): void {
    for (const match of matches) this.#matches.set(match.id, match);
    if (this.#screen.isWatched) this.#screen.show(this.rows());
  }

  /** The picture, line by line. */
  rows(): string[] {
    const byRound = Map.groupBy(this.#matches.values(), ({ roundNumber }) => roundNumber);
    const rounds = [...byRound.keys()].sort((a, b) => a - b).map(number => byRound.get(number)!);
    for (const matches of rounds) matches.sort((a, b) => a.number - b.number);
    const height = 2 * (rounds[0]?.length ?? 0);
    return Array.from({ length: height }, (_, row) => `  ${this.#row(rounds, row)}`.trimEnd());
  }

  #row(rounds: readonly Match[][], row: number): string {
    const columns = rounds.map((matches, round) => {
      const slot = slotAt(round, row);
      const cell =
        slot === undefined ? ' '.repeat(CELL) : this.#cell(matches[slot >> 1]!, slot % 2 ? 'player2' : 'player1');
      return cell + linesAt(round, row);
    });
    return columns.join('') + (slotAt(rounds.length, row) === 0 ? this.#champion(rounds.at(-1)!) : '');
  }

  #cell(match: Match, slot: Slot): string {
    const userId = slot === 'player1' ? match.player1Id : match.player2Id;
    if (!userId) return '·'.padEnd(CELL, ' ');
    const text = `${this.#nameOf(userId).padEnd(NAME)} ${scoreOf(match, slot)}`.padEnd(CELL);
    if (match.winnerId) return this.#screen.paint(match.winnerId === userId ? GREEN : DIM, text);
    return match.status === 'disputed' ? this.#screen.paint(YELLOW, text) : text;
  }

  #champion([final]: readonly Match[]): string {
    return final?.winnerId ? this.#screen.paint(GREEN, this.#nameOf(final.winnerId)) : '?';
  }
}

/** What one has scored, and in the shootout; who has declared, or is accused of having lied, before that. */
function scoreOf(match: Match, slot: Slot): string {
  const goals = match[`${slot}Score`];
  if (goals !== null) return `${goals}${match.shootout ? ` (${match.shootout[slot]})` : ''}`;
  if (match.status === 'disputed') return '!';
  return match.declaredBy.includes(match[`${slot}Id`]!) ? '✓' : '';
}

/** The row of a slot: between the two that lead to it. */
const rowOf = (round: number, slot: number): number => Math.floor(slot * 2 ** round + (2 ** round - 1) / 2);

/** The slot of a round that stands in a row, if there is one. */
function slotAt(round: number, row: number): number | undefined {
  const slot = Math.floor(row / 2 ** round);
  return rowOf(round, slot) === row ? slot : undefined;
}

/** From both slots of a match to the one that its winner takes. */
function linesAt(round: number, row: number): string {
  const pair = Math.floor(row / 2 ** (round + 1));
  const [upper, lower, winner] = [rowOf(round, 2 * pair), rowOf(round, 2 * pair + 1), rowOf(round + 1, pair)];
  if (row < upper || row > lower) return '   ';
  const begins = row === winner ? '─ ' : '  ';
  if (row === upper) return (row === winner ? '┬' : '┐') + begins;
  if (row === lower) return `┘${begins}`;
  return (row === winner ? '├' : '│') + begins;
}
