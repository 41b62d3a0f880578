// What happens to a tournament by itself: registration ends at its deadline, and what nobody touches for a month is called off.
import { ObjectId } from '../../models/define.ts';
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
export function scheduleDeadline(tx: Tx, { _id, registrationDeadline }: Tournament): void {
  if (!registrationDeadline) return;
  const key = `${DEADLINE}:${_id}:${registrationDeadline.getTime()}`;
  tx.job({ kind: DEADLINE, key, runAt: registrationDeadline, payload: { tournamentId: _id.toString() } });
}

/** Queues a look whether anything has happened since. */
export function scheduleIdleCheck(tx: Tx, { _id }: Tournament, since: Date): void {
  const runAt = new Date(since.getTime() + IDLE_MS);
  tx.job({ kind: IDLE, key: `${IDLE}:${_id}:${since.getTime()}`, runAt, payload: { tournamentId: _id.toString() } });
}

export const deadlineJob: JobHandler = {
  kind: DEADLINE,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const tournament = await tx.root(Tournament, idOf(job));
      const { status, registrationDeadline, organizerId } = tournament;
      if (status !== 'registration' || registrationDeadline?.getTime() !== job.runAt.getTime()) return;
      if (fits(tournament, tournament.playersCount)) return becomeReady(tx, tournament);
      tx.notify(organizerId, 'tournament.not_full', said(tournament));
      const runAt = new Date(job.runAt.getTime() + GRACE_MS);
      tx.job({ kind: EXPIRY, key: `${EXPIRY}:${job.jobKey}`, runAt, payload: job.payload });
    }),
};

export const expiryJob: JobHandler = {
  kind: EXPIRY,
  run: ({ job, chunk }) =>
    chunk(async tx => {
      const tournament = await tx.root(Tournament, idOf(job));
      const deadline = tournament.registrationDeadline;
      if (tournament.status !== 'registration' || deadline?.getTime() !== job.runAt.getTime() - GRACE_MS) return;
      await callOffUnasked(tx, tournament);
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
      if (updatedAt.getTime() + IDLE_MS > job.runAt.getTime()) scheduleIdleCheck(tx, tournament, updatedAt);
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
