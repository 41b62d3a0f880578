// The story of the demo: a match that bots bet on until the whistle, and what became of their points.
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Room } from '../client/index.ts';
import type { Bet } from '../contracts/bets.ts';
import { createSuper } from '../server/adminCommands.ts';
import { type Rest, signInAsAdmin } from './admin.ts';
import { Bot } from './bot.ts';
import { OddsBoard } from './oddsBoard.ts';
import type { OwnServer } from './ownServer.ts';
import type { Screen } from './screen.ts';

interface Size {
  botCount: number;
  playMs: number;
}

interface Play {
  screen: Screen;
  bots: Bot[];
  bet: Bet;
  admin: Rest;
  playMs: number;
}

const MOVES_EACH = 20;
const boss = { email: 'boss@demo.example', password: 'the boss of the demo' };
const match = {
  title: 'Abidjan against Dakar',
  betType: 'multiple' as const,
  options: [
    { label: 'Abidjan wins', odds: 2.4 },
    { label: 'a draw', odds: 3.3 },
    { label: 'Dakar wins', odds: 2.9 },
  ],
};

/** A bet's whole life: offered, played, resolved, paid. */
export async function playMatch(server: OwnServer, screen: Screen, { botCount, playMs }: Size): Promise<void> {
  await createSuper(server.database, server.config, boss);
  const admin = await signInAsAdmin(server.sidecarUrl, boss.email, boss.password);
  screen.say(`a server is up; ${botCount} bots register`);
  const names = Array.from({ length: botCount + 1 }, (_, i) => `Bot_${i}`);
  const [creator, ...bots] = await Promise.all(names.map(name => Bot.register(server.socketUrl, name)));
  const spectator = connect(server.socketUrl);
  try {
    const bet = await creator!.offer(match);
    const room = await spectator.join(`bet:${bet.id}`);
    screen.say(`the bet is open: ${bet.title}`);
    draw(screen, room, bet);
    const over = new Promise<{ winners: number; paid: number }>(resolve => room.on('bet:resolved', resolve));

    const winner = await playTwoHalves({ screen, bots, bet, admin, playMs });
    await admin('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' });
    await admin('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: winner.id });
    screen.say(`the final whistle: ${winner.label}. The admin resolves the bet`);
    const { winners, paid } = await over;
    screen.say(`${winners} winning positions are paid ${paid} points`);
    tellWhoWon(screen, bots);
  } finally {
    for (const bot of [creator!, ...bots]) bot.leave();
    spectator.close();
  }
}

/** Draws what a spectator without an account is told. */
function draw(screen: Screen, room: Room<'bet'>, bet: Bet): void {
  const board = new OddsBoard(screen);
  const labels = new Map(bet.options.map(({ id, label }) => [id, label]));
  room.on('bet:odds', ({ options }) =>
    board.draw(options.map(option => ({ ...option, label: labels.get(option.id)! }))),
  );
  room.on('bet:suspended', () => screen.say('trading is suspended'));
  room.on('bet:resumed', () => screen.say('trading goes on'));
}

/** Somebody scores in the middle of the match, which everybody sees. Says how it ended. */
async function playTwoHalves({ screen, bots, bet, admin, playMs }: Play): Promise<Bet['options'][number]> {
  const stop = new AbortController();
  const believe = (chances: number[]) => {
    for (const bot of bots) bot.believe(new Map(bet.options.map(({ id }, i) => [id, chances[i]!])));
  };
  believe([0.4, 0.28, 0.32]);
  const playing = Promise.all(bots.map(bot => bot.play(bet.id, playMs / MOVES_EACH, stop.signal)));
  playing.catch(() => stop.abort());
  try {
    await wait(playMs / 2, stop.signal);
    await admin('POST', `/api/admin/bets/${bet.id}/suspend`);
    const scorer = Math.random() < 0.55 ? 0 : 2;
    screen.say(`GOAL! ${bet.options[scorer]!.label.split(' ')[0]} leads`);
    believe(bet.options.map((_, i) => (i === scorer ? 0.72 : i === 1 ? 0.19 : 0.09)));
    await admin('POST', `/api/admin/bets/${bet.id}/resume`);
    await wait(playMs / 2, stop.signal);
    return bet.options[Math.random() < 0.8 ? scorer : 1]!;
  } finally {
    stop.abort();
    await playing;
  }
}

/** Stops waiting where a bot failed: awaiting the bots says why. */
const wait = (ms: number, stop: AbortSignal) => pause(ms, undefined, { signal: stop }).catch(() => {});

function tellWhoWon(screen: Screen, bots: Bot[]): void {
  const sum = (of: (bot: Bot) => number) => bots.reduce((total, bot) => total + of(bot), 0);
  screen.say(`they bought ${sum(bot => bot.bought)} times and sold ${sum(bot => bot.sold)} times; the best of them:`);
  const best = bots.toSorted((one, other) => other.points - one.points).slice(0, 5);
  for (const { name, points } of best) screen.say(`${name.padEnd(8)} ${String(points).padStart(6)} points`);
}
