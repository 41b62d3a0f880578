// The odds in a terminal: one picture that is drawn over, or, where nobody sees a picture, a line now and then.
type Option = { label: string; odds: number; probability: number; staked: number };
type Terminal = { isTTY?: boolean; write(text: string): unknown };

const BAR = 28;
const TREND = 40;
const LINE_EVERY_MS = 1000;
const STEPS = '▁▂▃▄▅▆▇█';
const COLORS = [32, 33, 36, 35];

export class Board {
  readonly #terminal: Terminal;
  readonly #isColored: boolean;
  readonly #startedAt = performance.now();
  readonly #trends = new Map<string, number[]>();
  #picture = '';
  #lastLineAt = -LINE_EVERY_MS;

  constructor(terminal: Terminal = process.stdout, env: NodeJS.ProcessEnv = process.env) {
    this.#terminal = terminal;
    this.#isColored = terminal.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  }

  /** A line of the story; the picture stays below it. */
  say(line: string): void {
    this.#terminal.write(`${this.#erased()}${this.#clock()}  ${line}\n${this.#picture}`);
  }

  draw(options: readonly Option[]): void {
    for (const { label, probability } of options) this.#remember(label, probability);
    if (this.#terminal.isTTY) this.#drawPicture(options);
    else this.#drawLine(options);
  }

  #drawPicture(options: readonly Option[]): void {
    const erased = this.#erased();
    const width = Math.max(...options.map(({ label }) => label.length));
    this.#picture = options.map((option, i) => `${this.#row(option, width, COLORS[i % COLORS.length]!)}\n`).join('');
    this.#terminal.write(erased + this.#picture);
  }

  #drawLine(options: readonly Option[]): void {
    const now = performance.now();
    if (now - this.#lastLineAt < LINE_EVERY_MS) return;
    this.#lastLineAt = now;
    this.say(
      options.map(({ label, odds, probability }) => `${label} ${odds.toFixed(2)} ${bar(probability, 10)}`).join('   '),
    );
  }

  #row({ label, odds, probability, staked }: Option, width: number, color: number): string {
    const painted = this.#isColored ? `\x1b[${color}m${bar(probability, BAR)}\x1b[0m` : bar(probability, BAR);
    const trend = this.#trends.get(label)!.map(step).join('').padEnd(TREND);
    const share = `${Math.round(probability * 100)} %`.padStart(5);
    return `  ${label.padEnd(width)} ${odds.toFixed(2).padStart(7)} ${painted} ${share}  ${trend} ${staked} staked`;
  }

  #remember(label: string, probability: number): void {
    const trend = this.#trends.get(label) ?? [];
    this.#trends.set(label, [...trend, probability].slice(-TREND));
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

const bar = (part: number, width: number) => {
  const full = Math.round(part * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
};

const step = (part: number) => STEPS[Math.min(STEPS.length - 1, Math.floor(part * STEPS.length))]!;
