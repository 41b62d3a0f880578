// A process of bots who play tournaments: they upload a screenshot of each match, declare it, and go on to the next.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Ack, InputOf, OutputOf, SocketName } from '../contracts/index.ts';
import { RawSocket } from './rawSocket.ts';

export interface CupsOptions {
  url: string;
  sidecarUrl: string;
  /** The first of them organizes. */
  tokens: string[];
  gameId: string;
  count: number;
  entryFee: number;
  /** How long they play at most. */
  minutes: number;
}

export interface Played {
  /** To fill and start all of them. */
  setUpSeconds: number;
  seconds: number;
  matches: number;
  p50Ms: number;
  p99Ms: number;
}

type Match = OutputOf<'match:get'>['match'];

const SIZE = 16;
/** How many bots act at the same instant, however many tournaments there are. */
const AT_ONCE = 32;
const SIDE = 24;
const BUSY_MS = 10;

process.on('disconnect', () => process.exit());
process.once('message', async (options: CupsOptions) => {
  try {
    process.send!({ played: await playAll(options) });
  } catch (error) {
    process.send!({ error: (error as Error).stack });
  }
});

async function playAll({ url, sidecarUrl, tokens, gameId, count, entryFee, minutes }: CupsOptions): Promise<Played> {
  const sockets = tokens.map(token => new RawSocket({ url, auth: { token }, heard: () => {} }));
  await Promise.all(sockets.map(socket => socket.connected));
  const [organizer, ...players] = sockets as [RawSocket, ...RawSocket[]];
  const began = performance.now();
  const ids = await inTurns(Array.from({ length: count }), async (_, i) => {
    const tournament = { gameId, name: `Coupe ${i}`, type: 'knockout', maxPlayers: SIZE, entryFee } as const;
    const { id: tournamentId } = (await call(organizer, 'tournament:create', tournament)).tournament;
    // Everybody has about as many tournaments as everybody else.
    const entrants = Array.from({ length: SIZE }, (_, seat) => players[(i * SIZE + seat) % players.length]!);
    for (const player of entrants)
      await call(player, 'tournament:join', { tournamentId, idempotencyKey: randomUUID() });
    await call(organizer, 'tournament:start', { tournamentId });
    const { items } = await call(organizer, 'tournament:participants', { tournamentId, limit: 100 });
    return { tournamentId, byId: new Map(items.map(({ userId }, seat) => [userId, entrants[seat]!])) };
  });
  const setUpSeconds = (performance.now() - began) / 1000;
  process.send!({ filled: true });

  const latencies: number[] = [];
  const startedAt = performance.now();
  const hasTime = () => performance.now() < startedAt + minutes * 60_000;
  for (let roundNumber = 1; 2 ** roundNumber <= SIZE && hasTime(); roundNumber += 1) {
    const rounds = await inTurns(ids, async ({ tournamentId, byId }) => {
      const { matches } = await call(organizer, 'tournament:bracket', { tournamentId, roundNumber });
      return matches.map(match => ({ match, byId }));
    });
    // One match of each tournament, then the next of each.
    const all = rounds.flat().toSorted((a, b) => a.match.number - b.match.number);
    await inTurns(all, async ({ match, byId }) => {
      if (!hasTime()) return;
      const askedAt = performance.now();
      await play(match, byId, sidecarUrl);
      latencies.push(performance.now() - askedAt);
    });
  }
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)]!;
  return { setUpSeconds, seconds, matches: latencies.length, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Both players show that the first has won. */
async function play({ id, player1Id, player2Id }: Match, byId: ReadonlyMap<string, RawSocket>, sidecarUrl: string) {
  for (const playerId of [player1Id!, player2Id!]) {
    const player = byId.get(playerId)!;
    const image = await screenshot();
    const said = { matchId: id, contentType: 'image/png', size: image.length } as const;
    const { uploadUrl, proofUrl } = await call(player, 'upload:proof', said);
    await upload(new URL(uploadUrl, sidecarUrl), image);
    await call(player, 'match:declare', { matchId: id, player1Score: 2, player2Score: 1, proofUrl });
  }
}

/** All come from one address, of which only so many may wait at the same time. */
async function upload(url: URL, image: Buffer): Promise<void> {
  for (;;) {
    const { status } = await fetch(url, { method: 'PUT', body: new Uint8Array(image) });
    if (status === 200) return;
    if (status !== 503) throw new Error(`an upload was answered ${status}`);
    await sleep(BUSY_MS);
  }
}

async function call<N extends SocketName>(socket: RawSocket, event: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const ack = (await socket.call(event, input)) as Ack<OutputOf<N>>;
  if (!ack.ok) throw new Error(`${event}: ${JSON.stringify(ack.error)}`);
  return ack.data;
}

/** So many at the same time, in this order. */
async function inTurns<T, R>(all: readonly T[], work: (one: T, i: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const i = next++;
      results[i] = await work(all[i]!, i);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}

/** A small grey PNG, each another one. */
const screenshot = () =>
  sharp(randomBytes(SIDE ** 2), { raw: { width: SIDE, height: SIDE, channels: 1 } })
    .png()
    .toBuffer();
