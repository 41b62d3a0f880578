// Clients that are not ours, as docs/clients shows them: they play over a drop, follow a node that leaves, miss nothing, and buy once. Skipped where their tools are missing.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import { type Actor, type Arena, startArena } from '../support/arena.ts';
import { type Network, networkTo } from '../support/network.ts';
import { type Program, type ToolChain, toolChains } from './toolChains.ts';

const WAIT_MS = 30_000;
const leavingConfig = { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_RECONNECT_SPREAD_MS: '200' };

/** A client at work, and everything that it said. */
class Client {
  readonly lines: string[] = [];
  readonly exited: Promise<[number | null]>;
  readonly #child: ChildProcess;
  #complaints = '';
  #look = () => {};

  constructor({ command, args, env }: Program, ...more: string[]) {
    this.#child = spawn(command, [...args, ...more], { env: { ...process.env, ...env } });
    this.exited = once(this.#child, 'exit') as Promise<[number | null]>;
    this.#child.stderr!.on('data', said => {
      this.#complaints += said;
    });
    createInterface({ input: this.#child.stdout! }).on('line', line => {
      this.lines.push(line);
      this.#look();
    });
  }

  /** What follows this word in the first line that begins with it. */
  says(word: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const told = () => `${word} was not said, but:\n${this.lines.join('\n')}\n${this.#complaints}`;
      const timer = setTimeout(() => reject(new Error(told())), WAIT_MS);
      this.#look = () => {
        const line = this.lines.find(line => line.startsWith(word));
        if (line === undefined) return;
        clearTimeout(timer);
        resolve(line.slice(word.length).trim());
      };
      this.#look();
    });
  }

  tell(line: string): void {
    this.#child.stdin!.write(`${line}\n`);
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

describe('clients of other languages', function () {
  this.timeout(180_000);
  let arena: Arena;
  let boss: Actor;
  let other: Actor;
  let network: Network;
  /** Where clients come in: first a node that will leave, then the one that stays. */
  let node: string | undefined;
  let workDir = '';
  before(async () => {
    arena = await startArena({ config: { REDIS_URL: process.env.TEST_REDIS_URL! } });
    [boss, other] = await Promise.all([arena.admin(), arena.player()]);
    network = await networkTo(() => node);
    workDir = await mkdtemp(join(tmpdir(), 'arene-clients-'));
  });
  after(async () => {
    await rm(workDir, { recursive: true, force: true });
    await network.close();
    await arena.stop();
  });

  const purchasesOf = (userId: string) =>
    arena.database
      .collection(Position)
      .find({ userId: new ObjectId(userId) })
      .toArray();

  async function playOverADrop(client: Client, betId: string, optionId: string): Promise<void> {
    const userId = await client.says('registered');
    expect(await client.says('snapshot')).to.equal('1');
    await other.call('bet:buy', { betId, optionId, stake: 100 });
    const { bet } = await other.call('bet:get', { betId });
    await client.says(`odds ${bet.options[0]!.odds}`);

    // The purchase is made, and its answer lost with the connection.
    network.refuse();
    network.mute();
    client.tell('buy');
    while ((await purchasesOf(userId)).length === 0) await pause(20);
    network.cut();
    await boss.rest('POST', `/api/admin/bets/${betId}/suspend`);
    await boss.rest('POST', `/api/admin/bets/${betId}/resume`);
    network.refuse(false);

    const bought = await client.says('bought');
    expect((await purchasesOf(userId)).map(({ _id }) => String(_id))).to.deep.equal([bought]);
    await client.says('event 3');
  }

  async function followANodeThatLeaves(client: Client, leaving: Arena, betId: string): Promise<void> {
    node = arena.server.socketUrl;
    await leaving.stop();
    await boss.rest('PATCH', `/api/admin/bets/${betId}`, { status: 'closed' });
    expect(await client.exited).to.deep.equal([0, null]);
    expect(client.lines.filter(line => /^(event|snapshot)/.test(line))).to.deep.equal([
      'snapshot 1',
      'event 2 bet:suspended',
      'event 3 bet:resumed',
      'event 4 bet:closed',
      'event 5 bet:updated',
    ]);
  }

  for (const toolChain of toolChains) {
    it(`${toolChain.language} misses nothing and buys once, over a drop and a node that leaves`, async function () {
      const program = await prepared(toolChain, workDir);
      if (!program) return this.skip();
      const leaving = await startArena({ uri: arena.uri, config: leavingConfig });
      node = leaving.server.socketUrl;
      const bet = await arena.bet(boss);
      const optionId = bet.options[0]!.id;
      const client = new Client(program, network.url, bet.id, optionId, `c_${bet.id.slice(-12)}`);
      try {
        await playOverADrop(client, bet.id, optionId).catch(async error => {
          await leaving.stop();
          throw error;
        });
        await followANodeThatLeaves(client, leaving, bet.id);
      } finally {
        client.kill();
      }
    });
  }
});

async function prepared({ language, prepare }: ToolChain, workDir: string): Promise<Program | undefined> {
  try {
    return await prepare(workDir);
  } catch (error) {
    console.log(`    ${language}: skipped, because ${(error as Error).message}`);
    return undefined;
  }
}
