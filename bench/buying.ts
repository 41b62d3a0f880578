// Purchases from socket to answer: by one node of ours, by two on the same bet, and by a naive server.
import { randomUUID } from 'node:crypto';
import { auditLedger } from '../models/audit.ts';
import { BetBook } from '../models/BetBook.ts';
import { openDatabase } from '../models/database.ts';
import { openTemporaryRedis } from './database.ts';
import { type Fleet, openFleet } from './fleet.ts';
import { makePlayers, type Player } from './players.ts';
import { cpuOf } from './proc.ts';
import { newBook, STAKE } from './purchases.ts';
import type { Load } from './result.ts';
import { type ServerProcess, startNaive, startNode } from './server.ts';

const FUNDS = 1e9;
const WARMING = 0.3;

interface Counter {
  uri: string;
  book: BetBook;
  buyers: Player[];
}

/** A database with a bet and buyers for the servers of one run. */
async function withCounter<R>(uri: string, buyers: number, work: (counter: Counter) => Promise<R>): Promise<R> {
  const url = new URL(uri);
  url.pathname = `/buying-${randomUUID().slice(0, 8)}`;
  const players = await makePlayers(url.href, buyers, FUNDS);
  const database = await openDatabase(url.href);
  try {
    const book = newBook();
    await database.collection(BetBook).insertOne(book as never);
    return await work({ uri: url.href, book, buyers: players });
  } finally {
    await database.raw.dropDatabase();
    await database.close();
  }
}

/** By so many nodes; two need a Redis. */
export const buyFromNodes = (uri: string, mongodPid: number, buyers: number, times: number, nodes: 1 | 2) =>
  withCounter(uri, buyers, async counter => {
    const redis = nodes > 1 ? await openTemporaryRedis() : undefined;
    const env = redis ? { REDIS_URL: redis.url } : {};
    const servers = await Promise.all(Array.from({ length: nodes }, () => startNode(counter.uri, env)));
    try {
      const load = await buyFrom(servers, mongodPid, counter, times, ({ token }) => ({ token }));
      await assertClean(counter.uri);
      return load;
    } finally {
      await Promise.all(servers.map(server => server.stop()));
      await redis?.stop();
    }
  });

/** The naive server does the same for whoever says who he is. */
export const buyNaively = (uri: string, mongodPid: number, buyers: number, times: number) =>
  withCounter(uri, buyers, async counter => {
    const server = await startNaive(counter.uri);
    try {
      return await buyFrom([server], mongodPid, counter, times, ({ id }) => ({ id }));
    } finally {
      await server.stop();
    }
  });

/** Each server has its share of the buyers; a third as many purchases go before, for the compiler. */
async function buyFrom(
  servers: ServerProcess[],
  mongodPid: number,
  { book, buyers }: Counter,
  times: number,
  authOf: (buyer: Player) => object,
): Promise<Load> {
  const payloads = book.options.map(option => ({
    betId: book._id.toString(),
    optionId: option._id.toString(),
    stake: STAKE,
    idempotencyKey: '*',
  }));
  const each = Math.floor(buyers.length / servers.length);
  const fleets = servers.map(() => openFleet(1));
  const buyOf = (fleet: Fleet, count: number) =>
    fleet.call({ event: 'bet:buy', payloads, times: Math.floor(count / servers.length), atOnce: each });
  try {
    await Promise.all(
      fleets.map((fleet, i) =>
        fleet.connect({ url: servers[i]!.url, auths: buyers.slice(i * each, (i + 1) * each).map(authOf) }),
      ),
    );
    await Promise.all(fleets.map(fleet => buyOf(fleet, times * WARMING)));
    const cpu = async () => sum(await Promise.all(servers.map(server => server.cpuUs())));
    const [cpuBefore, mongodBefore, startedAt] = [await cpu(), await cpuOf(mongodPid), performance.now()];
    const calls = await Promise.all(fleets.map(fleet => buyOf(fleet, times)));
    const seconds = (performance.now() - startedAt) / 1000;
    for (const { outcomes } of calls)
      if (Object.keys(outcomes).join() !== 'OK') throw new Error(`not all were bought: ${JSON.stringify(outcomes)}`);
    return {
      perSecond: times / seconds,
      cpuUs: ((await cpu()) - cpuBefore) / times,
      mongodUs: ((await cpuOf(mongodPid)) - mongodBefore) / times,
      p50Ms: Math.max(...calls.map(({ p50Ms }) => p50Ms)),
      p99Ms: Math.max(...calls.map(({ p99Ms }) => p99Ms)),
    };
  } finally {
    await Promise.all(fleets.map(fleet => fleet.stop()));
  }
}

async function assertClean(uri: string): Promise<void> {
  const database = await openDatabase(uri);
  try {
    const { findings } = await auditLedger(database, new Date());
    if (findings.length) throw new Error(`the ledger does not add up: ${JSON.stringify(findings[0])}`);
  } finally {
    await database.close();
  }
}

const sum = (figures: number[]): number => figures.reduce((total, figure) => total + figure, 0);
