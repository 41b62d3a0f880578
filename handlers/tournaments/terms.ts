// What an organizer says of a tournament, before it is kept: deadlines lie ahead, and prizes go to places that there are.
import { refuse } from '../../contracts/errors.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { whyNotADistribution } from '../../rules/prizes.ts';

/** @throws {Refusal} CLOSES_IN_THE_PAST */
export function assertDeadlineAhead({ registrationDeadline }: Tournament, { now }: Tx): void {
  if (registrationDeadline && registrationDeadline <= now) refuse('CLOSES_IN_THE_PAST');
}

/** @throws {Refusal} PRIZES_DO_NOT_FIT */
export function assertPrizesFit({ entryFee, prizeDistribution, maxPlayers, ...fees }: Tournament): void {
  const why = prizeDistribution && whyNotADistribution(prizeDistribution, maxPlayers);
  if (why) refuse('PRIZES_DO_NOT_FIT', { reason: why });
  if (prizeDistribution && entryFee === 0) refuse('PRIZES_DO_NOT_FIT', { reason: 'no_entry_fee' });
  if (fees.platformFeeBasisPoints + fees.organizerFeeBasisPoints > 10_000)
    refuse('PRIZES_DO_NOT_FIT', { reason: 'fees_above_all' });
}
