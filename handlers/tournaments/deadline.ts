// What happens to a tournament by itself: registration ends at its deadline, and what nobody touches for a month is called off.
import { tournamentReopened } from '../../contracts/tournaments.ts';
import { ObjectId } from '../../models/define.ts';
import type { Job } from '../../models/Job.ts';
import { Match } from '../../models/Match.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { fits } from '../../rules/formats.ts';
import type { JobHandler } from '../job.ts';
import { rateAsFarAsPlayed } from './award.ts';
import { callOffUnasked } from './cancel.ts';
import { said } from './places.ts';
import { becomeReady } from './registration.ts';

const DEADLINE = 'tournament:deadline';
const EXPIRY = 'tournament:expire';
const IDLE = 'tournament:idle';

const HOUR_MS = 3_600_000;
/** How long an organizer has to bring a tournament together that is not full at its deadline. */
const GRACE_MS = 24 * HOUR_MS;
const IDLE_MS = 30 * 24 * HOUR_MS;

const idOf = ({ payload }: { payload: Record<string, unknown> }) => new ObjectId(payload.tournamentId as string);

/** Queues the end of registration at its present deadline; a moved one is another key, and the older job finds nothing to do. */
export async function scheduleDeadline(tx: Tx, { _id, registrationDeadline: deadline }: Tournament): Promise<void> {
  if (!deadline) return;
  const payload = { tournamentId: _id.toString(), deadline: deadline.getTime() };
  await tx.jobOnce({ kind: DEADLINE, key: `${DEADLINE}:${_id}:${payload.deadline}`, runAt: deadline, payload });
}

/** A place is free again; where registration should be over by now, it ends once more. */
export function reopen(tx: Tx, tournament: Tournament): void {
  if (tournament.status !== 'ready') return;
  tournament.status = 'registration';
  tx.news(tournament, tournamentReopened, { playersCount: tournament.playersCount });
  const { _id, version, registrationDeadline: deadline } = tournament;
  if (!deadline || deadline > tx.now) return;
  const payload = { tournamentId: _id.toString(), deadline: deadline.getTime() };
  tx.job({ kind: DEADLINE, key: `${DEADLINE}:${_id}:${payload.deadline}:${version}`, payload });
}

/** Whether registration is open, and its deadline the one that a job is about. */
const isStill = ({ status, registrationDeadline }: Tournament, { payload }: Job): boolean =>
  status === 'registration' && registrationDeadline?.getTime() === payload.deadline;

/** Queues a look whether anything has happened since. */
export async function scheduleIdleCheck(tx: Tx, { _id }: Tournament, since: Date): Promise<void> {
  const runAt = new Date(since.getTime() + IDLE_MS);
  await tx.jobOnce({
    kind: IDLE,
    key: `${IDLE}:${_id}:${since.getTime()}`,
    runAt,
    payload: { tournamentId: _id.toString() },
  });
}

export const deadlineJob: JobHandler = {
  kind: DEADLINE,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const tournament = await tx.root(Tournament, idOf(job));
      if (!isStill(tournament, job)) return;
      if (fits(tournament, tournament.playersCount)) return becomeReady(tx, tournament);
      tx.notify(tournament.organizerId, 'tournament.not_full', said(tournament));
      const runAt = new Date(job.runAt.getTime() + GRACE_MS);
      tx.job({ kind: EXPIRY, key: `${EXPIRY}:${job.jobKey}`, runAt, payload: job.payload });
    }),
};

export const expiryJob: JobHandler = {
  kind: EXPIRY,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const tournament = await tx.root(Tournament, idOf(job));
      if (isStill(tournament, job)) await callOffUnasked(tx, tournament);
    }),
};

export const idleJob: JobHandler = {
  kind: IDLE,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      // To open it as a root would be to touch it.
      const tournament = await tx.get(Tournament, idOf(job));
      const { _id, status, updatedAt } = tournament;
      if (status === 'completed' || status === 'cancelled') return;
      if (updatedAt.getTime() + IDLE_MS > job.runAt.getTime()) await scheduleIdleCheck(tx, tournament, updatedAt);
      else await closeAbandoned(tx, await tx.root(Tournament, _id));
    }),
};

/** What was played of it counts for ratings; nothing else does. */
async function closeAbandoned(tx: Tx, tournament: Tournament): Promise<void> {
  if (tournament.status === 'ongoing') {
    await rateAsFarAsPlayed(tx, tournament, await tx.find(Match, { tournamentId: tournament._id }));
    tournament.completedAt = tx.now;
  }
  await callOffUnasked(tx, tournament);
}
