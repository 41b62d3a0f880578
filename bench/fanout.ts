// Odds that move, told to 2 000 sockets: our state, from a purchase's commit to the wire, against Socket.IO's own broadcast.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bet, openBets, purchasesOf, roomsOf } from './bets.ts';
import { type Fleet, guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { type Bench, median, rounded } from './result.ts';
import { type ServerProcess, startBare, startNode } from './server.ts';

const SOCKETS = 2000;
const CLIENT_PROCESSES = 2;
const TICKS = 60;
const WARM_UP = 30;
/** Bets that one socket watches, whose ticks fall due together. */
const BETS = 10;
const INTERVAL_MS = 100;
const STEADY_MS = 3000;
/** Each bet is bought on more often than it is told of. */
const PURCHASES_PER_SECOND = BETS * 20;

type Way = 'direct' | 'through the engine' | 'bare';

interface Figures {
  /** Deliveries per second of the server's CPU, for one room; and for several whose ticks share a write. */
  one: number;
  several: number;
}

export const fanout: Bench = async ({ uri, rounds, say }) => {
  const runs: Record<Way, Figures[]> = { direct: [], 'through the engine': [], bare: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const way of ['direct', 'bare', 'through the engine'] as const) {
      const figures = way === 'bare' ? await bareRun() : await ourRun(uri, way);
      runs[way].push(figures);
      say(`  round ${round} ${way}: ${rounded(figures.one)}/CPU-s, ${BETS} bets ${rounded(figures.several)}/CPU-s`);
    }
  }
  const of = (way: Way, figure: keyof Figures) => median(runs[way].map(run => run[figure]));
  const ratios = {
    'one room / bare': rounded(of('direct', 'one') / of('bare', 'one'), 2),
    'bets that share a write / bare': rounded(of('direct', 'several') / of('bare', 'several'), 2),
    'one room, direct writes off / bare': rounded(of('through the engine', 'one') / of('bare', 'one'), 2),
  };
  const goals = { 'one room / bare': 1.4, 'bets that share a write / bare': 4 };
  return {
    name: 'fanout',
    measured: {
      'deliveries per CPU-second': rounded(of('direct', 'one')),
      [`of ${BETS} bets to each socket`]: rounded(of('direct', 'several')),
      'with direct writes off': rounded(of('through the engine', 'one')),
    },
    baselines: {
      'deliveries per CPU-second': rounded(of('bare', 'one')),
      [`of ${BETS} rooms to each`]: rounded(of('bare', 'several')),
    },
    ratios,
    goals,
    met: Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof ratios] >= goal),
  };
};

async function ourRun(uri: string, way: Exclude<Way, 'bare'>): Promise<Figures> {
  const url = new URL(uri);
  url.pathname = `/fanout-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, BETS + 1)).map(({ token }) => ({ token }));
  const node = await startNode(url.href, {
    STATE_INTERVAL_MS: String(INTERVAL_MS),
    ARENE_DIRECT_WRITES: String(way === 'direct'),
  });
  const [watchers, creator, buyers] = [openFleet(CLIENT_PROCESSES), openFleet(), openFleet()];
  try {
    await creator.connect({ url: node.url, auths: auths.slice(0, 1) });
    await buyers.connect({ url: node.url, auths: auths.slice(1) });
    await watchers.connect({ url: node.url, auths: guests(SOCKETS) });
    const bets = await openBets(creator, BETS);
    const unwatched = await openBets(creator, BETS);
    const run = { node, watchers };
    await watchers.join(roomsOf(bets.slice(0, 1)));
    const buyOne = ([bet]: Bet[]) => buyers.ask('bet:buy', purchasesOf(bet!)[0]!);
    const one = await oneByOne({ ...run, tick: () => buyOne(bets), idle: () => buyOne(unwatched) });
    await watchers.join(roomsOf(bets));
    const buyAll = (some: Bet[]) =>
      buyers.call({
        event: 'bet:buy',
        payloads: some.flatMap(purchasesOf),
        times: (PURCHASES_PER_SECOND * STEADY_MS) / 1000,
        perSecond: PURCHASES_PER_SECOND,
      });
    const several = await steadily({ ...run, load: () => buyAll(bets), idle: () => buyAll(unwatched) });
    return { one, several };
  } finally {
    await Promise.all([watchers, creator, buyers].map(fleet => fleet.stop()));
    await node.stop();
  }
}

async function bareRun(): Promise<Figures> {
  const node = await startBare();
  const [watchers, caller] = [openFleet(CLIENT_PROCESSES), openFleet()];
  try {
    await caller.connect({ url: node.url, auths: guests(1) });
    await watchers.connect({ url: node.url, auths: guests(SOCKETS) });
    const rooms = Array.from({ length: BETS }, (_, i) => `bet:${String(i).padStart(24, '0')}`);
    const tick = (some: string[]) => caller.ask('bare:tick', { rooms: some, message: boardOfABet });
    const run = { node, watchers };
    await watchers.join(rooms.slice(0, 1));
    const one = await oneByOne({ ...run, tick: () => tick(rooms.slice(0, 1)), idle: () => tick([]) });
    await watchers.join(rooms);
    const beats = async (some: string[]) => {
      for (let i = 0; i < STEADY_MS / INTERVAL_MS; i += 1) await Promise.all([tick(some), sleep(INTERVAL_MS)]);
    };
    const several = await steadily({ ...run, load: () => beats(rooms), idle: () => beats([]) });
    return { one, several };
  } finally {
    await Promise.all([watchers.stop(), caller.stop()]);
    await node.stop();
  }
}

interface Run {
  node: ServerProcess;
  watchers: Fleet;
  /** Causes the same where nobody watches. */
  idle: () => Promise<unknown>;
}

/** One tick after the other, each to all sockets. */
async function oneByOne({ tick, idle, ...run }: Run & { tick: () => Promise<unknown> }): Promise<number> {
  const ticks = async (count: number, cause: () => Promise<unknown>, each: number) => {
    await run.watchers.forget();
    for (let i = 1; i <= count; i += 1) {
      await Promise.all([cause(), sleep(INTERVAL_MS)]);
      await run.watchers.until('bet:odds', each * i);
    }
  };
  await ticks(WARM_UP, tick, 1);
  return perCpuSecond({ ...run, idle: () => ticks(TICKS, idle, 0), load: () => ticks(TICKS, tick, 1) });
}

/** Several bets that move all the time, and fall due on every beat. */
async function steadily(run: Run & { load: () => Promise<unknown> }): Promise<number> {
  await run.load();
  return perCpuSecond(run);
}

/** Deliveries for each second of CPU that they cost the server, less what it costs to cause them. */
async function perCpuSecond({ node, watchers, idle, load }: Run & { load: () => Promise<unknown> }): Promise<number> {
  const cpuOf = async (work: () => Promise<unknown>) => {
    const before = await node.cpuUs();
    await work();
    await sleep(INTERVAL_MS * 3);
    return (await node.cpuUs()) - before;
  };
  const idleUs = await cpuOf(idle);
  await watchers.forget();
  const loadUs = await cpuOf(load);
  const { counts } = await watchers.heard();
  return (counts['bet:odds'] ?? 0) / ((loadUs - idleUs) / 1e6);
}

/** The message that moving odds are told by, as long as ours. */
const boardOfABet = {
  version: 123,
  at: new Date(0).toISOString(),
  data: {
    options: ['0123456789abcdef01234567', '0123456789abcdef01234568'].map(id => ({
      id,
      odds: 1.873,
      probability: 0.5214,
      staked: 123,
      positions: 123,
    })),
  },
};
