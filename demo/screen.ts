// A terminal that a story is told in: lines go up, and below them stands one picture that is drawn over.
type Terminal = { isTTY?: boolean; write(text: string): unknown };

export class Screen {
  /** Whether somebody sees pictures. */
  readonly isWatched: boolean;
  readonly #terminal: Terminal;
  readonly #isColored: boolean;
  readonly #startedAt = performance.now();
  #picture = '';

  constructor(terminal: Terminal = process.stdout, env: NodeJS.ProcessEnv = process.env) {
    this.#terminal = terminal;
    this.isWatched = terminal.isTTY === true;
    this.#isColored = this.isWatched && !env.NO_COLOR && env.TERM !== 'dumb';
  }

  /** A line of the story; the picture stays below it. */
  say(line: string): void {
    this.#terminal.write(`${this.#erased()}${this.#clock()}  ${line}\n${this.#picture}`);
  }

  /** Draws a picture in the place of the one before. */
  show(rows: readonly string[]): void {
    const erased = this.#erased();
    this.#picture = rows.map(row => `${row}\n`).join('');
    this.#terminal.write(erased + this.#picture);
  }

  /** A text in a colour or weight of terminals, where there are any. */
  paint(code: number, text: string): string {
    return this.#isColored ? `\x1b[${code}m${text}\x1b[0m` : text;
  }

  /** Takes the picture away, so that what follows stands in its place. */
  #erased(): string {
    const rows = this.#picture.split('\n').length - 1;
    return rows ? `\x1b[${rows}A\x1b[0J` : '';
  }

  #clock(): string {
    return `${((performance.now() - this.#startedAt) / 1000).toFixed(1).padStart(5)} s`;
  }
}
