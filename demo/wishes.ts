// What the demo was asked to show, and how large and long: from its arguments.
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const MOST_BOTS = 1000;
const MOST_SECONDS = 3600;

const stories = {
  bet: { bots: 50, maySay: `a whole number from 1 to ${MOST_BOTS}`, fits: (bots: number) => bots <= MOST_BOTS },
  tournament: { bots: 16, maySay: '8, 16 or 32 of a tournament', fits: (bots: number) => [8, 16, 32].includes(bots) },
};

export interface Wishes {
  story: keyof typeof stories;
  botCount: number;
  playMs: number;
}

/** What is wished for, or why it can not be. */
export function wishesIn(args: string[]): Wishes | { why: string } {
  const { values, positionals } = parseArgs({ args, options: { bots: text, seconds: text }, allowPositionals: true });
  const [story = 'bet', ...more] = positionals as (keyof typeof stories)[];
  if (!Object.hasOwn(stories, story) || more.length > 0)
    return { why: `the stories are: ${Object.keys(stories).join(', ')}` };
  const { bots, maySay, fits } = stories[story];
  const botCount = wholeNumber(values.bots ?? String(bots));
  if (botCount === undefined || !fits(botCount)) return { why: `--bots is ${maySay}` };
  const seconds = wholeNumber(values.seconds ?? '45');
  if (seconds === undefined || seconds > MOST_SECONDS)
    return { why: `--seconds is a whole number from 1 to ${MOST_SECONDS}` };
  return { story, botCount, playMs: seconds * 1000 };
}

function wholeNumber(said: string): number | undefined {
  const number = Number(said);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}
