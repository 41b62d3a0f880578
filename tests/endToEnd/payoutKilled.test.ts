// Workers die in the middle of a payout, and of its correction, one after the other: the next one goes on, and nobody is paid twice or forgotten.
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Position } from '../../models/Position.ts';
import type { Actor } from '../support/arena.ts';
import { testDatabase } from '../support/databases.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';

const PLAYERS = 12;
const POSITIONS = 10;
const STAKE = 10;
/** A correction has a chunk for each player, so it can be killed less often. */
const KILLS = { payout: 2, correction: 1 };

describe('a payout whose workers are killed', function () {
  this.timeout(120_000);
  const processes: ArenaProcess[] = [];
  /** What a killed worker left open in the database is in the way of its successors for so long. */
  const letOpenTransactionsLive = (seconds: number) =>
    processes[0]!.database.client.db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds: seconds });
  // Audits, and sees to it that each that was not killed drains and ends well.
  after(async () => {
    await letOpenTransactionsLive(5);
    for (const process of processes.toReversed()) await process.stop();
  });

  it('pays each winner once, and once more when the result is corrected', async () => {
    const { uri } = testDatabase('payout');
    // One position a chunk: there is always something left to be paid when a worker is killed.
    const config = { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_HEARTBEAT_MS: '200', ARENE_SETTLE_CHUNK: '1' };
    const workerConfig = {
      ...config,
      ROLES: 'worker',
      ARENE_JOB_LEASE_MS: '500',
      ARENE_JOB_POLL_MS: '50',
      ARENE_JOB_BACKOFF_MS: '50',
      // Less than the lease: what a killed worker left open in the database refuses its successors for a while.
      ARENE_TRANSACTION_RETRY_MS: '300',
    };
    const node = await startProcess({ uri, config: { ...config, ROLES: 'socket,sidecar' } });
    processes.push(node);
    await letOpenTransactionsLive(1);
    const boss = await node.admin();
    const bet = await node.bet(await node.player());
    const [yes, no] = bet.options.map(({ id }) => id) as [string, string];
    const players = await Promise.all(Array.from({ length: PLAYERS }, () => node.player()));
    const boughtBy = async (player: Actor) => {
      for (let i = 0; i < POSITIONS; i += 1)
        await player.call('bet:buy', { betId: bet.id, optionId: i % 4 ? yes : no, stake: STAKE });
    };
    await Promise.all(players.map(boughtBy));
    expect((await boss.rest('PATCH', `/api/admin/bets/${bet.id}`, { status: 'closed' })).status).to.equal(200);
    const resolving = await boss.rest('POST', `/api/admin/bets/${bet.id}/resolve`, { resultOptionId: yes });
    expect(resolving.status, JSON.stringify(resolving.body)).to.be.within(200, 202);

    const positions = node.database.collection(Position);
    const watcher = await node.guest();
    await watcher.call('room:join', { room: `bet:${bet.id}` });
    const betId = new ObjectId(bet.id);

    /** @param left what the payout has not come to */
    async function killWorkers(kills: number, left: object, ended: string): Promise<void> {
      const count = () => positions.countDocuments({ betId, ...left });
      for (let kill = 0, before = await count(); kill < kills; kill += 1) {
        const worker = await startProcess({ uri, config: workerConfig });
        processes.push(worker);
        await somebodyIsPaid(players);
        worker.child.kill('SIGKILL');
        await worker.exited;
        const after = await count();
        expect(after, 'some are paid, and not all').to.be.within(1, before - 1);
        before = after;
      }
      const last = await startProcess({ uri, config: workerConfig });
      await watcher.next(ended);
      await last.stop();
    }

    /** @param notices how often each player was notified until now: once a payout, of all of it */
    async function expectPaid(winner: string, notices: number): Promise<void> {
      for (const player of players) {
        const own = await positions.find({ userId: new ObjectId(player.userId) }).toArray();
        for (const { optionId, payout, status } of own)
          expect([status, payout > 0]).to.deep.equal(['settled', optionId.toString() === winner]);
        const won = own.reduce((sum, { payout, fee }) => sum + payout - (fee ?? 0), 0);
        const { accounts } = await player.call('wallet:get', {});
        const { available } = accounts.find(({ currency }) => currency === 'POINT')!;
        expect(available).to.equal(1000 - POSITIONS * STAKE + won);
        const told = (await player.call('notification:list', {})).items.map(({ data }) => data.amount as number);
        expect(told).to.have.length(notices);
        expect(told.reduce((sum, amount) => sum + amount)).to.equal(won);
      }
    }

    await killWorkers(KILLS.payout, { status: 'open' }, 'bet:resolved');
    await expectPaid(yes, 1);
    const said = { resultOptionId: no, reason: 'mauvaise lecture' };
    const correcting = await boss.rest('POST', `/api/admin/bets/${bet.id}/correct`, said);
    expect(correcting.status, JSON.stringify(correcting.body)).to.be.within(200, 202);
    await killWorkers(KILLS.correction, { optionId: new ObjectId(yes), payout: { $gt: 0 } }, 'bet:corrected');
    await expectPaid(no, 2);
  });
});

/** Resolves with the next payment that anybody is told of. */
const somebodyIsPaid = (players: Actor[]) =>
  Promise.race(players.map(({ socket }) => new Promise(resolve => socket.once('position:changed', resolve))));
