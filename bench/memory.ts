// What an idle socket costs in RAM: ours, signed in and watching two rooms, against bare Socket.IO that knows nothing of anybody.
import { randomUUID } from 'node:crypto';
import { openBets, roomsOf } from './bets.ts';
import { guests, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { type Bench, median, rounded } from './result.ts';
import { collect, collecting, type ServerProcess, startBare, startNode } from './server.ts';

/** Sockets that are there before, so that nothing is counted that the first ones bring about. */
const FIRST = 500;
const SOCKETS = 3000;
const CLIENT_PROCESSES = 2;

export const memory: Bench = async ({ uri, rounds, say }) => {
  const url = new URL(uri);
  url.pathname = `/memory-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, FIRST + SOCKETS)).map(({ token }) => ({ token }));
  const runs: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (let round = 1; round <= rounds; round += 1) {
    const node = await startNode(url.href, {}, collecting);
    const creator = openFleet();
    await creator.connect({ url: node.url, auths: auths.slice(0, 1) });
    const rooms = [...roomsOf(await openBets(creator, 1)), 'lobby:bets'];
    runs.ours.push(await bytesEach(node, auths, rooms));
    await creator.stop();
    runs.bare.push(await bytesEach(await startBare({}, collecting), guests(FIRST + SOCKETS), []));
    say(`  round ${round}: ours ${rounded(runs.ours.at(-1)!)} bytes, bare ${rounded(runs.bare.at(-1)!)} bytes`);
  }
  const ratios = { 'ours / bare': rounded(median(runs.ours) / median(runs.bare), 2) };
  return {
    name: 'memory',
    measured: { 'bytes per signed-in socket in two rooms': rounded(median(runs.ours)) },
    baselines: { 'bytes per idle socket': rounded(median(runs.bare)) },
    ratios,
    goals: { 'ours / bare': 1 },
    met: ratios['ours / bare'] <= 1,
  };
};

/** RAM for each socket that is added to some others, and idle. Stops the server. */
async function bytesEach(node: ServerProcess, auths: object[], rooms: string[]): Promise<number> {
  const [first, added] = [openFleet(), openFleet(CLIENT_PROCESSES)];
  try {
    await first.connect({ url: node.url, auths: auths.slice(0, FIRST) });
    if (rooms.length) await first.join(rooms);
    const before = await kept(node);
    await added.connect({ url: node.url, auths: auths.slice(FIRST) });
    if (rooms.length) await added.join(rooms);
    return ((await kept(node)) - before) / SOCKETS;
  } finally {
    await Promise.all([first.stop(), added.stop()]);
    await node.stop();
  }
}

/** RAM in use once garbage is collected. */
async function kept(node: ServerProcess): Promise<number> {
  await collect(node);
  return node.rss();
}
