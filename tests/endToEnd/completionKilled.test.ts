// Workers die at every step of a tournament's completion, one after the other: nothing is rated, paid or told twice, and nothing is forgotten.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ObjectId } from '../../models/define.ts';
import { Job } from '../../models/Job.ts';
import { JournalEntry } from '../../models/JournalEntry.ts';
import { Notification } from '../../models/Notification.ts';
import { RoomEvent } from '../../models/RoomEvent.ts';
import { Tournament } from '../../models/Tournament.ts';
import { User } from '../../models/User.ts';
import { Cup, type TournamentView } from '../handlers/tournaments/cup.ts';
import type { Actor } from '../support/arena.ts';
import { Mongods } from '../support/mongods.ts';
import { type ArenaProcess, startProcess } from '../support/process.ts';
import { declare } from '../support/proofs.ts';

const FEE = 1000;
const VICTIM = 'victim';
const DATABASE = 'completion';
const WAIT_MS = 20_000;
/** Long enough to be killed meanwhile; a command that stands still does not notice that nobody waits for it any more. */
const BLOCK_MS = 2000;

/** Where a worker stands still until it is killed. */
interface Step {
  name: string;
  failPoint: string;
  data: object;
}

/** Before the victim's writes to this collection. */
const at = (name: string, command: 'insert' | 'update', collection: string): Step => ({
  name,
  failPoint: 'failCommand',
  data: {
    failCommands: [command],
    namespace: `${DATABASE}.${collection}`,
    appName: VICTIM,
    blockConnection: true,
    blockTimeMS: BLOCK_MS,
  },
});

const steps: Step[] = [
  at('ratings', 'update', User.collection),
  at('prizes', 'insert', JournalEntry.collection),
  at('notifications', 'insert', Notification.collection),
  {
    name: 'the commit, of which it is not told',
    failPoint: 'waitAfterCommandFinishesExecution',
    data: { commands: ['commitTransaction'] },
  },
];

describe('a completion whose workers are killed', function () {
  this.timeout(90_000);
  let dir: string;
  let mongods: Mongods;
  const processes: ArenaProcess[] = [];
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'arene-completion-'));
    mongods = await Mongods.start({ binary: process.env.MONGOD_BINARY!, dir, count: 1 });
    // What a killed worker left open is in the way of its successors for so long.
    await ask({ setParameter: 1, transactionLifetimeLimitSeconds: 1 });
  });
  // Audits, and sees to it that each that was not killed drains and ends well.
  after(async () => {
    for (const process of processes.toReversed()) await process.stop();
    await mongods.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const ask = (command: object) => mongods.ask(mongods.members[0]!, command, WAIT_MS);
  const config = { REDIS_URL: process.env.TEST_REDIS_URL!, ARENE_HEARTBEAT_MS: '200' };
  const start = async (roles: string, appName: string) => {
    const uri = `${mongods.uri(DATABASE)}&appName=${appName}`;
    const leases = { ARENE_JOB_LEASE_MS: '500', ARENE_JOB_POLL_MS: '50', ARENE_JOB_BACKOFF_MS: '50' };
    const process = await startProcess({ uri, config: { ...config, ...leases, ROLES: roles } });
    processes.push(process);
    return process;
  };

  it('rates, pays and tells everybody exactly once', async () => {
    const node = await start('socket,sidecar', 'node');
    const cup = await Cup.start(node);
    const watcher = await node.guest();
    const cups: { tournament: TournamentView; players: Actor[] }[] = [];
    for (const _ of steps) {
      // One each: what dead workers hold for a while is in nobody else's way.
      const organizer = await cup.player();
      const tournament = await cup.open(organizer, { maxPlayers: 4, byes: true, entryFee: FEE });
      const players = await cup.players(4, FEE);
      for (const player of players) await cup.join(tournament, player);
      await organizer.call('tournament:start', { tournamentId: tournament.id });
      cups.push({ tournament, players });
    }
    /** Plays what is ready, each match won by whoever stands first. */
    const playRound = async ({ tournament, players }: (typeof cups)[number]) => {
      const { matches } = await watcher.call('tournament:bracket', { tournamentId: tournament.id });
      for (const { id, player1Id, player2Id } of matches.filter(({ status }) => status === 'ready')) {
        const [one, other] = [player1Id, player2Id].map(userId =>
          players.findIndex(player => player.userId === userId),
        );
        const score = { player1Score: Number(one! < other!), player2Score: Number(other! < one!) };
        for (const i of [one!, other!]) await declare(players[i]!, id, score);
      }
    };
    for (const one of cups) await playRound(one);

    for (const [i, step] of steps.entries()) {
      await playRound(cups[i]!);
      const { count } = await ask({ configureFailPoint: step.failPoint, mode: 'alwaysOn', data: step.data });
      const victim = await start('worker', VICTIM);
      await ask({ waitForFailPoint: step.failPoint, timesEntered: Number(count) + 1, maxTimeMS: WAIT_MS });
      victim.child.kill('SIGKILL');
      await victim.exited;
      await ask({ configureFailPoint: step.failPoint, mode: 'off' });
    }
    for (const { tournament } of cups) await watcher.call('room:join', { room: `tournament:${tournament.id}` });
    await start('worker', 'heir');

    const completed = (id: string) =>
      node.database.collection(Tournament).findOne({ _id: new ObjectId(id), status: 'completed' });
    for (const { tournament, players } of cups) {
      while (!(await completed(tournament.id)));
      const { escrow } = await cup.stored(tournament);
      expect(escrow.balance).to.equal(0);
      const { items } = await watcher.call('tournament:participants', { tournamentId: tournament.id });
      for (const { userId, eloChange, finalPosition, prize } of items) {
        const player = players.find(player => player.userId === userId)!;
        const { user } = await player.call('me:get', {});
        expect(user.rating).to.equal(1000 + eloChange!);
        expect(user.stats).to.include({ tournamentsPlayed: 1, wins: Number(finalPosition === 1) });
        expect(await cup.coins(player)).to.equal(prize ?? 0);
        const types = (await player.call('notification:list', { limit: 100 })).items.map(({ type }) => type);
        const times = (type: string) => types.filter(one => one === type).length;
        expect([times('tournament.completed'), times('tournament.prize')]).to.deep.equal([1, Number(prize !== null)]);
      }
      const events = await node.database
        .collection(RoomEvent)
        .countDocuments({ room: `tournament:${tournament.id}`, event: 'tournament:completed' });
      expect(events, 'told once').to.equal(1);
    }
    const dead = await node.database.collection(Job).countDocuments({ status: 'dead' });
    expect(dead).to.equal(0);
  });
});
