// Who may see a tournament, and who runs it: a private one is known only to its organizer, its referees, who takes part, and who has its code.
import { refuse } from '../../contracts/errors.ts';
import { ObjectId } from '../../models/define.ts';
import { Participant } from '../../models/Participant.ts';
import type { Filter, Reads } from '../../models/reads.ts';
import { insiderView, Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import type { Caller, SignedIn } from '../handle.ts';

/** Of one player, who can be in so many private tournaments at most at a time before the oldest leave his lists. */
const MOST_OWN = 1000;

/** The filter of tournaments that the caller may see. */
export async function visibleTo(reads: Reads, caller: Caller): Promise<Filter> {
  if (caller.permissions.has('tournaments.manage')) return kept;
  return { $or: [{ isPublic: true }, ...(caller.userId ? [await ownedBy(reads, caller)] : [])], ...kept };
}

/** The filter of those that the caller runs, or takes part in. */
export async function ownedBy(reads: Reads, { userId }: Caller): Promise<Filter> {
  const places = { sort: { createdAt: -1 as const }, limit: MOST_OWN, project: { tournamentId: 1 as const } };
  const joined = userId ? await reads.find(Participant, { userId }, places) : [];
  const ids = joined.map(({ tournamentId }) => tournamentId);
  return {
    $or: [{ _id: { $in: ids } }, ...(userId ? [{ organizerId: userId }, { refereeIds: userId }] : [])],
    ...kept,
  };
}

/** What its organizer has taken back is in no list. */
const kept = { removedAt: { $exists: false } };

/** The tournament, if the caller may see it. @throws {Refusal} NOT_FOUND */
export async function visibleTournament(
  reads: Reads,
  tournamentId: string,
  caller: Caller,
  invitationCode?: string,
): Promise<Tournament> {
  const tournament = await reads.get(Tournament, new ObjectId(tournamentId));
  await assertVisible(reads, tournament, caller, invitationCode);
  return tournament;
}

/** @throws {Refusal} NOT_FOUND */
export async function assertVisible(
  reads: Reads | Tx,
  tournament: Tournament,
  caller: Caller,
  invitationCode?: string,
): Promise<void> {
  if (tournament.removedAt) refuse('NOT_FOUND');
  if (tournament.isPublic || isCode(tournament, invitationCode) || runs(tournament, caller)) return;
  if (!(await participantOf(reads, tournament, caller))) refuse('NOT_FOUND');
}

/** What the caller is in a tournament, if he takes part. */
export async function participantOf(
  reads: Reads | Tx,
  { _id }: Tournament,
  { userId }: Caller,
): Promise<Participant | undefined> {
  return userId && (await reads.one(Participant, { tournamentId: _id, userId }));
}

/** Whether the code is the one by which others are invited. */
export const isCode = (tournament: Tournament, code: string | undefined): boolean =>
  code !== undefined && code === tournament.invitationCode;

/** Whether the caller is its organizer, one of its referees, or an arbiter of the platform. */
export const runs = (tournament: Tournament, caller: Caller): boolean =>
  isOrganizer(tournament, caller) ||
  caller.permissions.has('tournaments.manage') ||
  tournament.refereeIds.some(refereeId => refereeId.equals(caller.userId));

const isOrganizer = ({ organizerId }: Tournament, { userId }: Caller): boolean =>
  userId !== undefined && organizerId.equals(userId);

/**
 * The tournament, for its organizer to change.
 * @throws {Refusal} NOT_FOUND, also to whom it is not visible; FORBIDDEN
 */
export async function ownTournament(tx: Tx, tournamentId: string, caller: SignedIn): Promise<Tournament> {
  const tournament = await tx.root(Tournament, tournamentId);
  await assertVisible(tx, tournament, caller);
  if (!isOrganizer(tournament, caller)) refuse('FORBIDDEN', { reason: 'not_the_organizer' });
  auditDeed(tx, tournament);
  return tournament;
}

/** @throws {Refusal} CONFLICT */
export function assertStatus({ status }: Tournament, ...expected: Tournament['status'][]): void {
  if (!expected.includes(status)) refuse('CONFLICT', { status });
}

/** Names the tournament in the audit log, and what becomes of it by this command. */
export function auditDeed(tx: Tx, tournament: Tournament): void {
  tx.audit(about(tournament));
  tx.auditChanges(() => tournamentView(tournament));
}

/** How the audit log names a tournament. */
export const about = ({ _id, name }: Tournament) => ({
  relatedEntityType: 'tournament',
  relatedEntityId: _id.toString(),
  metadata: { name },
});

/** Answers a repeated key of whoever runs the tournament with what it is now: replies are not kept, because names change and go. */
export const shownToOrganizer = async (tx: Tx, { tournamentId }: { tournamentId: string }) => ({
  tournament: insiderView(await tx.get(Tournament, new ObjectId(tournamentId))),
});

/** The same for who takes part, or did. */
export const shownToPlayer = async (tx: Tx, { tournamentId }: { tournamentId: string }) => ({
  tournament: tournamentView(await tx.get(Tournament, new ObjectId(tournamentId))),
});

/** His place, for a repeated key. @throws {Refusal} NOT_JOINED where he has given it up since */
export async function placeOf(tx: Tx, tournamentId: string, caller: SignedIn): Promise<Participant> {
  const tournament = await tx.get(Tournament, new ObjectId(tournamentId));
  return (await participantOf(tx, tournament, caller)) ?? refuse('NOT_JOINED');
}
