// The odds in a terminal: a picture of them as they move, or, where nobody sees a picture, a line now and then.
import type { Screen } from './screen.ts';

type Option = { label: string; odds: number; probability: number; staked: number };

const BAR = 28;
const TREND = 40;
const LINE_EVERY_MS = 1000;
const STEPS = '▁▂▃▄▅▆▇█';
const COLORS = [32, 33, 36, 35];

export class OddsBoard {
  readonly #screen: Screen;
  readonly #trends = new Map<string, number[]>();
  #lastLineAt = -LINE_EVERY_MS;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  draw(options: readonly Option[]): void {
    for (const { label, probability } of options) this.#remember(label, probability);
    if (this.#screen.isWatched) this.#drawPicture(options);
    else this.#drawLine(options);
  }

  #drawPicture(options: readonly Option[]): void {
    const width = Math.max(...options.map(({ label }) => label.length));
    this.#screen.show(options.map((option, i) => this.#row(option, width, COLORS[i % COLORS.length]!)));
  }

  #drawLine(options: readonly Option[]): void {
    const now = performance.now();
    if (now - this.#lastLineAt < LINE_EVERY_MS) return;
    this.#lastLineAt = now;
    this.#screen.say(
      options.map(({ label, odds, probability }) => `${label} ${odds.toFixed(2)} ${bar(probability, 10)}`).join('   '),
    );
  }

  #row({ label, odds, probability, staked }: Option, width: number, color: number): string {
    const painted = this.#screen.paint(color, bar(probability, BAR));
    const trend = this.#trends.get(label)!.map(step).join('').padEnd(TREND);
    const share = `${Math.round(probability * 100)} %`.padStart(5);
    return `  ${label.padEnd(width)} ${odds.toFixed(2).padStart(7)} ${painted} ${share}  ${trend} ${staked} staked`;
  }

  #remember(label: string, probability: number): void {
    const trend = this.#trends.get(label) ?? [];
    this.#trends.set(label, [...trend, probability].slice(-TREND));
  }
}

const bar = (part: number, width: number) => {
  const full = Math.round(part * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
};

const step = (part: number) => STEPS[Math.min(STEPS.length - 1, Math.floor(part * STEPS.length))]!;
