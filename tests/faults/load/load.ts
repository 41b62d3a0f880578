// Continuous load through typed clients: players who trade, an admin who makes durable events flow, guests who watch; all that they are told is kept.

import { makePlayers, type Player as Token } from '../../../bench/players.ts';
import type { Bet } from '../../../contracts/bets.ts';
import { openDatabase } from '../../../models/database.ts';
import { ObjectId } from '../../../models/define.ts';
import { User } from '../../../models/User.ts';
import { Board } from './board.ts';
import { Bookmaker } from './bookmaker.ts';
import { NodeWatcher } from './nodeWatcher.ts';
import { Player } from './player.ts';
import { Watcher } from './watcher.ts';

export interface LoadOptions {
  uri: string;
  url: string;
  restUrl: string;
  /** Each node by itself, while it is up: what it tells is looked at without a client between. */
  nodeUrls: (() => string | undefined)[];
  /** How many players; every second one is hasty. */
  players: number;
  watchers: number;
  bets: number;
  /** What each bet says at length. */
  details?: string;
  /** The longest pause of each between two orders. */
  paceMs: number;
}

export const POINTS = 1_000_000;
const PROGRESS_MS = 90_000;

export class Load {
  readonly uri: string;
  readonly url: string;
  readonly players: Player[];
  readonly tokens: Token[];
  readonly watchers: (Watcher | NodeWatcher)[];
  readonly bookmaker: Bookmaker;

  private constructor(options: LoadOptions, tokens: Token[]) {
    const { uri, url, restUrl, paceMs, bets, details } = options;
    const [creator, admin, ...players] = tokens as [Token, Token, ...Token[]];
    const board = new Board();
    this.uri = uri;
    this.url = url;
    this.tokens = players;
    this.players = players.map(
      ({ id, token }, i) => new Player({ url, id, token, isHasty: i % 2 === 1, paceMs, board }),
    );
    this.watchers = [
      ...Array.from({ length: options.watchers }, () => new Watcher(url)),
      ...options.nodeUrls.map(nodeUrl => new NodeWatcher(nodeUrl)),
    ];
    this.bookmaker = new Bookmaker({
      url,
      restUrl,
      creatorToken: creator.token,
      adminToken: admin.token,
      board,
      paceMs,
      bets,
      details,
      opened: bet => this.#watch(bet),
    });
  }

  /** Players with points, an admin, and the first bets. */
  static async open(options: LoadOptions): Promise<Load> {
    const tokens = await makePlayers(options.uri, options.players + 2, POINTS);
    const database = await openDatabase(options.uri);
    const _id = new ObjectId(tokens[1]!.id);
    await database.collection(User).updateOne({ _id }, { $set: { roles: ['super_admin'] } });
    await database.close();
    const load = new Load(options, tokens);
    await load.bookmaker.open();
    return load;
  }

  start(): void {
    for (const one of [...this.players, this.bookmaker]) one.start();
  }

  /** Resolves when the last order of each has been answered, or given up. */
  async stop(): Promise<void> {
    await Promise.all([...this.players, this.bookmaker].map(one => one.stop()));
  }

  get acknowledged(): number {
    return this.#records.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }

  /** Refusals that nothing explains. */
  get surprises(): string[] {
    return this.#records.flatMap(({ surprises }) => surprises);
  }

  /** Waits until each of those who trade or work has been told of so many more deeds. */
  async goesOn(count: number, limitMs = PROGRESS_MS): Promise<void> {
    await Promise.all(this.#records.map(record => record.more(count, limitMs)));
  }

  /** How many sockets it has now. */
  get connected(): number {
    return this.#clients.filter(client => client.isConnected).length;
  }

  /** How many sockets it has where all are connected. */
  get clients(): number {
    return this.players.length + this.watchers.length + 1;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  get #clients() {
    return [...[...this.players, this.bookmaker].map(({ arena }) => arena), ...this.watchers];
  }

  get #records() {
    return [...this.players, this.bookmaker].map(({ record }) => record);
  }

  async #watch({ id }: Bet): Promise<void> {
    await Promise.all(this.watchers.map(watcher => watcher.watch(`bet:${id}`)));
  }
}
