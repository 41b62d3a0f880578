// A match whose time has come: both players may declare it, and are reminded until its deadline, when the organizer is told to decide.
import { matchReady, matchScheduled } from '../../contracts/matches.ts';
import { ObjectId } from '../../models/define.ts';
import { declarationBy, Match, matchView } from '../../models/Match.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { JobRequest, Tx } from '../../models/tx.ts';
import { deadlineAt, extended, remindersBefore } from '../../rules/match.ts';
import type { JobHandler } from '../job.ts';
import { tellJudges, tellPlayers } from './notices.ts';
import { sayInMatch } from './room.ts';
import { tellRounds } from './rounds.ts';

const READY = 'match:ready';
const CLOCK = 'match:clock';
const HOUR_MS = 3_600_000;

const idOf = ({ payload }: { payload: Record<string, unknown> }) => new ObjectId(payload.matchId as string);
const isOpen = ({ status }: Match) => status === 'ready' || status === 'awaiting_results';

/** Both players are there, and it can be played. */
export async function makeReady(tx: Tx, tournament: Tournament, match: Match): Promise<void> {
  Object.assign(match, { status: 'ready', readyAt: tx.now });
  startClock(tx, tournament, match, null);
  tx.news(tournament, matchReady, { match: matchView(match) });
  tellPlayers(tx, tournament, match, 'match.ready');
  await sayInMatch(tx, match, 'match:ready');
}

/** The moment from which a match of a league can be played; of one that is moved, the older job finds nothing to do. */
export const opening = ({ _id, scheduledAt }: Match): JobRequest => ({
  kind: READY,
  key: `${READY}:${_id}:${scheduledAt!.getTime()}`,
  runAt: scheduledAt!,
  payload: { matchId: _id.toString() },
});

export const readyJob: JobHandler = {
  kind: READY,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const { tournamentId } = await tx.get(Match, idOf(job));
      const tournament = await tx.root(Tournament, tournamentId);
      const match = await tx.edit(Match, idOf(job));
      const isDue = match.scheduledAt?.getTime() === job.runAt.getTime();
      if (tournament.status !== 'ongoing' || match.status !== 'pending' || !isDue) return;
      const round = await tx.find(Match, { tournamentId, roundNumber: match.roundNumber });
      const before = round.map(each => ({ ...each }));
      await makeReady(tx, tournament, match);
      tellRounds(tx, tournament, before, [match]);
    }),
};

/** Sets the deadline, from when the match was ready or first declared. */
export function startClock(tx: Tx, tournament: Tournament, match: Match, firstDeclaredAt: Date | null): void {
  match.deadlineAt = deadlineAt(match.readyAt!, firstDeclaredAt, tournament.matchDeadlineHours);
  queueTick(tx, match, tx.now);
}

/** Gives the players of a match more time. */
export async function extend(tx: Tx, tournament: Tournament, match: Match, hours: number): Promise<void> {
  match.deadlineAt = extended(match.deadlineAt!, hours, tx.now);
  queueTick(tx, match, tx.now);
  tx.news(tournament, matchScheduled, { match: matchView(match) });
  await sayInMatch(tx, match, 'match:extended');
}

/** The next reminder, or the deadline itself. */
export function queueTick(tx: Tx, { _id, deadlineAt: deadline }: Match, after: Date): void {
  const [next] = remindersBefore(deadline!, after);
  const runAt = next?.at ?? deadline!;
  const payload = { matchId: _id.toString(), deadline: deadline!.getTime(), hoursLeft: next?.hoursLeft ?? 0 };
  tx.job({ kind: CLOCK, key: `${CLOCK}:${_id}:${payload.deadline}:${payload.hoursLeft}`, runAt, payload });
}

export const clockJob: JobHandler = {
  kind: CLOCK,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const match = await tx.get(Match, idOf(job));
      if (!isOpen(match) || match.deadlineAt?.getTime() !== job.payload.deadline) return;
      const tournament = await tx.root(Tournament, match.tournamentId);
      if (tournament.status !== 'ongoing') return;
      const hours = job.payload.hoursLeft as number;
      if (hours === 0) {
        tellJudges(tx, tournament, match, 'match.overdue');
        return sayInMatch(tx, match, 'match:overdue');
      }
      const silent = [match.player1Id!, match.player2Id!].filter(userId => !declarationBy(match, userId));
      tellPlayers(tx, tournament, match, 'match.reminder', { to: silent, more: { hours } });
      await sayInMatch(tx, match, 'match:reminder', { data: { hours: `${hours}` } });
      queueTick(tx, match, new Date(match.deadlineAt!.getTime() - hours * HOUR_MS));
    }),
};
