// An admin sets right what an organizer does not: words, dates, referees, more time, or the end of it all; never where he takes part himself.
import { adminTournamentPatch } from '../../contracts/adminTournaments.ts';
import { refuse } from '../../contracts/errors.ts';
import { ObjectId } from '../../models/define.ts';
import { Match, undecided } from '../../models/Match.ts';
import { insiderView, Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { assertNoMoneyOn } from '../bets/aboutMatch.ts';
import { handle, type SignedIn } from '../handle.ts';
import { matchesOf } from '../matches/conclude.ts';
import { extend } from '../matches/ready.ts';
import { assertStatus, auditDeed, participantOf, shownToOrganizer } from './access.ts';
import { callOffUnasked } from './cancel.ts';
import { nameReferees } from './referees.ts';
import { changeTerms } from './terms.ts';

const BEFORE_THE_START = ['registration', 'ready'] as const;
const BEFORE_THE_END = [...BEFORE_THE_START, 'ongoing'] as const;
/** What may be said only before the start; what only before the end. All else at any time. */
const BOUND_BY_START = ['registrationDeadline', 'entryFee', 'prizeDistribution', 'organizerFeePercent'] as const;
const BOUND_BY_END = ['matchDeadlineHours', 'refereeIds', 'status'] as const;

export const adminEdit = handle(adminTournamentPatch, {
  rebuild: shownToOrganizer,

  async run(tx, { tournamentId, idempotencyKey: _, reason, ...said }, caller) {
    const tournament = await foreignTournament(tx, tournamentId, caller);
    tx.audit({ reason });
    if (BOUND_BY_START.some(field => said[field] !== undefined)) assertStatus(tournament, ...BEFORE_THE_START);
    if (BOUND_BY_END.some(field => said[field] !== undefined)) assertStatus(tournament, ...BEFORE_THE_END);

    const { status, refereeIds, extendHours, ...terms } = said;
    if (status) {
      if (Object.keys(said).length > 1) refuse('VALIDATION_FAILED', [{ field: 'status', message: 'alone' }]);
      await callOffUnasked(tx, tournament, reason);
      return { tournament: insiderView(tournament) };
    }
    if (refereeIds) await nameReferees(tx, tournament, distinct(refereeIds));
    if (extendHours !== undefined) await extendAll(tx, tournament, extendHours);
    await changeTerms(tx, tournament, terms);
    return { tournament: insiderView(tournament) };
  },
});

/** @throws {Refusal} NOT_FOUND, FORBIDDEN to whoever takes part in it, or has money on it */
async function foreignTournament(tx: Tx, tournamentId: string, caller: SignedIn): Promise<Tournament> {
  const tournament = await tx.root(Tournament, tournamentId);
  auditDeed(tx, tournament);
  if (tournament.removedAt) refuse('NOT_FOUND');
  if (await participantOf(tx, tournament, caller)) refuse('FORBIDDEN', { reason: 'takes_part' });
  if (tournament.hasBets) await assertNoMoneyOn(tx, tournament, await matchesOf(tx, tournament), caller);
  return tournament;
}

const distinct = (ids: readonly string[]): ObjectId[] => [...new Set(ids)].map(id => new ObjectId(id));

/** @throws {Refusal} CONFLICT */
async function extendAll(tx: Tx, tournament: Tournament, hours: number): Promise<void> {
  assertStatus(tournament, 'ongoing');
  const open = await tx.find(Match, { tournamentId: tournament._id, ...undecided });
  for (const { _id } of open) await extend(tx, tournament, await tx.edit(Match, _id), hours);
  tx.audit({ metadata: { extendHours: hours, matches: open.map(({ _id }) => _id.toString()) } });
}
