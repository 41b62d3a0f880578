// A mixed hour in miniature: 2 000 players in 100 rooms, 200 commands per second, for so many minutes. Nothing is lost, memory stays flat.
import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { auditLedger } from '../models/audit.ts';
import { openDatabase } from '../models/database.ts';
import { Position } from '../models/Position.ts';
import { openBets, purchasesOf, roomsOf } from './bets.ts';
import { type Calls, type Fleet, openFleet } from './fleet.ts';
import { makePlayers } from './players.ts';
import { cpuOf } from './proc.ts';
import { type Bench, rounded } from './result.ts';
import { collecting, heapOf, type ServerProcess, startNode } from './server.ts';
import { openSideshow } from './sideshow.ts';

const SOCKETS = 2000;
const ROOMS = 100;
const WARM_UP_SECONDS = 20;
const SAMPLE_MS = 1000;
/** What is asked, and how often per second: a little over 200 altogether. */
const PER_SECOND: Record<string, number> = {
  'bet:buy': 60,
  'wallet:get': 70,
  'bet:quote': 40,
  'me:sync': 20,
  'bet:get': 10,
  'room:leave': 2,
  'room:join': 2,
};

const GOALS = { 'p99 ms / 100 ms': 1, 'heap at the end / at half time': 1.05, 'lost / asked': 0 };

export const steady: Bench = async ({ uri, mongodPid, minutes, say }) => {
  const url = new URL(uri);
  url.pathname = `/steady-${randomUUID().slice(0, 8)}`;
  const auths = (await makePlayers(url.href, SOCKETS + 1)).map(({ token }) => ({ token }));
  const node = await startNode(url.href, {}, collecting);
  const creator = openFleet();
  const fleet = openFleet(2);
  const sideshow = await openSideshow(node, url.href);
  try {
    await creator.connect({ url: node.url, auths: auths.slice(0, 1) });
    await fleet.connect({ url: node.url, auths: auths.slice(1) });
    const bets = await openBets(creator, ROOMS);
    const rooms = roomsOf(bets);
    await fleet.join(Array.from({ length: SOCKETS }, (_, i) => [rooms[i % ROOMS]!, 'lobby:bets']));
    const payloads = {
      'bet:buy': bets.flatMap(purchasesOf),
      'bet:quote': bets.map(({ id, options }) => ({ betId: id, optionId: options[0]!.id, stake: 10 })),
      'bet:get': bets.map(({ id }) => ({ betId: id })),
      // The lobby has no numbers that a socket which was away would lack.
      'room:leave': [{ room: 'lobby:bets' }],
      'room:join': [{ room: 'lobby:bets' }],
    };
    sideshow.start();
    const warm = await mix(fleet, payloads, WARM_UP_SECONDS);
    const heaps: number[] = [];
    const halves = async () => {
      const first = await mix(fleet, payloads, minutes * 30);
      heaps.push(await heapOf(node));
      const second = await mix(fleet, payloads, minutes * 30);
      heaps.push(await heapOf(node));
      return together(first, second);
    };
    const watched = await watch(node, mongodPid, say, halves);
    const calls = watched.result;
    const beside = await sideshow.stop();
    const heard = await fleet.heard();
    const [gaps, open] = [heard.gaps + beside.gaps, heard.open];
    await assertKept(url.href, countOf(warm['bet:buy']!, 'OK') + countOf(calls['bet:buy']!, 'OK') + beside.bought);
    const asked = Object.values(calls)
      .flatMap(({ outcomes }) => Object.values(outcomes))
      .reduce((a, b) => a + b, 0);
    const answered = Object.values(calls).reduce((sum, call) => sum + countOf(call, 'OK'), 0);
    const p99Ms = Math.max(...Object.values(calls).map(call => call.p99Ms));
    const ratios = {
      'p99 ms / 100 ms': rounded(p99Ms / 100, 2),
      'heap at the end / at half time': rounded(heaps[1]! / heaps[0]!, 3),
      'lost / asked': rounded((asked - answered + gaps + SOCKETS - open) / asked, 6),
    };
    return {
      name: 'steady',
      measured: {
        minutes,
        'commands per second': rounded(asked / (minutes * 60)),
        'p99 ms, slowest kind of command': rounded(p99Ms, 1),
        ...Object.fromEntries(
          Object.entries(calls).flatMap(([event, { p50Ms, p99Ms }]) => [
            [`${event}: p50 ms`, rounded(p50Ms, 1)],
            [`${event}: p99 ms`, rounded(p99Ms, 1)],
          ]),
        ),
        'MB in RAM at the end': rounded(watched.lastMb),
        'MB per minute, second half': rounded(watched.mbPerMinute, 2),
        'cores of the server': rounded(watched.serverCores, 2),
        'cores of mongod': rounded(watched.mongodCores, 2),
        'load of the machine, of 1': rounded(watched.busy, 2),
        'not answered OK': asked - answered,
        'gaps in rooms': gaps,
        'sockets lost': SOCKETS - open,
        'MB of heap at half time': rounded(heaps[0]! / 2 ** 20, 1),
        'MB of heap at the end': rounded(heaps[1]! / 2 ** 20, 1),
        'sign-ins beside': beside.signIns,
        'drops with resume beside': beside.resumed,
        'payouts beside': beside.payouts,
      },
      baselines: {},
      ratios,
      goals: GOALS,
      met: Object.entries(GOALS).every(([name, goal]) => ratios[name as keyof typeof ratios] <= goal),
    };
  } finally {
    await Promise.all([fleet.stop(), creator.stop()]);
    await node.stop();
  }
};

