// The verdict: what clients were told against what is there, by what anybody can ask for, and by the proof of the ledger.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Arena, type CallOutput, connect } from '../../client/index.ts';
import type { Bet } from '../../contracts/bets.ts';
import type { Transaction } from '../../contracts/wallet.ts';
import { BetBook } from '../../models/BetBook.ts';
import { type Database, openDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import { netOf } from '../../rules/fees.ts';
import type { Deed } from './load/bookmaker.ts';
import { type Load, POINTS } from './load/load.ts';
import type { Player } from './load/player.ts';
import type { Order } from './load/record.ts';

export interface Verdict {
  acknowledged: number;
  /** Effects that somebody was told of, and that are not there. */
  lost: number;
  /** Effects that are there twice, or that nobody was or can be told of. */
  doubled: number;
  /** Durable events that are missing in a room's log, or that a watcher was not told once and in turn. */
  gaps: number;
  auditClean: boolean;
  /** Orders whose clients could not know, by what the receipt said of them later. */
  receipts: { done: number; unknown: number };
  /** What is wrong, in words. */
  wrong: string[];
}

const SETTLE_MS = 60_000;
const root = join(import.meta.dirname, '../..');

/** Judges a load that has been stopped. It can be started again afterwards. */
export async function judge(load: Load): Promise<Verdict> {
  const verdict: Verdict = {
    acknowledged: load.acknowledged,
    lost: 0,
    doubled: 0,
    gaps: 0,
    auditClean: false,
    receipts: { done: 0, unknown: 0 },
    wrong: [...load.surprises],
  };
  const database = await openDatabase(load.uri);
  try {
    await resolved(database, load);
    const results = await resultsOf(database, load);
    const judged = load.players.map((player, i) => judgePlayer(load, player, load.tokens[i]!.token, results, verdict));
    await Promise.all(judged);
    await judgeRooms(database, load, verdict);
    verdict.auditClean = await audit(load.uri, verdict.wrong);
  } finally {
    await database.close();
  }
  return verdict;
}

/** Waits until the jobs have paid all bets that have a result. */
async function resolved(database: Database, { bookmaker }: Load): Promise<void> {
  const deadline = performance.now() + SETTLE_MS;
  const filter = { _id: { $in: bookmaker.resolved.map(({ id }) => new ObjectId(id)) }, status: { $ne: 'resolved' } };
  while (performance.now() < deadline && (await database.collection(BetBook).countDocuments(filter as object)))
    await sleep(50);
}

/** The winning options, by their bets. */
type Results = ReadonlyMap<string, string>;

async function resultsOf(database: Database, { bookmaker }: Load): Promise<Results> {
  const _id = { $in: bookmaker.resolved.map(({ id }) => new ObjectId(id)) };
  const books = await database.collection(BetBook).find({ _id }).toArray();
  return new Map(books.map(book => [book._id.toString(), String(book.resultOptionId)]));
}

async function judgePlayer(
  load: Load,
  player: Player,
  token: string,
  results: Results,
  verdict: Verdict,
): Promise<void> {
  const arena = connect(load.url, { token });
  try {
    const doubtful = player.record.orders.filter(({ told }) => told === 'unknown');
    for (const order of doubtful) await askReceipt(arena, order, verdict);
    await compare(arena, player, results, verdict);
    for (const order of doubtful) await orderAgain(arena, order, verdict);
    if (doubtful.length) await compare(arena, player, results, verdict);
  } finally {
    arena.close();
  }
}

async function askReceipt(arena: Arena, order: Order, verdict: Verdict): Promise<void> {
  const receipt = await arena.call('wallet:receipt', { event: order.event, idempotencyKey: order.key });
  verdict.receipts[receipt.status] += 1;
  if (receipt.status === 'unknown') return;
  order.told = 'done';
  order.reply = receipt.reply as Order['reply'] & object;
}

/** The same key again tells the truth: what the receipt said, or what happens only now. */
async function orderAgain(arena: Arena, order: Order, verdict: Verdict): Promise<void> {
  const before = order.reply;
  try {
    const reply = (await arena.call(order.event, order.input as never)) as CallOutput<Order['event']>;
    if (before && before.position.id !== reply.position.id) {
      verdict.doubled += 1;
      verdict.wrong.push(`${order.event} ${order.key} is ${before.position.id}, asked again ${reply.position.id}`);
    }
    order.told = 'done';
    order.reply = reply;
  } catch {
    if (before) verdict.wrong.push(`${order.event} ${order.key} was done, and is refused when asked again`);
    else order.told = 'refused';
  }
}

/** All movements of a player against what he was told. */
async function compare(arena: Arena, { id, record }: Player, results: Results, verdict: Verdict): Promise<void> {
  const movements = await allMovements(arena);
  const told = record.orders.filter(order => order.told === 'done');
  for (const [event, type] of [
    ['bet:buy', 'bet_stake'],
    ['bet:sell', 'bet_sale'],
  ] as const) {
    const expected = told.filter(order => order.event === event).map(({ reply }) => reply!.position.id);
    const found = movements.filter(movement => movement.type === type).map(positionOf);
    compareIds(`${id} ${event}`, expected, found, verdict);
  }
  const won = winners(told, results);
  const wins = movements.filter(({ type }) => type === 'bet_win').map(positionOf);
  compareIds(`${id} wins`, [...won.keys()], wins, verdict);
  for (const { event, input, reply } of told as Order<'bet:buy'>[]) {
    if (event === 'bet:buy' && reply!.position.stake !== input.stake)
      verdict.wrong.push(`${id} staked ${input.stake}, the reply says ${reply!.position.stake}`);
  }
  const { accounts } = await arena.call('wallet:get');
  const sum = movements.reduce((total, { amount }) => total + amount, 0);
  const available = accounts.find(({ currency, purpose }) => currency === 'POINT' && purpose === 'cash')!.available;
  const winnings = [...won.values()].reduce((total, amount) => total + amount, 0);
  const owed = POINTS + told.reduce((total, order) => total + changeBy(order), 0) + winnings;
  if (sum !== available || owed !== available)
    verdict.wrong.push(`${id} has ${available}, movements say ${sum}, what he was told says ${owed}`);
}

const positionOf = ({ metadata }: Transaction): string => String(metadata.positionId);

/** What each position has won that was bought, so he was told, and not sold. */
function winners(told: readonly Order[], results: Results): Map<string, number> {
  const positions = told.map(({ reply }) => reply!.position);
  const sold = new Set(told.filter(({ event }) => event === 'bet:sell').map(({ reply }) => reply!.position.id));
  const won = positions.filter(({ id, betId, optionId }) => !sold.has(id) && results.get(betId) === optionId);
  return new Map(won.map(({ id, payout }) => [id, netOf(payout)]));
}

const changeBy = ({ event, reply }: Order): number =>
  event === 'bet:buy' ? -reply!.position.stake : (reply as CallOutput<'bet:sell'>).received;

function compareIds(what: string, expected: string[], found: string[], verdict: Verdict): void {
  const isFound = new Set(found);
  const isExpected = new Set(expected);
  const lost = expected.filter(id => !isFound.has(id));
  const untold = found.filter((id, i) => !isExpected.has(id) || found.indexOf(id) !== i);
  const sharing = expected.length - isExpected.size;
  verdict.lost += lost.length;
  verdict.doubled += untold.length + sharing;
  if (lost.length) verdict.wrong.push(`${what}: told, but not there: ${lost.join(', ')}`);
  if (untold.length) verdict.wrong.push(`${what}: there twice or untold: ${untold.join(', ')}`);
  if (sharing) verdict.wrong.push(`${what}: ${sharing} keys share a position`);
}

async function allMovements(arena: Arena): Promise<Transaction[]> {
  const movements: Transaction[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await arena.call('wallet:transactions', { limit: 100, ...(cursor && { cursor }) });
    movements.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return movements;
}

/** Every room's log, and every watcher's. */
async function judgeRooms(database: Database, { bookmaker, watchers }: Load, verdict: Verdict): Promise<void> {
  const events = await database.collection(RoomEvent).find({}).sort({ room: 1, seq: 1 }).toArray();
  const logs = Map.groupBy(events, ({ room }) => room);
  for (const [room, log] of logs) {
    const missing = log.filter(({ seq }, i) => seq !== i + 1).length;
    verdict.gaps += missing;
    if (missing) verdict.wrong.push(`${room}: its log is ${log.map(({ seq }) => seq).join(' ')}`);
    const deeds = bookmaker.deeds.filter(({ betId }) => room === `bet:${betId}`);
    judgeDeeds(room, deeds, log, verdict);
  }
  for (const { id } of bookmaker.resolved) {
    const count = logs.get(`bet:${id}`)?.filter(({ event }) => event === 'bet:resolved').length ?? 0;
    if (count === 0) verdict.lost += 1;
    if (count > 1) verdict.doubled += 1;
    if (count !== 1) verdict.wrong.push(`bet:${id} was resolved ${count} times`);
  }
  const heads = new Map([...logs].map(([room, log]) => [room, log.at(-1)!.seq]));
  await Promise.all(watchers.map(watcher => watcher.caughtUp(heads, SETTLE_MS)));
  for (const [i, { gaps }] of watchers.entries()) {
    verdict.gaps += gaps;
    if (gaps) verdict.wrong.push(`watcher ${i} was not told ${gaps} events once and in turn`);
  }
  await Promise.all(bookmaker.resolved.flatMap(({ id }) => watchers.map(watcher => watcher.leave(`bet:${id}`))));
}

/** Each deed that was told done is in the log once; one that may have happened, at most once. */
function judgeDeeds(room: string, deeds: Deed[], log: RoomEvent[], verdict: Verdict): void {
  const nameOf = (event: string, title?: string) => (event === 'bet:updated' ? `${event} ${title}` : event);
  // Closing is told twice: as itself, and as an update that is no edit.
  const told = log.map(({ event, data }) => ({ event, bet: (data as { bet?: Bet }).bet }));
  const found = told
    .filter(({ event, bet }) => event !== 'bet:updated' || bet!.status === 'open')
    .map(({ event, bet }) => nameOf(event, bet?.title));
  const names = new Set(deeds.map(({ event, title }) => nameOf(event, title)));
  for (const name of names) {
    const same = deeds.filter(({ event, title }) => nameOf(event, title) === name);
    const done = same.filter(({ told }) => told === 'done').length;
    const perhaps = same.filter(({ told }) => told === 'unknown').length;
    const count = found.filter(one => one === name).length;
    if (count < done) verdict.lost += done - count;
    if (count > done + perhaps) verdict.doubled += count - done - perhaps;
    if (count < done || count > done + perhaps)
      verdict.wrong.push(`${room}: ${name} is there ${count} times, told done ${done}, unknown ${perhaps}`);
  }
}

/** `npm run audit`, as an operator runs it. */
async function audit(uri: string, wrong: string[]): Promise<boolean> {
  const env = { PATH: process.env.PATH, MONGODB_URI: uri };
  const tool = promisify(execFile)(process.execPath, ['server/audit.ts', '--json'], {
    cwd: root,
    env,
    timeout: 120_000,
  });
  const { stdout } = await tool.catch(error => error as { stdout: string });
  const report = JSON.parse(stdout || '{"clean":false,"findings":[{"check":"audit","detail":"did not run"}]}');
  for (const { check, subject, detail } of report.findings) wrong.push(`audit: ${check} ${subject}: ${detail}`);
  return report.clean;
}
