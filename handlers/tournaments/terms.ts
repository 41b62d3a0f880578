// What is said of a tournament, before it is kept: deadlines lie ahead, prizes go to places that there are, and nobody's money is changed who has joined.
import type { Input } from '../../contracts/declare.ts';
import { refuse } from '../../contracts/errors.ts';
import { type tournamentUpdate, tournamentUpdated } from '../../contracts/tournaments.ts';
import { type Tournament, tournamentView } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { whyNotADistribution } from '../../rules/prizes.ts';
import { scheduleDeadline } from './deadline.ts';

type Terms = Omit<Input<typeof tournamentUpdate>, 'tournamentId' | 'idempotencyKey'>;

/** @throws {Refusal} PLAYERS_EXIST, PRIZES_DO_NOT_FIT, CLOSES_IN_THE_PAST */
export async function changeTerms(tx: Tx, tournament: Tournament, said: Terms): Promise<void> {
  const { entryFee, prizeDistribution, organizerFeePercent, registrationDeadline, ...plain } = said;
  const money = {
    ...(entryFee !== undefined && { entryFee }),
    ...(prizeDistribution && { prizeDistribution }),
    ...(organizerFeePercent !== undefined && { organizerFeeBasisPoints: Math.round(organizerFeePercent * 100) }),
  };
  if (Object.keys(money).length > 0 && tournament.playersCount > 0) refuse('PLAYERS_EXIST');
  Object.assign(tournament, plain, money);
  assertPrizesFit(tournament);
  if (registrationDeadline) {
    tournament.registrationDeadline = new Date(registrationDeadline);
    assertDeadlineAhead(tournament, tx);
    await scheduleDeadline(tx, tournament);
  }
  tx.news(tournament, tournamentUpdated, { tournament: tournamentView(tournament) });
}

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
