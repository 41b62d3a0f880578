// The drill: backed up under load, everything lost, restored; the ledger is clean, and the state is that of the backup's moment.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openDatabase } from '../../models/database.ts';
import { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import { Cup } from '../handlers/tournaments/cup.ts';
import { type Actor, nodeEnv, PASSWORD } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';
import { declare } from '../support/proofs.ts';

const root = join(import.meta.dirname, '../..');
const PLAYERS = 6;
const STAKE = 3;

interface Bought {
  id: string;
  startedAt: number;
  answeredAt: number;
}

describe('backup and restore of a server under load', function () {
  this.timeout(60_000);
  const { uri } = testDatabase('drill');
  let dir: string;
  let arena: ArenaProcess;

  /** As an operator would, with the settings of the server. */
  const run = async (line: string, settings: Record<string, string> = {}) => {
    const env = { PATH: process.env.PATH, ...nodeEnv(uri, settings) };
    const { stdout } = await promisify(execFile)(process.execPath, line.split(' '), { cwd: root, env });
    return stdout;
  };

  const proofOf = async (player: Actor, matchId: string) =>
    (await player.call('match:declarations', { matchId })).declarations[0]!.proofUrl;
  const look = async (address: string) => {
    const answer = await fetch(new URL(address, arena.server.sidecarUrl));
    expect(answer.status).to.equal(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'arene-drill-'));
    arena = await startProcess({ uri });
  });
  after(async () => {
    // It may have ended in the middle.
    if (arena.child.exitCode === null) await arena.stop();
    await rm(dir, { recursive: true });
  });

  it('loses nothing that was there when it was made, and nothing else comes back', async () => {
    const creator = await arena.player();
    const bet = await arena.bet(creator);
    const optionId = bet.options[0]!.id;
    const players: Actor[] = [];
    for (let i = 0; i < PLAYERS; i += 1) players.push(await arena.player());

    const { match, player: declarer } = await (await Cup.start(arena)).readyMatch();
    await declare(declarer, match.id, { player1Score: 1, player2Score: 0 });
    const proofAddress = await proofOf(declarer, match.id);
    const screenshot = await look(proofAddress);

    let isOver = false;
    const boughtBy: Bought[][] = players.map(() => []);
    const buying = players.map(async (player, i) => {
      while (!isOver) {
        const startedAt = performance.now();
        const { position } = await player.call('bet:buy', { betId: bet.id, optionId, stake: STAKE });
        boughtBy[i]!.push({ id: position.id, startedAt, answeredAt: performance.now() });
        // 1000 points have to last.
        await sleep(20);
      }
    });
    const eachBuys = async (times: number) => {
      const wanted = boughtBy.map(bought => bought.length + times);
      while (!boughtBy.every((bought, i) => bought.length >= wanted[i]!)) await sleep(5);
    };

    await eachBuys(3);
    const file = join(dir, 'arene.backup');
    const startedAt = performance.now();
    expect(await run(`server/backup.ts backup ${file}`)).to.match(/\d+ documents in \d+ collections, as of 20/);
    const endedAt = performance.now();
    await eachBuys(3);
    isOver = true;
    await Promise.all(buying);
    await arena.stop();

    const database = await openDatabase(uri);
    let kept: Set<string>;
    try {
      await database.raw.dropDatabase();
      await run(`server/backup.ts restore ${file}`);
      expect(JSON.parse(await run('server/audit.ts --json'))).to.deep.include({ clean: true, findings: [] });
      const positions = await database
        .collection(Position)
        .find({ betId: new ObjectId(bet.id) })
        .toArray();
      kept = new Set(positions.map(({ _id }) => _id.toString()));
    } finally {
      await database.close();
    }

    const before = boughtBy.flat().filter(({ answeredAt }) => answeredAt < startedAt);
    const later = boughtBy.flat().filter(position => position.startedAt > endedAt);
    expect(before).not.to.have.length(0);
    expect(later).not.to.have.length(0);
    for (const { id } of before) expect(kept.has(id), 'bought before, and lost').to.equal(true);
    for (const { id } of later) expect(kept.has(id), 'bought afterwards, and there').to.equal(false);
    // Nobody's purchases have a gap: what is missing is what came last.
    for (const bought of boughtBy) {
      const there = bought.map(({ id }) => kept.has(id));
      expect(there).to.deep.equal(there.toSorted((a, b) => Number(b) - Number(a)));
    }

    arena = await startProcess({ uri });
    expect(await look(proofAddress), 'at an address from before').to.deep.equal(screenshot);
    for (const [i, { session }] of players.entries()) {
      const player = await arena.guest();
      await player.call('auth:login', { identifier: session!.user.username, password: PASSWORD });
      const { accounts } = await player.call('wallet:get', {});
      const count = boughtBy[i]!.filter(({ id }) => kept.has(id)).length;
      expect(accounts[0]).to.include({ currency: 'POINT', available: 1000 - count * STAKE });
      const { position } = await player.call('bet:buy', { betId: bet.id, optionId, stake: STAKE });
      expect(kept.has(position.id)).to.equal(false);
    }
  });

  it('is of no use without the key that it was made with, and says so in a sentence', async () => {
    const ENCRYPTION_KEY = 'another key, and just as long as the right one is';
    const failed = await run('server/main.ts', { ENCRYPTION_KEY }).catch(error => error);
    expect(failed.code).to.equal(1);
    expect(failed.stderr).to.match(/^[^\n]*ENCRYPTION_KEY[^\n]*\n$/);
  });
});
