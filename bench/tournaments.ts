// Tournaments of sixteen that bots play at the same time, ten of them to a thousand, to their end or for so many minutes: matches validated per second, and whether more of them slow each other down.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { on } from 'node:events';
import { join } from 'node:path';
import { auditLedger } from '../models/audit.ts';
import { type Database, openDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { transfer } from '../models/ledger.ts';
import { equity } from '../models/SystemAccount.ts';
import { Tournament } from '../models/Tournament.ts';
import { Transactions } from '../models/transaction.ts';
import { Tx } from '../models/tx.ts';
import { User } from '../models/User.ts';
import type { CupsOptions, Played } from './cupPlayers.ts';
import { makePlayers, type Player } from './players.ts';
import { cpuOf } from './proc.ts';
import { type Bench, rounded } from './result.ts';
import { startNode } from './server.ts';

const SIZES = [10, 100, 1000];
const MATCHES = 15;
const MOST_PLAYERS = 1600;
const ENTRY_FEE = 100;
const GOALS = { '1 000 / 10, per second': 1 };

export const tournaments: Bench = async ({ uri, mongodPid, minutes, say }) => {
  const runs: Run[] = [];
  // What runs for the first time is compiled first.
  for (const [i, size] of [SIZES[0]!, ...SIZES].entries()) {
    const run = await playCups(uri, mongodPid, size, minutes);
    if (i > 0) runs.push(run);
    say(`  ${size} tournaments${i > 0 ? '' : ', to warm up'}: ${rounded(run.perSecond, 1)} matches/s`);
  }
  const [few, , many] = runs as [Run, Run, Run];
  const ratios = { '1 000 / 10, per second': rounded(many.perSecond / few.perSecond, 2) };
  const figures = runs.flatMap(run =>
    Object.entries(run).map(([what, figure]) => [`${run.tournaments} at once: ${what}`, rounded(figure, 1)] as const),
  );
  return {
    name: 'tournaments',
    measured: Object.fromEntries(figures.filter(([what]) => !what.endsWith(': tournaments'))),
    baselines: {},
    ratios,
    goals: GOALS,
    met: ratios['1 000 / 10, per second'] >= GOALS['1 000 / 10, per second'],
  };
};

interface Run {
  tournaments: number;
  matches: number;
  perSecond: number;
  'p50 ms of a match': number;
  'p99 ms of a match': number;
  'server CPU ms of a match': number;
  'mongod CPU ms of a match': number;
  'seconds to fill and start': number;
}

async function playCups(uri: string, mongodPid: number, count: number, minutes: number): Promise<Run> {
  const url = new URL(uri);
  url.pathname = `/cups-${randomUUID().slice(0, 8)}`;
  const players = await makePlayers(url.href, Math.min(count * 16, MOST_PLAYERS) + 1);
  const database = await openDatabase(url.href);
  const node = await startNode(url.href);
  try {
    await giveCoins(database, players, Math.ceil((count * 16) / (players.length - 1)) * ENTRY_FEE);
    const gameId = await openGame(database, node.sidecarUrl!, players[0]!);
    const cpuUs = () => Promise.all([node.cpuUs(), cpuOf(mongodPid)]);
    let before = await cpuUs();
    const filled = async () => {
      before = await cpuUs();
    };
    const options = {
      url: node.url,
      sidecarUrl: node.sidecarUrl!,
      tokens: players.map(({ token }) => token),
      gameId,
      count,
      entryFee: ENTRY_FEE,
      minutes,
    };
    const played = await inAnotherProcess(options, filled);
    const cpuMs = (await cpuUs()).map((after, i) => (after - before[i]!) / 1000);
    if (played.matches === count * MATCHES) await assertPaid(database, count);
    await assertSound(database);
    return {
      tournaments: count,
      matches: played.matches,
      perSecond: played.matches / played.seconds,
      'p50 ms of a match': played.p50Ms,
      'p99 ms of a match': played.p99Ms,
      'server CPU ms of a match': cpuMs[0]! / played.matches,
      'mongod CPU ms of a match': cpuMs[1]! / played.matches,
      'seconds to fill and start': played.setUpSeconds,
    };
  } finally {
    await node.stop();
    await database.raw.dropDatabase();
    await database.close();
  }
}

interface Message {
  filled?: true;
  played?: Played;
  error?: string;
}

/** @param filled called when all tournaments have started */
async function inAnotherProcess(options: CupsOptions, filled: () => Promise<void>): Promise<Played> {
  const bots = fork(join(import.meta.dirname, 'cupPlayers.ts'));
  try {
    bots.send(options);
    for await (const [message] of on(bots, 'message') as AsyncIterable<[Message]>) {
      if (message.played) return message.played;
      if (message.error) throw new Error(message.error);
      await filled();
    }
    throw new Error('the bots ended early');
  } finally {
    bots.kill();
  }
}

async function giveCoins(database: Database, players: readonly Player[], coins: number): Promise<void> {
  const runtime = { now: () => new Date(), random: Math.random, newId: () => new ObjectId() };
  const transactions = new Transactions(database, runtime, { retryMs: 5000, backoffMs: 50, commitMs: 10_000 });
  for (let from = 0; from < players.length; from += 100)
    await transactions.run(async unit => {
      const tx = new Tx(unit, runtime.newId);
      for (const { id } of players.slice(from, from + 100)) {
        const cash = await tx.account(new ObjectId(id), 'COIN', 'cash');
        tx.post({ id: `coins:${id}`, type: 'adjustment', movements: transfer(equity('COIN'), cash, coins) });
      }
      tx.sign({ action: undefined, actorUserId: null });
    });
}

async function openGame(database: Database, sidecarUrl: string, admin: Player): Promise<string> {
  await database.collection(User).updateOne({ _id: new ObjectId(admin.id) }, { $set: { roles: ['super_admin'] } });
  const response = await fetch(`${sidecarUrl}/api/admin/games`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ slug: 'football', name: 'Football', kind: 'football' }),
  });
  const { game } = (await response.json()) as { game: { id: string } };
  return game.id;
}

/** @throws unless every tournament has come to its end and paid all of its escrow */
async function assertPaid(database: Database, count: number): Promise<void> {
  const ended = { status: 'completed' as const, 'escrow.balance': 0 };
  while ((await database.collection(Tournament).countDocuments({ status: 'ongoing' })) > 0);
  const paid = await database.collection(Tournament).countDocuments(ended);
  if (paid !== count) throw new Error(`${paid} of ${count} tournaments were paid`);
}

async function assertSound(database: Database): Promise<void> {
  const { findings } = await auditLedger(database, new Date());
  if (findings.length) throw new Error(`the ledger does not add up: ${JSON.stringify(findings[0])}`);
}
