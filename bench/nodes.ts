// Odds that move, told to 2 000 sockets by one node, or by two that hear each other through Redis: deliveries for all of their CPU.
import { randomUUID } from 'node:crypto';
import { type Bet, openBets, purchasesOf, roomsOf } from './bets.ts';
import { openTemporaryRedis } from './database.ts';
import { type Fleet, guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { type Bench, interleaved, median, rounded } from './result.ts';
import { type ServerProcess, startNode } from './server.ts';

const SOCKETS = 2000;
const BETS = 10;
const INTERVAL_MS = 250;
const STEADY_MS = 4000;
/** One purchase for each tick of each bet: what is measured is telling, not buying. */
const PURCHASES_PER_SECOND = 1000 / INTERVAL_MS;

interface Figures {
  /** Deliveries per second of CPU of all nodes, of one room; and of several whose ticks share a write. */
  one: number;
  several: number;
}

export const nodes: Bench = async ({ uri, rounds, say }) => {
  const redis = await openTemporaryRedis();
  try {
    const runOf = (count: number) => async () => {
      const figures = await run(uri, redis.url, count);
      say(`  ${count} node(s): ${rounded(figures.one)}/CPU-s, ${BETS} bets ${rounded(figures.several)}/CPU-s`);
      return figures;
    };
    const runs = await interleaved(rounds, { one: runOf(1), two: runOf(2) });
    const of = (count: 'one' | 'two', figure: keyof Figures) => median(runs[count].map(run => run[figure]));
    const figures = (count: 'one' | 'two') => ({
      'deliveries per CPU-second': rounded(of(count, 'one')),
      [`of ${BETS} bets to each socket`]: rounded(of(count, 'several')),
    });
    const ratios = {
      'two nodes / one': rounded(of('two', 'one') / of('one', 'one'), 2),
      [`two nodes / one, ${BETS} bets`]: rounded(of('two', 'several') / of('one', 'several'), 2),
    };
    return {
      name: 'nodes',
      measured: figures('two'),
      baselines: figures('one'),
      ratios,
      goals: Object.fromEntries(Object.keys(ratios).map(name => [name, 0.8])),
      met: Object.values(ratios).every(ratio => ratio >= 0.8),
    };
  } finally {
    await redis.stop();
  }
};

/** The same sockets and purchases, dealt to so many nodes. */
async function run(uri: string, redisUrl: string, count: number): Promise<Figures> {
  const url = new URL(uri);
  url.pathname = `/nodes-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, BETS + 1)).map(({ token }) => ({ token }));
  const servers: ServerProcess[] = [];
  const watchers = Array.from({ length: 2 }, () => openFleet());
  const [creator, buyers] = [openFleet(), openFleet()];
  try {
    const settings = { REDIS_URL: redisUrl, STATE_INTERVAL_MS: String(INTERVAL_MS) };
    for (let i = 0; i < count; i += 1) servers.push(await startNode(url.href, settings));
    await creator.connect({ url: servers[0]!.url, auths: auths.slice(0, 1) });
    await buyers.connect({ url: servers[0]!.url, auths: auths.slice(1) });
    const each = SOCKETS / watchers.length;
    const placed = watchers.map((fleet, i) => fleet.connect({ url: servers[i % count]!.url, auths: guests(each) }));
    await Promise.all(placed);
    const bets = await openBets(creator, BETS);
    const parts = { servers, watchers, buyers };
    await Promise.all(watchers.map(fleet => fleet.join(roomsOf(bets.slice(0, 1)))));
    const one = await perCpuSecond(parts, bets.slice(0, 1));
    await Promise.all(watchers.map(fleet => fleet.join(roomsOf(bets))));
    return { one, several: await perCpuSecond(parts, bets) };
  } finally {
    await Promise.all([...watchers, creator, buyers].map(fleet => fleet.stop()));
    await Promise.all(servers.map(server => server.stop()));
  }
}

interface Parts {
  servers: ServerProcess[];
  watchers: Fleet[];
  buyers: Fleet;
}

/** Deliveries of odds for each second of CPU of all nodes, everything that they do included. */
async function perCpuSecond({ servers, watchers, buyers }: Parts, bets: Bet[]): Promise<number> {
  const perSecond = PURCHASES_PER_SECOND * bets.length;
  // Each bet in turn, and each time another option.
  const [first, second] = [0, 1].map(option => bets.map(bet => purchasesOf(bet)[option]!)) as [object[], object[]];
  const buy = (ms: number) =>
    buyers.call({ event: 'bet:buy', payloads: [...first, ...second], times: (perSecond * ms) / 1000, perSecond });
  const cpuUs = async () => (await Promise.all(servers.map(server => server.cpuUs()))).reduce((a, b) => a + b);
  await buy(STEADY_MS / 2);
  await Promise.all(watchers.map(fleet => fleet.forget()));
  const before = await cpuUs();
  await buy(STEADY_MS);
  const spentUs = (await cpuUs()) - before;
  const heard = await Promise.all(watchers.map(fleet => fleet.heard()));
  return heard.reduce((sum, { counts }) => sum + (counts['bet:odds'] ?? 0), 0) / (spentUs / 1e6);
}
