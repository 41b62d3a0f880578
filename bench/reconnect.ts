// Two thousand players lose their connections at once, and are current again in ten rooms: against bare Socket.IO that joins ten rooms.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../models/database.ts';
import { ObjectId } from '../models/define.ts';
import { User } from '../models/User.ts';
import { openBets, roomsOf } from './bets.ts';
import { guests, openFleet, type Return } from './fleet.ts';
import { makePlayers } from './players.ts';
import { type Bench, interleaved, median, rounded } from './result.ts';
import { startBare, startNode } from './server.ts';

const SOCKETS = 2000;
const CLIENT_PROCESSES = 2;
const ROOMS = 10;
/** What happens in each room while they are away. */
const MISSED = 3;
/** Times that all are dropped in one run; the first warms up. */
const DROPS = 3;

interface Figures extends Return {
  reads: number;
  gaps: number;
}

export const reconnect: Bench = async ({ uri, rounds, say }) => {
  const told = (who: string, work: () => Promise<Figures>) => async () => {
    const figures = await work();
    const { allMs, p50Ms, reads, events, snapshots, gaps } = figures;
    say(
      `  ${who}: ${rounded(allMs)} ms (median ${rounded(p50Ms)}), ${reads} reads, ${events} events, ${snapshots} snapshots, ${gaps} gaps`,
    );
    return figures;
  };
  const runs = await interleaved(rounds, { ours: told('ours', () => ourRun(uri)), bare: told('bare', bareRun) });
  const of = (who: 'ours' | 'bare', figure: keyof Figures) => median(runs[who].map(run => run[figure]));
  const missed = runs.ours.reduce((sum, run) => sum + run.gaps + (SOCKETS * ROOMS * MISSED - run.events), 0);
  const ratios = {
    'time / bare': rounded(of('ours', 'allMs') / of('bare', 'allMs'), 2),
    'reads / clients': rounded(of('ours', 'reads') / SOCKETS, 3),
  };
  const goals = { 'time / bare': 1.5, 'reads / clients': 0.05 };
  return {
    name: 'reconnect',
    measured: {
      'all current again, ms': rounded(of('ours', 'allMs')),
      'half of them, ms': rounded(of('ours', 'p50Ms')),
      'events brought': of('ours', 'events'),
      'events missed': missed,
      'MongoDB reads': of('ours', 'reads'),
    },
    baselines: {
      'all joined again, ms': rounded(of('bare', 'allMs')),
      'half of them, ms': rounded(of('bare', 'p50Ms')),
    },
    ratios,
    goals,
    met: missed === 0 && Object.entries(goals).every(([name, goal]) => ratios[name as keyof typeof ratios] <= goal),
  };
};

async function ourRun(uri: string): Promise<Figures> {
  const url = new URL(uri);
  url.pathname = `/reconnect-${randomUUID().slice(0, 8)}`;
  const players = await makePlayers(url.href, SOCKETS + 1);
  const admin = players.pop()!;
  const database = await openDatabase(url.href);
  await database.collection(User).updateOne({ _id: new ObjectId(admin.id) }, { $set: { roles: ['super_admin'] } });
  const node = await startNode(url.href, { ROLES: 'socket,sidecar' });
  const [fleet, creator] = [openFleet(CLIENT_PROCESSES), openFleet()];
  const edit = async (betId: string, title: string) => {
    const response = await fetch(`${node.sidecarUrl}/api/admin/bets/${betId}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${admin.token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ title }),
    });
    if (!response.ok) throw new Error(`editing was answered ${response.status}`);
  };
  const readsSoFar = async () => {
    const { metrics } = await database.raw.admin().serverStatus();
    return Number(metrics.commands.find.total) + Number(metrics.commands.aggregate.total);
  };
  try {
    await creator.connect({ url: node.url, auths: [{ token: admin.token }] });
    const bets = await openBets(creator, ROOMS);
    await fleet.connect({ url: node.url, auths: players.map(({ token }) => ({ token })) });
    await fleet.join(roomsOf(bets));
    const returns: Figures[] = [];
    for (let drop = 1; drop <= DROPS; drop += 1) {
      await fleet.forget();
      await fleet.drop();
      for (const { id } of bets) for (let i = 1; i <= MISSED; i += 1) await edit(id, `Titre ${drop} ${i}`);
      const before = await readsSoFar();
      const back = await fleet.resume();
      returns.push({ ...back, reads: (await readsSoFar()) - before, gaps: (await fleet.heard()).gaps });
    }
    return warm(returns);
  } finally {
    await Promise.all([fleet.stop(), creator.stop()]);
    await node.stop();
    await database.close();
  }
}

async function bareRun(): Promise<Figures> {
  const node = await startBare();
  const fleet = openFleet(CLIENT_PROCESSES);
  try {
    await fleet.connect({ url: node.url, auths: guests(SOCKETS) });
    await fleet.join(Array.from({ length: ROOMS }, (_, i) => `bet:${String(i).padStart(24, '0')}`));
    const returns: Figures[] = [];
    for (let drop = 1; drop <= DROPS; drop += 1) {
      await fleet.drop();
      returns.push({ ...(await fleet.resume()), reads: 0, gaps: 0 });
    }
    return warm(returns);
  } finally {
    await fleet.stop();
    await node.stop();
  }
}

/** The median of all but the first. */
function warm([, ...returns]: Figures[]): Figures {
  const of = (figure: keyof Figures) => median(returns.map(back => back[figure]));
  return {
    allMs: of('allMs'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    reads: of('reads'),
    events: Math.min(...returns.map(({ events }) => events)),
    snapshots: of('snapshots'),
    gaps: Math.max(...returns.map(({ gaps }) => gaps)),
  };
}