const countOf = ({ outcomes }: Calls, outcome: string): number => outcomes[outcome] ?? 0;

/** Of both halves the slower one counts. */
const together = (first: Record<string, Calls>, second: Record<string, Calls>): Record<string, Calls> =>
  Object.fromEntries(
    Object.entries(first).map(([event, one]) => {
      const other = second[event]!;
      const outcomes = { ...one.outcomes };
      for (const [code, count] of Object.entries(other.outcomes)) outcomes[code] = (outcomes[code] ?? 0) + count;
      const slower = one.p99Ms > other.p99Ms ? one : other;
      return [event, { ...slower, outcomes }];
    }),
  );

/** All kinds of commands beside each other, each at its own pace. */
async function mix(fleet: Fleet, payloads: Record<string, object[]>, seconds: number): Promise<Record<string, Calls>> {
  const calls = Object.entries(PER_SECOND).map(async ([event, perSecond]) => {
    const times = Math.round(seconds * perSecond);
    return [event, await fleet.call({ event, payloads: payloads[event] ?? [{}], times, perSecond })] as const;
  });
  return Object.fromEntries(await Promise.all(calls));
}

/** Memory and CPU while `work` lasts. */
async function watch<R>(node: ServerProcess, mongodPid: number, say: (line: string) => void, work: () => Promise<R>) {
  const samples: { minute: number; mb: number }[] = [];
  const startedAt = performance.now();
  const minute = () => (performance.now() - startedAt) / 60_000;
  const timer = setInterval(async () => {
    samples.push({ minute: minute(), mb: (await node.rss()) / 2 ** 20 });
    if (samples.length % 30 === 0) say(`  minute ${rounded(minute(), 1)}: ${rounded(samples.at(-1)!.mb)} MB`);
  }, SAMPLE_MS);
  try {
    const before = [await node.cpuUs(), await cpuOf(mongodPid), ...machine()] as const;
    const result = await work();
    const after = [await node.cpuUs(), await cpuOf(mongodPid), ...machine()] as const;
    const wallUs = minute() * 60e6;
    const half = samples.slice(samples.length >> 1);
    const { slope, last } = line(half);
    return {
      result,
      lastMb: last,
      mbPerMinute: slope,
      serverCores: (after[0] - before[0]) / wallUs,
      mongodCores: (after[1] - before[1]) / wallUs,
      busy: (after[2] - before[2]) / (after[3] - before[3]),
    };
  } finally {
    clearInterval(timer);
  }
}

/** Milliseconds of all cores so far: busy, and altogether. */
function machine(): [busyMs: number, allMs: number] {
  const times = cpus().map(cpu => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return [all - times.reduce((sum, { idle }) => sum + idle, 0), all];
}

/** The straight line through the samples, by least squares. */
function line(samples: { minute: number; mb: number }[]): { slope: number; last: number } {
  const mean = (of: (sample: { minute: number; mb: number }) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const minute = mean(sample => sample.minute);
  const mb = mean(sample => sample.mb);
  const slope =
    mean(sample => (sample.minute - minute) * (sample.mb - mb)) / mean(sample => (sample.minute - minute) ** 2);
  const at = (time: number) => mb + slope * (time - minute);
  return { slope, last: at(samples.at(-1)!.minute) };
}

/** @throws unless every purchase that was acknowledged is there, once, and the ledger adds up */
async function assertKept(uri: string, bought: number): Promise<void> {
  const database = await openDatabase(uri);
  try {
    const kept = await database.collection(Position).countDocuments();
    if (kept !== bought) throw new Error(`${bought} purchases were acknowledged, ${kept} are there`);
    const { findings } = await auditLedger(database, new Date());
    if (findings.length) throw new Error(`the ledger does not add up: ${JSON.stringify(findings[0])}`);
  } finally {
    await database.close();
  }
}
